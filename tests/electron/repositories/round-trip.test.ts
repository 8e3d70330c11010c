import { describe, expect, it } from 'vitest';
import { writeLedger } from '#electron/db/transaction';
import type { ReadDb, WriteDb } from '#electron/db/database';
import { listAssessments, removeAssessment, saveAssessment } from '#electron/repositories/assessments';
import { listBudgets, removeBudget, saveBudget } from '#electron/repositories/budgets';
import { listChanges, removeChange, saveChange } from '#electron/repositories/changes';
import { listControl, saveControl } from '#electron/repositories/control';
import { readCouncilAnswers, saveCouncilAnswer } from '#electron/repositories/council-answers';
import { listCouncilContacts, removeCouncilContact, saveCouncilContact } from '#electron/repositories/council-contacts';
import { listDecisions, removeDecision, saveDecision } from '#electron/repositories/decisions';
import { listDutyRecords, removeDutyRecord, saveDutyRecord } from '#electron/repositories/duty-records';
import { listEmergencies, listEmergencyContacts, removeEmergency, removeEmergencyContact, saveEmergency, saveEmergencyContact } from '#electron/repositories/emergencies';
import { readEmployer, saveEmployer } from '#electron/repositories/employer';
import { listGoals, removeGoal, saveGoal } from '#electron/repositories/goals';
import { listHelpers, removeHelper, saveHelper } from '#electron/repositories/helpers';
import { listLetters, removeLetter, saveLetter } from '#electron/repositories/letters';
import { listMeansLines, removeMeansLine, saveMeansLine } from '#electron/repositories/means';
import { listNeeds, removeNeed, saveNeed } from '#electron/repositories/needs';
import { listOneOffs, removeOneOff, saveOneOff } from '#electron/repositories/one-offs';
import { listOwnProfiles, removeOwnProfile, saveOwnProfile } from '#electron/repositories/council-profiles';
import { readPerson, savePerson } from '#electron/repositories/person';
import { addPlanVersion, changePlanVersion, listPlanAnswers, listPlanVersions, readPlanSnapshot, savePlanAnswer } from '#electron/repositories/plan';
import { listPolicies, removePolicy, savePolicy } from '#electron/repositories/policies';
import { listReserves, removeReserve, saveReserve } from '#electron/repositories/reserves';
import { listReturnsSent, periodTakenBack, recordReturnSent, setNotSent, setSentAfterAll } from '#electron/repositories/returns';
import { listReviews, removeReview, saveReview } from '#electron/repositories/reviews';
import { listRisks, removeRisk, saveRisk } from '#electron/repositories/risks';
import { listServices, removeService, saveService, usesOfService } from '#electron/repositories/services';
import { listTerms, removeTerm, saveTerm } from '#electron/repositories/terms';
import { listWellbeing, removeWellbeing, saveWellbeing } from '#electron/repositories/wellbeing';
import { listWorkers, saveWorker } from '#electron/repositories/workers';
import { ok } from '#shared/kernel/result';
import { BARE_VERSION } from '#shared/plan/plan-version';
import { BARE_REVIEW } from '#shared/plan/reviews';
import { buildReturn } from '#shared/returns/build-return';
import { makeFacts } from '../../support/make-facts';
import { makeOwn, makeProfile } from '../../support/make-own';
import { BUDGET, done, LETTER, NEED, SERVICE, WORKER } from '../../support/records';
import { testServices } from '../../support/test-ledger';

/** What people paste: quotes of both kinds, a tab, lines, a formula, markup, right to left, emoji, a letter out of two code points. */
const AWKWARD = `O'Brien "said"\t=1+1\r\n<script>alert(1)</script> שלום عليكم 👩🏽‍🦽 é ; DROP TABLE need; -- \\ % _`;

const write = <T>(services: ReturnType<typeof testServices>, act: (db: WriteDb) => T): T => done(writeLedger(services, 'test', {}, (db) => ok(act(db))));

type Row = { readonly id: number };
type Noun = {
  readonly list: (db: ReadDb) => readonly Row[];
  readonly save: (db: WriteDb, row: never) => number;
  readonly remove?: (db: WriteDb, id: number) => void;
  readonly first: object;
  readonly second: object;
};

const NOUNS: [string, Noun][] = [
  ['a need', { list: listNeeds, save: saveNeed, remove: removeNeed, first: { ...NEED, words: AWKWARD, eligibleBecause: AWKWARD }, second: { ...NEED, eligible: false, assessed: null, endsOn: '2027-01-01' } }],
  ['a need by visits', { list: listNeeds, save: saveNeed, remove: removeNeed, first: { ...NEED, assessed: { times: 3, every: 'month', minutes: null } }, second: NEED }],
  ['a risk', { list: listRisks, save: saveRisk, remove: removeRisk, first: { id: null, needId: null, words: AWKWARD, action: AWKWARD, checkedOn: '2026-05-01' }, second: { id: null, needId: null, words: 'Falls', action: '', checkedOn: null } }],
  ['someone who helps', { list: listHelpers, save: saveHelper, remove: removeHelper, first: { id: null, name: AWKWARD, role: 'broker', mayDo: AWKWARD }, second: { id: null, name: 'Ada', role: 'family', mayDo: '' } }],
  ['a PA', { list: listWorkers, save: saveWorker, first: { ...WORKER, name: AWKWARD }, second: { ...WORKER, rates: [{ from: '2026-01-01', ratePence: 1 }, { from: '2026-02-01', ratePence: 2 }], endsOn: '2027-01-01', bornOn: null, rightToWorkSeenOn: null, rightToWorkUntil: '2028-01-01', contractGivenOn: null, councilAgreedOn: '2026-04-01', apprentice: true, livesInHousehold: true } }],
  ['a service', { list: listServices, save: saveService, remove: removeService, first: { ...SERVICE, name: AWKWARD, provider: AWKWARD, cover: AWKWARD, providerReference: AWKWARD, note: AWKWARD }, second: { ...SERVICE, minutes: null, ratePence: null, endsOn: '2027-01-01', breaks: [{ from: '2026-08-01', to: '2026-08-31' }] } }],
  ['a service with its times, rates and what else was looked at', {
    list: listServices, save: saveService, remove: removeService,
    first: {
      ...SERVICE, minutes: null, care: 'sleep_in', runs: 'term_time', night: { fromMinutes: 1320, toMinutes: 360 }, extraPence: 250, tenthsOfMiles: 35, milePence: 45, limits: AWKWARD, whyThis: AWKWARD,
      visits: [{ weekday: 7, fromMinutes: 0, minutes: 1440, week: 'first' }, { weekday: 1, fromMinutes: null, minutes: 1, week: 'every' }],
      rates: [{ kind: 'night', from: '2026-04-06', ratePence: 1500 }, { kind: 'usual', from: '2026-10-01', ratePence: 1400 }],
      alternatives: [{ words: AWKWARD, amountPence: null, every: 'week', whyNot: AWKWARD }, { words: 'An agency', amountPence: 20000, every: '4-weeks', whyNot: '' }],
    },
    second: { ...SERVICE, care: 'live_in', runs: 'school_holidays' },
  }],
  ['a school term', { list: listTerms, save: saveTerm, remove: removeTerm, first: { id: null, words: AWKWARD, from: '2026-09-01', to: '2026-12-18' }, second: { id: null, words: '', from: '2027-01-04', to: '2027-01-04' } }],
  ['a change', { list: listChanges, save: saveChange, remove: removeChange, first: { id: null, noticedOn: '2026-05-01', about: 'people', words: AWKWARD }, second: { id: null, noticedOn: '2026-06-01', about: 'money', words: '' } }],
  ['an assessment', { list: listAssessments, save: saveAssessment, remove: removeAssessment, first: { id: null, kind: 'carer', askedOn: '2026-05-01', heldOn: null, byWhom: AWKWARD, words: AWKWARD }, second: { id: null, kind: 'risk', askedOn: null, heldOn: '2026-06-01', byWhom: '', words: '' } }],
  ['a decision', { list: listDecisions, save: saveDecision, remove: removeDecision, first: { id: null, decidedOn: '2026-05-01', eligible: false, reasons: AWKWARD, hasWrittenReasons: true, supportEndsOn: '2026-07-01', otherHelp: AWKWARD }, second: { id: null, decidedOn: '2026-05-02', eligible: true, reasons: '', hasWrittenReasons: false, supportEndsOn: null, otherHelp: '' } }],
  ['what was asked of the council', { list: listCouncilContacts, save: saveCouncilContact, remove: removeCouncilContact, first: { id: null, kind: 'complaint', madeOn: '2026-05-01', toWhom: AWKWARD, words: AWKWARD, repliedOn: null, reply: '' }, second: { id: null, kind: 'question', madeOn: '2026-05-02', toWhom: '', words: 'Why?', repliedOn: '2026-06-02', reply: AWKWARD } }],
  ['what to do in an emergency', { list: listEmergencies, save: saveEmergency, remove: removeEmergency, first: { id: null, situation: 'hospital', words: AWKWARD }, second: { id: null, situation: 'must_know', words: '' } }],
  ['someone to ring', { list: listEmergencyContacts, save: saveEmergencyContact, remove: removeEmergencyContact, first: { id: null, name: AWKWARD, relation: AWKWARD, phone: AWKWARD, hasKey: true, words: AWKWARD }, second: { id: null, name: 'Ada', relation: '', phone: '', hasKey: false, words: '' } }],
  ['an area of wellbeing', { list: listWellbeing, save: saveWellbeing, remove: removeWellbeing, first: { id: null, area: 'dignity', words: AWKWARD }, second: { id: null, area: 'contribution', words: '' } }],
  ['a budget', { list: listBudgets, save: saveBudget, remove: removeBudget, first: BUDGET, second: { ...BUDGET, endsOn: '2027-04-05', firstPaymentOn: null, state: 'estimated', paid: 'gross' } }],
  ['a one-off payment', { list: listOneOffs, save: saveOneOff, remove: removeOneOff, first: { id: null, words: AWKWARD, amountPence: 1, expectedOn: '2026-05-01' }, second: { id: null, words: 'A hoist', amountPence: 9_999_999_999, expectedOn: '2024-02-29' } }],
  ['money put aside', { list: listReserves, save: saveReserve, remove: removeReserve, first: { id: null, kind: 'other', words: AWKWARD, amountPence: 0 }, second: { id: null, kind: 'hmrc', words: '', amountPence: 500 } }],
  ['a letter', { list: listLetters, save: saveLetter, remove: removeLetter, first: { ...LETTER, note: AWKWARD }, second: { ...LETTER, amountPence: 0, every: 'week' } }],
  ['an amount that the council asks about', { list: listMeansLines, save: saveMeansLine, remove: removeMeansLine, first: { id: null, kind: 'disability_related', words: AWKWARD, amountPence: 9_999_999_999, every: 'year', evidence: AWKWARD }, second: { id: null, kind: 'mobility', words: '', amountPence: 0, every: 'week', evidence: '' } }],
  ['a policy', { list: listPolicies, save: savePolicy, remove: removePolicy, first: { id: null, insurer: AWKWARD, policyNumber: AWKWARD, from: '2026-04-06', to: '2026-04-06' }, second: { id: null, insurer: 'Example', policyNumber: '', from: '2026-04-06', to: '2027-04-05' } }],
  ['what was done about a duty', { list: listDutyRecords, save: saveDutyRecord, remove: removeDutyRecord, first: { id: null, dutyId: 'p60', workerId: null, dueOn: '2026-05-31', state: 'not_needed', doneOn: '2026-05-01', words: AWKWARD }, second: { id: null, dutyId: 'p60', workerId: null, dueOn: '2027-05-31', state: 'done', doneOn: '2027-05-01', words: '' } }],
  ['a goal', { list: listGoals, save: saveGoal, remove: removeGoal, first: { id: null, words: AWKWARD, needIds: [] }, second: { id: null, words: 'Swim', needIds: [] } }],
];

describe.each(NOUNS)('%s', (_name, { list, save, remove, first, second }) => {
  it('comes back as it was saved, changed and gone', () => {
    const services = testServices();
    const { db } = services.ledger;
    const id = write(services, (writing) => save(writing, first as never));
    expect(list(db)).toEqual([{ ...first, id }]);
    expect(write(services, (writing) => save(writing, { ...second, id } as never))).toBe(id);
    expect(list(db)).toEqual([{ ...second, id }]);
    if (!remove) return;
    write(services, (writing) => remove(writing, id));
    expect(list(db)).toEqual([]);
  });

  it('is a defect to change or remove where there is none', () => {
    const services = testServices();
    expect(() => write(services, (db) => save(db, { ...first, id: 99 } as never))).toThrow('a save changes the one row that it names');
    if (remove) expect(() => write(services, (db) => remove(db, 99))).toThrow('a removal takes the one row that it names');
  });
});

describe('what hangs on something else', () => {
  it('keeps the needs of goals, risks and services, and lets a need go from goals and risks', () => {
    const services = testServices();
    const { db } = services.ledger;
    write(services, (writing) => {
      const [a, b] = [saveNeed(writing, NEED), saveNeed(writing, NEED)];
      saveGoal(writing, { id: null, words: 'Swim', needIds: [a, b] });
      saveRisk(writing, { id: null, needId: a, words: 'Falls', action: '', checkedOn: null });
      saveService(writing, { ...SERVICE, needs: [{ needId: b, minutes: 30 }] });
    });
    expect(listGoals(db)[0]?.needIds).toEqual([1, 2]);
    expect(listServices(db)[0]?.needs).toEqual([{ needId: 2, minutes: 30 }]);
    write(services, (writing) => removeNeed(writing, 1));
    expect([listGoals(db)[0]?.needIds, listRisks(db)[0]?.needId]).toEqual([[2], null]);
    // The last guard: a service still meets it.
    expect(() => write(services, (writing) => removeNeed(writing, 2))).toThrow(/FOREIGN KEY/);
  });

  it('knows that nothing uses a new service', () => {
    const services = testServices();
    const id = write(services, (db) => saveService(db, SERVICE));
    expect(usesOfService(services.ledger.db, id)).toEqual({ hasMoney: false, rules: 0 });
  });
});

describe('what there is one of', () => {
  const PERSON = { name: AWKWARD, bornOn: null, address: AWKWARD, councilReference: AWKWARD, communicationNeeds: AWKWARD, councilId: 'luton', startsOn: '2026-04-06', managedBy: 'nominated', managerName: AWKWARD, exampleOn: '2026-11-20' } as const;

  it('is the person', () => {
    const services = testServices();
    expect(() => readPerson(services.ledger.db)).toThrow('a ledger is someone’s');
    write(services, (db) => savePerson(db, PERSON));
    expect(readPerson(services.ledger.db)).toEqual(PERSON);
    write(services, (db) => savePerson(db, { ...PERSON, bornOn: '1968-07-14', exampleOn: null }));
    expect(readPerson(services.ledger.db)).toEqual({ ...PERSON, bornOn: '1968-07-14', exampleOn: null });
  });

  it('is the employer, also before anything is told', () => {
    const services = testServices();
    expect(readEmployer(services.ledger.db)).toMatchObject({ payeRegisteredOn: null, claimsEmploymentAllowance: null });
    const told = { payeReference: AWKWARD, payeRegisteredOn: '2026-04-01', paysHmrcEvery: 'quarter', paysHmrcBy: 'post', claimsEmploymentAllowance: false, payrollBy: AWKWARD } as const;
    write(services, (db) => saveEmployer(db, told));
    expect(readEmployer(services.ledger.db)).toEqual(told);
  });

  it('is the answer to a council’s rule', () => {
    const services = testServices();
    const answers = () => readCouncilAnswers(services.ledger.db);
    write(services, (db) => saveCouncilAnswer(db, 'evidence', [AWKWARD]));
    write(services, (db) => saveCouncilAnswer(db, 'surplusWeeks', 8));
    write(services, (db) => saveCouncilAnswer(db, 'surplusWeeks', 6));
    expect(answers()).toEqual({ evidence: [AWKWARD], surplusWeeks: 6 });
    write(services, (db) => saveCouncilAnswer(db, 'evidence', null));
    expect(answers()).toEqual({ surplusWeeks: 6 });
  });

  it('is a council’s profile of the ledger’s own', () => {
    const services = testServices();
    const owns = () => listOwnProfiles(services.ledger.db);
    const copy = makeOwn({ id: 'own-copy', copiedFrom: 'luton', asItCame: null, keptOn: '2026-11-21' });
    write(services, (db) => saveOwnProfile(db, copy));
    write(services, (db) => saveOwnProfile(db, makeOwn()));
    write(services, (db) => saveOwnProfile(db, { ...copy, profile: makeProfile({ planSteps: null, evidence: ['receipts, “all”'] }) }));
    expect(owns()).toEqual([makeOwn(), { ...copy, profile: makeProfile({ planSteps: null, evidence: ['receipts, “all”'] }) }]);
    write(services, (db) => removeOwnProfile(db, 'own-essex'));
    expect(owns().map(({ id }) => id)).toEqual(['own-copy']);
  });

});

describe('a return that was sent', () => {
  const document = buildReturn(makeFacts({ person: { ...makeFacts().person, name: AWKWARD } }), { from: '2026-04-06', to: '2026-07-05' }, '2026-07-10');
  const period = { from: document.from, to: document.to };

  it('is kept word for word, each time that it is sent; the newest that was not taken back counts', () => {
    const services = testServices();
    const { db } = services.ledger;
    const listed = () => listReturnsSent(db).map(({ id, version, sentOn, closingPence }) => [id, version, sentOn, closingPence]);
    const first = write(services, (writing) => recordReturnSent(writing, document, '2026-07-10'));
    expect(listReturnsSent(db)).toEqual([{ id: first, ...period, sentOn: '2026-07-10', closingPence: 0, version: 1, copy: document }]);
    const second = write(services, (writing) => recordReturnSent(writing, { ...document, closingPence: -5 }, '2026-08-01'));
    expect(listed()).toEqual([[second, 2, '2026-08-01', -5]]);
    write(services, (writing) => setNotSent(writing, second, '2026-08-02T09:00:00Z'));
    expect(listed()).toEqual([[first, 1, '2026-07-10', 0]]);
    expect([periodTakenBack(db, second), periodTakenBack(db, first)]).toEqual([period, undefined]);
    write(services, (writing) => setSentAfterAll(writing, second));
    expect(listed()).toEqual([[second, 2, '2026-08-01', -5]]);
  });

  it.each([
    ['deleted', 'DELETE FROM return_sent'],
    ['written over', "UPDATE return_sent SET document = '{}'"],
    ['given another balance', 'UPDATE return_sent SET closing_pence = 1'],
    ['given what is no JSON', "INSERT INTO return_sent (from_on, to_on, sent_on, closing_pence, document) VALUES ('2026-04-06', '2026-07-05', '2026-07-10', 0, '{')"],
  ])('is never %s', (_what, sql) => {
    const services = testServices();
    write(services, (db) => recordReturnSent(db, document, '2026-07-10'));
    expect(() => services.ledger.db.driver.exec(sql)).toThrow();
    expect(listReturnsSent(services.ledger.db)[0]?.copy).toEqual(document);
  });
});

describe('the plan', () => {
  it('keeps an answer as it was written, and the last one', () => {
    const services = testServices();
    write(services, (db) => savePlanAnswer(db, { step: 2, answer: 'First', note: AWKWARD, changedAt: '2026-11-20T09:00:00Z' }));
    write(services, (db) => savePlanAnswer(db, { step: 2, answer: AWKWARD, note: '', changedAt: '2026-11-20T09:01:00Z' }));
    expect(listPlanAnswers(services.ledger.db)).toEqual([{ step: 2, answer: AWKWARD, note: '', changedAt: '2026-11-20T09:01:00Z' }]);
  });

  it('keeps what a version held when the version moves on', () => {
    const services = testServices();
    const version = { number: 1, state: 'sent', sentOn: '2026-05-01', ...BARE_VERSION } as const;
    const snapshot = JSON.stringify({ answers: { 1: AWKWARD } });
    const id = write(services, (db) => addPlanVersion(db, version, snapshot));
    const agreed = { ...version, id, state: 'agreed', agreedOn: '2026-05-02', agreedBy: AWKWARD, inForceFrom: '2026-05-03' } as const;
    write(services, (db) => changePlanVersion(db, agreed));
    expect(listPlanVersions(services.ledger.db)).toEqual([agreed]);
    expect(readPlanSnapshot(services.ledger.db, id)).toBe(snapshot);
  });

  it.each([
    ['deleted', 'DELETE FROM plan_version'],
    ['given other content', "UPDATE plan_version SET snapshot = '{}'"],
    ['given another day of agreement', "UPDATE plan_version SET agreed_on = '2026-05-03'"],
    ['given another name', "UPDATE plan_version SET agreed_by = 'Somebody'"],
    ['given another letter', "UPDATE plan_version SET agreed_letter = 'X'"],
    ['given another first day', "UPDATE plan_version SET in_force_from = '2026-05-04'"],
    ['made a sent one again', "UPDATE plan_version SET state = 'sent'"],
    ['said to have had changes asked for', "UPDATE plan_version SET changes_asked = 'More', changes_asked_on = '2026-05-03'"],
    ['given its last day twice', "UPDATE plan_version SET in_force_to = '2026-08-31'; UPDATE plan_version SET in_force_to = '2026-09-30'"],
  ])('an agreed version is never %s', (_, sql) => {
    const services = testServices();
    write(services, (db) => addPlanVersion(db, { number: 1, state: 'agreed', sentOn: '2026-05-01', ...BARE_VERSION, agreedOn: '2026-05-02', agreedBy: 'Luton', inForceFrom: '2026-05-03' }, '{"answers":{}}'));
    expect(() => services.ledger.db.driver.exec(sql)).toThrow(/never/);
  });

  it('keeps a review with its goals, and the goals given last', () => {
    const services = testServices();
    const review = { kind: 'annual', ...BARE_REVIEW, heldOn: '2026-06-01', words: AWKWARD, goals: [{ goal: AWKWARD, state: 'partly', words: '' }, { goal: 'Sing', state: 'achieved', words: AWKWARD }] } as const;
    const id = write(services, (db) => saveReview(db, { id: null, ...review }));
    expect(listReviews(services.ledger.db)).toEqual([{ id, ...review }]);
    write(services, (db) => saveReview(db, { ...review, id, goals: [] }));
    expect(listReviews(services.ledger.db)).toEqual([{ id, ...review, goals: [] }]);
    write(services, (db) => removeReview(db, id));
    expect(listReviews(services.ledger.db)).toEqual([]);
  });

  it('keeps how decisions are made once, as it was said last', () => {
    const services = testServices();
    const control = { decides: 'someone_else', decider: AWKWARD, howDecided: AWKWARD, viewsHeard: AWKWARD, statedOn: '2026-05-01' } as const;
    write(services, (db) => saveControl(db, { ...control, decides: 'self' }));
    write(services, (db) => saveControl(db, control));
    expect(listControl(services.ledger.db)).toEqual([{ id: 1, ...control }]);
  });
});
