import { NO_RECORD } from '#shared/employer/employment-record';
import type { Facts } from '#shared/checks/check';
import type { CouncilProfile } from '#shared/councils/council-profile';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { occurrences } from '#shared/kernel/recurrence';
import type { Account } from '#shared/ledger/account';
import type { Category } from '#shared/ledger/categories';
import type { Entry } from '#shared/ledger/entry';
import { usualFund } from '#shared/ledger/funds';
import type { Helper } from '#shared/person/person';
import type { Need } from '#shared/plan/needs';
import type { Outcome } from '#shared/plan/outcomes';
import { PLAIN_SERVICE, type Service } from '#shared/plan/services';
import { WELLBEING_KEYS } from '#shared/plan/wellbeing';
import type { Worker } from '#shared/employer/worker';

export const COUNCIL: CouncilProfile = {
  id: 'luton',
  name: 'Luton Council',
  paymentCycle: '4-weeks',
  paidIn: 'mixed',
  netOrGross: 'net',
  contributionRoute: 'into_dp_account',
  accountTypes: ['card'],
  returnFrequency: 'quarter',
  firstCheckWeeks: null,
  dueDays: 28,
  evidence: null,
  receiptThresholdPence: null,
  cashAllowed: null,
  surplusWeeks: 8,
  minBalanceWeeks: null,
  reservesAllowed: null,
  repayDays: null,
  retentionYears: null,
  yearBasis: null,
  contact: { name: 'Adult Social Care', address: ['Town Hall', 'Luton', 'LU1 2BQ'], phone: null, email: null },
  complaints: null,
  planSteps: null,
  sources: [],
};

export function account(change: Partial<Account> = {}): Account {
  return { id: 1, name: 'Direct payment account', kind: 'bank', bank: 'lloyds', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, ...change };
}

/** An entry of one part. In is positive, out is negative. */
export function entry(id: number, paidOn: IsoDay, amountPence: number, category: Category, change: Partial<Entry> & { serviceId?: number } = {}): Entry {
  const { serviceId = null, ...rest } = change;
  return {
    id,
    accountId: 1,
    paidOn,
    payee: `Payee ${id}`,
    bankText: '',
    amountPence,
    parts: [{ category, serviceId, fund: usualFund(category), amountPence }],
    evidence: amountPence < 0 ? 'missing' : 'not_needed',
    evidenceWords: '',
    note: '',
    batchId: null,
    ...rest,
  };
}

export function need(id: number, outcome: Outcome, words: string, change: Partial<Need> = {}): Need {
  return { id, outcome, words, eligible: true, eligibleBecause: '', assessed: null, startsOn: '2026-04-06', endsOn: null, ...change };
}

export function service(id: number, name: string, change: Partial<Service> = {}): Service {
  return {
    id,
    name,
    kind: 'pa',
    provider: '',
    workerId: null,
    fundedBy: 'direct_payment',
    needs: [],
    times: 1,
    every: 'week',
    minutes: 60,
    ratePence: 1300,
    ratePer: 'hour',
    startsOn: '2026-04-06',
    endsOn: null,
    breaks: [],
    paidEvery: '4-weeks',
    category: 'pa_wages',
    cover: '',
    providerReference: '',
    note: '',
    ...PLAIN_SERVICE,
    ...change,
  };
}

export function worker(id: number, name: string, change: Partial<Worker> = {}): Worker {
  return {
    id,
    name,
    kind: 'employed',
    startsOn: '2026-04-06',
    endsOn: null,
    bornOn: null,
    ageBand: '23_and_over',
    apprentice: false,
    relationship: 'none',
    livesInHousehold: false,
    councilAgreedOn: null,
    minutesAWeek: 600,
    rates: [{ from: '2026-04-06', ratePence: 1350 }],
    payEvery: '4-weeks',
    rightToWorkSeenOn: '2026-04-01',
    rightToWorkUntil: null,
    contractGivenOn: '2026-04-06',
    pension: 'enrolled',
    ...change,
  };
}

/** A person with a direct payment account and nothing else. */
export function emptyFacts(change: Partial<Facts> = {}): Facts {
  return {
    person: {
      name: 'Amina Khan',
      bornOn: '1971-03-09',
      address: '4 Mill Lane\nLuton',
      councilReference: 'LC-20417',
      communicationNeeds: '',
      councilId: 'luton',
      startsOn: '2026-04-06',
      managedBy: 'self',
      managerName: '',
      exampleOn: null,
    },
    agreement: null,
    workersWithDocuments: [],
    council: COUNCIL,
    needs: [],
    goals: [],
    risks: [],
    services: [],
    terms: [],
    control: null,
    wellbeing: [],
    emergencies: [],
    contacts: [],
    budgets: [],
    oneOffs: [],
    letters: [],
    reserves: [],
    plannedAnswers: [],
    accounts: [account()],
    entries: [],
    statements: [],
    reconciliations: [],
    workers: [],
    employer: { payeReference: '', payeRegisteredOn: null, paysHmrcEvery: 'month', paysHmrcBy: 'electronic', claimsEmploymentAllowance: null, payrollBy: '' },
    policies: [],
    duties: [],
    planAnswers: {},
    planVersions: [],
    employment: NO_RECORD,
    reviews: [],
    changes: [],
    assessments: [],
    decisions: [],
    councilContacts: [],
    documentLinks: [],
    transfers: [],
    returnsSent: [],
    ...change,
  };
}

export const HELPERS: readonly Helper[] = [
  { id: 1, name: 'Zara Khan', role: 'family', mayDo: 'Helps with the plan and checks the bank statements' },
  { id: 2, name: 'Direct Payments Support Service', role: 'support_service', mayDo: 'Independent help with the plan' },
];

const NEEDS = [
  need(1, 'hygiene', 'Washing and drying each morning', {
    eligibleBecause: 'Cannot lift her arms above her shoulders without pain',
    assessed: { times: 7, every: 'week', minutes: 45 },
  }),
  need(2, 'clothing', 'Getting dressed for the day', { assessed: { times: 7, every: 'week', minutes: 15 } }),
  need(3, 'nutrition', 'A cooked meal each day', { assessed: { times: 7, every: 'week', minutes: 60 } }),
  need(4, 'home_habitable', 'Keeping the flat clean', { assessed: { times: 1, every: 'week', minutes: 120 } }),
  need(5, 'community', 'Getting to the shops and the library', { assessed: { times: 2, every: 'week', minutes: 150 } }),
  need(6, 'relationships', 'Seeing my sister and my friends', { assessed: null }),
  need(7, 'work_learning', 'Volunteering at the library', { eligible: false, eligibleBecause: '' }),
];

const SERVICES = [
  service(1, 'Weekday mornings', {
    provider: 'Grace Obi', workerId: 1, needs: [1, 2, 3].map((needId) => ({ needId, minutes: null })),
    times: 5, minutes: 120, ratePence: 1350, cover: 'Ben Hart, then Kingfisher Care',
  }),
  service(2, 'Weekend mornings', {
    kind: 'agency', provider: 'Kingfisher Care', providerReference: '1-1234567890', category: 'agency',
    needs: [1, 2].map((needId) => ({ needId, minutes: null })), times: 2, minutes: 90, ratePence: 2295, paidEvery: '4-weeks', cover: 'Kingfisher Care sends someone else',
  }),
  service(3, 'Cleaning and cooking', { provider: 'Ben Hart', workerId: 2, needs: [3, 4].map((needId) => ({ needId, minutes: null })), times: 2, minutes: 120, ratePence: 1290 }),
  service(4, 'Art group', {
    kind: 'activity', provider: 'Stockwood Arts', category: 'activities', needs: [{ needId: 6, minutes: null }], times: 1, minutes: 180, ratePence: 1450, ratePer: 'time',
    breaks: [{ from: '2026-07-22', to: '2026-09-01' }, { from: '2026-12-19', to: '2027-01-03' }], paidEvery: 'month',
  }),
  service(5, 'Payroll', { kind: 'employing', provider: 'Simple Payroll', category: 'payroll_fees', times: 1, every: 'month', minutes: null, ratePence: 1800, ratePer: 'time', paidEvery: 'month' }),
  service(6, 'Employers’ insurance', { kind: 'employing', provider: 'Fish Insurance', category: 'insurance', times: 1, every: 'year', minutes: null, ratePence: 9850, ratePer: 'time', paidEvery: 'year' }),
  service(7, 'Washing clothes on Saturdays', { kind: 'informal', provider: 'Zara (daughter)', fundedBy: 'informal', needs: [{ needId: 2, minutes: null }], times: 1, minutes: 120, ratePence: 0, cover: 'My sister' }),
  service(8, 'Trips to the library', { kind: 'informal', provider: 'Library volunteers', fundedBy: 'informal', needs: [{ needId: 5, minutes: null }], times: 1, minutes: 120, ratePence: 0 }),
  service(9, 'Physiotherapy at home', { kind: 'other', provider: 'Community NHS team', fundedBy: 'nhs', needs: [], times: 1, every: 'month', minutes: 45, ratePence: null }),
  service(10, 'Swimming', { kind: 'activity', provider: 'Lea Pool', fundedBy: 'own_money', needs: [{ needId: 6, minutes: null }], times: 1, minutes: 60, ratePence: 520, ratePer: 'time' }),
];

const ANSWERS: Readonly<Record<number, string>> = {
  1: 'I have lived in this street for 20 years and know my neighbours. Sunday lunch with my sister matters most.\n\nI paint, and I want to sell a picture one day.',
  2: 'Mornings work well. I want to get out twice a week, and see friends without having to ask my daughter each time.',
  3: 'I would like advice on equipment for the bathroom, so that I can wash with less help. The occupational therapist is coming in May.',
  4: 'Grace comes each weekday from 8 to 10. At weekends Kingfisher Care comes. My daughter Zara does my washing, and has said that she is happy to go on.',
  5: 'An agency would cost £9.45 an hour more than Grace. I use it only at weekends, when my PAs do not work.',
  6: 'I look after the money with my daughter. Simple Payroll works out the wages. I keep the insurance certificate in the blue folder.',
};

function movements(): Entry[] {
  const found: Entry[] = [entry(1, '2026-04-06', 61240, 'opening', { payee: 'Opening balance' })];
  const to: IsoDay = '2026-11-20';
  const add = (
    every: 'week' | '4-weeks' | 'month', startsOn: IsoDay, amountPence: number, category: Category, payee: string, serviceId?: number, evidenceWords = '',
  ) => {
    for (const paidOn of occurrences({ every, startsOn, endsOn: null }, { from: startsOn, to })) {
      const change = { payee, ...(serviceId !== undefined && { serviceId }), ...(evidenceWords !== '' && { evidence: 'have' as const, evidenceWords }) };
      found.push(entry(found.length + 1, paidOn, amountPence, category, change));
    }
  };
  add('4-weeks', '2026-04-10', 119_312, 'direct_payment', 'Luton Council');
  add('4-weeks', '2026-04-13', 12_000, 'contribution', 'A Khan standing order');
  add('4-weeks', '2026-05-01', -48_320, 'pa_wages', 'Grace Obi', 1, 'Payslip');
  add('4-weeks', '2026-05-01', -19_240, 'pa_wages', 'Ben Hart', 3, 'Payslip');
  add('4-weeks', '2026-05-06', -27_540, 'agency', 'Kingfisher Care', 2, 'Invoice');
  add('week', '2026-04-08', -1_450, 'activities', 'Stockwood Arts', 4);
  add('month', '2026-04-28', -1_800, 'payroll_fees', 'Simple Payroll', 5, 'Invoice');
  add('month', '2026-05-20', -3_211, 'hmrc', 'HMRC Cumbernauld');
  found.push(
    entry(901, '2026-05-18', -9_850, 'insurance', { payee: 'Fish Insurance', serviceId: 6, evidence: 'have', evidenceWords: 'Certificate to 17 May 2027' }),
    entry(902, '2026-07-14', -2_499, 'not_sorted', { payee: 'CARD 4021 AMZN MKTP' }),
    entry(903, '2026-08-03', 1_450, 'refund', { payee: 'Stockwood Arts', serviceId: 4 }),
    entry(904, '2026-08-22', -1_875, 'food', { payee: 'Tesco Stores 2231' }),
    entry(905, '2026-09-02', 2_000, 'own_top_up', { payee: 'A Khan' }),
    entry(906, '2026-09-09', -650, 'travel', { payee: 'Star Taxis', evidence: 'not_needed', evidenceWords: 'under £10.00' }),
  );
  return found.sort((a, b) => (a.paidOn === b.paidOn ? a.id - b.id : a.paidOn < b.paidOn ? -1 : 1));
}

/** A household some months into its direct payment, with something of everything. Look at it on 20 November 2026. */
export function household(change: Partial<Facts> = {}): Facts {
  const entries = movements();
  const balance = entries.filter((one) => one.paidOn <= '2026-09-30').reduce((sum, one) => sum + one.amountPence, 0);
  return emptyFacts({
    needs: NEEDS,
    goals: [
      { id: 1, words: 'Sell a picture', needIds: [6] },
      { id: 2, words: 'Wash with less help', needIds: [1] },
    ],
    risks: [
      { id: 1, needId: 1, words: 'Falling in the shower', action: 'A rail and a seat; Grace stays within call', checkedOn: '2026-06-01' },
      { id: 2, needId: null, words: 'Grace is ill at short notice', action: 'Ben first, then Kingfisher Care', checkedOn: null },
      { id: 3, needId: 5, words: 'Getting lost in town', action: '', checkedOn: null },
    ],
    services: SERVICES,
    budgets: [
      {
        id: 1, startsOn: '2026-04-06', endsOn: null, state: 'agreed', per: 'week', totalPence: 32_828, contributionPence: 3_000, councilPence: 29_828,
        paid: 'net', paidEvery: '4-weeks', firstPaymentOn: '2026-04-10',
      },
    ],
    letters: [{ id: 1, letterOn: '2026-03-12', appliesFrom: '2026-04-06', amountPence: 12_000, every: '4-weeks', firstDueOn: '2026-04-13', note: '' }],
    reserves: [{ id: 1, kind: 'holiday', words: '', amountPence: 15_000 }],
    entries,
    statements: [{ id: 1, accountId: 1, closingOn: '2026-09-30', closingPence: balance, batchId: null }],
    workers: [worker(1, 'Grace Obi'), worker(2, 'Ben Hart', { minutesAWeek: 240, rates: [{ from: '2026-04-06', ratePence: 1290 }], pension: 'opted_out' })],
    employer: { payeReference: '123/AB456', payeRegisteredOn: '2026-04-02', paysHmrcEvery: 'month', paysHmrcBy: 'electronic', claimsEmploymentAllowance: true, payrollBy: 'Simple Payroll' },
    policies: [{ id: 1, insurer: 'Fish Insurance', policyNumber: 'EL-4471', from: '2026-05-18', to: '2027-05-17' }],
    planAnswers: ANSWERS,
    control: { id: 1, decides: 'with_help', decider: 'Zara Khan', howDecided: 'Zara and I go through the post on Sundays. I decide.', viewsHeard: '', statedOn: '2026-03-30' },
    wellbeing: WELLBEING_KEYS.map((area, at) => ({ id: at + 1, area, words: area === 'contribution' ? 'I give away my pictures for the hospice fair.' : `About ${area}.` })),
    emergencies: [
      { id: 1, situation: 'worker_cannot_come', words: 'Ring Ben.\nThen Kingfisher Care.' },
      { id: 2, situation: 'must_know', words: 'I cannot raise my arms.' },
      { id: 3, situation: 'payday', words: 'Zara may use the account.' },
    ],
    contacts: [
      { id: 1, name: 'Zara Khan', relation: 'Daughter', phone: '01632 960002', hasKey: true, words: 'Not on Monday mornings' },
      { id: 2, name: 'Kingfisher Care', relation: 'Agency', phone: '', hasKey: false, words: '' },
    ],
    ...change,
  });
}

export const PERIOD = { from: '2026-07-06', to: '2026-09-30' } as const;
export const TODAY: IsoDay = addDays('2026-11-19', 1);
