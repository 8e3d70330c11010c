import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS, raiseFlags } from '#shared/checks/all-checks';
import type { Facts } from '#shared/checks/check';
import type { IsoDay } from '#shared/kernel/iso-date';
import { NO_RECORD } from '#shared/employer/employment-record';
import { BARE_VERSION } from '#shared/plan/plan-version';
import { BARE_REVIEW } from '#shared/plan/reviews';
import { anAbsence, recordOf } from '../../support/make-leave';
import { shiftsDaily } from '../../support/make-shifts';
import { makeAccount, makeAgreed, makeBudget, makeCouncil, makeDuty, makeEntry, makeFacts, makeLetter, makeNeed, makeSent, makeService, makeWorker, ON } from '../../support/make-facts';
import { PAYSLIPS } from '../../support/year-of-employing-workings';

const [payslip] = PAYSLIPS;
if (!payslip) throw new Error('the year has payslips');

/** Wages in cash, less than the payslip says, and the payslips since are missing. */
const paidInCash: Facts = makeFacts({
  workers: [makeWorker()],
  services: [makeService({ workerId: 1 })],
  accounts: [{ ...makeAccount(), kind: 'cash' }],
  entries: [makeEntry({ paidOn: '2026-09-20', serviceId: 1, amountPence: -100 })],
  employment: { ...NO_RECORD, payslips: [{ ...payslip, workerId: 1, from: '2026-08-24', to: '2026-09-20', payday: '2026-09-20' }] },
});

/** A household in which every check has a reason. */
const troubled: Facts = makeFacts({
  council: makeCouncil({ returnFrequency: 'quarter', dueDays: 28, receiptThresholdPence: 0, surplusWeeks: 0, cashAllowed: false }),
  needs: [makeNeed(), makeNeed({ id: 2, words: '', outcome: 'community' }), makeNeed({ id: 3, words: 'Evenings' }), makeNeed({ id: 4, words: 'Sundays' })],
  goals: [{ id: 1, words: 'Sing again', needIds: [] }],
  services: [
    makeService({ times: 4 }),
    makeService({ id: 4, name: 'Sundays', kind: 'informal', fundedBy: 'informal', ratePence: 0, provider: 'Ruth', needs: [{ needId: 4, minutes: null }] }),
    makeService({ id: 5, name: 'Evenings', needs: [{ needId: 3, minutes: null }], workerId: 2 }),
    makeService({ id: 2, name: 'Gym', needs: [], startsOn: '2026-09-07' }), makeService({ id: 3, name: 'Holiday', needs: [], ratePer: 'time', ratePence: 90_00 }),
  ],
  budgets: [makeBudget({ firstPaymentOn: '2026-04-06', totalPence: 60_00 })],
  letters: [makeLetter()],
  entries: [
    makeEntry({ id: 1, paidOn: '2026-04-06', amountPence: 9000_00, category: 'direct_payment' }),
    makeEntry({ id: 2, paidOn: '2026-05-04', amountPence: -4000_00, serviceId: 1, evidence: 'missing' }),
    makeEntry({ id: 3, paidOn: '2026-05-04', amountPence: -10_00, category: 'gambling' }),
    makeEntry({ id: 4, paidOn: '2026-05-04', amountPence: -10_00, category: 'contribution_out' }),
    makeEntry({ id: 5, paidOn: '2026-05-04', amountPence: -10_00, category: 'equipment' }),
    makeEntry({ id: 6, paidOn: '2026-05-04', amountPence: -10_00, category: 'cash' }),
  ],
  statements: [{ id: 1, accountId: 1, closingOn: '2026-11-02', closingPence: 0, batchId: null }],
  reconciliations: [makeAgreed({ from: '2026-04-06', to: '2026-05-31', openingPence: 1 }), makeAgreed({ id: 2, from: '2026-06-02', to: '2026-06-30' })],
  workers: [makeWorker({ minutesAWeek: 1800, rates: [{ from: '2026-04-06', ratePence: 1000 }], rightToWorkSeenOn: null, rightToWorkUntil: '2026-12-01', contractGivenOn: null, relationship: 'partner' }), makeWorker({ id: 2, name: 'Hamid', endsOn: '2026-11-01' })],
  duties: [makeDuty({ dueOn: '2026-10-22', state: 'late' }), makeDuty({ dueOn: '2026-11-22' })],
  returnsSent: [makeSent({ from: '2026-10-06', to: '2026-11-05', closingPence: 1 })],
  planAnswers: {},
  risks: [{ id: 1, needId: null, words: 'A fall', action: '', checkedOn: null }],
  control: null,
  wellbeing: [],
  emergencies: [],
  contacts: [],
  planVersions: [{ id: 1, number: 1, state: 'agreed', sentOn: null, ...BARE_VERSION, agreedOn: '2026-03-30', inForceFrom: '2026-04-06' }],
  reviews: [],
  changes: [{ id: 1, noticedOn: '2026-09-01', about: 'needs', words: 'I fall more often' }],
  councilContacts: [{ id: 1, kind: 'question', madeOn: '2026-09-01', toWhom: '', words: 'Who comes on Sundays?', repliedOn: null, reply: '' }],
});

/** The same household with a few words in each step, so that the checks of a written plan speak too. */
const written: Facts = { ...troubled, planAnswers: { 1: 'Help.', 2: 'Help.', 3: 'Help.', 4: 'Help.', 5: 'Help.', 6: 'Help.', 7: 'Help.' } };

/** While a first review is due the yearly one is not: it was held on 20 April 2026, so a year later it is due again. */
const reviewed: Facts = { ...troubled, reviews: [{ id: 1, kind: 'first', ...BARE_REVIEW, heldOn: '2026-04-20', words: '' }] };

/** One in which those have a reason that are silent where there is more trouble: everything fits now, and then the prices and the wage rise. */
const sound: Facts = makeFacts({
  budgets: [makeBudget({ startsOn: '2025-04-06', totalPence: 122_00 })],
  services: [
    makeService({ ratePence: 12_21, startsOn: '2025-04-06' }),
    makeService({ id: 2, kind: 'agency', provider: '', name: 'NHS evenings', minutes: null, runs: 'term_time', startsOn: '2025-04-06' }),
    makeService({ id: 3, ratePence: null, startsOn: '2025-04-06' }),
    makeService({ id: 4, every: 'once', times: 1, ratePer: 'time', startsOn: '2026-12-01' }),
    makeService({ id: 5, kind: 'activity', times: 1, startsOn: '2025-04-06', alternatives: [{ words: 'The day centre', amountPence: 1_00, every: 'week', whyNot: '' }] }),
    makeService({ id: 6, kind: 'agency', times: 1, startsOn: '2025-04-06', rates: [{ kind: 'usual', from: '2027-04-06', ratePence: 90_00 }] }),
  ],
});
/** £61.05 + £28.00 a week, and from April 2026 £63.55 + £28.00. */
const tight = { ...sound, budgets: [makeBudget({ startsOn: '2025-04-06', totalPence: 91_00 })] };
const rich = { ...sound, budgets: [makeBudget({ totalPence: 1000_00 })], person: { ...sound.person, startsOn: '2026-04-06' as const } };

/** The minimum wage is known to 31 March 2027, and the letter is of the year before. */
const AFTER_THE_RATES = '2027-04-06';

/** Nothing is written down of the agreement, a PA’s letter is not kept, own money is spent from the account, and a payment is of 2019. */
const mixed = makeFacts({
  agreement: null,
  workers: [makeWorker({ councilAgreedOn: '2026-04-01' })],
  entries: [makeEntry({ paidOn: '2019-04-05', category: 'food', fund: 'own' }), makeEntry({ id: 2, category: 'direct_payment', amountPence: 320_00 })],
});

/** Sick for long without a fit note, and no usual hours to count holiday by. */
const away = makeFacts({ workers: [makeWorker({ minutesAWeek: 0 })], employment: recordOf({ absences: [anAbsence('sickness', '2026-11-01', null)] }) });
/** Nothing that an employer must do is done, and somebody works for themselves. */
const neglected = makeFacts({
  workers: [makeWorker(), makeWorker({ id: 2, name: 'Sam', kind: 'self_employed' })],
  policies: [{ id: 1, insurer: 'An insurer', policyNumber: '', from: '2026-01-01', to: '2026-12-01' }],
  duties: ['payday-report', 'p45', 'p60', 'pension-assessment', 'pension-letter', 'pension-enrolment', 'pension-declaration', 'pension-re-enrolment'].map((dutyId) => makeDuty({ dutyId, dueOn: '2026-11-19', state: 'late', workerId: 1, workerName: 'Dana' })),
});
/** A PA who has worked 14 hours on each of the last 130 days. */
const worn = makeFacts({ workers: [makeWorker()], employment: { ...NO_RECORD, shifts: shiftsDaily('2026-07-14', 130, { startsAt: 480, minutes: 840 }) } });

/** A PA in the plan with no insurance beside it, and two years of work next month. */
const employing = makeFacts({ workers: [makeWorker({ startsOn: '2024-12-02' })], services: [makeService({ workerId: 1 })] });

describe('the register of checks', () => {
  it('holds every check file once, under the word that is its name', () => {
    const files = readdirSync('shared/checks').map((file) => file.replace('.ts', '')).filter((name) => name !== 'check' && name !== 'all-checks');
    expect(ALL_CHECKS.map((check) => check.code).sort()).toEqual(files.sort());
  });

  it('says nothing about a quiet household', () => expect(raiseFlags(makeFacts({ budgets: [makeBudget({ firstPaymentOn: '2026-04-06' })], letters: [makeLetter()] }), ON)).toEqual([]));

  it('lets every check speak where each has a reason', () => {
    const empty = { ...troubled, entries: troubled.entries.map((entry) => (entry.id === 1 ? { ...entry, amountPence: 1_00, parts: [] } : entry)) };
    const households: [Facts, IsoDay][] = [
      [troubled, ON],
      [empty, ON],
      [troubled, AFTER_THE_RATES],
      [{ ...troubled, budgets: [] }, ON],
      [{ ...troubled, letters: [] }, ON],
      [written, ON],
      [reviewed, AFTER_THE_RATES],
      [sound, ON],
      [tight, '2026-02-10'],
      [rich, ON],
      [{ ...troubled, person: { ...troubled.person, managedBy: 'nominated', managerName: 'Ruth' }, services: [makeService({ provider: 'Ruth' })] }, ON],
      [{ ...troubled, planVersions: [] }, ON],
      [{ ...troubled, council: makeCouncil({ returnFrequency: 'quarter', dueDays: 365 }) }, ON],
      [{ ...sound, entries: [makeEntry({ evidence: 'missing' }), makeEntry({ id: 2, evidence: 'missing' })] }, ON],
      [mixed, ON],
      [away, ON],
      [neglected, ON],
      [worn, ON],
      [paidInCash, ON],
      [employing, ON],
    ];
    const spoke = new Set(households.flatMap(([facts, on]) => raiseFlags(facts, on)).map((flag) => flag.check));
    expect([...spoke].sort()).toEqual(ALL_CHECKS.map((check) => check.code).sort());
  });

  it('puts what must stop first, and keeps the register’s order within each severity', () => {
    const flags = raiseFlags(troubled, ON);
    const place = (code: string) => ALL_CHECKS.findIndex((check) => check.code === code);
    const order = flags.map((flag) => ['stop', 'act', 'know'].indexOf(flag.severity) * 1000 + place(flag.check));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('uses its own code in each flag, whole sentences, and none of the words that blame', () => {
    for (const check of ALL_CHECKS) {
      for (const flag of [...check.check(troubled, ON), ...check.check(reviewed, AFTER_THE_RATES), ...check.check(troubled, AFTER_THE_RATES), ...check.check(written, ON), ...check.check(sound, ON), ...check.check(tight, '2026-02-10'), ...check.check(rich, ON), ...check.check(worn, ON)]) {
        expect(flag.check).toBe(check.code);
        expect(`${flag.why} ${flag.next}`).toMatch(/^[^a-z].*[.]$/);
        expect(`${flag.title} ${flag.why} ${flag.next}`).not.toMatch(/invalid|please|sorry|error|successful|forbidden|undefined|null|NaN|\d{4}-\d{2}-\d{2}/i);
      }
    }
  });

  it('walks over the entries a fixed number of times, however many services and checks there are', () => {
    const walks = (services: number) => {
      let count = 0;
      const entries = new Proxy([...troubled.entries], {
        get: (list, key, receiver) => {
          if (key === Symbol.iterator) count += 1;
          return Reflect.get(list, key, receiver) as unknown;
        },
      });
      raiseFlags({ ...troubled, entries, services: Array.from({ length: services }, (_, at) => makeService({ id: at + 1 })) }, ON);
      return count;
    };
    expect(walks(50)).toBe(walks(1));
  });
});
