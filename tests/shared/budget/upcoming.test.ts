import { expect, it } from 'vitest';
import { upcoming } from '#shared/budget/upcoming';
import { BARE_REVIEW } from '#shared/plan/reviews';
import { makeBudget, makeCouncil, makeDuty, makeFacts, makeLetter, makePayments, makeService } from '../../support/make-facts';

const facts = makeFacts({
  person: { ...makeFacts().person, startsOn: '2026-10-20' },
  council: makeCouncil({ returnFrequency: '4-weeks', dueDays: 14 }),
  services: [makeService(), makeService({ id: 2, name: 'Art group', kind: 'activity', startsOn: '2026-11-18', times: 1, ratePer: 'time', ratePence: 12_00, paidEvery: 'week', endsOn: '2026-11-24' })],
  entries: makePayments(['2026-11-16'], -280_00, { serviceId: 1 }),
  budgets: [makeBudget({ firstPaymentOn: '2026-11-30' })],
  oneOffs: [{ id: 1, words: 'Hoist', amountPence: 500_00, expectedOn: '2026-12-01' }],
  letters: [makeLetter({ appliesFrom: '2026-11-01', firstDueOn: '2026-12-04' })],
  duties: [makeDuty({ dueOn: '2026-12-22' }), makeDuty({ dueOn: '2026-11-22', state: 'done' }), makeDuty({ dutyId: 'payslip', title: 'Payslip', workerName: 'Dana', dueOn: '2026-12-14', state: 'coming' })],
  policies: [{ id: 1, insurer: 'Fish', policyNumber: '', from: '2025-12-12', to: '2026-12-12' }],
  reviews: [],
});

it('lists what comes up in 30 days, in order', () => {
  expect(upcoming(facts, '2026-11-24')).toEqual([
    { on: '2026-11-25', words: 'Bill: Art group', amountPence: -12_00, kind: 'out' },
    { on: '2026-11-30', words: 'Direct payment from Luton', amountPence: 320_00, kind: 'in' },
    { on: '2026-11-30', words: 'Send your return', amountPence: null, kind: 'review' },
    { on: '2026-12-01', words: 'One-off payment: Hoist', amountPence: 500_00, kind: 'in' },
    { on: '2026-12-04', words: 'Your contribution', amountPence: 80_00, kind: 'in' },
    { on: '2026-12-12', words: 'Insurance with Fish ends', amountPence: null, kind: 'duty' },
    { on: '2026-12-14', words: 'Wages: Weekday mornings', amountPence: -280_00, kind: 'out' },
    { on: '2026-12-14', words: 'Payslip: Dana', amountPence: null, kind: 'duty' },
    { on: '2026-12-15', words: 'First review of your plan', amountPence: null, kind: 'review' },
    { on: '2026-12-22', words: 'Pay HMRC the tax and National Insurance', amountPence: null, kind: 'duty' },
  ]);
});

it.each([
  ['nothing comes up', makeFacts(), 30, 0],
  ['insurance that is followed by another is settled', makeFacts({ policies: [...facts.policies, { id: 2, insurer: 'Fish', policyNumber: '', from: '2026-12-13', to: '2027-12-12' }] }), 30, 0],
  ['the council’s own first check', makeFacts({ council: makeCouncil({ firstCheckWeeks: 34 }), reviews: makeFacts().reviews.slice(0, 1) }), 30, 1],
  ['a review whose day is agreed', makeFacts({ reviews: [...makeFacts().reviews, { id: 3, kind: 'annual', ...BARE_REVIEW, plannedOn: '2026-12-24', heldOn: null, words: '' }] }), 30, 1],
  ['one that was asked for and has its day is one meeting', makeFacts({ reviews: [...makeFacts().reviews, { id: 3, kind: 'requested', ...BARE_REVIEW, askedOn: '2026-11-01', plannedOn: '2026-12-10', heldOn: null, words: '' }] }), 30, 1],
  ['one that is agreed for the day after', makeFacts({ reviews: [...makeFacts().reviews, { id: 3, kind: 'annual', ...BARE_REVIEW, plannedOn: '2026-12-25', heldOn: null, words: '' }] }), 30, 0],
  ['the last of the days counts', makeFacts({ policies: facts.policies }), 18, 1],
  ['the day after does not', makeFacts({ policies: facts.policies }), 17, 0],
] as const)('%s', (_, household, days, count) => expect(upcoming(household, '2026-11-24', days)).toHaveLength(count));
