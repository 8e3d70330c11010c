import type { Output } from '#shared/contract/contract';
import { partlyWords } from '#shared/documents/evidence-of-links';
import { asksReceiptsFromPence, lacksReceipt, spentPenceOf } from '#shared/documents/missing-receipts';
import { sumPence, type Pence } from '#shared/kernel/money';
import { ok, type Result } from '#shared/kernel/result';
import { CATEGORIES } from '#shared/ledger/categories';
import type { Entry } from '#shared/ledger/entry';
import { NOTHING_SOUGHT } from '#shared/search/read-search';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { linksOfEntry } from '../repositories/documents';
import { registerPage } from '../repositories/register';
import { listReturnsSent } from '../repositories/returns';
import { listServices } from '../repositories/services';
import type { Services } from '../services/services';
import { gatherCouncil } from './gather-council';

/** More payments without evidence than anyone can see to at once; the rest come when these are done. */
const MOST = 1000;
const WITHOUT = { accountId: null, from: null, to: null, search: NOTHING_SOUGHT, show: 'no_evidence' } as const;

/** Payments of the direct payment without evidence from an amount on, the newest first, which no sent return reported as they stand; null: from any. */
export function paymentsWithoutReceipt(db: ReadDb, fromPence: Pence | null): Entry[] {
  const sent = listReturnsSent(db);
  return registerPage(db, WITHOUT, null, MOST).filter((entry) => lacksReceipt(entry, fromPence ?? 0, sent));
}

/** Which payments have no evidence, where the council asks for it; where its rules do not say, all that have none. */
export function showReceiptsMissing(services: Services): Result<Output<'receipts.missing'>> {
  return readLedger(services, (db) => {
    const council = gatherCouncil(db);
    const fromPence = asksReceiptsFromPence(council);
    const names = new Map(listServices(db).map((service) => [service.id, service.name]));
    const nameOf = (id: number) => names.get(id) ?? '';
    const payments = paymentsWithoutReceipt(db, fromPence);
    return ok({
      fromPence,
      councilName: council.name,
      sumPence: sumPence(payments.map(spentPenceOf)),
      payments: payments.map((entry) => ({
        id: entry.id,
        paidOn: entry.paidOn,
        payee: entry.payee || entry.bankText,
        amountPence: entry.amountPence,
        what: [...new Set(entry.parts.map((part) => (part.serviceId !== null && nameOf(part.serviceId)) || CATEGORIES[part.category]))].join(', '),
        partly: partlyWords(entry.parts, linksOfEntry(db, entry.id).map((link) => link.target.part), nameOf),
      })),
    });
  });
}
