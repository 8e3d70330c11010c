import { expect, it } from 'vitest';
import { legalNotice } from '#shared/employer/legal-notice';
import type { IsoDay } from '#shared/kernel/iso-date';

// GOV.UK, “Dismissing staff: notice periods”: at least one week between one month and two years, one week for each year from two to 12, 12 weeks from 12 years.
it.each<[string, IsoDay, IsoDay, number, number]>([
  ['on the first day', '2024-06-10', '2024-06-10', 0, 0],
  ['a day before a month', '2024-06-10', '2024-07-09', 0, 0],
  ['after a month', '2024-06-10', '2024-07-10', 1, 1],
  ['a day before two years', '2024-06-10', '2026-06-09', 1, 1],
  ['after two years', '2024-06-10', '2026-06-10', 2, 1],
  ['a day before twelve years', '2014-06-10', '2026-06-09', 11, 1],
  ['after twelve years', '2014-06-10', '2026-06-10', 12, 1],
  ['after twenty years', '2006-06-10', '2026-06-10', 12, 1],
])('notice %s', (_, startsOn, givenOn, employerWeeks, workerWeeks) => {
  expect(legalNotice(startsOn, givenOn)).toEqual({ employerWeeks, workerWeeks });
});
