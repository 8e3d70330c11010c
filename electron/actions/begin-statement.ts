import type { Input, Output } from '#shared/contract/contract';
import { contains } from '#shared/kernel/period';
import { ok, refused, type Result } from '#shared/kernel/result';
import { tickedAtFirst } from '#shared/ledger/reconcile';
import { decideFigures, decideOpen } from '#shared/ledger/save-reconciliation';
import type { ReadDb } from '../db/database';
import { writeLedger } from '../db/transaction';
import { accountById } from '../repositories/accounts';
import { addReconciliation, addTicks, candidatesFor, listReconciliations, reconciliationById, removeReconciliation, removeStaleTicks, setReconciliation } from '../repositories/reconciliations';
import type { Services } from '../services/services';

const gather = (db: ReadDb, accountId: number, services: Services) => ({ account: accountById(db, accountId), statements: listReconciliations(db), today: services.clock.today() });

/** Begins to hold an account against a statement; what the bank's files brought in its days comes ticked. Faults: those of `decideFigures`. */
export function beginStatement(services: Services, input: Input<'statements.begin'>): Result<Output<'statements.begin'>> {
  return writeLedger(services, 'statements.begin', input, (db) => {
    const decided = decideFigures(input, null, gather(db, input.accountId, services));
    if (!decided.ok) return refused(...decided.faults);

    const id = addReconciliation(db, { ...input, state: 'begun', begunAt: services.clock.now(), doneAt: null, note: '' });
    addTicks(db, id, tickedAtFirst(candidatesFor(db, { ...input, id }), input));
    return ok({ id });
  });
}

/** Changes the days or figures of one that is begun. Ticks stay, but for payments after its last day; days that it gains come as at the start. */
export function changeStatement(services: Services, input: Input<'statements.change'>): Result<Output<'statements.change'>> {
  return writeLedger(services, 'statements.change', input, (db) => {
    const open = decideOpen(reconciliationById(db, input.id));
    if (!open.ok) return refused(...open.faults);
    const before = open.value;
    const decided = decideFigures({ ...input, accountId: before.accountId }, input.id, gather(db, before.accountId, services));
    if (!decided.ok) return refused(...decided.faults);

    const after = { ...before, ...input };
    setReconciliation(db, after);
    removeStaleTicks(db, after);
    addTicks(db, input.id, tickedAtFirst(candidatesFor(db, after).filter(({ paidOn }) => !contains(before, paidOn)), after));
    return ok({});
  });
}

/** Gives up one that is begun, with its ticks. The payments stay as they are. */
export function giveUpStatement(services: Services, input: Input<'statements.giveUp'>): Result<Output<'statements.giveUp'>> {
  return writeLedger(services, 'statements.giveUp', input, (db) => {
    const decided = decideOpen(reconciliationById(db, input.id));
    if (!decided.ok) return refused(...decided.faults);

    removeReconciliation(db, input.id);
    return ok({});
  });
}
