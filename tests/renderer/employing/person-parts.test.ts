import { expect, it } from 'vitest';
import { pathOfPlace } from '../../../renderer/features/employing/person-parts';

const PLACES = [{ to: '/employing', name: 'People' }, { to: '/employing/leave', name: 'Holiday and sickness' }, { to: '/employing/duties', name: 'Duties' }];
const FIRST = PLACES.slice(0, 1);

it.each([
  ['a part of the page', 'terms', PLACES, { part: 'terms' }],
  ['the insurance, which the first page opens', 'insurance', PLACES, { to: '/employing', search: { open: 'insurance' } }],
  ['a place that is there', 'leave', PLACES, { to: '/employing/leave' }],
  ['a place that is not there', 'leave', FIRST, null],
  ['duties in a place of their own', 'duties', PLACES, { to: '/employing/duties' }],
  ['duties on the first page', 'duties', FIRST, { to: '/employing' }],
] as const)('%s', (_, place, places, way) => {
  expect(pathOfPlace(place, places)).toEqual(way);
});
