import { Places } from '../../ui/places';

/** The places of the Employing screen: a new one is one line here and one in `routes.tsx`. */
const PLACES = [
  { to: '/employing', name: 'People' },
  { to: '/employing/hours', name: 'Hours' },
  { to: '/employing/pay', name: 'Pay' },
  { to: '/employing/leave', name: 'Holiday and sickness' },
  { to: '/employing/duties', name: 'Duties' },
  { to: '/employing/costs', name: 'Costs' },
] as const;

export function EmployingPlaces() {
  return <Places label="Places in Employing" places={PLACES} />;
}
