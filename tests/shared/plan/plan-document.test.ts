import { describe, expect, it } from 'vitest';
import type { Facts } from '#shared/checks/check';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { emptyFacts, HELPERS, household, need, service, TODAY, worker } from '../returns/household';

const build = (facts: Facts) => buildPlanDocument(facts, { helpers: HELPERS }, TODAY);
const plan = build(household());
const empty = build(emptyFacts());
const version = (change: Partial<PlanVersion>): PlanVersion => ({ id: 1, number: 1, state: 'draft', sentOn: null, ...BARE_VERSION, ...change });

describe('the plan document', () => {
  it('names the person, the council and who helped', () => {
    expect(plan.person).toMatchObject({ name: 'Amina Khan', councilReference: 'LC-20417', bornOn: '1971-03-09' });
    expect(plan.council.name).toBe('Luton Council');
    expect(plan.helpers).toEqual([
      { name: 'Zara Khan', role: 'Family', mayDo: 'Helps with the plan and checks the bank statements' },
      { name: 'Direct Payments Support Service', role: 'Direct Payments Support Service', mayDo: 'Independent help with the plan' },
    ]);
  });

  it('has the seven steps, answered or not; spaces are no answer', () => {
    expect(plan.steps.map((step) => step.isAnswered)).toEqual([true, true, true, true, true, true, false]);
    expect(build(emptyFacts({ planAnswers: { 1: ' \n ' } })).steps[0]).toEqual({ step: 1, number: 1, question: 'What is important to you?', answer: '', isAnswered: false, state: 'empty' });
  });

  it('puts needs under their outcomes, with whether they are eligible, how much was assessed and what meets them', () => {
    expect(plan.outcomes.map((outcome) => outcome.outcome)).toEqual(['nutrition', 'hygiene', 'clothing', 'home_habitable', 'relationships', 'work_learning', 'community']);
    expect(plan.outcomes[1]?.needs).toEqual([
      {
        words: 'Washing and drying each morning',
        eligible: true,
        eligibleBecause: 'Cannot lift her arms above her shoulders without pain',
        assessed: '7 times a week, 45 min each',
        metBy: ['Weekday mornings (Grace Obi)', 'Weekend mornings (Kingfisher Care)'],
        // 7 × 45 min assessed; 5 × 40 min on weekdays and 2 × 45 min at weekends.
        coverage: 'part',
        coverageWords: '4 h 50 min of 5 h 15 min',
      },
    ]);
    expect(plan.outcomes[5]?.needs[0]).toMatchObject({ eligible: false, metBy: [] });
  });

  it('does not count payroll or insurance as meeting a need', () => {
    const services = [service(1, 'Payroll', { kind: 'employing', needs: [{ needId: 1, minutes: null }] })];
    expect(build(emptyFacts({ needs: [need(1, 'hygiene', 'Washing')], services })).outcomes[0]?.needs[0]?.metBy).toEqual([]);
  });

  it('keeps paid support, help without pay and what other bodies owe apart', () => {
    expect(plan.paidSupport.map((one) => [one.name, one.fundedByWords])).toEqual([
      ['Weekday mornings', 'Direct payment'],
      ['Weekend mornings', 'Direct payment'],
      ['Cleaning and cooking', 'Direct payment'],
      ['Art group', 'Direct payment'],
      ['Payroll', 'Direct payment'],
      ['Employers’ insurance', 'Direct payment'],
      ['Swimming', 'Own money'],
    ]);
    expect(plan.informalSupport.map((one) => one.name)).toEqual(['Washing clothes on Saturdays', 'Trips to the library']);
    expect(plan.otherSupport.map((one) => [one.name, one.fundedByWords])).toEqual([['Physiotherapy at home', 'The NHS']]);
  });

  it('describes a service in full', () => {
    expect(plan.paidSupport[1]).toEqual({
      name: 'Weekend mornings',
      lacksNeed: false,
      kind: 'Care agency',
      provider: 'Kingfisher Care',
      providerReference: '1-1234567890',
      fundedBy: 'direct_payment',
      fundedByWords: 'Direct payment',
      needs: ['Washing and drying each morning', 'Getting dressed for the day'],
      frequency: 'Twice a week, 1 h 30 min each time',
      price: '£22.95 an hour',
      runs: 'From 6 April 2026',
      cover: 'Kingfisher Care sends someone else',
      needsCover: true,
      limits: '',
      alternatives: [],
      whyThis: '',
      note: '',
    });
  });

  it('leaves out needs and support that ended yesterday, and keeps what ends today', () => {
    const facts = emptyFacts({
      needs: [need(1, 'hygiene', 'Over', { endsOn: '2026-11-19' }), need(2, 'hygiene', 'Last day', { endsOn: TODAY })],
      services: [service(1, 'Over', { endsOn: '2026-11-19' }), service(2, 'Last day', { endsOn: TODAY })],
    });
    const document = build(facts);
    expect(document.outcomes.flatMap((outcome) => outcome.needs.map((one) => one.words))).toEqual(['Last day']);
    expect(document.paidSupport.map((one) => one.name)).toEqual(['Last day']);
  });

  it('names the needs of goals and risks', () => {
    expect(plan.goals[1]).toEqual({ words: 'Wash with less help', needs: ['Washing and drying each morning'] });
    expect(plan.risks[1]).toEqual({ words: 'Grace is ill at short notice', need: null, action: 'Ben first, then Kingfisher Care', checkedOn: null });
  });
});

describe('where the plan stands', () => {
  const proposal = 'Proposed plan for sign-off. It is not agreed until the council signs it.';
  it.each<[string, PlanVersion[], string, string[]]>([
    ['never sent', [], proposal, []],
    ['sent', [version({ state: 'sent', sentOn: '2026-05-01' })], proposal, ['Sent to the council: sent on 1 May 2026']],
    [
      'agreed',
      [version({ state: 'agreed', sentOn: '2026-05-01', agreedOn: '2026-05-20', agreedBy: 'J Ward', inForceFrom: '2026-06-01' })],
      `${proposal} Version 1 has been in force since 1 June 2026.`,
      ['Agreed: sent on 1 May 2026, agreed on 20 May 2026 by J Ward, in force from 1 June 2026'],
    ],
    ['agreed for later', [version({ state: 'agreed', inForceFrom: '2026-12-01' })], proposal, ['Agreed: in force from 1 December 2026']],
    ['a draft', [version({})], proposal, ['Draft']],
  ])('%s', (_, planVersions, standing, words) => {
    const document = build(emptyFacts({ planVersions }));
    expect(document.standing).toBe(standing);
    expect(document.versions.map((one) => one.words)).toEqual(words);
  });
});

describe('managing and employing', () => {
  it('says who looks after the money and how an employer’s duties are met', () => {
    expect(plan.managing.words).toBe('Amina Khan looks after the money.');
    expect(plan.managing.arrangements).toEqual([
      'Wages are worked out by Simple Payroll.',
      'Registered with HMRC as an employer on 2 April 2026.',
      'Employers’ liability insurance with Fish Insurance, from 18 May 2026 to 17 May 2027.',
      'The right to work of everyone who is employed was checked.',
      'Everyone who is employed has a written statement of terms.',
    ]);
  });

  it('answers for what the law does not allow: pay of £12.00 where £12.71 is the least, and no right to work check', () => {
    const plan = build(emptyFacts({ workers: [worker(1, 'Grace Obi', { rates: [{ from: '2026-04-06', ratePence: 1200 }], rightToWorkSeenOn: null })], policies: household().policies }));
    const breaches = ['Grace Obi’s pay is £0.71 an hour below the minimum wage', 'No right to work check for Grace Obi'];
    expect(plan.managing.againstTheLaw).toEqual(breaches);
    expect(plan.managing.arrangements.slice(0, 2)).toEqual(breaches.map((title) => `To put right: ${title}.`));
    expect(plan.checks.find((check) => check.check.startsWith('Legal'))).toMatchObject({ isAnswered: false, against: breaches.map((title) => `${title}. The law does not allow this (step 6).`) });
  });

  it.each<[string, Parameters<typeof worker>[2], boolean]>([
    ['that is never checked', { rightToWorkSeenOn: null }, false],
    ['that ended yesterday', { rightToWorkUntil: '2026-11-19' }, false],
    ['that ends today', { rightToWorkUntil: '2026-11-20' }, true],
    ['without an end', {}, true],
  ])('a right to work %s', (_, papers, isSaid) => {
    const { arrangements } = build(emptyFacts({ workers: [worker(1, 'Grace Obi', papers)] })).managing;
    expect(arrangements.includes('The right to work of everyone who is employed was checked.')).toBe(isSaid);
  });

  it('says what is not there yet', () => {
    const facts = emptyFacts({ workers: [worker(1, 'Grace Obi', { contractGivenOn: null })] });
    expect(build(facts).managing.arrangements).toEqual([
      'Who works out the wages is not written down yet.',
      'Registering with HMRC as an employer is not recorded.',
      'No employers’ liability insurance is recorded for today.',
      'The right to work of everyone who is employed was checked.',
      'No written statement of terms is recorded for Grace Obi.',
    ]);
  });

  it('asks nothing of an employer where nobody is employed, and leaves out who has left', () => {
    const facts = emptyFacts({ workers: [worker(1, 'Ben Hart', { kind: 'self_employed', rates: [], minutesAWeek: 0 }), worker(2, 'Gone', { endsOn: '2026-11-19' })] });
    expect(build(facts).managing).toMatchObject({ workers: [{ name: 'Ben Hart', words: 'Self-employed' }], arrangements: [] });
  });

  it('puts an hourly rate and the cost on top beside each assistant', () => {
    expect(plan.managing.workers[0]?.words).toMatch(/^Employed, 10 h a week, £13\.50 an hour, holiday, National Insurance and pension cost £[\d,]+\.\d\d a year on top$/);
  });
});

describe('somebody who has not begun', () => {
  it('has a plan with everything still to do', () => {
    expect(empty).toMatchObject({ outcomes: [], goals: [], risks: [], paidSupport: [], informalSupport: [], otherSupport: [], versions: [] });
    expect(empty.checks.every((check) => !check.isAnswered || check.check.startsWith('Legal'))).toBe(true);
  });
});
