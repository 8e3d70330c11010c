import { NO_RECORD } from '#shared/employer/employment-record';
import type { ContributionLetter } from '#shared/budget/contribution';
import type { BudgetPeriod } from '#shared/budget/personal-budget';
import type { Facts } from '#shared/checks/check';
import type { CouncilProfile } from '#shared/councils/council-profile';
import type { Duty } from '#shared/employer/duty';
import type { Worker } from '#shared/employer/worker';
import type { Account } from '#shared/ledger/account';
import type { Category } from '#shared/ledger/categories';
import type { Entry, EntryPart } from '#shared/ledger/entry';
import { usualFund, type Fund } from '#shared/ledger/funds';
import type { Reconciliation } from '#shared/ledger/reconciliation';
import type { Need } from '#shared/plan/needs';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { BARE_REVIEW } from '#shared/plan/reviews';
import { PLAIN_SERVICE, type Service } from '#shared/plan/services';
import { WELLBEING_KEYS } from '#shared/plan/wellbeing';
import type { ReturnSent } from '#shared/returns/return-sent';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';

/** The day that tests look at unless they say another: a Friday, 33 weeks into the plan year that starts on Monday 6 April 2026. */
export const ON: IsoDay = '2026-11-20';

/** An hour on five days a week at £14.00, so £70.00 a week, from the first day of the plan year; wages every 4 weeks. */
export function makeService(over: Partial<Service> = {}): Service {
  return {
    id: 1,
    name: 'Weekday mornings',
    kind: 'pa',
    provider: 'Dana',
    workerId: null,
    fundedBy: 'direct_payment',
    needs: [{ needId: 1, minutes: null }],
    times: 5,
    every: 'week',
    minutes: 60,
    ...PLAIN_SERVICE,
    ratePence: 1400,
    ratePer: 'hour',
    startsOn: '2026-04-06',
    endsOn: null,
    breaks: [],
    paidEvery: '4-weeks',
    category: 'pa_wages',
    cover: '',
    providerReference: '',
    note: '',
    ...over,
  };
}

/** Washing, eligible, assessed as 5 times a week for an hour. */
export function makeNeed(over: Partial<Need> = {}): Need {
  return {
    id: 1,
    outcome: 'hygiene',
    words: 'Washing and dressing',
    eligible: true,
    eligibleBecause: '',
    assessed: { times: 5, every: 'week', minutes: 60 },
    startsOn: '2026-04-06',
    endsOn: null,
    ...over,
  };
}

type EntryOver = Partial<Entry> & { readonly category?: Category; readonly serviceId?: number | null; readonly fund?: Fund };

/** £280.00 out of account 1 on the day looked at, with its evidence, in one part. */
export function makeEntry({ category = 'pa_wages', serviceId = null, fund = usualFund(category), ...over }: EntryOver = {}): Entry {
  const amountPence = over.amountPence ?? -280_00;
  const part: EntryPart = { category, serviceId, fund, amountPence };
  return {
    id: 1,
    accountId: 1,
    paidOn: ON,
    payee: 'Dana',
    bankText: '',
    amountPence,
    parts: [part],
    evidence: 'have',
    evidenceWords: '',
    note: '',
    batchId: null,
    ...over,
  };
}

/** Employed since 6 April 2026, 30 years old, £14.00 an hour for 5 hours a week, with every paper in place. */
export function makeWorker(over: Partial<Worker> = {}): Worker {
  return {
    id: 1,
    name: 'Dana',
    kind: 'employed',
    startsOn: '2026-04-06',
    endsOn: null,
    bornOn: '1996-02-03',
    ageBand: '23_and_over',
    apprentice: false,
    relationship: 'none',
    livesInHousehold: false,
    councilAgreedOn: null,
    minutesAWeek: 300,
    rates: [{ from: '2026-04-06', ratePence: 1400 }],
    payEvery: '4-weeks',
    rightToWorkSeenOn: '2026-04-01',
    rightToWorkUntil: null,
    contractGivenOn: '2026-04-01',
    pension: 'not_eligible',
    ...over,
  };
}

/** £100.00 a week from 6 April 2026 (£80.00 council, £20.00 contribution), net, every 4 weeks; the first payment's day is not known. */
export function makeBudget(over: Partial<BudgetPeriod> = {}): BudgetPeriod {
  return {
    id: 1,
    startsOn: '2026-04-06',
    endsOn: null,
    state: 'agreed',
    per: 'week',
    totalPence: 100_00,
    contributionPence: 20_00,
    councilPence: 80_00,
    paid: 'net',
    paidEvery: '4-weeks',
    firstPaymentOn: null,
    ...over,
  };
}

/** £80.00 every 4 weeks from 6 April 2026. */
export function makeLetter(over: Partial<ContributionLetter> = {}): ContributionLetter {
  return { id: 1, letterOn: '2026-03-20', appliesFrom: '2026-04-06', amountPence: 80_00, every: '4-weeks', firstDueOn: '2026-04-06', note: '', ...over };
}

export function makeAccount(over: Partial<Account> = {}): Account {
  return { id: 1, name: 'Direct payment account', kind: 'bank', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, ...over };
}

export function makeDuty(over: Partial<Duty> = {}): Duty {
  return {
    dutyId: 'hmrc-payment',
    title: 'Pay HMRC the tax and National Insurance',
    workerId: null,
    workerName: null,
    dueOn: '2026-11-22',
    recordedFor: null,
    state: 'due',
    doneOn: null,
    words: '',
    writtenAt: null,
    how: '',
    evidence: '',
    source: '',
    ...over,
  };
}

/** A council that says nothing about anything. */
export function makeCouncil(over: Partial<CouncilProfile> = {}): CouncilProfile {
  return {
    id: 'default',
    name: 'Luton',
    paymentCycle: null,
    paidIn: null,
    netOrGross: null,
    contributionRoute: null,
    accountTypes: null,
    returnFrequency: null,
    firstCheckWeeks: null,
    dueDays: null,
    evidence: null,
    receiptThresholdPence: null,
    cashAllowed: null,
    surplusWeeks: null,
    minBalanceWeeks: null,
    reservesAllowed: null,
    repayDays: null,
    retentionYears: null,
    yearBasis: null,
    contact: null,
    complaints: null,
    planSteps: null,
    sources: [],
    ...over,
  };
}

/** A plan that was agreed before the first day and is in force since. */
export const AGREED: PlanVersion = { id: 1, number: 1, state: 'agreed', sentOn: '2026-03-16', ...BARE_VERSION, agreedOn: '2026-03-30', agreedBy: 'Luton Council', inForceFrom: '2026-04-06' };

/** A statement of account 1 that is agreed: it opens on nothing and closes on nothing. */
export function makeAgreed(over: Partial<Reconciliation> & Period): Reconciliation {
  return { id: 1, accountId: 1, openingPence: 0, closingPence: 0, state: 'done', begunAt: '2026-11-01T09:00:00.000Z', doneAt: '2026-11-01T09:30:00.000Z', note: '', ...over };
}

/** A return that was sent before copies were kept, on the day looked at. */
export function makeSent(over: Partial<ReturnSent> & Period): ReturnSent {
  return { id: 1, sentOn: ON, closingPence: 0, version: 1, copy: null, ...over };
}

/** Fifteen words: just enough to be about one person. */
const WRITTEN = 'I get up at seven and swim on Tuesdays, and my sister comes each Sunday morning.';

/** A household about which there is nothing to remark: a budget, one account, the plan written, and plan and money reviewed. */
export function makeFacts(over: Partial<Facts> = {}): Facts {
  return {
    person: {
      name: 'Maya Green',
      bornOn: '1984-05-17',
      address: '',
      councilReference: '',
      communicationNeeds: '',
      councilId: 'default',
      startsOn: '2026-04-06',
      managedBy: 'self',
      managerName: '',
      exampleOn: null,
    },
    council: makeCouncil(),
    needs: [],
    goals: [],
    risks: [],
    services: [],
    terms: [],
    control: { id: 1, decides: 'self', decider: '', howDecided: 'I talk it over and decide.', viewsHeard: '', statedOn: '2026-04-01' },
    wellbeing: WELLBEING_KEYS.map((area, at) => ({ id: at + 1, area, words: 'Fine as it is.' })),
    emergencies: [{ id: 1, situation: 'worker_cannot_come', words: 'Ring Ruth.' }],
    contacts: [{ id: 1, name: 'Ruth', relation: 'Sister', phone: '01632 960001', hasKey: true, words: '' }],
    budgets: [makeBudget()],
    oneOffs: [],
    letters: [],
    reserves: [],
    plannedAnswers: [],
    accounts: [makeAccount()],
    agreement: { signedOn: '2026-03-20', words: '' },
    workersWithDocuments: [],
    entries: [],
    statements: [],
    reconciliations: [makeAgreed({ from: '2026-04-06', to: '2026-10-30' })],
    workers: [],
    employer: { payeReference: '', payeRegisteredOn: null, paysHmrcEvery: 'month', paysHmrcBy: 'electronic', claimsEmploymentAllowance: null, payrollBy: '' },
    policies: [],
    duties: [],
    employment: NO_RECORD,
    planAnswers: { 1: WRITTEN, 2: WRITTEN, 3: WRITTEN, 4: WRITTEN, 5: WRITTEN, 6: WRITTEN, 7: WRITTEN },
    planVersions: [],
    reviews: [
      { id: 1, kind: 'first', ...BARE_REVIEW, heldOn: '2026-05-25', words: '' },
      { id: 2, kind: 'direct_payment', ...BARE_REVIEW, heldOn: '2026-05-25', words: '' },
    ],
    changes: [],
    assessments: [],
    decisions: [],
    councilContacts: [],
    documentLinks: [],
    transfers: [],
    returnsSent: [],
    ...over,
  };
}

/** Payments of one amount for a service, on the days given; ids from `firstId`. */
export function makePayments(days: readonly IsoDay[], amountPence: number, over: EntryOver = {}, firstId = 1): Entry[] {
  return days.map((paidOn, at) => makeEntry({ ...over, id: firstId + at, paidOn, amountPence }));
}
