import { expect, it } from 'vitest';
import { sickDaysFault } from '#shared/employer/sick-days-fault';
import type { IsoDay } from '#shared/kernel/iso-date';

// smart-answers statutory_sick_pay_calculator_test, “within_eight_weeks_of_current_sickness_period?” and its neighbours: absence from 1 January 2015.
const fault = (linkedFrom: IsoDay, linkedTo: IsoDay, shortest = 4) =>
  sickDaysFault({ absence: { from: '2015-01-01', to: '2015-01-05' }, works: ['Monday'], linked: { from: linkedFrom, to: linkedTo } }, 56, () => shortest)?.faults[0]?.code ?? null;

it.each<[string, IsoDay, IsoDay, number, string | null]>([
  ['a gap of 8 weeks to the day links', '2014-10-30', '2014-11-05', 4, null],
  ['a gap of 8 weeks and a day does not', '2014-10-30', '2014-11-04', 4, 'sick-linked-too-far'],
  ['a gap of one day links', '2014-12-25', '2014-12-30', 4, null],
  ['no gap makes one absence', '2014-12-25', '2014-12-31', 4, 'sick-linked-order'],
  ['four days are long enough', '2014-12-01', '2014-12-04', 4, null],
  ['three days are not', '2014-12-01', '2014-12-03', 4, 'sick-linked-too-short'],
  ['one day is, where one is enough', '2014-12-01', '2014-12-01', 1, null],
])('%s', (_words, from, to, shortest, code) => {
  expect(fault(from, to, shortest)).toBe(code);
});

it('finds nothing in one absence alone, and refuses a week without a working day', () => {
  const question = { absence: { from: '2015-01-01', to: '2015-01-05' }, works: ['Monday'], linked: null } as const;
  expect(sickDaysFault(question, 56, () => 4)).toBeNull();
  expect(sickDaysFault({ ...question, works: [] }, 56, () => 4)).toMatchObject({ faults: [{ code: 'sick-no-workdays' }] });
});
