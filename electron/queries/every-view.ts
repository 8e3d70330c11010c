import { CONTRACT, type QueryName } from '#shared/contract/contract';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts, type Gathered } from './gather-facts';
import { flagsOf } from './list-flags';
import { listImports } from './list-imports';
import { listRules } from './list-rules';
import { showReceiptsMissing } from './receipts-missing';
import { showCouncil } from './show-council';
import { showDocuments } from './show-documents';
import { showEstimate } from './show-estimate';
import { homeOf } from './show-home';
import { showRegister } from './show-register';
import { returnOf } from './show-return';
import { showSettings } from './show-settings';
import { supportOf } from './show-support';

const REGISTER = { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 500 } as const;

/** The screens of what is gathered of the whole ledger. Plan, Employing and Contribution are left out: raising every flag works out what they show. */
const OF_FACTS: Partial<Record<QueryName, (facts: Gathered, on: IsoDay) => Result<unknown>>> = {
  'home.show': (facts, on) => ok(homeOf(facts, on)),
  'support.show': (facts, on) => ok(supportOf(facts, on)),
  'return.show': (facts, on) => returnOf(facts, on, undefined, { period: null }),
  'flags.list': (facts, on) => ok(flagsOf(facts, on)),
};

/** The screens that read for themselves. */
const VIEWS: Partial<Record<QueryName, (services: Services) => Result<unknown>>> = {
  'money.register': (services) => showRegister(services, REGISTER),
  'imports.list': listImports,
  'rules.list': listRules,
  'documents.list': showDocuments,
  'receipts.missing': showReceiptsMissing,
  'contribution.estimate': showEstimate,
  'settings.show': showSettings,
  'council.show': showCouncil,
};

/** Can the screens show this ledger, as the contract says? One that another program may have written is asked before it is kept. */
export function canBeShown(services: Services): boolean {
  try {
    return areFactsShown(services) && Object.entries(VIEWS).every(([route, view]) => isShown(route as QueryName, view(services)));
  } catch {
    // What no action would have saved: reading it is a defect anywhere else.
    return false;
  }
}

/** The facts are gathered once for all the screens of them, and let go before the others are read: a large ledger has many. */
function areFactsShown(services: Services): boolean {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  return Object.entries(OF_FACTS).every(([route, view]) => isShown(route as QueryName, view(facts, on)));
}

function isShown(route: QueryName, shown: Result<unknown>): boolean {
  return shown.ok && CONTRACT[route].output.safeParse(shown.value).success;
}
