import { never } from '../kernel/invariant';
import { calledInside } from '../kernel/plain-words';
import type { Person } from './person';

/** Who looks after the money, as one sentence for the council. */
export function managedByWords({ name, managedBy, managerName }: Pick<Person, 'name' | 'managedBy' | 'managerName'>): string {
  const manager = managerName.trim();
  switch (managedBy) {
    case 'self':
      return manager === '' ? `${name} looks after the money.` : `${name} looks after the money, with help from ${calledInside(manager)}.`;
    case 'nominated':
      return `${manager || 'Someone'} looks after the money. ${name} chose them (the nominated person).`;
    case 'authorised':
      return `${manager || 'Someone'} looks after the money for ${name}, as the council agreed (the authorised person).`;
    case 'managed_account':
      return `${manager || 'A company'} holds the money for ${name} (a managed account).`;
    default:
      return never(managedBy);
  }
}

/** The same, as the person says it: “I look after the money.” */
export function managedByOwnWords({ managedBy, managerName }: Pick<Person, 'managedBy' | 'managerName'>): string {
  const manager = managerName.trim();
  switch (managedBy) {
    case 'self':
      return manager === '' ? 'I look after the money.' : `I look after the money, with help from ${calledInside(manager)}.`;
    case 'nominated':
      return `${manager || 'Someone'} looks after the money. I chose them. They are my nominated person.`;
    case 'authorised':
      return `${manager || 'Someone'} looks after the money for me. The council agreed to it. They are my authorised person.`;
    case 'managed_account':
      return `${manager || 'A company'} holds the money for me. This is a managed account.`;
    default:
      return never(managedBy);
  }
}
