import { describe, expect, it } from 'vitest';
import { netChanges } from '#shared/history/net-changes';

const row = (key: string, before: string | null, after: string | null) => ({ table: 'service_need', key, before, after });

describe('what a line changed in the end', () => {
  it.each([
    ['a row added', [row('[1]', null, 'a')], [row('[1]', null, 'a')]],
    ['a row taken away and written again as it was', [row('[1]', 'a', null), row('[1]', null, 'a')], []],
    ['a row taken away and written again otherwise', [row('[1]', 'a', null), row('[1]', null, 'b')], [row('[1]', 'a', 'b')]],
    ['a row added and taken away', [row('[1]', null, 'a'), row('[1]', 'a', null)], []],
    ['two rows, in the order in which they were first written', [row('[2]', 'a', null), row('[1]', null, 'c'), row('[2]', null, 'b')], [row('[2]', 'a', 'b'), row('[1]', null, 'c')]],
    ['rows of two tables with the same key', [row('[1]', null, 'a'), { ...row('[1]', null, 'a'), table: 'need' }], [row('[1]', null, 'a'), { ...row('[1]', null, 'a'), table: 'need' }]],
  ])('%s', (_sentence, rows, net) => expect(netChanges(rows)).toEqual(net));
});
