import type { Helper } from './person';

export const ROLE_WORDS: Readonly<Record<Helper['role'], string>> = {
  family: 'Family',
  friend: 'Friend',
  carer: 'Carer',
  social_worker: 'Social worker',
  independent: 'Someone independent',
  broker: 'Broker',
  support_service: 'Direct Payments Support Service',
  advocate: 'Advocate',
};
