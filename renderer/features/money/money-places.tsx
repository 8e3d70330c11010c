import { Link } from '@tanstack/react-router';

/** The places of the Money screen, in the order of a month: a new one is one line here and one in `routes.tsx`. */
const PLACES = [
  { to: '/money', name: 'Payments' },
  { to: '/money/planned', name: 'Planned' },
] as const;

/** The way between the places of Money, under the screen's title. */
export function MoneyPlaces() {
  if (PLACES.length < 2) return null;
  return (
    <nav className="places" aria-label="Places in Money">
      <ul>
        {PLACES.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} className="place" activeOptions={{ exact: true }} activeProps={{ className: 'is-here' }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
