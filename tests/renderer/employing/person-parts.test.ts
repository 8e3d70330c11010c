import { expect, it } from 'vitest';
import { pathOfPlace } from '../../../renderer/features/employing/person-parts';

it.each([
  ['a part of the page', 'terms', { part: 'terms' }],
  ['the insurance, which the first page opens', 'insurance', { to: '/employing', search: { open: 'insurance' } }],
  ['a place of Employing', 'leave', { to: '/employing/leave' }],
  ['the duties', 'duties', { to: '/employing/duties' }],
] as const)('%s', (_, place, way) => {
  expect(pathOfPlace(place)).toEqual(way);
});
