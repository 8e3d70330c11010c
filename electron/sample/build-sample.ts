import { invariant } from '#shared/kernel/invariant';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import type { Entry } from '#shared/ledger/entry';
import { writeLedger } from '../db/transaction';
import { addDocuments } from '../actions/add-documents';
import { answerCouncil } from '../actions/answer-council';
import { cancelPlanned } from '../actions/answer-planned';
import { approvePay } from '../actions/approve-pay';
import { beginStatement } from '../actions/begin-statement';
import { finishStatement } from '../actions/finish-statement';
import { importStatement } from '../actions/import-statement';
import { markPlanAgreed } from '../actions/mark-plan-agreed';
import { markPlanSent } from '../actions/mark-plan-sent';
import { setEvidence } from '../actions/note-payment';
import { recordDuty } from '../actions/record-duty';
import { saveAbsence } from '../actions/save-absence';
import { saveAgreement } from '../actions/save-agreement';
import { saveBudget } from '../actions/save-budget';
import { saveChange } from '../actions/save-change';
import { saveCouncilContact } from '../actions/save-council-contact';
import { saveControl } from '../actions/save-control';
import { saveEmergency, saveEmergencyContact } from '../actions/save-emergency';
import { saveEmployer } from '../actions/save-employer';
import { saveGoal } from '../actions/save-goal';
import { saveHelper } from '../actions/save-helper';
import { saveJob } from '../actions/save-job';
import { saveLetter } from '../actions/save-letter';
import { saveMeans, saveMeansLine } from '../actions/save-means';
import { saveNeed } from '../actions/save-need';
import { saveOneOff } from '../actions/save-one-off';
import { savePlanAnswer } from '../actions/save-plan-answer';
import { savePlanNote } from '../actions/save-plan-note';
import { savePayroll } from '../actions/save-payroll';
import { savePayslip } from '../actions/save-payslip';
import { savePensionStep } from '../actions/save-pension-step';
import { savePolicy } from '../actions/save-policy';
import { saveReserve } from '../actions/save-reserve';
import { saveReview } from '../actions/save-review';
import { approveWeek, fillWeek } from '../actions/save-hours';
import { saveRisk } from '../actions/save-risk';
import { saveRota } from '../actions/save-rota';
import { saveService } from '../actions/save-service';
import { saveWellbeing } from '../actions/save-wellbeing';
import { saveWorker } from '../actions/save-worker';
import { saveWorkerBank } from '../actions/save-worker-bank';
import { startLedger } from '../actions/start-ledger';
import { tiePayments } from '../actions/tie-payments';
import { createLedger, type OpenLedger } from '../db/open';
import { readLedger } from '../db/transaction';
import { gatherFacts } from '../queries/gather-facts';
import { allEntries } from '../repositories/entries';
import { clockOn } from '../services/clock';
import type { Services } from '../services/services';
import { readHousehold, type Household } from './household';

const statements = import.meta.glob<string>('../../resources/sample/statements/*.csv', { query: '?raw', import: 'default', eager: true });

/** As `data:` addresses, because they are bytes. */
const documents = import.meta.glob<string>('../../resources/sample/documents/*', { query: '?inline', import: 'default', eager: true });

/** What an action answered; the example is ours, so a refusal is a defect in it. */
function must<T>(result: Result<T>): T {
  invariant(result.ok, result.ok ? '' : `the example household was refused: ${result.faults[0]?.message ?? ''}`);
  return result.value;
}

/** Builds the example household in a new file, by the same actions and imports that a person uses. Faults: those of making a file. */
export function buildSample(path: string): Result<OpenLedger> {
  const created = createLedger(path);
  if (!created.ok) return created;
  fillSample({ ledger: created.value, clock: clockOn(readHousehold().exampleOn) });
  return created;
}

/** Fills an empty ledger with the example household. */
export function fillSample(services: Services): void {
  const household = readHousehold();
  const at = (day: IsoDay): Services => ({ ...services, clock: clockOn(day, services.clock.now) });
  const { accountId } = must(startLedger(services, { ...household.start, exampleOn: household.exampleOn }));
  saveSupport(services, household);
  must(markPlanSent(at(household.plan.sentOn), { sentOn: household.plan.sentOn }));
  const { agreedOn, agreedBy, agreedLetter, inForceFrom } = household.plan;
  must(markPlanAgreed(at(agreedOn), { agreedOn, agreedBy, agreedLetter, inForceFrom }));
  saveDealings(services, household);
  writeDownHours(at, household);
  importStatements(services, accountId, household);
  agreeStatements(services, accountId, household);
  sortPayments(services, household);
  keepPay(at, household);
  addEvidence(services, household);
  for (const planned of household.plannedCancelled) must(cancelPlanned(services, planned));
  seeToDuties(services, household);
  // From here on a person may undo what they do themselves.
  must(writeLedger(services, 'ledger.example', {}, () => ok(null)));
}

function saveSupport(services: Services, household: Household): void {
  for (const answer of household.councilAnswers) must(answerCouncil(services, answer));
  for (const need of household.needs) must(saveNeed(services, { ...need, id: null }));
  for (const goal of household.goals) must(saveGoal(services, { ...goal, id: null }));
  for (const risk of household.risks) must(saveRisk(services, { ...risk, id: null }));
  for (const helper of household.helpers) must(saveHelper(services, { ...helper, id: null }));
  saveLife(services, household);
  for (const worker of household.workers) must(saveWorker(services, { ...worker, id: null }));
  for (const absence of household.absences) must(saveAbsence(services, { ...absence, id: null }));
  for (const job of household.jobs) must(saveJob(services, job));
  for (const bank of household.workerBanks) must(saveWorkerBank(services, bank));
  for (const service of household.services) must(saveService(services, { ...service, id: null }));
  for (const budget of household.budgets) must(saveBudget(services, { ...budget, id: null }));
  for (const letter of household.letters) must(saveLetter(services, { ...letter, id: null }));
  for (const oneOff of household.oneOffs) must(saveOneOff(services, { ...oneOff, id: null }));
  for (const reserve of household.reserves) must(saveReserve(services, { ...reserve, id: null }));
  must(saveMeans(services, household.means));
  for (const line of household.meansLines) must(saveMeansLine(services, { ...line, id: null }));
  must(saveAgreement(services, household.agreement));
  must(saveEmployer(services, household.employer));
  for (const policy of household.policies) must(savePolicy(services, { ...policy, id: null }));
  for (const step of household.pensionSteps) must(savePensionStep(services, { ...step, id: null }));
  for (const [step, answer] of Object.entries(household.answers)) must(savePlanAnswer(services, { step: Number(step), answer }));
}

/** Who decides, wellbeing, and what to do in an emergency. */
function saveLife(services: Services, household: Household): void {
  must(saveControl(services, household.control));
  for (const area of household.wellbeing) must(saveWellbeing(services, area));
  for (const situation of household.emergencies) must(saveEmergency(services, situation));
  for (const contact of household.contacts) must(saveEmergencyContact(services, { ...contact, id: null }));
  for (const [step, note] of Object.entries(household.notes)) must(savePlanNote(services, { step: Number(step), note }));
}

/** What was said with the council since the plan was agreed. */
function saveDealings(services: Services, household: Household): void {
  for (const review of household.reviews) must(saveReview(services, { ...review, id: null }));
  for (const change of household.changes) must(saveChange(services, { ...change, id: null }));
  for (const contact of household.councilContacts) must(saveCouncilContact(services, { ...contact, id: null }));
}

/** The usual weeks, and the last weeks as they were worked, each approved on the Monday after it. */
function writeDownHours(at: (day: IsoDay) => Services, { rotas, hours, start }: Household): void {
  for (const rota of rotas) must(saveRota(at(rota.from), rota));
  for (const weekFrom of hours.weeks) {
    for (const { workerId } of rotas) {
      const monday = at(addDays(weekFrom, 7));
      must(fillWeek(monday, { workerId, weekFrom }));
      if (addDays(weekFrom, 6) <= hours.approvedUntil) must(approveWeek(monday, { workerId, weekFrom, approvedBy: start.person.managerName || start.person.name, words: '' }));
    }
  }
}

/** The pay of the last paydays as it was approved, with the payslips that the bureau sent. */
function keepPay(at: (day: IsoDay) => Services, { exampleOn, payroll, payRuns, payslips }: Household): void {
  must(savePayroll(at(exampleOn), payroll));
  for (const run of payRuns) must(approvePay(at(run.payday), run));
  for (const payslip of payslips) must(savePayslip(at(payslip.payday), { ...payslip, id: null }));
}

function importStatements(services: Services, accountId: number, household: Household): void {
  Object.entries(statements)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([path, text], index) => {
      const fileName = path.slice(path.lastIndexOf('/') + 1);
      const bytes = new TextEncoder().encode(text);
      const rules = index === 0 ? household.rules : [];
      must(importStatement(services, { accountId, bank: household.start.account.bank, mapping: null, fileName, bytes, leaveOutRows: [], rules }));
    });
}

/** Each statement of the bank, as a person ticks it off once its file is in. */
function agreeStatements(services: Services, accountId: number, { agreed }: Household): void {
  for (const figures of agreed) {
    const { id } = must(beginStatement(services, { ...figures, accountId }));
    must(finishStatement(services, { id }));
  }
}

function sortPayments(services: Services, household: Household): void {
  const entries = readLedger(services, allEntries);
  const holding = (words: string, until: IsoDay) => (entry: Entry) => entry.bankText.includes(words) && entry.paidOn <= until;
  for (const { on, words, category, serviceId } of household.ties) {
    const entryIds = entries.filter((entry) => entry.paidOn === on && entry.bankText.includes(words)).map((entry) => entry.id);
    must(tiePayments(services, { entryIds, category, serviceId, fund: null, rememberWords: null }));
  }
  const { taxis } = household;
  const taxiIds = entries.filter(holding(taxis.words, taxis.until)).map((entry) => entry.id);
  must(tiePayments(services, { entryIds: taxiIds, category: taxis.category, serviceId: taxis.serviceId, fund: null, rememberWords: null }));
  for (const { words, evidence, text, until } of household.evidence) {
    const entryIds = entries.filter(holding(words, until)).map((entry) => entry.id);
    must(setEvidence(services, { entryIds, evidence, words: text }));
  }
}

/** Each on the day that it is of, or on the example's own day. */
function addEvidence(services: Services, household: Household): void {
  const entries = readLedger(services, allEntries);
  const bytesOf = (file: string) => {
    const address = documents[`../../resources/sample/documents/${file}`];
    invariant(address, `the example has ${file}`);
    return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  };
  for (const { file, words, datedOn, for: what } of household.documents) {
    const entry = what && 'on' in what ? entries.find(({ paidOn, bankText }) => paidOn === what.on && bankText.includes(what.words)) : undefined;
    invariant(!what || 'policy' in what || entry, `the example has a payment for ${file}`);
    const to = entry ? ({ kind: 'entry', id: entry.id, part: null } as const) : what && 'policy' in what ? ({ kind: 'policy', id: what.policy, part: null } as const) : null;
    must(addDocuments(services, [{ fileName: file, read: () => ok(bytesOf(file)) }], { to, words, datedOn }));
  }
}

function seeToDuties(services: Services, household: Household): void {
  const { duties } = readLedger(services, (db) => gatherFacts(db, household.exampleOn));
  for (const duty of duties) {
    if (duty.state !== 'late' || duty.writtenAt !== null || household.dutiesLeft.includes(duty.dutyId)) continue;
    must(
      recordDuty(services, { dutyId: duty.dutyId, workerId: duty.workerId, dueOn: duty.dueOn, state: 'done', doneOn: addDays(duty.dueOn, -1), words: 'In the blue folder' }),
    );
  }
}
