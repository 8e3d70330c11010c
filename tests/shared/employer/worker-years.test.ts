import { describe, expect, it } from 'vitest';
import { workerYears } from '#shared/employer/worker-years';
import { WORKER } from '../../support/records';

const employer = { claimsEmploymentAllowance: true };
const employed = { ...WORKER, id: 1 };
const ON = '2026-11-20';

describe('what each PA costs in a year', () => {
  it('adds holiday to wages for one who is employed', () => {
    // 10 h × £13.50 × 52 weeks = £7,020.00; holiday 12.07 % of it = £847.31.
    expect(workerYears([employed], employer, ON).get(1)).toMatchObject({ wagesPence: 702000, holidayPence: 84731, nationalInsurancePence: 0, pensionPence: 0, totalPence: 786731 });
  });

  it('counts only the hours of one who works for themselves', () => {
    expect(workerYears([{ ...employed, kind: 'self_employed' }], employer, ON).get(1)).toEqual({
      wagesPence: 702000,
      holidayPence: 0,
      nationalInsurancePence: 0,
      pensionPence: 0,
      totalPence: 702000,
      perHourPence: 1350,
    });
  });

  it.each([
    ['without a rate', { rates: [] }],
    ['who left yesterday', { endsOn: '2026-11-19' }],
  ] as const)('leaves out one %s and keeps the others', (_name, change) => {
    const years = workerYears([{ ...employed, ...change }, { ...employed, id: 2 }], employer, ON);
    expect([...years.keys()]).toEqual([2]);
  });

  it('knows one who has not started yet, and one whose last day it is', () => {
    expect([...workerYears([{ ...employed, startsOn: '2026-12-01', rates: [{ from: '2026-12-01', ratePence: 1350 }] }], employer, ON).keys()]).toEqual([1]);
    expect([...workerYears([{ ...employed, endsOn: ON }], employer, ON).keys()]).toEqual([1]);
  });

  it('takes the last rates that are known after the tables end on 5 April 2027', () => {
    expect(workerYears([employed], employer, '2027-04-06').get(1)).toMatchObject({ totalPence: 786731 });
  });

  it('leaves out the employed on a day before the rates begin', () => {
    const both = [{ ...employed }, { ...employed, id: 2, kind: 'self_employed' as const }];
    expect([...workerYears(both, employer, '2012-01-02').keys()]).toEqual([2]);
  });
});
