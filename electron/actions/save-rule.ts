import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { Rule } from '#shared/statements/rules';
import { saveRule as decide } from '#shared/statements/save-rule';
import { writeLedger } from '../db/transaction';
import { serviceIds } from '../repositories/entries';
import { addRule, changeRule, listRules } from '../repositories/rules';
import type { Services } from '../services/services';

/** Remembers rules that a person confirmed. What is in the ledger stays as it is. Faults: those of `shared/statements/save-rule.ts`. */
export function confirmRules(services: Services, input: Input<'rules.confirm'>): Result<Output<'rules.confirm'>> {
  return writeLedger(services, 'rules.confirm', input, (db) => {
    const remembered: Rule[] = listRules(db);
    for (const rule of input.rules) {
      const decided = decide(rule, remembered, serviceIds(db));
      if (!decided.ok) return decided;
      remembered.push({ ...decided.value, id: addRule(db, decided.value, services.clock.now()) });
    }
    return ok({ confirmed: input.rules.length });
  });
}

/** Changes a rule for what comes later. What it has sorted stays as it is. */
export function saveRule(services: Services, input: Input<'rules.save'>): Result<Output<'rules.save'>> {
  return writeLedger(services, 'rules.save', input, (db) => {
    const { id, ...rule } = input;
    const rules = listRules(db);
    if (!rules.some((one) => one.id === id)) return refused({ code: 'rule-missing', message: 'That rule is no longer remembered. Nothing was changed.' });
    const decided = decide(rule, rules.filter((one) => one.id !== id), serviceIds(db));
    if (!decided.ok) return decided;

    changeRule(db, { ...decided.value, id });
    return ok({});
  });
}
