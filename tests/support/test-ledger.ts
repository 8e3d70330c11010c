import { clockOn } from '#electron/services/clock';
import { openInMemory } from '#electron/db/open';
import type { Services } from '#electron/services/services';
import type { IsoDay } from '#shared/kernel/iso-date';

/** A real database with the real migrations, in memory, and a clock that stands still. */
export function testServices(today: IsoDay = '2026-11-20'): Services {
  let ticks = 0;
  return {
    ledger: openInMemory(),
    clock: clockOn(today, () => `${today}T09:00:00.${String((ticks += 1) % 1000).padStart(3, '0')}Z`),
  };
}
