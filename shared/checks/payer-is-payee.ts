import type { IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import type { Person } from '../person/person';
import type { Service } from '../plan/services';
import { recordsOf, type Check, type Facts } from './check';

/** A nominated or an authorised person decides about the money; who only helps does not, and a company has its fee. */
const MANAGES: ReadonlySet<Person['managedBy']> = new Set(['nominated', 'authorised']);

/** `stop`: whoever decides about the money must not decide about money for themselves. */
export const payerIsPayee: Check = {
  code: 'payer-is-payee',
  rule: 'The person who looks after the money is paid by it for support, and no agreement of the council is written down. Who only helps, and a company with its fee for the account, are not meant.',
  source: 'Luton’s and Lancashire’s direct payment guidance: a representative cannot normally pay themselves; Luton’s list: “clear that you are in control”',
  check(facts, on) {
    const name = facts.person.managerName.trim();
    if (name === '' || !MANAGES.has(facts.person.managedBy)) return [];
    const services = facts.services.filter((service) => service.fundedBy === 'direct_payment' && isCurrent(service, on) && isPaidTo(service, name, facts, on));
    if (services.length === 0) return [];
    return [
      {
        check: 'payer-is-payee',
        severity: 'stop',
        title: `${name} looks after the money and is paid by it`,
        why: `${name} is paid for ${services.map((service) => service.name).join(', ')}. Somebody who decides about the money should not be the one who gets it, unless the council has agreed.`,
        next: 'Ask the council for its agreement in writing, and write its day with the PA. Or let somebody else look after the money.',
        screen: 'employing',
        byOn: null,
        figures: { services: services.length },
        records: recordsOf('service', services.map((service) => service.id)),
      },
    ];
  },
};

/** Is it given by someone of this name, and has the council not agreed to it? */
function isPaidTo({ workerId, provider }: Service, name: string, { workers }: Facts, on: IsoDay): boolean {
  const worker = workers.find(({ id }) => id === workerId);
  if (worker) return isSame(worker.name, name) && (worker.councilAgreedOn === null || worker.councilAgreedOn > on);
  return isSame(provider, name);
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
