import { Places } from '../../ui/places';

/** The places of the Money screen, in the order of a month: a new one is one line here and one in `routes.tsx`. */
const PLACES = [
  { to: '/money', name: 'Payments' },
  { to: '/money/receipts', name: 'Evidence' },
  { to: '/money/statements', name: 'Statements' },
  { to: '/money/planned', name: 'Planned' },
  { to: '/money/accounts', name: 'Accounts and rules' },
] as const;

export function MoneyPlaces() {
  return <Places label="Places in Money" places={PLACES} />;
}
