import { Link } from '@tanstack/react-router';

/** The places of the Money screen, in the order of a month: a new one is one line here and one in `routes.tsx`. */
const PLACES = [
  { to: '/money', name: 'Payments' },
  { to: '/money/receipts', name: 'Evidence' },
  { to: '/money/statements', name: 'Statements' },
  { to: '/money/planned', name: 'Planned' },
  { to: '/money/accounts', name: 'Accounts and rules' },
] as const;

/** The way between the places of Money, under the screen's title. */
export function MoneyPlaces() {
  return (
    <nav className="places" aria-label="Places in Money">
      <ul>
        {PLACES.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} className="place" activeOptions={{ exact: to === '/money' }} activeProps={{ className: 'is-here' }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
