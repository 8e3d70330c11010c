import { describe, expect, it } from 'vitest';
import { emptySplit, leftToSplit, readSplit, type SplitLine } from '../../../renderer/features/money/split-form';
import { faultsOf, readAs } from '../form-answers';

const payment = { id: 7, amountPence: -1250 };
const read = (lines: SplitLine[], of = payment) => readSplit(lines, of, [], '2026-11-21');
const travel = { purpose: 'category:travel', amount: '10.00', fund: '' };
const activities = { purpose: 'category:activities', amount: '2.50', fund: '' };

describe('a split payment', () => {
  it('begins with the whole amount and room for the other part', () => {
    expect(emptySplit(-1250, 'category:travel', 'own')).toEqual([
      { purpose: 'category:travel', amount: '12.50', fund: 'own' },
      { purpose: '', amount: '', fund: '' },
    ]);
  });

  it('has parts that add up to it, with its sign', () => {
    expect(readAs(read([travel, activities]))).toEqual({
      entryId: 7,
      parts: [
        { category: 'travel', serviceId: null, fund: 'council', amountPence: -1000 },
        { category: 'activities', serviceId: null, fund: 'council', amountPence: -250 },
      ],
    });
  });

  it('says of each part whose money it was', () => {
    expect(readAs(read([travel, { ...activities, fund: 'own' }]))?.parts.map((part) => [part.fund, part.amountPence])).toEqual([
      ['council', -1000],
      ['own', -250],
    ]);
  });

  it('passes over a line that was left wholly empty', () => {
    expect(readAs(read([travel, activities, { purpose: '', amount: '', fund: '' }]))?.parts).toHaveLength(2);
  });

  it('may leave a part to be sorted later', () => {
    expect(readAs(read([travel, { purpose: '', amount: '2.50', fund: '' }]))?.parts[1]).toMatchObject({ category: 'not_sorted', amountPence: -250 });
  });

  it('splits money that came in', () => {
    const lines = [
      { purpose: 'category:direct_payment', amount: '10', fund: '' },
      { purpose: 'category:contribution', amount: '2.50', fund: '' },
    ];
    expect(readAs(read(lines, { id: 7, amountPence: 1250 }))?.parts.map((part) => [part.fund, part.amountPence])).toEqual([
      ['council', 1000],
      ['contribution', 250],
    ]);
  });

  it.each<[string, SplitLine[], string[]]>([
    ['a penny too little', [travel, { ...activities, amount: '2.49' }], ['amount-0: The parts must add up to £12.50. They are £0.01 too little.']],
    ['a penny too much', [travel, { ...activities, amount: '2.51' }], ['amount-0: The parts must add up to £12.50. They are £0.01 too much.']],
    ['one part', [{ ...travel, amount: '12.50' }, { purpose: '', amount: '', fund: '' }], ['amount-1: Enter a second part, or close this: a payment with one part is not split']],
    ['a part without an amount', [{ ...travel, amount: '12.50' }, { ...activities, amount: '' }], ['amount-1: Enter how much of the payment this part is']],
    ['a part below zero', [{ ...travel, amount: '15.00' }, { ...activities, amount: '-2.50' }], ['amount-1: Enter how much of the payment this part is, without a minus sign']],
  ])('%s is refused with what to do', (_, lines, expected) => {
    expect(faultsOf(read(lines))).toEqual(expected);
  });

  it.each<[string, string[], number]>([
    ['nothing is left', ['10.00', '2.50'], 0],
    ['some is left', ['10.00', ''], 250],
    ['the parts are too much', ['10.00', '3.00'], -50],
    ['what cannot be read counts as nothing', ['10.00', 'two'], 250],
  ])('%s while typing', (_, amounts, left) => {
    expect(leftToSplit(amounts.map((amount) => ({ purpose: '', amount, fund: '' })), -1250)).toBe(left);
  });
});
