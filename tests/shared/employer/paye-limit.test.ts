import { expect, it } from 'vitest';
import { payeLimit } from '#shared/employer/paye-limit';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Recurring } from '#shared/kernel/recurrence';
import { rateOn } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';

it.each([
  ['5 April 2025: the lower earnings limit, £123 a week', '2025-04-05', 'week', 123_00],
  ['6 April 2025 (LITRG): £96 a week, because employer’s National Insurance begins there', '2025-04-06', 'week', 96_00],
  ['6 April 2026: still £96 a week, while the lower earnings limit is £129', '2026-04-06', 'week', 96_00],
  ['4 weeks are four weekly limits', '2026-04-06', '4-weeks', 384_00],
  ['a month has its own: £417', '2026-04-06', 'month', 417_00],
] as [string, IsoDay, Recurring, number][])('%s', (_, on, payEvery, pence) => {
  const row = rateOn(rates.nationalInsuranceThresholds(), on);
  expect(row.ok && payeLimit(row.value.values, payEvery)).toBe(pence);
});
