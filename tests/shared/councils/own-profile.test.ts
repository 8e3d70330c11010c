import { describe, expect, it } from 'vitest';
import { councilById } from '#shared/councils/council-profiles';
import { asCouncil, originOf, ownChoices, ownIdFor, slugOf } from '#shared/councils/own-profile';
import { makeOwn } from '../../support/make-own';

describe('the id of an own profile', () => {
  it.each([
    ['its council’s name', 'Essex County Council', [], 'own-essex-county-council'],
    ['without accents and signs', 'Ynys Môn / Café', [], 'own-ynys-mon-cafe'],
    ['a name without a letter that it can have', '🏛️', [], 'own-council'],
    ['the next number where it is taken', 'Essex', ['own-essex', 'own-essex-2'], 'own-essex-3'],
    ['at most 60 signs of it', 'a'.repeat(200), [], `own-${'a'.repeat(60)}`],
  ])('is %s', (_, name, taken, id) => expect(ownIdFor(name, taken)).toBe(id));

  it('is never that of a council of the program', () => expect(ownIdFor('Luton', [])).not.toBe('luton'));
});

it('a name for a file has letters, digits and hyphens only', () => expect(slugOf('../Luton: “Council”?')).toBe('luton-council'));

describe('an own profile', () => {
  it('of a copy is still of its council, so what Luton asks is asked by it', () => {
    expect(asCouncil(makeOwn({ copiedFrom: 'luton', asItCame: null })).id).toBe('luton');
  });

  it('from a file is a council of its own', () => expect(asCouncil(makeOwn()).id).toBe('own-essex'));

  it('came as its file had it, or as the program has it', () => {
    const own = makeOwn();
    expect(originOf(own)).toEqual(own.asItCame);
    expect(originOf(makeOwn({ copiedFrom: 'luton', asItCame: null }))).toEqual(councilById('luton'));
    expect(originOf(makeOwn({ copiedFrom: 'atlantis', asItCame: null }))).toBeUndefined();
  });

  it('is told from the others in a list', () => {
    const copy = makeOwn({ id: 'own-copy', copiedFrom: 'luton', asItCame: null });
    expect(ownChoices([makeOwn(), copy, makeOwn({ id: 'own-essex-2' }), makeOwn({ id: 'own-essex-3', keptOn: '2026-11-29' })])).toEqual([
      { id: 'own-essex', name: 'Essex County Council, from a file of 20 November 2026' },
      { id: 'own-copy', name: 'Essex County Council, as kept here' },
      { id: 'own-essex-2', name: 'Essex County Council, from a file of 20 November 2026 (2)' },
      { id: 'own-essex-3', name: 'Essex County Council, from a file of 29 November 2026' },
    ]);
  });
});
