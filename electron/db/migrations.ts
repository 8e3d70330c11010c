import ledger from './migrations/0001-the-ledger.sql?raw';
import postingAgrees from './migrations/0002-posting-agrees.sql?raw';
import returnsAsSent from './migrations/0003-returns-as-sent.sql?raw';
import wholePlan from './migrations/0004-the-whole-plan.sql?raw';
import means from './migrations/0005-means.sql?raw';
import councilProfiles from './migrations/0006-council-profiles.sql?raw';
import historyAndEvidence from './migrations/0007-history-and-evidence.sql?raw';
import employing from './migrations/0008-employing.sql?raw';
import openOnAgreedDays from './migrations/0009-open-on-agreed-days.sql?raw';

/** The steps from an empty file to today's shape, in order. The number of steps applied is the file's `user_version`. */
export const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-the-ledger', sql: ledger },
  { name: '0002-posting-agrees', sql: postingAgrees },
  { name: '0003-returns-as-sent', sql: returnsAsSent },
  { name: '0004-the-whole-plan', sql: wholePlan },
  { name: '0005-means', sql: means },
  { name: '0006-council-profiles', sql: councilProfiles },
  { name: '0007-history-and-evidence', sql: historyAndEvidence },
  { name: '0008-employing', sql: employing },
  { name: '0009-open-on-agreed-days', sql: openOnAgreedDays },
];
