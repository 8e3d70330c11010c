import type { Facts } from '#shared/checks/check';
import type { ReturnDocument } from '#shared/contract/return.routes';
import { dutiesOn } from '#shared/employer/duties';
import { addMonths, type IsoDay } from '#shared/kernel/iso-date';
import type { Entry } from '#shared/ledger/entry';
import type { ReturnSent } from '#shared/returns/return-sent';
import type { ReadDb } from '../db/database';
import { listAccounts, listStatements } from '../repositories/accounts';
import { readAgreement, workersWithDocuments } from '../repositories/agreement';
import { listAssessments } from '../repositories/assessments';
import { listBudgets } from '../repositories/budgets';
import { listChanges } from '../repositories/changes';
import { listControl } from '../repositories/control';
import { listCouncilContacts } from '../repositories/council-contacts';
import { listDecisions } from '../repositories/decisions';
import { listLinks } from '../repositories/documents';
import { listDutyRecords } from '../repositories/duty-records';
import { listEmergencies, listEmergencyContacts } from '../repositories/emergencies';
import { readEmployer } from '../repositories/employer';
import { allEntries } from '../repositories/entries';
import { listGoals } from '../repositories/goals';
import { listLetters } from '../repositories/letters';
import { listNeeds } from '../repositories/needs';
import { listOneOffs } from '../repositories/one-offs';
import { readPerson } from '../repositories/person';
import { listPlanVersions, planAnswersByStep } from '../repositories/plan';
import { listPlannedAnswers } from '../repositories/planned-answers';
import { listPolicies } from '../repositories/policies';
import { listReconciliations } from '../repositories/reconciliations';
import { listReserves } from '../repositories/reserves';
import { listReturnsSent } from '../repositories/returns';
import { listReviews } from '../repositories/reviews';
import { listRisks } from '../repositories/risks';
import { listServices } from '../repositories/services';
import { listTerms } from '../repositories/terms';
import { listTransfers } from '../repositories/transfers';
import { listWellbeing } from '../repositories/wellbeing';
import { listWorkers } from '../repositories/workers';
import { gatherCouncil } from './gather-council';
import { gatherEmployment } from './gather-employment';

/** As far back as the average week behind holiday pay may look (104 weeks), and a pay period more. */
const MONTHS_OF_SHIFTS = 27;

/** The facts, with each return as it was sent whole. */
export type Gathered = Omit<Facts, 'returnsSent'> & { readonly returnsSent: readonly ReturnSent<ReturnDocument>[] };

/**
 * Everything that checks, forecasts and returns look at, each table read once. Call it inside one read. `entries`: only these, for a
 * question about the plan that must not wait for ten years of payments.
 */
export function gatherFacts(db: ReadDb, on: IsoDay, entries: readonly Entry[] = allEntries(db)): Gathered {
  const person = readPerson(db);
  const services = listServices(db);
  const employing = { workers: listWorkers(db), employer: readEmployer(db), policies: listPolicies(db) };
  const employment = gatherEmployment(db, addMonths(on, -MONTHS_OF_SHIFTS));
  return {
    ...employing,
    person,
    council: gatherCouncil(db),
    needs: listNeeds(db),
    goals: listGoals(db),
    risks: listRisks(db),
    services,
    terms: listTerms(db),
    control: listControl(db)[0] ?? null,
    wellbeing: listWellbeing(db),
    emergencies: listEmergencies(db),
    contacts: listEmergencyContacts(db),
    budgets: listBudgets(db),
    oneOffs: listOneOffs(db),
    letters: listLetters(db),
    reserves: listReserves(db),
    plannedAnswers: listPlannedAnswers(db),
    accounts: listAccounts(db),
    agreement: readAgreement(db),
    workersWithDocuments: workersWithDocuments(db),
    entries,
    statements: listStatements(db),
    reconciliations: listReconciliations(db),
    duties: dutiesOn({ ...employing, records: listDutyRecords(db), services, entries, employment }, on),
    employment,
    planAnswers: planAnswersByStep(db),
    planVersions: listPlanVersions(db),
    reviews: listReviews(db),
    changes: listChanges(db),
    assessments: listAssessments(db),
    decisions: listDecisions(db),
    councilContacts: listCouncilContacts(db),
    documentLinks: listLinks(db),
    transfers: listTransfers(db),
    returnsSent: listReturnsSent(db),
  };
}
