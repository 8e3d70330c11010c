// A program of its own, for a test to kill: it opens the ledger that it is given, says so, and changes its passphrase.
import { changePassphrase } from '#electron/db/change-passphrase';
import { openLedger } from '#electron/db/open';
import { done } from './records';

const [, , path = '', before = '', after = ''] = process.argv;
const ledger = done(openLedger(path, before));
process.stdout.write('begins\n');
done(changePassphrase(ledger, after)).close();
