import { Places } from '../../ui/places';

/** The places of the Employing screen: a new one is one line here and one in `routes.tsx`. */
export const PLACES = [{ to: '/employing', name: 'People' }] as const;

export function EmployingPlaces() {
  return <Places label="Places in Employing" places={PLACES} />;
}
