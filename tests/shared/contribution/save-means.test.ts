import { describe, expect, it } from 'vitest';
import { decideMeans, decideMeansLine } from '#shared/contribution/save-means';
import { faultsIn } from '../../support/records';
import { makeMeans, makeMeansLine } from '../../support/make-means';

const TODAY = '2025-11-20';

describe('what a financial assessment looks at', () => {
  it.each([
    ['as it came', {}, []],
    ['figures of today', { figuresOn: '2025-11-20' }, []],
    ['figures of tomorrow', { figuresOn: '2025-11-21' }, ['figuresOn: day-to-come']],
    ['savings below zero', { capitalPence: -1 }, ['capitalPence: amount-below-zero']],
    ['a guarantee below zero', { migPence: -1 }, ['migPence: amount-below-zero']],
    ['20 children', { children: 20 }, []],
    ['21 children', { children: 21 }, ['children: children-out-of-range']],
    ['fewer than none', { children: -1 }, ['children: children-out-of-range']],
  ] as const)('%s', (_, change, faults) => expect(faultsIn(decideMeans(makeMeans(change), TODAY))).toEqual(faults));
});

describe('an amount that the council asks about', () => {
  it.each([
    ['as it came', {}, []],
    ['nothing', { amountPence: 0 }, []],
    ['below zero', { amountPence: -1 }, ['amountPence: amount-below-zero']],
    ['a cost because of a disability that says not what for', { kind: 'disability_related', words: ' ' }, ['words: words-missing']],
    ['another cost that says not what for', { kind: 'other_allowance' }, ['words: words-missing']],
    ['no longer there', { id: 1 }, ['record-gone']],
  ] as const)('%s', (_, change, faults) => expect(faultsIn(decideMeansLine({ ...makeMeansLine(), id: null, ...change }, []))).toEqual(faults));

  it('is kept without blanks around its words', () => {
    expect(decideMeansLine({ ...makeMeansLine({ words: ' Flat ', evidence: ' Bill ' }), id: null }, [])).toMatchObject({ ok: true, value: { words: 'Flat', evidence: 'Bill' } });
  });
});
