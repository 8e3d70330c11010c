import { openExample } from './actions/ledger-file';
import type { Session } from './services/session';

/**
 * Opens the example household in a checkout that has no ledger of its own, so that the first look at the program shows something.
 * One that waits for its passphrase, or could not be opened, counts as a ledger: its screen comes first.
 */
export function openExampleWhereNoneIs(session: Session): void {
  const hasNone = session.open() === null && session.lockedPath() === null && session.startFault() === null && session.known().length === 0;
  if (hasNone) openExample(session);
}
