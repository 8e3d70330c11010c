import { describe, expect, it } from 'vitest';
import { readFigures, type FiguresText } from '../../../renderer/features/money/figures-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-20';
const text = (over: Partial<FiguresText> = {}): FiguresText => ({ from: '1/10/26', to: '31 October', opening: '£1,000.00', closing: '-5', ...over });

describe('the figures of a bank’s statement', () => {
  it('are read as people write them; a balance may be overdrawn', () =>
    expect(readAs(readFigures(text(), TODAY))).toEqual({ from: '2026-10-01', to: '2026-10-31', openingPence: 100_000, closingPence: -500 }));

  it.each([
    ['one day', { to: '1/10/26' }, []],
    ['today', { to: '20/11/26' }, []],
    ['tomorrow', { to: '21/11/26' }, ['to: 21 November 2026 is still to come. Enter the last day of a statement that you have']],
    ['the last day before the first', { to: '30/9/26' }, ['to: Enter a day on or after 1 October 2026, when the statement begins']],
    [
      'an empty form',
      { from: '', to: '', opening: '', closing: '' },
      ['from: Enter the first day of the statement', 'to: Enter the last day of the statement', 'opening: Enter the opening balance of the statement', 'closing: Enter the closing balance of the statement'],
    ],
  ])('%s', (_, over, faults) => expect(faultsOf(readFigures(text(over), TODAY))).toEqual(faults));
});
