import type { OpenLedger } from '../db/open';
import type { Clock } from './clock';

/** What an action or a query may use. Tests pass fixed ones. */
export type Services = {
  readonly ledger: OpenLedger;
  readonly clock: Clock;
  /** Who does it, for the trail of what was done; missing or empty: not said. */
  readonly by?: string;
};
