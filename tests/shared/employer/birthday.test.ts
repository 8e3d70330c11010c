import { expect, it } from 'vitest';
import { birthdayAt } from '#shared/employer/birthday';

it.each([
  ['an ordinary day', '2005-05-14', 21, '2026-05-14'],
  ['29 February in a leap year', '2004-02-29', 24, '2028-02-29'],
  ['29 February in another year', '2004-02-29', 21, '2025-03-01'],
  ['28 February stays', '2004-02-28', 21, '2025-02-28'],
] as const)('%s', (_, born, age, day) => expect(birthdayAt(born, age)).toBe(day));
