import type { Services } from '#electron/services/services';

/** What was done to a ledger, oldest first: the names in its trail. A refused request leaves none. */
export function trailOf(services: Services): string[] {
  return services.ledger.db.driver.prepare<[], string>('SELECT what FROM event ORDER BY id').pluck().all();
}
