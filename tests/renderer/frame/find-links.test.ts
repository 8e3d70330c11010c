import { expect, it } from 'vitest';
import { pathOfResult } from '../../../renderer/features/frame/find-links';

it.each([
  ['a payment opens in the register', 'entry', 21, 'money', { to: '/money', search: { entry: 21 } }],
  ['a service', 'service', 1, 'needs-and-services', { to: '/needs-and-services/service/1' }],
  ['a need', 'need', 2, 'needs-and-services', { to: '/needs-and-services/need/2' }],
  ['a PA', 'worker', 3, 'employing', { to: '/employing/person/3' }],
  ['a step of the plan', 'step', 4, 'plan', { to: '/plan/4' }],
  ['a review', 'review', 3, 'reviews', { to: '/reviews' }],
  ['a question to the council', 'contact', 3, 'reviews', { to: '/reviews' }],
  ['a document', 'document', 3, 'money', { to: '/money/receipts', search: { document: 3 } }],
  ['a screen', 'screen', 1, 'return', { to: '/return' }],
  ['Home', 'screen', 1, 'home', { to: '/' }],
] as const)('%s', (_, kind, id, screen, path) => {
  expect(pathOfResult({ kind, id, screen })).toEqual(path);
});
