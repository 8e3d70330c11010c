import type { Output } from '../../../shared/contract/contract';

/** A part of a PA’s page that can be asked for by its name in the address. */
export const PARTS = ['worker', 'contact', 'terms', 'checks', 'rates', 'bank', 'leaving', 'statement'] as const;
export type PartOfPerson = (typeof PARTS)[number];

type Place = NonNullable<Output<'workers.show'>['starting'][number]['steps'][number]['place']>;
type Way = { readonly part: PartOfPerson } | { readonly to: string; readonly search?: Record<string, string> };

/** Where a step is done: a part of the PA’s own page, or another place. */
export function pathOfPlace(place: Place): Way {
  const part = PARTS.find((one) => one === place);
  if (part) return { part };
  if (place === 'insurance' || place === 'employer') return { to: '/employing', search: { open: place } };
  return { to: `/employing/${place}` };
}
