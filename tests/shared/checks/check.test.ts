import { expect, it } from 'vitest';
import { recordsOf } from '#shared/checks/check';

it('names each record once, and at most a hundred', () => {
  expect(recordsOf('entry', [3, 3, 5])).toEqual([{ kind: 'entry', id: 3 }, { kind: 'entry', id: 5 }]);
  expect(recordsOf('entry', Array.from({ length: 101 }, (_, id) => id))).toHaveLength(100);
});
