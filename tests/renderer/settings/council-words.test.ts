import { describe, expect, it } from 'vitest';
import { councilInSentence, linesTyped, openQuestions, originSentence, inOrder, movedStep, type Council } from '../../../renderer/features/settings/council-words';
import { COUNCIL } from './make-council-shown';

describe('what is said of a council', () => {
  it.each([
    ['Your council', 'your council'],
    ['Luton Council', 'Luton Council'],
    ['Yourtown Council', 'Yourtown Council'],
  ])('%s, in a sentence', (name, words) => expect(councilInSentence(name)).toBe(words));

  it.each<[string, Council['origin'], string]>([
    ['the program’s', { kind: 'program', name: 'Luton Council', keptOn: null, isChanged: false }, 'This is what came with the program. When you change it, this ledger keeps a copy of its own, and you can always go back.'],
    ['a copy', { kind: 'copy', name: 'Luton Council', keptOn: '2026-11-29', isChanged: true }, 'This ledger’s own copy since 29 November 2026, made from “Luton Council” as it came with the program.'],
    ['from a file', { kind: 'file', name: 'Essex', keptOn: '2026-11-29', isChanged: false }, 'From a file that came into this ledger on 29 November 2026.'],
    ['from a file, changed', { kind: 'file', name: 'Essex', keptOn: '2026-11-29', isChanged: true }, 'From a file that came into this ledger on 29 November 2026, and changed here since.'],
  ])('where it came from: %s', (_, origin, words) => expect(originSentence(origin)).toBe(words));

  it('how many questions are open', () => {
    const rule = { key: 'cashAllowed', question: 'May you take out cash?', value: null, valueWords: 'Ask your council', kind: 'yes_no', choices: [], isOwnAnswer: false } as const;
    expect(openQuestions([{ ...rule, choices: [] }, { ...rule, choices: [], value: true }])).toBe('1 of 2 questions are open. Ask your council, look in your agreement, then answer them.');
    expect(openQuestions([{ ...rule, choices: [], value: true }])).toMatch(/^Every question is answered\./);
  });
});

describe('a step moved', () => {
  const ORDER = [1, 2, 3, 4, 5, 6, 7];
  it.each([
    ['up', 3, -1, [1, 3, 2, 4, 5, 6, 7]],
    ['down', 3, 1, [1, 2, 4, 3, 5, 6, 7]],
    ['the first up: it stays', 1, -1, ORDER],
    ['the last down: it stays', 7, 1, ORDER],
    ['one that there is not: it stays', 8, -1, ORDER],
  ] as const)('%s', (_, step, by, expected) => expect(movedStep(ORDER, step, by)).toEqual(expected));

  it('brings its words along', () => {
    const order = [7, 1, 2, 3, 4, 5, 6];
    expect(inOrder(COUNCIL, order).steps.map(({ step, name }) => [step, name])).toEqual(order.map((step) => [step, `Step ${step}`]));
  });
});

it('lines as typed, without those that are blank', () => expect(linesTyped(' one \n\n two\r\n ')).toEqual(['one', 'two']));
