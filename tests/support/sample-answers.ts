// What main would answer for the household of the pictures. Made up: for looking at screens, never for testing sums.
import type { Output, QueryName } from '../../shared/contract/contract';
import { PLAN_STEPS } from '../../shared/plan/steps';

const year = { from: '2026-04-06', to: '2027-04-05' } as const;

const flags: Output<'flags.list'>['flags'] = [
  {
    check: 'need-unmet',
    severity: 'stop',
    title: 'Nothing meets “Getting out to the art group”',
    why: 'The art group ended on 28 August 2026. Your assessment says 4 hours a week. The council will ask.',
    next: 'Add a service that meets this need, or say in the plan who meets it without pay.',
    screen: 'needs-and-services',
    byOn: null,
    figures: { assessedMinutes: 240 },
    records: [{ kind: 'need', id: 4 }],
  },
  {
    check: 'balance-will-run-out',
    severity: 'stop',
    title: 'The money runs out on 19 March 2027',
    why: 'Weekend hours cost £23.40 a week more than the plan. That is 17 days before the year ends.',
    next: 'See which service costs more than planned, and ask for a review before it runs out.',
    screen: 'needs-and-services',
    byOn: '2027-03-19',
    figures: { shortPence: 61200 },
    records: [],
  },
  {
    check: 'hmrc-payment-due',
    severity: 'act',
    title: 'Pay HMRC £241.30 by 22 January 2027',
    why: 'It is tax and National Insurance for October to December. Late payment costs interest.',
    next: 'Pay it from the direct payment account, then record the payment.',
    screen: 'employing',
    byOn: '2027-01-22',
    figures: { duePence: 24130 },
    records: [{ kind: 'duty', id: 1 }],
  },
  {
    check: 'receipt-missing',
    severity: 'act',
    title: '3 payments have no receipt',
    why: 'The council may ask for the receipts with your return. Together they are £61.40.',
    next: 'Find each receipt, or ask for a copy, and say so beside the payment.',
    screen: 'money',
    byOn: null,
    figures: { amountPence: 6140 },
    records: [
      { kind: 'entry', id: 11 },
      { kind: 'entry', id: 12 },
    ],
  },
  {
    check: 'need-partly-met',
    severity: 'act',
    title: '“Keeping the home safe and clean” has 3 of 5 hours a week',
    why: 'Your assessment says 5 hours a week. The plan has 3.',
    next: 'Add time to a service that meets it, or another service.',
    screen: 'needs-and-services',
    byOn: null,
    figures: { assessedMinutes: 300, plannedMinutes: 180 },
    records: [{ kind: 'need', id: 3 }],
  },
  {
    check: 'plan-step-empty',
    severity: 'know',
    title: 'Step 7 of the plan, “Staying in control”, has no answer yet',
    why: 'The council looks for a plan for emergencies.',
    next: 'Write step 7.',
    screen: 'plan',
    byOn: null,
    figures: {},
    records: [{ kind: 'step', id: 7 }],
  },
];

const needs: Output<'support.show'>['needs'] = [
  { id: 1, outcome: 'hygiene', words: 'Washing and dressing', eligible: true, eligibleBecause: 'Cannot wash or dress without help because of pain in the hands', assessed: { times: 7, every: 'week', minutes: 90 }, startsOn: '2025-04-06', endsOn: null },
  { id: 2, outcome: 'nutrition', words: 'Making meals', eligible: true, eligibleBecause: 'Cannot lift pans or stand to cook', assessed: { times: 5, every: 'week', minutes: 30 }, startsOn: '2025-04-06', endsOn: null },
  { id: 3, outcome: 'home_habitable', words: 'Keeping the home safe and clean', eligible: true, eligibleBecause: '', assessed: { times: 1, every: 'week', minutes: 300 }, startsOn: '2025-04-06', endsOn: null },
  { id: 4, outcome: 'community', words: 'Getting out to the art group', eligible: true, eligibleBecause: 'Cannot travel alone', assessed: { times: 1, every: 'week', minutes: 240 }, startsOn: '2025-04-06', endsOn: null },
  { id: 5, outcome: 'relationships', words: 'Seeing family and friends', eligible: false, eligibleBecause: '', assessed: null, startsOn: '2025-04-06', endsOn: null },
];

const coverage: Output<'support.show'>['coverage'] = [
  { needId: 1, outcome: 'hygiene', words: 'Washing and dressing', state: 'met', assessedMinutes: 630, plannedMinutes: 630, deliveredMinutes: 615, stateWords: 'Met', services: [{ serviceId: 1, plannedMinutes: 450, deliveredMinutes: 450 }, { serviceId: 2, plannedMinutes: 180, deliveredMinutes: 165 }] },
  { needId: 2, outcome: 'nutrition', words: 'Making meals', state: 'met', assessedMinutes: 150, plannedMinutes: 150, deliveredMinutes: 150, stateWords: 'Met', services: [{ serviceId: 1, plannedMinutes: 150, deliveredMinutes: 150 }] },
  { needId: 3, outcome: 'home_habitable', words: 'Keeping the home safe and clean', state: 'part', assessedMinutes: 300, plannedMinutes: 180, deliveredMinutes: 120, stateWords: '3 of 5 h a week', services: [{ serviceId: 4, plannedMinutes: 120, deliveredMinutes: 120 }, { serviceId: 1, plannedMinutes: 60, deliveredMinutes: 0 }] },
  { needId: 4, outcome: 'community', words: 'Getting out to the art group', state: 'unmet', assessedMinutes: 240, plannedMinutes: 0, deliveredMinutes: 0, stateWords: 'Not met', services: [] },
  { needId: 5, outcome: 'relationships', words: 'Seeing family and friends', state: 'not_assessed', assessedMinutes: null, plannedMinutes: 60, deliveredMinutes: 0, stateWords: 'No hours assessed', services: [{ serviceId: 4, plannedMinutes: 60, deliveredMinutes: 0 }] },
];

const plain = { workerId: null, ratePer: 'hour', startsOn: '2025-04-06', endsOn: null, breaks: [], cover: '', providerReference: '', note: '', fundedBy: 'direct_payment' } as const;
const services: Output<'support.show'>['services'] = [
  { service: { ...plain, breaks: [], id: 1, name: 'Weekday mornings', kind: 'pa', provider: 'Grace Okafor', workerId: 1, needs: [{ needId: 1, minutes: 90 }, { needId: 2, minutes: 30 }], times: 5, every: 'week', minutes: 120, ratePence: 1320, paidEvery: '4-weeks', category: 'pa_wages', cover: 'Hamid, then the agency' }, costs: { weeklyPence: 13200, fourWeeklyPence: 52800, monthlyPence: 57200, yearlyPence: 686400 }, frequencyWords: '5 times a week, 2 h each time', isCurrent: true, paidThisYearPence: 448800 },
  { service: { ...plain, breaks: [], id: 2, name: 'Alternate weekends', kind: 'agency', provider: 'Lea Valley Home Care', needs: [{ needId: 1, minutes: 90 }], times: 2, every: 'fortnight', minutes: 90, ratePence: 2450, paidEvery: '4-weeks', category: 'agency', providerReference: '1-1234567890' }, costs: { weeklyPence: 3675, fourWeeklyPence: 14700, monthlyPence: 15925, yearlyPence: 191100 }, frequencyWords: 'Twice a fortnight, 1 h 30 min each time', isCurrent: true, paidThisYearPence: 139650 },
  { service: { ...plain, id: 3, breaks: [], name: 'Art group', kind: 'activity', provider: 'Town Hall Arts', ratePer: 'time', needs: [{ needId: 4, minutes: 240 }], times: 1, every: 'week', minutes: 240, ratePence: 1800, paidEvery: 'month', category: 'activities', endsOn: '2026-08-28' }, costs: { weeklyPence: 1800, fourWeeklyPence: 7200, monthlyPence: 7800, yearlyPence: 93600 }, frequencyWords: 'Once a week, 4 h each time', isCurrent: false, paidThisYearPence: 37800 },
  { service: { ...plain, id: 4, breaks: [], name: 'My sister’s Saturdays', kind: 'informal', provider: 'Nadia Rahman', fundedBy: 'informal', needs: [{ needId: 3, minutes: 120 }, { needId: 5, minutes: 60 }], times: 1, every: 'week', minutes: 180, ratePence: 0, paidEvery: 'week', category: 'other_spending' }, costs: { weeklyPence: 0, fourWeeklyPence: 0, monthlyPence: 0, yearlyPence: 0 }, frequencyWords: 'Once a week, 3 h each time', isCurrent: true, paidThisYearPence: 0 },
];

const answers: string[] = [
  'I have lived in this street for 20 years and know my neighbours. Sunday lunch with my sister matters most.',
  'Mornings work well. Evenings do not: I go to bed too early because nobody can help later.',
  'I would like advice on equipment for the bathroom so that I can wash with less help. My nurse said a short course on managing fatigue could help me',
  'My PA comes each weekday from 8 to 10. My sister does my washing on Saturdays.',
  'An agency would cost £9 more an hour than my own PAs.',
  'I look after the money with my daughter.',
  '',
];

export const SAMPLE_ANSWERS: { readonly [R in QueryName]?: Output<R> } = {
  'ledger.status': {
    today: '2026-11-21',
    version: '0.1.0',
    open: { personName: 'Amina Rahman', isExample: true, councilName: 'Luton Borough Council', fileName: 'Example household.dpledger', isProtected: false, year, flagCounts: { stop: 2, act: 3, know: 1 } },
    locked: null,
    startFault: null,
    known: [],
    councils: [{ id: 'luton', name: 'Luton Borough Council' }],
    banks: [{ id: 'lloyds', name: 'Lloyds' }],
  },
  'flags.list': { on: '2026-11-21', flags },
  'search.find': {
    results: [
      { kind: 'service', id: 1, title: 'Weekday mornings', detail: 'Service, Grace Okafor', screen: 'needs-and-services' },
      { kind: 'entry', id: 21, title: 'Grace Okafor, wages', detail: '20 November 2026, £372.40', screen: 'money' },
    ],
  },
  'home.show': {
    on: '2026-11-21',
    balancePence: 120455,
    spokenFor: [
      { words: 'Wages', amountPence: 48620, dueOn: '2026-11-27' },
      { words: 'HMRC', amountPence: 24130, dueOn: '2027-01-22' },
      { words: 'Holiday pay kept', amountPence: 13250, dueOn: null },
    ],
    spokenForPence: 86000,
    sparePence: 34455,
    year: {
      period: year,
      budgetPence: 2145500,
      spentPence: 1318000,
      committedPence: 211000,
      stillExpectedPence: 677700,
      forecastPence: 2206700,
      leftPence: -61200,
      runsOutOn: '2027-03-19',
      unplannedSpentPence: 4200,
      services: [],
    },
    flags,
    upcoming: [
      { on: '2026-11-27', words: 'Wages, two people', amountPence: 48620, kind: 'out' },
      { on: '2026-11-30', words: 'Direct payment from Luton', amountPence: 149760, kind: 'in' },
      { on: '2026-12-04', words: 'Your contribution', amountPence: 15280, kind: 'in' },
      { on: '2026-12-12', words: 'Insurance renews', amountPence: null, kind: 'duty' },
    ],
    needs: coverage,
    balances: [
      { on: '2026-05-31', balancePence: 98210 },
      { on: '2026-06-30', balancePence: 143350 },
      { on: '2026-07-31', balancePence: 121200 },
      { on: '2026-08-31', balancePence: 165010 },
      { on: '2026-09-30', balancePence: 131990 },
      { on: '2026-10-31', balancePence: 156475 },
    ],
    hasAnything: { needs: true, services: true, entries: true, budget: true },
  },
  'plan.show': {
    personName: 'Amina Rahman',
    councilName: 'Luton Borough Council',
    steps: PLAN_STEPS.map((step, index) => ({
      ...step,
      prompts: [...step.prompts],
      councilLooksFor: [...step.councilLooksFor],
      answer: answers[index] ?? '',
      changedAt: answers[index] ? '2026-11-21T14:02:00.000Z' : null,
      state: index === 6 ? 'empty' : index === 5 ? 'thin' : 'enough',
    })),
    versions: [
      { id: 1, number: 1, state: 'replaced', sentOn: '2025-03-10', agreedOn: '2025-03-28', agreedBy: 'Luton panel', inForceFrom: '2025-04-06', inForceTo: '2026-04-05' },
      { id: 2, number: 2, state: 'agreed', sentOn: '2026-03-02', agreedOn: '2026-03-20', agreedBy: 'Luton panel', inForceFrom: '2026-04-06', inForceTo: null },
      { id: 3, number: 3, state: 'draft', sentOn: null, agreedOn: null, agreedBy: '', inForceFrom: null, inForceTo: null },
    ],
    changedSinceLastVersion: true,
    toSettle: flags.filter((flag) => ['need-unmet', 'plan-step-empty', 'need-partly-met'].includes(flag.check)),
    goals: [{ id: 1, words: 'Go back to the choir', needIds: [4, 5] }],
    risks: [{ id: 1, needId: 1, words: 'A fall in the shower', action: 'Grab rail fitted; Grace stays within call', checkedOn: '2026-09-01' }],
    helpers: [{ id: 1, name: 'Nadia Rahman', role: 'family', mayDo: 'See everything, enter payments' }],
    needs,
  },
  'support.show': {
    needs,
    coverage,
    services,
    goals: [{ id: 1, words: 'Go back to the choir', needIds: [4, 5] }],
    workers: [
      { id: 1, name: 'Grace Okafor' },
      { id: 2, name: 'Hamid Aziz' },
    ],
    budgets: [
      { id: 1, startsOn: '2026-04-06', endsOn: null, state: 'agreed', per: 'week', totalPence: 41260, contributionPence: 3820, councilPence: 37440, paid: 'net', paidEvery: '4-weeks', firstPaymentOn: '2026-04-06' },
    ],
    oneOffs: [{ id: 1, words: 'Shower chair', amountPence: 18500, expectedOn: '2026-07-01' }],
    reserves: [{ id: 1, kind: 'holiday', words: 'Holiday pay for two PAs', amountPence: 13250 }],
    yearly: { budgetPence: 2145500, servicesPence: 1971100, employerCostsPence: 122350, reservesPence: 13250, leftPence: 38800 },
  },
};
