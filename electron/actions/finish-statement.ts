import type { Input, Output } from '#shared/contract/contract';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { countOf } from '#shared/kernel/plain-words';
import { ok, refused, type Result } from '#shared/kernel/result';
import { reconcile } from '#shared/ledger/reconcile';
import { decideFinish, decideReopen } from '#shared/ledger/save-reconciliation';
import { writeLedger } from '../db/transaction';
import { candidatesFor, listReconciliations, reconciliationById, removeStaleTicks, setReconciliation } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** Agrees an account with a statement: from now on the ticked payments and the statement's days are closed. Fault: there is still a difference. */
export function finishStatement(services: Services, input: Input<'statements.finish'>): Result<Output<'statements.finish'>> {
  return writeLedger(services, 'statements.finish', input, (db) => {
    const statement = reconciliationById(db, input.id);
    const reached = statement ? reconcile(statement, candidatesFor(db, statement)) : { differencePence: 0, tickedCount: 0 };

    const decided = decideFinish(statement, reached);
    if (!decided.ok) return refused(...decided.faults);

    removeStaleTicks(db, decided.value);
    setReconciliation(db, { ...decided.value, state: 'done', doneAt: services.clock.now() });
    return ok({
      words: `Agreed with the bank’s statement of ${formatPeriod(decided.value)}, which closes on ${formatPounds(decided.value.closingPence)}. The day, amount and account of its ${countOf(reached.tickedCount, 'payment')} are now closed, and no payment can be added on those days. What they were for, evidence and notes stay open.`,
    });
  });
}

/** Opens an agreed statement again, with a reason that is kept. Its ticks stay. Faults: no reason; another one of the account is begun. */
export function openStatementAgain(services: Services, input: Input<'statements.openAgain'>): Result<Output<'statements.openAgain'>> {
  return writeLedger(services, 'statements.openAgain', input, (db) => {
    const decided = decideReopen(reconciliationById(db, input.id), input.reason, listReconciliations(db));
    if (!decided.ok) return refused(...decided.faults);

    const { note } = decided.value;
    const why = `Opened again on ${formatDay(services.clock.today())}: ${input.reason.trim()}`;
    setReconciliation(db, { ...decided.value, state: 'begun', doneAt: null, note: note === '' ? why : `${note}\n${why}` });
    return ok({});
  });
}
