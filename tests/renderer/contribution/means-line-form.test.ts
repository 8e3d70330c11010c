import { describe, expect, it } from 'vitest';
import { choicesOf, linesOf, meansLineText, readMeansLine, type ListName, type MeansLineText } from '../../../renderer/features/contribution/means-line-form';
import { makeMeansLine } from '../../support/make-means';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-20';
const typed: MeansLineText = { kind: 'esa', words: '', amount: '£291.80', every: 'fortnight', evidence: '' };

describe('an amount that the council asks about', () => {
  it('is read', () => {
    expect(readAs(readMeansLine(typed, 'income', null, TODAY))).toEqual({ id: null, kind: 'esa', words: '', amountPence: 291_80, every: 'fortnight', evidence: '' });
  });

  it.each<[string, ListName, MeansLineText, string[]]>([
    ['empty income', 'income', meansLineText(null, 'income'), ['kind: Choose what comes in', 'amount: Enter how much comes in', 'every: Choose how often']],
    ['an empty disability-related cost', 'disability', meansLineText(null, 'disability'), ['words: Enter what you pay for', 'amount: Enter how much you pay', 'every: Choose how often']],
    ['an empty housing cost', 'costs', meansLineText(null, 'costs'), ['kind: Choose what you pay for', 'amount: Enter how much you pay', 'every: Choose how often']],
    ['another cost without words', 'costs', { ...typed, kind: 'other_allowance' }, ['words: Enter what you pay for']],
    ['below zero', 'income', { ...typed, amount: '-1' }, ['amount: Enter how much comes in, without a minus sign']],
  ])('%s is refused with what to do', (_, list, text, faults) => expect(faultsOf(readMeansLine(text, list, null, TODAY))).toEqual(faults));

  it('comes back from the ledger as it was', () => {
    const line = makeMeansLine({ id: 4, kind: 'disability_related', words: 'Laundry', evidence: 'Bill', every: 'month' });
    expect(readAs(readMeansLine(meansLineText(line, 'disability'), 'disability', 4, TODAY))).toEqual(line);
  });

  it('stands in one list', () => {
    const lines = (['esa', 'earnings', 'rent', 'other_allowance', 'disability_related'] as const).map((kind, index) => makeMeansLine({ id: index, kind }));
    expect((['income', 'costs', 'disability'] as const).map((list) => linesOf(list, lines).map(({ kind }) => kind))).toEqual([['esa', 'earnings'], ['rent', 'other_allowance'], ['disability_related']]);
  });

  it('is chosen under a heading that says what the council does with it', () => {
    expect(choicesOf('income').map(({ label }) => label)).toEqual(['These count', 'These are ignored']);
    expect(choicesOf('income')[1]?.choices.map(({ label }) => label)).toContain('PIP or DLA: mobility part');
  });
});
