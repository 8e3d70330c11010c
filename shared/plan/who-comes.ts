import type { Service, ServiceKind } from './services';

/** A bus pass, a rail or a payroll company does not fall ill. */
const WITHOUT_COVER: ReadonlySet<ServiceKind> = new Set(['employing', 'equipment', 'transport', 'activity']);
/** They send somebody else. */
const SENDS_OTHERS: ReadonlySet<ServiceKind> = new Set(['agency', 'respite']);

/** Does someone have to come for it, so that the plan must say who covers? */
export function needsCover(service: Pick<Service, 'every' | 'kind'>): boolean {
  return service.every !== 'once' && !WITHOUT_COVER.has(service.kind);
}

/** Who gives it, where that is one person: the same words for the same person. Undefined: nobody must come, or somebody else can be sent. */
export function onePerson({ kind, every, provider, workerId, name }: Pick<Service, 'kind' | 'every' | 'provider' | 'workerId' | 'name'>): string | undefined {
  if (!needsCover({ kind, every }) || SENDS_OTHERS.has(kind)) return undefined;
  if (workerId !== null) return `PA ${workerId}`;
  return provider.trim() === '' ? `service ${name}` : provider.trim().toLowerCase();
}
