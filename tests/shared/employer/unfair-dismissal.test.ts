import { expect, it } from 'vitest';
import { unfairDismissalFrom } from '#shared/employer/unfair-dismissal';

/** Domain 3.2: 6 months from 1 January 2027 (was 2 years); anyone hired by 1 July 2026 is protected on that day. */
it.each([
  ['2 years were over before', '2024-03-01', '2026-03-01'],
  ['2 years are over on the last day of the old law', '2024-12-31', '2026-12-31'],
  ['2 years would be over later', '2025-02-01', '2027-01-01'],
  ['began on 1 July 2026', '2026-07-01', '2027-01-01'],
  ['began on 2 July 2026', '2026-07-02', '2027-01-02'],
  ['began under the new law', '2027-03-31', '2027-09-30'],
] as const)('%s', (_, startsOn, from) => expect(unfairDismissalFrom(startsOn)).toBe(from));
