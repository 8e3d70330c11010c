import { describe, expect, it } from 'vitest';
import type { EasyLine } from '#shared/plan/easy-read-shape';
import { explainTerms, wordsOfLine } from '#shared/plan/easy-read-terms';

const said = (words: string): EasyLine => ({ kind: 'said', words });
const explained = (...lines: readonly EasyLine[]) => explainTerms([{ heading: 'H', groups: [{ picture: 'person', lines }] }])[0]?.groups[0]?.lines.map(wordsOfLine);

describe('a hard word', () => {
  it('is explained in the line after the one where it stands first, and not again', () => {
    expect(explained(said('This is my direct payment.'), said('A direct payment comes.'))).toEqual([
      'This is my direct payment.',
      'A direct payment is money from the council.\nI buy my own help with it.',
      'A direct payment comes.',
    ]);
  });

  it('is explained once in the whole document', () => {
    const [first, second] = explainTerms([1, 2].map((number) => ({ heading: `${number}`, groups: [{ picture: 'goal', lines: [said('A goal.')] }] })));
    expect([first?.groups[0]?.lines.length, second?.groups[0]?.lines.length]).toEqual([2, 1]);
  });

  it.each<[string, EasyLine]>([
    ['in the person’s own words', { kind: 'own', label: 'My own words:', words: 'My PAs are kind.' }],
    ['in a list', { kind: 'points', points: ['First PA'] }],
    ['in a name', { kind: 'named', name: 'Who', words: 'My PA' }],
    ['beside a line to write on', { kind: 'write', label: 'My PA' }],
  ])('is explained %s', (_, line) => expect(explained(line)?.[1]).toBe('PA means personal assistant.\nA personal assistant is paid to help me.'));

  it('is explained first where it stands in a title', () => {
    const [section] = explainTerms([{ heading: 'H', groups: [{ picture: 'helper', title: 'Care agency', lines: [said('It comes.')] }] }]);
    expect(section?.groups[0]?.lines.map(wordsOfLine)).toEqual(['An agency is a company that sends people to help.', 'It comes.']);
  });

  it('is not found inside another word', () => expect(explained(said('I paint. The park is near.'))).toHaveLength(1));

  it('in its short form explains the long one too', () => expect(explained(said('My PA comes.'), said('A personal assistant comes.'))).toHaveLength(3));
});
