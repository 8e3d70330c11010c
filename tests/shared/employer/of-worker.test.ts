import { expect, it } from 'vitest';
import { ofWorker } from '#shared/employer/of-worker';

const rows = [{ workerId: 2, at: 1 }, { workerId: 1, at: 2 }, { workerId: 2, at: 3 }];

it.each<[string, number, number[]]>([
  ['those of one PA in their order', 2, [1, 3]],
  ['of another', 1, [2]],
  ['somebody without any', 3, []],
])('%s', (_, workerId, expected) => expect(ofWorker(rows, workerId).map(({ at }) => at)).toEqual(expected));

it('sorts a list out once, and each list by itself', () => {
  expect(ofWorker(rows, 2)).toBe(ofWorker(rows, 2));
  expect(ofWorker([...rows, { workerId: 2, at: 4 }], 2)).toHaveLength(3);
});
