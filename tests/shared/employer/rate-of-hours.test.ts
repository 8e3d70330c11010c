import { expect, it } from 'vitest';
import { rateOfHours } from '#shared/employer/rate-of-hours';
import type { HourKind, OtherRate } from '#shared/employer/shift';
import type { IsoDay } from '#shared/kernel/iso-date';

const worker = { id: 1, rates: [{ from: '2026-04-06' as IsoDay, ratePence: 1300 }] };
const others: OtherRate[] = [
  { workerId: 1, kind: 'weekend', from: '2026-05-01', ratePence: 1500 },
  { workerId: 1, kind: 'weekend', from: '2026-06-01', ratePence: 1600 },
  { workerId: 2, kind: 'evening', from: '2026-05-01', ratePence: 2000 },
];

it.each([
  ['usual', '2026-04-06', 1300],
  ['usual', '2026-04-05', undefined],
  ['weekend', '2026-04-30', 1300],
  ['weekend', '2026-05-01', 1500],
  ['weekend', '2026-05-31', 1500],
  ['weekend', '2026-06-01', 1600],
  ['evening', '2026-06-01', 1300],
  ['sleep_in', '2026-06-01', undefined],
])('%s on %s: %s', (kind, on, pence) => expect(rateOfHours(worker, others, kind as HourKind, on as IsoDay)).toBe(pence));
