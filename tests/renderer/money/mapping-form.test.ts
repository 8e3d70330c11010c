import { describe, expect, it } from 'vitest';
import { firstRows, mappingSoFar, mappingText, readMapping, type Mapping, type MappingText } from '../../../renderer/features/money/mapping-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const guess: Mapping = {
  delimiter: ',', skipLines: 0, hasHeader: true, dayColumn: 0, dayOrder: 'dmy', textColumns: [1, 2], amountColumn: 3, inColumn: null, outColumn: null, balanceColumn: 4, idColumn: null,
};
const text = mappingText({ guess, dayOrderInDoubt: false });
const two = { amounts: 'two', amount: '', moneyIn: '3', moneyOut: '4' } as const;

describe('which column holds what', () => {
  it('comes back as it was guessed', () => {
    expect(readAs(readMapping(text, null, TODAY))).toEqual(guess);
  });

  it('comes back with two columns of amounts', () => {
    const inAndOut = { ...guess, amountColumn: null, inColumn: 3, outColumn: 4, balanceColumn: null };
    expect(readAs(readMapping(mappingText({ guess: inAndOut, dayOrderInDoubt: false }), null, TODAY))).toEqual(inAndOut);
  });

  it.each<[string, Mapping]>([
    ['money out without a minus', { ...guess, signOfOut: 'plus' }],
    ['a column that says which way', { ...guess, directionColumn: 5, outWords: ['DBIT', 'DR'] }],
    ['an account column', { ...guess, accountColumn: 6 }],
  ])('comes back as it was guessed: %s', (_, guessed) => {
    expect(readAs(readMapping(mappingText({ guess: guessed, dayOrderInDoubt: false }), null, TODAY))).toEqual(guessed);
  });

  it.each<[string, Partial<MappingText>, object]>([
    ['no balance', { balance: '' }, { balanceColumn: null }],
    ['the first column is a column', { amount: '0' }, { amountColumn: 0 }],
    ['two columns', two, { amountColumn: null, inColumn: 3, outColumn: 4 }],
    ['lines before the payments', { skipLines: '3' }, { skipLines: 3 }],
  ])('%s', (_, changes, expected) => {
    expect(readAs(readMapping({ ...text, ...changes }, null, TODAY))).toMatchObject(expected);
  });

  it.each<[string, MappingText, string[]]>([
    [
      'nothing was guessed',
      mappingText({ guess: null, dayOrderInDoubt: false }),
      ['day: Choose the column that holds the day', 'dayOrder: Choose how the days are written', 'texts: Choose at least one column that says who or what', 'amount: Choose the column that holds the amount'],
    ],
    ['the order of day and month is in doubt', mappingText({ guess, dayOrderInDoubt: true }), ['dayOrder: Choose how the days are written']],
    [
      'which way, but not where or how',
      { ...text, amounts: 'way' },
      ['direction: Choose the column that says which way the money went', 'outWords: Enter the word that means money out, like DBIT'],
    ],
    ['one column for both ways', { ...text, ...two, moneyOut: '3' }, ['moneyOut: Choose a different column for money out']],
    ['lines that are no number', { ...text, skipLines: 'two' }, ['skipLines: Enter how many lines come before the payments, as a whole number like 8']],
  ])('%s is refused with what to do', (_, typed, expected) => {
    expect(faultsOf(readMapping(typed, null, TODAY))).toEqual(expected);
  });
});

describe('the first rows, to try the choices on', () => {
  const lines = [['Day', 'Type', 'Who', 'In', 'Out'], ['05/10/2026', 'FPO', 'WAGES', '', '432.10'], ['06/10/2026', 'BGC', 'COUNCIL', '1497.60', '']];

  it.each<[string, Partial<MappingText>, number]>([
    ['below the headings', {}, 2],
    ['without headings', { hasHeader: false }, 3],
    ['a line skipped', { skipLines: '1' }, 1],
    ['lines that are no number', { skipLines: 'two' }, 3],
  ])('%s', (_, changes, count) => expect(firstRows({ ...text, ...changes }, lines)).toEqual(lines.slice(lines.length - count)));

  it.each<[string, Partial<MappingText>, object]>([
    ['one column', {}, { dayColumn: 0, dayOrder: 'dmy', textColumns: [1, 2], amountColumn: 3, inColumn: null, outColumn: null, balanceColumn: 4 }],
    ['a minus for money in', { amounts: 'plus' }, { amountColumn: 3, signOfOut: 'plus' }],
    ['a column that says which way', { amounts: 'way', direction: '1', outWords: 'dbit, fpo' }, { directionColumn: 1, outWords: ['dbit', 'fpo'] }],
    ['two columns', two, { amountColumn: null, inColumn: 3, outColumn: 4 }],
    ['nothing chosen yet', { day: '', dayOrder: '', texts: [], amount: '', balance: '' }, { dayColumn: null, dayOrder: null, textColumns: [], amountColumn: null, balanceColumn: null }],
  ])('%s', (_, changes, expected) => expect(mappingSoFar({ ...text, ...changes })).toMatchObject(expected));

  it('what was pasted stays so', () => {
    const pasted = { ...guess, pastedOn: '2026-11-21' as const };
    expect(readAs(readMapping(mappingText({ guess: pasted, dayOrderInDoubt: false }), null, TODAY))).toEqual(pasted);
  });
});
