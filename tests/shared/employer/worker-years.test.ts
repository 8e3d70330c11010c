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

  it('counts the days of the tax year on which they work here: 178 of one who leaves, 187 of one who follows, and a full year of one who starts after it', () => {
    // Wages £7,020.00 × 178 ÷ 365 = £3,423.45, holiday £847.31 × 178 ÷ 365 = £413.21.
    const leaver = { ...employed, endsOn: '2026-12-31' as const };
    const years = workerYears([{ ...employed, endsOn: '2026-09-30' }, { ...employed, id: 2, startsOn: '2026-10-01' }, { ...employed, id: 3, kind: 'self_employed', endsOn: '2026-09-30' }], employer, '2026-09-01');
    expect(years.get(1)).toMatchObject({ wagesPence: 342345, holidayPence: 41321, totalPence: 383666, perHourPence: 1513 });
    expect(years.get(2)).toMatchObject({ wagesPence: 359655, holidayPence: 43410, totalPence: 403065 });
    expect(years.get(3)).toMatchObject({ totalPence: 342345, perHourPence: 1350 });
    expect(workerYears([leaver, { ...employed, id: 2, startsOn: '2027-06-01' }], employer, ON).get(2)).toMatchObject({ totalPence: 786731 });
  });

  it('takes the last rates that are known after the tables end on 5 April 2027', () => {
    expect(workerYears([employed], employer, '2027-04-06').get(1)).toMatchObject({ totalPence: 786731 });
  });

  it('leaves out the employed on a day before the rates begin', () => {
    const both = [{ ...employed }, { ...employed, id: 2, kind: 'self_employed' as const }];
    expect([...workerYears(both, employer, '2012-01-02').keys()]).toEqual([2]);
  });
});
