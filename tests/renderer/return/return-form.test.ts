import { describe, expect, it } from 'vitest';
import { readExport, readMarkSent, readPeriod } from '../../../renderer/features/return/return-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const period = { from: '2026-07-01', to: '2026-09-30' } as const;

describe('the days that a return covers', () => {
  it.each([
    ['a quarter', { from: '1/7/26', to: '30 September 2026' }, period],
    ['a single day', { from: '1/7/26', to: '1/7/26' }, { from: '2026-07-01', to: '2026-07-01' }],
  ])('%s', (_, text, expected) => {
    expect(readAs(readPeriod(text, TODAY))).toEqual(expected);
  });

  it.each([
    ['an empty form', { from: '', to: '' }, ['from: Enter the first day of the return', 'to: Enter the last day of the return']],
    ['ends before it begins', { from: '1/7/26', to: '30/6/26' }, ['to: Enter a day on or after 1 July 2026, when the return begins']],
    ['a day that does not exist', { from: '31/6/26', to: '30/9/26' }, ['from: “31/6/26” is not a day: June has 30 days. Check the day and the month.']],
  ])('%s is refused with what to do', (_, text, expected) => {
    expect(faultsOf(readPeriod(text, TODAY))).toEqual(expected);
  });
});

describe('the day it was sent', () => {
  it.each([
    ['today', '21/11/2026', '2026-11-21'],
    ['the day after its last', '1 October 2026', '2026-10-01'],
  ])('%s', (_, typed, sentOn) => {
    expect(readAs(readMarkSent(typed, period, TODAY))).toEqual({ period, sentOn });
  });

  it.each([
    ['nothing', '', ['sentOn: Enter the day you sent it']],
    ['tomorrow', '22/11/2026', ['sentOn: 22 November 2026 is still to come. Enter the day you sent it.']],
    ['its last day', '30/9/2026', ['sentOn: The return ends on 30 September 2026. Enter a day after that.']],
  ])('%s is refused with what to do', (_, typed, expected) => {
    expect(faultsOf(readMarkSent(typed, period, TODAY))).toEqual(expected);
  });
});

describe('which files', () => {
  it('those that were ticked', () => {
    expect(readAs(readExport(['pdf', 'csv'], { period, asOf: 'sent' }, TODAY))).toEqual({ period, asOf: 'sent', formats: ['pdf', 'csv'] });
  });
  it('none is refused with what to do', () => {
    expect(faultsOf(readExport([], { period, asOf: 'now' }, TODAY))).toEqual(['formats: Choose at least one kind of file']);
  });
});
