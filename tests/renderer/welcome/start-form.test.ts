import { describe, expect, it } from 'vitest';
import { contributionsDifferWords, councilShareWords, EMPTY_START, fillContribution, OTHER_COUNCIL, readStart, readStartStep, START_STEPS, type StartStep, type StartText } from '../../../renderer/features/welcome/start-form';
import { COUNCILS } from '../../../shared/councils/council-profiles';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const NO_PASSPHRASE = { passphrase: '', again: '' };
const whole: StartText = {
  ...EMPTY_START,
  name: 'Example person', startsOn: '6/4/26', councilId: 'luton', managedBy: 'nominated', managerName: 'A daughter', opening: '£100',
  total: '412.60', contribution: '38.20', firstPaymentOn: '6/4/26', letterAmount: '38.20', letterFrom: '6/4/26',
};

describe('starting a ledger', () => {
  it('reads all six steps', () => {
    expect(readAs(readStart(whole, [], NO_PASSPHRASE, TODAY))).toEqual({
      person: {
        name: 'Example person', bornOn: null, address: '', councilReference: '', communicationNeeds: '', councilId: 'luton', startsOn: '2026-04-06', managedBy: 'nominated', managerName: 'A daughter',
      },
      account: { name: 'Direct payment account', kind: 'bank', bank: '', openingPence: 10000, openedOn: '2026-04-06' },
      budget: {
        startsOn: '2026-04-06', endsOn: null, state: 'agreed', per: 'week', totalPence: 41260, contributionPence: 3820, councilPence: 37440, paid: 'net', paidEvery: '4-weeks', firstPaymentOn: '2026-04-06',
      },
      letter: { letterOn: '2026-04-06', appliesFrom: '2026-04-06', amountPence: 3820, every: 'week', firstDueOn: '2026-04-06', note: '' },
      passphrase: '',
    });
  });

  it('starts with every step skipped', () => {
    expect(readAs(readStart(EMPTY_START, START_STEPS, { passphrase: 'four short words', again: 'four short words' }, TODAY))).toEqual({
      person: { name: '', bornOn: null, address: '', councilReference: '', communicationNeeds: '', councilId: OTHER_COUNCIL, startsOn: TODAY, managedBy: 'self', managerName: '' },
      account: { name: 'Direct payment account', kind: 'bank', bank: '', openingPence: 0, openedOn: TODAY },
      budget: null,
      letter: null,
      passphrase: 'four short words',
    });
  });

  it('reads a date of birth as a day that has been', () => {
    expect(readAs(readStart({ ...whole, bornOn: '4/7/74' }, [], NO_PASSPHRASE, TODAY))).toMatchObject({ person: { bornOn: '1974-07-04' } });
  });

  it('what was typed in a skipped step does not count', () => {
    expect(readAs(readStart(whole, ['budget', 'money'], NO_PASSPHRASE, TODAY))).toMatchObject({ budget: null, person: { managedBy: 'self', managerName: '' } });
  });

  it.each([
    ['too short', { passphrase: 'abc', again: 'abc' }, ['passphrase: Enter at least 12 characters. Four words in a row are strong and easy to remember.']],
    ['typed once', { passphrase: 'four short words', again: '' }, ['again: Enter the same passphrase again']],
  ])('refuses a passphrase that is %s', (_, passphrase, expected) => {
    expect(faultsOf(readStart(whole, [], passphrase, TODAY))).toEqual(expected);
  });

  it('a council that is not in the list stands for itself in the list of councils', () => {
    expect(COUNCILS.map((council) => council.id)).toContain(OTHER_COUNCIL);
  });

  it.each<[string, StartStep, Partial<StartText>, string[]]>([
    ['no name and no day', 'person', { name: '', startsOn: '' }, ['name: Enter the name of the person who has the direct payment', 'startsOn: Enter the first day of the direct payment']],
    ['no council', 'council', { councilId: '' }, ['councilId: Choose your council, or “My council is not here”']],
    ['someone else without a name', 'money', { managerName: ' ' }, ['managerName: Enter the name of whoever looks after the money']],
    ['an account without a name', 'account', { accountName: '' }, ['accountName: Enter what you call the account']],
    ['no budget', 'budget', { total: '' }, ['total: Enter your personal budget in full']],
    ['a contribution above the budget', 'budget', { contribution: '412.61' }, ['contribution: Your contribution cannot be more than the whole budget of £412.60. Check both amounts.']],
    ['no contribution', 'contribution', { letterAmount: '', letterFrom: '' }, ['letterAmount: Enter how much you pay', 'letterFrom: Enter the day from which you pay this']],
  ])('%s is refused with what to do', (_, step, changes, expected) => {
    expect(faultsOf(readStartStep(step, { ...whole, ...changes }, TODAY))).toEqual(expected);
  });

  it.each<[string, StartStep, Partial<StartText>]>([
    ['the person themselves needs no other name', 'money', { managedBy: 'self', managerName: '' }],
    ['a contribution of the whole budget', 'budget', { contribution: '412.60' }],
    ['no contribution in the budget', 'budget', { contribution: '' }],
    ['nothing to pay is an answer', 'contribution', { letterAmount: '0' }],
    ['an account that begins with nothing', 'account', { opening: '', openedOn: '' }],
  ])('%s', (_, step, changes) => {
    expect(faultsOf(readStartStep(step, { ...whole, ...changes }, TODAY))).toEqual([]);
  });
});

describe('the council’s share, said back', () => {
  it.each<[string, string, string, string | null]>([
    ['both amounts', '412.60', '38.20', 'The council’s share is £374.40.'],
    ['no contribution', '412.60', '', 'The council’s share is £412.60.'],
    ['not typed yet', '', '', null],
    ['half typed', '412.', '38', null],
    ['more than the whole', '10', '11', null],
  ])('%s', (_, total, contribution, expected) => {
    expect(councilShareWords({ total, contribution }, TODAY)).toBe(expected);
  });
});

describe('the contribution step, begun from the budget step', () => {
  const typed: StartText = { ...whole, letterAmount: '', letterEvery: 'week', letterFrom: '' };
  it.each<[string, Partial<StartText>, string, string, string]>([
    ['£38.20 a week is £152.80 every 4 weeks', {}, '£152.80', '4-weeks', '6/4/26'],
    ['£38.20 × 52 ÷ 12 is £165.53 a month', { paidEvery: 'month' }, '£165.53', 'month', '6/4/26'],
    ['the same rhythm keeps the amount', { paidEvery: 'week' }, '£38.20', 'week', '6/4/26'],
    ['what was typed there stays', { letterAmount: '40', letterFrom: '1/5/26' }, '40', 'week', '1/5/26'],
    ['a day that was typed stays', { letterFrom: '1/5/26' }, '£152.80', '4-weeks', '1/5/26'],
    ['no contribution in the budget fills in nothing', { contribution: '' }, '', 'week', ''],
    ['nor does one that cannot be read', { contribution: 'a lot' }, '', 'week', ''],
  ])('%s', (_, changes, letterAmount, letterEvery, letterFrom) => {
    const filled = fillContribution({ ...typed, ...changes }, TODAY);
    expect(filled).toEqual({ ...typed, ...changes, letterAmount, letterEvery, letterFrom });
  });

  it('can be read as it was filled in', () => expect(faultsOf(readStartStep('contribution', fillContribution(typed, TODAY), TODAY))).toEqual([]));
});

describe('the budget and the contribution step together', () => {
  // £38.20 × 52 = £1,986.40; £152.80 × 13 = £1,986.40; £165.53 × 12 = £1,986.36; £38.20 × 13 = £496.60.
  const differ = 'The budget says that you pay £1,986.40 a year, and the last answer says £496.60. Look at the council’s letter, and change the one that is wrong.';
  it.each<[string, Partial<StartText>, StartStep[], string | null]>([
    ['the same amount for the same time', {}, [], null],
    ['the same amount every 4 weeks', { letterAmount: '152.80', letterEvery: '4-weeks' }, [], null],
    ['4 pence apart in the year, by rounding', { letterAmount: '165.53', letterEvery: 'month' }, [], null],
    ['the week’s amount every 4 weeks', { letterEvery: '4-weeks' }, [], differ],
    ['the budget was skipped', { letterEvery: '4-weeks' }, ['budget'], null],
    ['the contribution was skipped', { letterEvery: '4-weeks' }, ['contribution'], null],
  ])('%s', (_, changes, skipped, words) => expect(contributionsDifferWords({ ...whole, ...changes }, skipped, TODAY)).toBe(words));
});
