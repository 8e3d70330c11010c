import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { listRules as list } from '../repositories/rules';
import { listServices } from '../repositories/services';
import { timesUsed } from '../repositories/sorting';
import type { Services } from '../services/services';

/** The rules that sort what comes in, each with the service it names. */
export function listRules(services: Services): Result<Output<'rules.list'>> {
  return readLedger(services, (db) => {
    const names = new Map(listServices(db).map((service) => [service.id, service.name]));
    const used = timesUsed(db);
    return ok({ rules: list(db).map((rule) => ({ ...rule, used: used.get(rule.id) ?? 0, serviceName: rule.serviceId === null ? null : (names.get(rule.serviceId) ?? null) })) });
  });
}
