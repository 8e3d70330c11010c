import { expect, it } from 'vitest';
import { answerCouncil } from '#electron/actions/answer-council';
import { saveBudget } from '#electron/actions/save-budget';
import { saveMeans, saveMeansLine } from '#electron/actions/save-means';
import { saveControl } from '#electron/actions/save-control';
import { saveEmergency } from '#electron/actions/save-emergency';
import { saveCouncilContact } from '#electron/actions/save-council-contact';
import { saveNeed } from '#electron/actions/save-need';
import { savePlanNote } from '#electron/actions/save-plan-note';
import { saveService } from '#electron/actions/save-service';
import { saveWellbeing } from '#electron/actions/save-wellbeing';
import { saveWorker } from '#electron/actions/save-worker';
import { takeOnCouncil } from '#electron/actions/import-council';
import { showCouncil } from '#electron/queries/show-council';
import { draftLetterFor } from '#electron/queries/draft-letter';
import { findInLedger } from '#electron/queries/find-in-ledger';
import { listFlags } from '#electron/queries/list-flags';
import { showContribution } from '#electron/queries/show-contribution';
import { showControl } from '#electron/queries/show-control';
import { showEmergency } from '#electron/queries/show-emergency';
import { showEmploying } from '#electron/queries/show-employing';
import { showEstimate } from '#electron/queries/show-estimate';
import { showHome } from '#electron/queries/show-home';
import { showPlan } from '#electron/queries/show-plan';
import { showRegister } from '#electron/queries/show-register';
import { showReturn } from '#electron/queries/show-return';
import { showReviews } from '#electron/queries/show-reviews';
import { showSettings } from '#electron/queries/show-settings';
import { showSupport } from '#electron/queries/show-support';
import { showWellbeing } from '#electron/queries/show-wellbeing';
import { CONTRACT, type Output, type QueryName } from '#shared/contract/contract';
import { writeCouncilFile } from '#shared/councils/council-file';
import { buildHousehold, startEmpty } from '../../support/build-ledger';
import { makeMeans, makeMeansLine } from '../../support/make-means';
import { BUDGET, done, NEED, SERVICE, WORKER } from '../../support/records';
import { makeProfile } from '../../support/make-own';
import { testServices } from '../../support/test-ledger';

/** Held against the contract, as the router does in tests. */
const held = <R extends QueryName>(route: R, value: Output<R>): Output<R> => CONTRACT[route].output.parse(value) as Output<R>;

function household(today: '2026-05-10' | '2026-11-20' = '2026-05-10') {
  const services = testServices(today);
  return { services, ids: buildHousehold(services) };
}

it('shows the plan: its steps, how far each is, and what is left to settle', () => {
  const { services } = household();
  const plan = held('plan.show', done(showPlan(services)));
  expect(plan.steps.map((step) => step.state)).toEqual(['enough', 'empty', 'empty', 'empty', 'empty', 'empty', 'empty']);
  expect(plan.steps[0]?.changedAt).toMatch(/^2026-05-10T/);
  expect(plan).toMatchObject({ personName: 'Grace Okafor', councilName: 'Luton Council', versions: [], changedSinceLastVersion: false });
  expect(plan.toSettle.map((flag) => flag.check)).toContain('plan-step-empty');
  expect(plan.toSettle.every((flag) => flag.screen === 'plan' || flag.screen === 'needs-and-services')).toBe(true);
});

it('shows what is missing from each step, and how far the parts with a screen of their own are', () => {
  const { services } = household();
  done(savePlanNote(services, { step: 1, note: 'Ask Ada.' }));
  const plan = held('plan.show', done(showPlan(services)));
  expect(plan.steps[0]).toMatchObject({ note: 'Ask Ada.', missing: [] });
  expect(plan.steps[6]?.missing).toEqual(['Your answer.', 'Who decides and how decisions are made.', 'Your statement that the plan is yours.', 'What to do in an emergency.', 'Whom to ring.']);
  expect(plan.parts.map(({ part, isWhole }) => [part, isWhole])).toEqual([['decisions', false], ['wellbeing', false], ['emergency', false]]);
});

it('shows who decides, the areas of wellbeing and the situations, written or not', () => {
  const { services } = household();
  expect(held('control.show', done(showControl(services)))).toMatchObject({ personName: 'Grace Okafor', control: null, helpers: [{ name: 'Ada Okafor' }] });
  done(saveControl(services, { decides: 'self', decider: '', howDecided: 'I decide.', viewsHeard: '', statedOn: null }));
  expect(held('control.show', done(showControl(services))).control).toEqual({ decides: 'self', decider: '', howDecided: 'I decide.', viewsHeard: '', statedOn: null });
  done(saveWellbeing(services, { area: 'health', words: 'I swim.' }));
  const wellbeing = held('wellbeing.show', done(showWellbeing(services)));
  expect(wellbeing.progress).toBe('1 of 9 areas is written.');
  expect(wellbeing.areas.map(({ words }) => words)).toEqual(['', 'I swim.', '', '', '', '', '', '', '']);
  done(saveEmergency(services, { situation: 'home', words: 'Ring the landlord.' }));
  const emergency = held('emergency.show', done(showEmergency(services)));
  expect(emergency.situations).toHaveLength(9);
  expect(emergency.situations.find(({ situation }) => situation === 'home')?.words).toBe('Ring the landlord.');
  expect(emergency).toMatchObject({ contacts: [], paysWages: true });
});

it('shows support: coverage, exact costs, and a year that adds up', () => {
  const { services, ids } = household();
  const support = held('support.show', done(showSupport(services)));
  const mornings = support.services.find(({ service }) => service.id === ids.serviceId);
  // 5 × 2 h × £13.50 = £135.00 a week, £540.00 for 4 weeks, £7,020.00 a year.
  expect(mornings?.costs).toEqual({ weeklyPence: 13500, fourWeeklyPence: 54000, monthlyPence: 58500, yearlyPence: 702000 });
  expect(mornings).toMatchObject({ frequencyWords: '5 times a week, 2 h each time', isCurrent: true, paidThisYearPence: 54000 });
  const yearly = support.yearly;
  expect(yearly?.budgetPence).toBe(1248000);
  expect(yearly && yearly.budgetPence - yearly.servicesPence - yearly.employerCostsPence - yearly.reservesPence).toBe(yearly?.leftPence);
});

it('shows employing: the wage floor with its source, the yearly cost, and the duties', () => {
  const { services, ids } = household();
  const employing = held('employing.show', done(showEmploying(services)));
  // National Living Wage from 1 April 2026: £12.71.
  expect(employing.workers[0]).toMatchObject({ isCurrent: true, ratePence: 1350, floor: { requiredPence: 1271 }, paidThisYearPence: 54000 });
  expect(employing.workers[0]?.yearly).toMatchObject({ wagesPence: 702000, holidayPence: 84731 });
  expect(employing.policies.map((policy) => policy.id)).toEqual([ids.policyId]);
  expect(employing.duties.length).toBeGreaterThan(10);
});

it('shows the contribution: what was due, paid and not known yet', () => {
  const { services, ids } = household();
  const contribution = held('contribution.show', done(showContribution(services)));
  expect(contribution.due.slice(0, 3)).toEqual([
    { dueOn: '2026-04-06', expectedPence: 8000, paidPence: 8000, state: 'paid' },
    // The account is known to a day before it.
    { dueOn: '2026-05-04', expectedPence: 8000, paidPence: 0, state: 'not_known' },
    { dueOn: '2026-06-01', expectedPence: 8000, paidPence: 0, state: 'coming' },
  ]);
  expect(contribution.changes).toEqual([]);
  expect(contribution).toMatchObject({ arrearsPence: 0, nextDueOn: '2026-06-01', route: 'into_dp_account', every: '4-weeks', current: { id: ids.letterId } });
});

it('shows the estimate of the contribution beside the council’s figure, once something is told', () => {
  const { services } = household('2026-11-20');
  const estimate = () => held('contribution.estimate', done(showEstimate(services)));
  // £80.00 every 4 weeks.
  expect(estimate()).toEqual({ means: null, lines: [], estimate: null, council: { weeklyPence: 2000, words: expect.stringMatching(/^the letter of/) }, oldSince: null });
  done(saveMeansLine(services, { ...makeMeansLine(), id: null }));
  done(saveMeans(services, makeMeans({ figuresOn: '2026-11-20', migPence: 15000 })));
  // The budget is £240.00 a week.
  expect(estimate().estimate).toMatchObject({ resultPence: 4000, basis: 'sum', missing: [] });
  expect(estimate().estimate?.steps.at(-1)).toMatchObject({ key: 'cost', amountPence: 24000 });
  done(saveMeans(services, makeMeans({ figuresOn: '2026-04-05' })));
  expect(estimate()).toMatchObject({ estimate: { resultPence: 360 }, council: null, oldSince: '2026-04-06' });
});

it('shows reviews: what is due, the steps, the days, and the addresses of the council', () => {
  const { services } = household('2026-11-20');
  done(saveCouncilContact(services, { id: null, kind: 'complaint', madeOn: '2026-11-02', toWhom: '', words: 'Nobody came to review my plan', repliedOn: null, reply: '' }));
  const reviews = held('reviews.show', done(showReviews(services)));
  // The direct payment began on 6 April 2026, and nothing was reviewed.
  expect(reviews.due.map(({ kind, byOn }) => `${kind} ${byOn}`)).toEqual(['first 2026-06-01', 'direct_payment 2026-10-06']);
  expect(reviews.steps.map(({ state }) => state)).toEqual(['not_taken', 'not_taken', 'waiting', 'not_taken']);
  expect(reviews.timeline.map(({ on }) => on)).toEqual(['2026-06-01', '2026-10-06', '2026-11-02']);
  expect(reviews).toMatchObject({ on: '2026-11-20', packFrom: '2026-04-06', councilContact: { name: 'Luton Council' }, councilComplaints: null });
  const letter = held('letters.draft', done(draftLetterFor(services, { kind: 'complaint' })));
  expect(letter.words).toContain('2 November 2026: Complaint: Nobody came to review my plan.');
  expect(letter.words).toContain('– The first review was due by 1 June 2026');
});

it('shows settings: whose answer holds for each of the council’s rules', () => {
  const { services } = household();
  done(answerCouncil(services, { key: 'reservesAllowed', value: ['holiday'] }));
  const settings = held('settings.show', done(showSettings(services)));
  expect(settings.councilRules.filter((rule) => rule.isOwnAnswer).map((rule) => [rule.key, rule.valueWords])).toEqual([['reservesAllowed', 'Holiday pay']]);
  expect(settings.councilRules.find((rule) => rule.key === 'cashAllowed')).toMatchObject({ value: null, valueWords: 'Ask your council', kind: 'yes_no' });
  expect(settings).toMatchObject({ councilName: 'Luton Council', isProtected: false, councilContact: { name: 'Luton Council' } });
});

it('shows what the council asks: the seven steps, and where the profile came from', () => {
  const { services } = household();
  const council = held('council.show', done(showCouncil(services)));
  expect(council).toMatchObject({ id: 'luton', name: 'Luton Council', origin: { kind: 'program', isChanged: false }, others: [] });
  expect(council.steps.map(({ step, number, changes }) => [step, number, changes.length])).toEqual([1, 2, 3, 4, 5, 6, 7].map((step) => [step, step, 0]));
  done(takeOnCouncil(services, Buffer.from(writeCouncilFile(makeProfile()))));
  expect(held('council.show', done(showCouncil(services)))).toMatchObject({ id: 'own-essex-county-council', origin: { kind: 'file', isChanged: false } });
  expect(held('settings.show', done(showSettings(services))).councils.map(({ id }) => id)).toEqual(['luton', 'buckinghamshire', 'plain', 'own-essex-county-council']);
});

it('lists every flag, stop before act before know', () => {
  const { services } = household('2026-11-20');
  const { on, flags } = held('flags.list', done(listFlags(services)));
  expect(on).toBe('2026-11-20');
  expect(flags.length).toBeGreaterThan(2);
  const order = flags.map((flag) => ['stop', 'act', 'know'].indexOf(flag.severity));
  expect(order).toEqual([...order].sort());
});

it.each([
  ['a person', 'priya', 'worker', 'Priya Nair'],
  ['words in another order', 'MORNINGS weekday', 'service', 'Weekday mornings'],
  ['a need', 'shops', 'need', 'Going to the shops'],
  ['a step', 'staying in control', 'step', 'Step 7: Staying in control'],
  ['a question to the council', 'stairlift', 'contact', 'Who pays for a stairlift?'],
  ['a screen', 'settings', 'screen', 'Settings'],
  ['a payee', 'Luton Council', 'entry', 'Luton Council'],
  ['an amount', '540.00', 'entry', 'Priya Nair'],
  ['an amount in pounds', '£540', 'entry', 'Priya Nair'],
  ['amounts from one to another', '539..541', 'entry', 'Priya Nair'],
  ['words, amounts and days at once', 'priya over 500 2026', 'entry', 'Priya Nair'],
  ['the name of what it was for', 'wages', 'entry', 'Priya Nair'],
  ['a letter', 'contribution letter', 'letter', 'Contribution letter of 20 March 2026'],
])('finds %s', (_name, words, kind, title) => {
  const { services } = household();
  done(saveCouncilContact(services, { id: null, kind: 'question', madeOn: '2026-05-02', toWhom: '', words: 'Who pays for a stairlift?', repliedOn: null, reply: '' }));
  const { results } = held('search.find', done(findInLedger(services, { words })));
  expect(results.map((result) => `${result.kind} ${result.title}`)).toContain(`${kind} ${title}`);
});

it('puts payments first where days are sought, counts all of each account, and a name before what speaks of it', () => {
  const { services, ids } = household();
  const { accountId } = ids;
  done(saveCouncilContact(services, { id: null, kind: 'question', madeOn: '2026-04-20', toWhom: '', words: 'Is April 2026 paid?', repliedOn: null, reply: '' }));
  const found = held('search.find', done(findInLedger(services, { words: 'April 2026' })));
  expect(found.results.map(({ kind }) => kind)).toContain('contact');
  expect(found.results[0]?.kind).toBe('entry');
  const register = done(showRegister(services, { accountId, from: '2026-04-01', to: '2026-04-30', search: '', show: 'all', before: null, limit: 500 }));
  expect(found.payments).toMatchObject([{ accountId, matching: register.matching }]);
  expect(register.matching).toBeGreaterThan(0);
  expect(done(findInLedger(services, { words: 'reviews' })).results[0]).toMatchObject({ kind: 'screen', title: 'Reviews' });
});

it.each([['nothing', '  '], ['what is not there', 'zebra'], ['a wildcard', '%']])('finds nothing for %s', (_name, words) => {
  const { services } = household();
  expect(done(findInLedger(services, { words })).results).toEqual([]);
});

it('shows every screen of a ledger that has just begun', () => {
  const services = testServices('2026-05-10');
  startEmpty(services);
  expect(held('plan.show', done(showPlan(services))).needs).toEqual([]);
  expect(held('support.show', done(showSupport(services))).yearly).toBeNull();
  expect(held('employing.show', done(showEmploying(services)))).toMatchObject({ workers: [], duties: [] });
  expect(held('contribution.show', done(showContribution(services)))).toMatchObject({ due: [], current: null, arrearsPence: 0 });
  expect(held('flags.list', done(listFlags(services))).flags.map((flag) => flag.check)).toContain('plan-step-empty');
});

it('shows every screen to somebody whose direct payment begins in a few days', () => {
  // It begins on 6 April 2026: a budget, a PA, a need and the support for it are written down a week before.
  const services = testServices('2026-03-30');
  startEmpty(services);
  done(saveBudget(services, BUDGET));
  const workerId = done(saveWorker(services, { ...WORKER, rightToWorkSeenOn: null, contractGivenOn: null })).id;
  const needId = done(saveNeed(services, NEED)).id;
  done(saveService(services, { ...SERVICE, provider: '', workerId, needs: [{ needId, minutes: null }] }));

  const support = held('support.show', done(showSupport(services)));
  expect(support.coverage).toMatchObject([{ needId, comesOn: '2026-04-06', state: 'over', deliveredMinutes: 0 }]);
  expect(support.services).toMatchObject([{ isCurrent: false, service: { provider: WORKER.name } }]);
  expect(support.yearly).toMatchObject({ budgetPence: 1248000, beginsOn: '2026-04-06' });
  expect(support.startsOn).toBe('2026-04-06');
  // National Living Wage from 1 April 2026, on the PA’s first day: £12.71.
  expect(held('employing.show', done(showEmploying(services))).workers).toMatchObject([{ isCurrent: false, ratePence: 1350, floor: { requiredPence: 1271 } }]);
  expect(held('home.show', done(showHome(services)))).toMatchObject({ year: null, budgetBeginsOn: '2026-04-06', needs: [{ comesOn: '2026-04-06', state: 'over' }] });
  expect(held('return.show', done(showReturn(services, { period: null })))).toMatchObject({ beginsOn: '2026-04-06', period: { from: '2026-04-06' }, choices: [] });
});
