import { expect, it } from 'vitest';
import { pensionRowsOn } from '#shared/employer/pension-rows';

/** GOV.UK: £10,000 a year and 22; State Pension age 66 to 5 May 2026, then 67 (as the table has it). Outside the table the nearest row. */
it.each([
  ['inside', '2026-05-05', 1_000_000, 66],
  ['from 6 May 2026', '2026-05-06', 1_000_000, 67],
  ['before the table', '2018-01-01', 1_000_000, 66],
  ['after it', '2031-01-01', 1_000_000, 67],
] as const)('%s', (_, day, triggerPence, age) => {
  const { autoEnrolment, statePensionAge } = pensionRowsOn(day);
  expect([autoEnrolment.values.trigger.yearPence, statePensionAge.values.years]).toEqual([triggerPence, age]);
});
