import type { ManagedBy } from '../../../shared/person/person';

export const MANAGED_BY_WORDS: Readonly<Record<ManagedBy, string>> = {
  self: 'The person',
  nominated: 'Someone the person chose',
  authorised: 'Someone the council accepted for the person',
  managed_account: 'A company that holds the account',
};
