import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { removeRule as remove } from '../repositories/rules';
import type { Services } from '../services/services';

/** Forgets a rule. What it has sorted stays as it is. */
export function removeRule(services: Services, input: Input<'rules.remove'>): Result<Output<'rules.remove'>> {
  return writeLedger(services, 'rules.remove', input, (db) =>
    remove(db, input.id) ? ok({}) : refused({ code: 'rule-missing', message: 'That rule is no longer remembered. Nothing was changed.' }),
  );
}
