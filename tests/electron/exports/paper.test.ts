import { describe, expect, it } from 'vitest';
import { blocksOf, facts, list, paragraph, plainWords, pointsInCell, pounds, stacked, typed } from '#electron/exports/paper';

describe('the parts of a document', () => {
  it('leaves out facts that are empty', () => expect(facts([['Name', 'Amina'], ['Reference', ' '], ['Helpers', pointsInCell([], '')]])).toEqual({ kind: 'facts', rows: [['Name', 'Amina']] }));
  it('begins a paragraph at an empty line', () => {
    expect(typed('a\nb\n \nc').map((one) => one.kind === 'paragraph' && one.words)).toEqual(['a\nb', 'c']);
  });
  it.each([
    ['lines that begin with a hyphen', '- tea\n- talk', [['tea', 'talk']]],
    ['a bullet, and spaces before it', '  • tea\n  •  talk', [['tea', 'talk']]],
    ['words before and after', 'I like:\n- tea\n- talk\nand that is all', ['I like:', ['tea', 'talk'], 'and that is all']],
    ['an empty line between points begins a new list', '- tea\n\n- talk', [['tea'], ['talk']]],
    ['a hyphen without a space is none', '-5 degrees\nnon-stop', ['-5 degrees\nnon-stop']],
    ['a point that is not written yet is left out', '- tea\n-\n- ', [['tea']]],
    ['lines of Windows', '- tea\r\n- talk\r\n\r\nend', [['tea', 'talk'], 'end']],
  ])('makes points of %s', (_, text, blocks) => {
    expect(typed(text).map((one) => (one.kind === 'list' ? one.points : one.kind === 'paragraph' && one.words))).toEqual(blocks);
  });
  it('says so where a list is empty, or leaves it out', () => expect([list([]), list([], 'None.')]).toEqual([false, paragraph('None.')]));
  it('makes a list in a cell only of several things', () => {
    expect([pointsInCell([], 'None'), pointsInCell(['a'], 'None'), pointsInCell(['a', 'b'], 'None')]).toEqual(['None', 'a', { points: ['a', 'b'] }]);
  });
  it('says words where an amount is not known', () => expect([pounds(125), pounds(null), pounds(null, 'once')]).toEqual(['£1.25', 'not known', 'once']));
  it('puts lines one under the other, without the empty ones', () => expect(stacked('a ', '', 'b')).toBe('a\nb'));
  it('knows the words of a cell without their look', () => {
    expect([plainWords('a'), plainWords(['a ', { strong: 'b' }]), plainWords({ points: ['a', 'b'] })]).toEqual(['a', 'a b', 'a\nb']);
  });
  it('leaves out what is not there, at any depth', () => expect(blocksOf([false, [null, [paragraph('a')]]])).toEqual([paragraph('a')]));
});
