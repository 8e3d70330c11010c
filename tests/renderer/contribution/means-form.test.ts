import { describe, expect, it } from 'vitest';
import { meansText, readMeans, type MeansText } from '../../../renderer/features/contribution/means-form';
import { meansFacts } from '../../../renderer/features/contribution/means-words';
import { makeMeans } from '../../support/make-means';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-20';
const typed: MeansText = { figuresOn: '16/11/26', household: 'single', ageBand: '25_or_over', children: '0', premiums: ['disabilityPremium'], capital: '£14,600', mig: '197', noCharge: '' };

describe('what a financial assessment looks at', () => {
  it('is read', () => {
    expect(readAs(readMeans(typed, TODAY))).toEqual(makeMeans({ figuresOn: '2026-11-16', enhancedDisabilityPremium: false, capitalPence: 14_600_00, migPence: 197_00 }));
  });

  it.each<[string, Partial<MeansText>, object]>([
    ['savings that are not told are not £0.00', { capital: ' ' }, { capitalPence: null }],
    ['no savings is an answer', { capital: '0' }, { capitalPence: 0 }],
    ['a letter that does not say the guarantee', { mig: '' }, { migPence: null }],
    ['a reason not to be charged', { noCharge: 'section_117' }, { noCharge: 'section_117' }],
  ])('%s', (_, change, expected) => expect(readAs(readMeans({ ...typed, ...change }, TODAY))).toMatchObject(expected));

  it.each<[string, MeansText, string[]]>([
    ['an untouched form', meansText(null, TODAY), ['household: Choose whether you are single or one of a couple', 'ageBand: Choose your age']],
    ['everything emptied', { ...meansText(null, TODAY), figuresOn: '', children: '' }, ['figuresOn: Enter the day that your amounts are right for', 'household: Choose whether you are single or one of a couple', 'ageBand: Choose your age', 'children: Enter how many children you bring up, or 0']],
    ['amounts below zero', { ...typed, capital: '-1', mig: '-1' }, ['capital: Enter your savings, without a minus sign', 'mig: Enter the guarantee from the letter, without a minus sign']],
  ])('%s is refused with what to do', (_, text, faults) => expect(faultsOf(readMeans(text, TODAY))).toEqual(faults));

  it.each([
    ['all told', makeMeans({ carerPremium: true, children: 2, capitalPence: 1, migPence: 150_00, noCharge: 'other' })],
    ['little told', makeMeans({ disabilityPremium: false, enhancedDisabilityPremium: false, capitalPence: null })],
  ])('comes back from the ledger as it was: %s', (_, means) => expect(readAs(readMeans(meansText(means, TODAY), TODAY))).toEqual(means));

  it('is shown in words', () => {
    expect(meansFacts(makeMeans()).map(({ words }) => words)).toEqual(['20 November 2025', 'Single', '25 or over, below State Pension age', 'None', 'Disability premium and Enhanced disability premium', '£0.00', 'Not told']);
    expect(meansFacts(makeMeans({ disabilityPremium: false, enhancedDisabilityPremium: false, children: 1, capitalPence: null, migPence: 150_00, noCharge: 'carer_support' })).map(({ words }) => words).slice(3)).toEqual(['1', 'None', 'Not told', '£150.00 a week', 'It is support for me as a carer']);
  });
});
