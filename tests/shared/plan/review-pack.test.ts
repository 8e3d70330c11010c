import { describe, expect, it } from 'vitest';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { buildReviewPack, packStartsOn } from '#shared/plan/review-pack';
import { BARE_REVIEW, type Review } from '#shared/plan/reviews';
import { makeCouncil, makeFacts, makeNeed, makePayments, makeService } from '../../support/make-facts';

const ON = '2026-11-20';
const agreed: PlanVersion = { id: 1, number: 1, state: 'agreed', sentOn: null, ...BARE_VERSION, agreedOn: '2026-09-28', inForceFrom: '2026-10-05' };
const held: Review = { id: 1, kind: 'first', ...BARE_REVIEW, heldOn: '2026-05-25', words: '', goals: [{ goal: 'Paint again', state: 'partly', words: 'Once a month' }] };

describe('the first day of a pack', () => {
  it.each([
    ['the last review of the plan', makeFacts(), '2026-05-25'],
    ['a review of the money is another thing: the start of the direct payment', makeFacts({ reviews: [{ ...held, kind: 'direct_payment' }] }), '2026-04-06'],
    ['the plan in force, where no review was held', makeFacts({ reviews: [], planVersions: [agreed] }), '2026-10-05'],
    ['the start of the direct payment, where no plan is agreed', makeFacts({ reviews: [] }), '2026-04-06'],
    ['today, where the direct payment is still to begin', makeFacts({ reviews: [], person: { ...makeFacts().person, startsOn: '2027-01-04' } }), ON],
  ] as const)('is %s', (_, facts, day) => expect(packStartsOn(facts, ON)).toBe(day));
});

describe('a review pack', () => {
  const facts = makeFacts({
    reviews: [held],
    needs: [makeNeed()],
    goals: [{ id: 1, words: 'Paint again', needIds: [1] }, { id: 2, words: 'Swim', needIds: [] }],
    services: [makeService()],
    entries: makePayments(['2026-06-26', '2026-11-20'], -280_00, { serviceId: 1 }),
    changes: [
      { id: 1, noticedOn: '2026-10-01', about: 'home', words: 'New stairs' },
      { id: 2, noticedOn: '2026-05-25', about: 'needs', words: 'I fall' },
      { id: 3, noticedOn: '2026-05-24', about: 'needs', words: 'Known at the review' },
    ],
    risks: [{ id: 1, needId: 1, words: 'A fall', action: 'Rail', checkedOn: '2026-09-01' }],
    assessments: [
      { id: 1, kind: 'risk', askedOn: '2026-10-02', heldOn: null, byWhom: '', words: '' },
      { id: 2, kind: 'needs', askedOn: null, heldOn: '2026-03-01', byWhom: '', words: '' },
    ],
    councilContacts: [
      { id: 1, kind: 'question', madeOn: '2026-06-01', toWhom: '', words: 'Answered since', repliedOn: '2026-06-10', reply: 'Yes' },
      { id: 2, kind: 'question', madeOn: '2026-05-01', toWhom: '', words: 'Answered before', repliedOn: '2026-05-24', reply: 'Yes' },
      { id: 3, kind: 'question', madeOn: '2026-02-01', toWhom: '', words: 'Still open', repliedOn: null, reply: '' },
      { id: 4, kind: 'ombudsman', madeOn: '2026-06-01', toWhom: '', words: 'No business of the review', repliedOn: null, reply: '' },
    ],
  });
  const pack = buildReviewPack(facts, { from: '2026-05-25', toAsk: ' More evenings? ' }, ON);

  it('begins with the person’s own words', () => {
    expect(pack.ownWords.map(({ answer }) => answer)).toEqual(['I get up at seven and swim on Tuesdays, and my sister comes each Sunday morning.', 'I get up at seven and swim on Tuesdays, and my sister comes each Sunday morning.']);
    expect(pack).toMatchObject({ toAsk: 'More evenings?', sinceWords: 'Since the last review, on 25 May 2026', period: { from: '2026-05-25', to: ON } });
  });

  it('asks for them as the council does', () => {
    const planSteps = [2, 1, 3, 4, 5, 6, 7].map((step) => (step === 2 ? { step, question: 'What should change?' } : { step }));
    const asked = buildReviewPack({ ...facts, council: makeCouncil({ planSteps }) }, { from: '2026-05-25', toAsk: '' }, ON);
    expect(asked.ownWords.map(({ question }) => question)).toEqual(['What should change?', pack.ownWords[0]?.question]);
  });

  it('holds each need and each goal against what happened', () => {
    // 25 May to 20 November 2026 are 180 days: 26 weeks less a weekend, so 130 days of £14.00 are £1,820.00. £560.00 of them were paid: 300 × 560 / 1820 = 92 minutes a week.
    expect(pack.services).toMatchObject([{ plannedPence: 1820_00, paidPence: 560_00, differencePence: -1260_00 }]);
    expect(pack.needs).toMatchObject([{ words: 'Washing and dressing', assessed: '5 times a week, 1 h each', plannedMinutes: 300, deliveredMinutes: 92, stateWords: 'Met' }]);
    expect(pack.goals).toEqual([
      { words: 'Paint again', needs: ['Washing and dressing'], state: 'Reached in part, at the review of 25 May 2026: Once a month' },
      { words: 'Swim', needs: [], state: '' },
    ]);
  });

  it('tells what changed since, the oldest first, and what is still open', () => {
    expect(pack.changes.map(({ words }) => words)).toEqual(['I fall', 'New stairs']);
    expect(pack.assessments.map(({ name, when }) => `${name}: ${when}`)).toEqual(['Risk assessment: Asked for on 2 October 2026, not held yet']);
    expect(pack.risks).toEqual([{ words: 'A fall', action: 'Rail', lookedAtOn: '2026-09-01', isOutOfDate: true }]);
    expect(pack.questions.map(({ words }) => words)).toEqual(['Still open', 'Answered since']);
  });

  it('has the money as Home and the limit have it', () => {
    // £100.00 a week from 6 April 2026.
    expect(pack.year).toMatchObject({ budgetPence: 5200_00, spentPence: 560_00 });
    expect(pack.kept).toMatchObject({ balancePence: -560_00, limitPence: null });
  });

  it('of a household that has not begun is empty, and says so', () => {
    const empty = buildReviewPack(makeFacts({ reviews: [], budgets: [], planAnswers: {} }), { from: ON, toAsk: '' }, ON);
    expect(empty).toMatchObject({ needs: [], goals: [], services: [], year: null, questions: [], knownTo: null });
  });
});
