import type { Output } from '../../../shared/contract/contract';
import { PLACES } from './employing-places';

/** A part of a PA’s page that can be asked for by its name in the address. */
export const PARTS = ['worker', 'contact', 'terms', 'checks', 'rates', 'bank', 'leaving', 'statement'] as const;
export type PartOfPerson = (typeof PARTS)[number];

type Place = NonNullable<Output<'workers.show'>['starting'][number]['steps'][number]['place']>;
type Way = { readonly part: PartOfPerson } | { readonly to: string; readonly search?: Record<string, string> };

/** What the places of Employing are called that steps lead to. */
const PLACE_NAMES: Readonly<Partial<Record<Place, string>>> = { hours: 'Hours', pay: 'Pay', leave: 'Holiday and sickness', duties: 'Duties', costs: 'Costs' };

/** Where a step is done; null: no such place is there, and the step’s words have to do. */
export function pathOfPlace(place: Place, places: readonly { readonly to: string; readonly name: string }[] = PLACES): Way | null {
  const part = PARTS.find((one) => one === place);
  if (part) return { part };
  if (place === 'insurance' || place === 'employer') return { to: '/employing', search: { open: place } };
  const found = places.find(({ name }) => name === PLACE_NAMES[place]);
  if (found) return { to: found.to };
  // Duties stand on the first page where they have no place of their own.
  return place === 'duties' ? { to: '/employing' } : null;
}
