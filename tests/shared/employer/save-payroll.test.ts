import { expect, it } from 'vitest';
import { NO_PAYROLL, type Payroll } from '#shared/employer/payroll';
import { decidePayroll } from '#shared/employer/save-payroll';

it.each([
  ['nothing is said', {}, []],
  ['an end with its reason', { endsOn: '2026-12-31', endReason: 'payment_ended' }, []],
  ['an end without one', { endsOn: '2026-12-31' }, ['endReason']],
  ['a reason without the day', { endReason: 'other' }, ['endsOn']],
] as [string, Partial<Payroll>, string[]][])('%s', (_, over, fields) => {
  const decided = decidePayroll({ ...NO_PAYROLL, ...over });
  expect(decided.ok ? [] : decided.faults.map(({ field }) => field)).toEqual(fields);
});

it('keeps words without blanks around them', () => {
  expect(decidePayroll({ ...NO_PAYROLL, way: 'bureau', pensionScheme: ' A scheme ', accountsOfficeReference: ' 120PA00012345 ' })).toMatchObject({ value: { pensionScheme: 'A scheme', accountsOfficeReference: '120PA00012345' } });
});
