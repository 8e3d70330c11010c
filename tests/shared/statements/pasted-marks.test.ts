import { describe, expect, it } from 'vitest';
import { markedAmount, plainAmounts } from '#shared/statements/pasted-marks';

describe('an amount as a statement prints it', () => {
  it.each([
    ['plain', '12.50', { figure: '12.50', mark: null }],
    ['in pounds, with a comma', '£1,204.55', { figure: '1,204.55', mark: null }],
    ['DR after it is out', '12.50 DR', { figure: '12.50', mark: 'out' }],
    ['CR after it is in', '12.50CR', { figure: '12.50', mark: 'in' }],
    ['OD after a balance is overdrawn', '£3.00 OD', { figure: '3.00', mark: 'out' }],
    ['a minus after the figure', '12.50-', { figure: '12.50', mark: 'out' }],
    ['a minus before it', '-12.50', { figure: '12.50', mark: 'out' }],
    ['a true minus before the pound', '−£12.50', { figure: '12.50', mark: 'out' }],
    ['a minus after the pound', '£-12.50', { figure: '12.50', mark: 'out' }],
    ['a plus', '+12.50', { figure: '12.50', mark: 'in' }],
    ['brackets', '(12.50)', { figure: '12.50', mark: 'out' }],
    ['two marks are not clear', '-12.50 DR', undefined],
    ['half a comma is not clear', '1,23.40', undefined],
    ['words', 'CITY CABS', undefined],
    ['a mark alone', 'CR', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, text, expected) => expect(markedAmount(text)).toEqual(expected));
});

describe('a column of amounts', () => {
  it.each([
    ['without marks stays', ['12.50', '9.50'], 'Amount', ['12.50', '9.50']],
    ['DR is out and CR is in', ['12.50 DR', '100.00 CR'], 'Amount', ['-12.50', '100.00']],
    ['where some are CR and none is DR, the others are out', ['12.50', '100.00 CR'], 'Amount', ['-12.50', '100.00']],
    ['where all are CR, all are in', ['12.50 CR', '100.00 CR'], 'Amount', ['12.50', '100.00']],
    ['a column of money out does not say it twice', ['12.50 DR', ''], 'Money out', ['12.50', '']],
    ['a balance without a mark is there', ['12.50', '100.00 CR'], 'Balance', ['12.50', '100.00']],
    ['an overdrawn balance', ['12.50', '3.00 OD'], 'Balance', ['12.50', '-3.00']],
    ['what is no amount stays', ['n/a', '9.50-'], 'Amount', ['n/a', '-9.50']],
  ])('%s', (_, cells, heading, expected) => expect(plainAmounts(cells, heading)).toEqual(expected));
});
