import { Link } from '@tanstack/react-router';

type Place = { readonly to: string; readonly name: string };

/** The way between the places of one screen, under its title. The first place is the screen’s own path, which the others begin with. */
export function Places({ label, places }: { label: string; places: readonly Place[] }) {
  return (
    <nav className="places" aria-label={label}>
      <ul>
        {places.map(({ to, name }, index) => (
          <li key={to}>
            <Link to={to} className="place" activeOptions={{ exact: index === 0 }} activeProps={{ className: 'is-here' }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
