import { CONTRACT, type QueryName } from '#shared/contract/contract';
import type { Result } from '#shared/kernel/result';
import type { Services } from '../services/services';
import { listFlags } from './list-flags';
import { listImports } from './list-imports';
import { listRules } from './list-rules';
import { showReceiptsMissing } from './receipts-missing';
import { showCouncil } from './show-council';
import { showDocuments } from './show-documents';
import { showEstimate } from './show-estimate';
import { showHome } from './show-home';
import { showRegister } from './show-register';
import { showReturn } from './show-return';
import { showSettings } from './show-settings';
import { showSupport } from './show-support';

const REGISTER = { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 500 } as const;

/**
 * What the screens read. Plan, Employing and Contribution are left out: raising every flag works out what they show, and each screen reads
 * the whole ledger once more, for which the memory of a small machine has no room.
 */
const VIEWS: Partial<Record<QueryName, (services: Services) => Result<unknown>>> = {
  'home.show': showHome,
  'support.show': showSupport,
  'money.register': (services) => showRegister(services, REGISTER),
  'imports.list': listImports,
  'rules.list': listRules,
  'documents.list': showDocuments,
  'receipts.missing': showReceiptsMissing,
  'return.show': (services) => showReturn(services, { period: null }),
  'contribution.estimate': showEstimate,
  'settings.show': showSettings,
  'council.show': showCouncil,
  'flags.list': listFlags,
};

/** Can the screens show this ledger, as the contract says? One that another program may have written is asked before it is kept. */
export function canBeShown(services: Services): boolean {
  return Object.entries(VIEWS).every(([route, view]) => isShown(route as QueryName, view, services));
}

function isShown(route: QueryName, view: (services: Services) => Result<unknown>, services: Services): boolean {
  try {
    const shown = view(services);
    return shown.ok && CONTRACT[route].output.safeParse(shown.value).success;
  } catch {
    // What no action would have saved: reading it is a defect anywhere else.
    return false;
  }
}
