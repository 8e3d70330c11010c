import { describe, expect, it } from 'vitest';
import { billsShown, paidWorkers, peoplePaid } from '#shared/employer/pay-overview';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeEntry, makeFacts, makeService, makeWorker } from '../../support/make-facts';
import { employer, record, workers } from '../../support/year-of-employing';
import { BILLS, PAYSLIPS, WORKED_YEAR } from '../../support/year-of-employing-workings';

const base = makeFacts();
const facts = makeFacts({ person: { ...base.person, startsOn: '2025-10-01' }, workers, employer, employment: record });

describe('the pay periods of the worked year, on 30 September 2026', () => {
  const people = peoplePaid(facts, '2026-09-30');

  it('shows everyone, the latest period first', () => {
    expect(people.map(({ name, periods }) => [name, periods.length, periods[0]?.from])).toEqual([
      ['Ada', 10, '2026-06-08'],
      ['Bea', 9, '2026-10-02'],
      ['Cal', 4, '2026-09-23'],
    ]);
  });

  it('with what each comes to', () => {
    const found = people.flatMap(({ workerId, periods }) => periods.map(({ from, grossPence, state }) => ({ workerId, from, grossPence, state })));
    for (const { workerId, from, grossPence } of WORKED_YEAR.filter(({ from }) => from !== '2026-06-08')) expect(found).toContainEqual({ workerId, from, grossPence, state: 'open' });
    expect(found).toContainEqual({ workerId: 2, from: '2026-10-02', grossPence: 0, state: 'coming' });
  });
});

it('says what is approved, what the payslip says and what was paid', () => {
  const [first] = WORKED_YEAR;
  if (!first) throw new Error('the year begins');
  const run = { id: 1, workerId: 1, from: first.from, to: first.to, payday: first.payday, approvedOn: first.payday, lines: [{ kind: 'hours' as const, words: '', minutes: 4800, ratePence: 1260, amountPence: 100800 }], employerInsurancePence: 0, employerPensionPence: 1584, workerPensionPence: 2640, words: '' };
  const entries = [makeEntry({ paidOn: '2025-10-24', serviceId: 5, amountPence: -97568 })];
  const [ada] = peoplePaid({ ...facts, employment: { ...record, payRuns: [run], payslips: PAYSLIPS }, services: [makeService({ id: 5, workerId: 1 })], entries }, '2025-11-01' as IsoDay);
  // The run was approved without the employer’s National Insurance that the payslip shows.
  expect(ada?.periods.at(-1)).toMatchObject({ from: first.from, state: 'approved', grossPence: 100800, netPence: 97568, differences: 1, paidPence: 97568 });
});

it('shows HMRC’s bills from the payslips, the latest first', () => {
  const bills = billsShown({ ...facts, employment: { ...record, payslips: PAYSLIPS } }, '2026-10-05');
  expect(bills.map(({ from, to, totalPence, missing }) => [from, to, totalPence, missing])).toEqual([...BILLS].reverse().map(([from, to, , , , totalPence]) => [from, to, totalPence, []]));
});

it('names whose payslips are missing, and shows no bill before there is a payslip', () => {
  const some = PAYSLIPS.filter(({ workerId }) => workerId !== 2);
  expect(billsShown({ ...facts, employment: { ...record, payslips: some } }, '2026-10-05')[0]?.missing).toEqual(['Bea']);
  expect(billsShown(facts, '2026-10-05')).toEqual([]);
});

it('says of a bill whether the duty to pay it is done, and when', () => {
  const known = { ...facts, employment: { ...record, payslips: PAYSLIPS } };
  const [latest] = billsShown(known, '2026-10-05');
  const duty = { dutyId: 'hmrc-payment', dueOn: latest?.dueOn, state: 'done', doneOn: '2026-10-20' };
  expect(billsShown({ ...known, duties: [] }, '2026-10-05')[0]).toMatchObject({ isSettled: false, paidOn: null });
  expect(billsShown({ ...known, duties: [duty] as never }, '2026-10-05')[0]).toMatchObject({ isSettled: true, paidOn: '2026-10-20' });
  expect(billsShown({ ...known, duties: [{ ...duty, state: 'not_needed' }] as never }, '2026-10-05')[0]).toMatchObject({ isSettled: true, paidOn: null });
});

it('leaves out who is in business for themselves', () => {
  expect(paidWorkers(makeFacts({ workers: [makeWorker(), makeWorker({ id: 2, kind: 'self_employed' })] }), '2026-11-20').map(({ id }) => id)).toEqual([1]);
});
