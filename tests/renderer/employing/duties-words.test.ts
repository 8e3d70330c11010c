import { describe, expect, it } from 'vitest';
import { dutiesLead, dutiesTitle, firstOfMonth, monthOf, monthWords, pensionSentence, pensionState, toComeWords } from '../../../renderer/features/employing/duties-words';
import type { Duty } from '../../../shared/employer/duty';
import { makeDuty } from '../../support/make-facts';

const duties = (...states: Duty['state'][]) => states.map((state) => makeDuty({ state }));

it.each<[string, number, Duty['state'][], string]>([
  ['nobody', 0, [], 'You have no duties as an employer yet'],
  ['nothing due', 1, ['done', 'coming'], 'Nothing is due from you as an employer in the next 30 days'],
  ['one due', 1, ['due'], '1 duty is due in the next 30 days'],
  ['one late', 1, ['late', 'coming'], '1 duty is late'],
  ['some of both', 1, ['late', 'late', 'due'], '2 duties are late, and 1 is due in the next 30 days'],
  ['more of both', 1, ['late', 'due', 'due'], '1 duty is late, and 2 are due in the next 30 days'],
])('the sentence of the page: %s', (_, workers, states, title) => expect(dutiesTitle({ workers, duties: duties(...states) })).toBe(title));

it('names the next duty and whose it is', () => {
  expect(dutiesLead({ duties: [makeDuty({ state: 'late', dueOn: '2026-11-01' }), makeDuty({ title: 'Give a P60', workerName: 'Ada', dueOn: '2026-12-01' })] })).toBe('Next: give a P60 (Ada) by 1 December 2026.');
  expect(dutiesLead({ duties: [] })).toBe('');
});

it.each([
  ['with a day', { from: '2027-01-01', expected: null, confidence: 'H' }, 'From 1 January 2027. This is the law.'],
  ['without one', { from: null, expected: 'In 2027. The day is not fixed.', confidence: 'M' }, 'In 2027. The day is not fixed. This is planned, and details may change.'],
  ['not certain', { from: null, expected: 'In April 2028. It is not certain.', confidence: 'L' }, 'In April 2028. It is not certain. This is only reported, and not certain.'],
] as const)('law to come: %s', (_, law, words) => expect(toComeWords(law)).toBe(words));

const PERSON = { workerId: 1, name: 'Asha', group: 'eligible', period: { from: '2026-06-01', to: '2026-06-30' }, payPence: 1170_00, isKnown: false, age: 36, eligibleOn: '2026-06-01', inSince: null, optOutUntil: null, postponedUntil: null, letter: 'enrolment', steps: [] } as const;

describe('the pension of a PA', () => {
  it('says what it rests on', () => {
    expect(pensionSentence({ ...PERSON, steps: [] })).toBe('Asha must be in a pension. In the pay period 1 June 2026 to 30 June 2026 the usual pay is £1,170.00, at the age of 36.');
    expect(pensionSentence({ ...PERSON, group: 'may_join', isKnown: true, steps: [] })).toContain('the pay is £1,170.00');
    expect(pensionSentence({ ...PERSON, age: null, steps: [] })).toMatch(/£1,170\.00\. The age is taken from the age group on their page\.$/);
  });

  it.each([
    ['to be put in', {}, 'Put them in a pension from 1 June 2026, and write by 12 July 2026.'],
    ['put in, with the month to opt out', { inSince: '2026-06-01', optOutUntil: '2026-06-30' }, 'In a pension since 1 June 2026. They can opt out until 30 June 2026.'],
    ['waiting', { postponedUntil: '2026-08-31' }, 'You wait until 31 August 2026. Look at age and pay again on 1 September 2026.'],
    ['left', { steps: [{ id: 1, workerId: 1, kind: 'opted_out', on: '2026-06-20', until: null, words: '' }] }, 'Opted out in the first month on 20 June 2026. They can ask to come back, and you look at it again every 3 years.'],
    ['none', { eligibleOn: null }, 'Not in a pension.'],
  ] as const)('stands: %s', (_, over, words) => expect(pensionState({ ...PERSON, ...over, steps: [...('steps' in over ? over.steps : [])] })).toBe(words));
});

describe('a month', () => {
  const list = [makeDuty({ dueOn: '2026-11-01', state: 'late' }), makeDuty({ dueOn: '2026-11-30' }), makeDuty({ dueOn: '2026-12-01' })];
  const weeks = monthOf(list, '2026-11-01');

  // 1 November 2026 is a Sunday: the first week begins on 26 October.
  it('is whole weeks from Monday, with the days of other months empty', () => {
    expect([weeks.length, weeks[0]?.[0]?.day, weeks.at(-1)?.at(-1)?.day]).toEqual([6, '2026-10-26', '2026-12-06']);
    expect(weeks.flat().filter(({ isInMonth }) => isInMonth)).toHaveLength(30);
    expect(weeks.flat().filter((day) => day.duties.length > 0).map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-30']);
  });

  it('says how many duties it has', () => {
    expect(monthWords(list, '2026-11-01')).toBe('November 2026: 2 duties, 1 of them late');
    expect(monthWords(list, '2026-12-01')).toBe('December 2026: 1 duty');
    expect(monthWords(list, '2027-01-01')).toBe('January 2027: no duties');
    expect(firstOfMonth('2026-11-30')).toBe('2026-11-01');
  });
});
