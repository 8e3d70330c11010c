import type { Handlers, Input } from '#shared/contract/contract';
import { ok, type Refused } from '#shared/kernel/result';
import { addDocuments } from '../actions/add-documents';
import { answerCouncil } from '../actions/answer-council';
import { cancelPlanned, meetPlanned, takeBackPlanned } from '../actions/answer-planned';
import { approvePay, takeBackPay } from '../actions/approve-pay';
import { becomeOne } from '../actions/become-one';
import { beginStatement, changeStatement, giveUpStatement } from '../actions/begin-statement';
import { chooseCouncil, removeCouncil } from '../actions/choose-council';
import { chooseDocuments, scanForDocuments, stageDocument } from '../actions/choose-documents';
import { chooseStatement } from '../actions/choose-statement';
import { confirmTransfer, partTransfer, sayWhoseMove } from '../actions/confirm-transfer';
import { correctPayment } from '../actions/correct-payment';
import { closeAccount } from '../actions/close-account';
import { describeDocument } from '../actions/describe-document';
import { endEmploying, endJob } from '../actions/end-job';
import { exportCouncil } from '../actions/export-council';
import { exportCoverSheet } from '../actions/export-cover-sheet';
import { exportDutiesCalendar } from '../actions/export-duties-calendar';
import { exportHistory } from '../actions/export-history';
import { exportLeave } from '../actions/export-leave';
import { exportLetter } from '../actions/export-letter';
import { exportNotice, exportRedundancy } from '../actions/export-notice';
import { exportPack } from '../actions/export-pack';
import { exportPensionLetter } from '../actions/export-pension-letter';
import { exportPlan } from '../actions/export-plan';
import { exportReturn } from '../actions/export-return';
import { exportReviewPack } from '../actions/export-review';
import { exportSheets } from '../actions/export-sheets';
import { exportStatement } from '../actions/export-statement';
import { exportTimesheet } from '../actions/export-timesheet';
import { exportWrittenStatement } from '../actions/export-written-statement';
import { finishStatement, openStatementAgain } from '../actions/finish-statement';
import { goBackToCouncil } from '../actions/go-back-to-council';
import { chooseCouncilFile, takeOnCouncil } from '../actions/import-council';
import { chooseHoursTable, importHoursTable, previewHoursTable } from '../actions/import-hours';
import { choosePayslips, importPayslips } from '../actions/import-payslips';
import { importStatement } from '../actions/import-statement';
import {
  backUpChosen,
  checkLedger,
  openChosen,
  openExample,
  openKnown,
  protectLedger,
  restoreChosen,
  unlockLedger,
} from '../actions/ledger-file';
import { linkDocument, unlinkDocument } from '../actions/link-document';
import { markPlanAgreed } from '../actions/mark-plan-agreed';
import { markChangesAsked, markPlanEnded } from '../actions/mark-plan-answered';
import { markPlanSent } from '../actions/mark-plan-sent';
import { markReturnNotSent, markReturnSentAfterAll } from '../actions/mark-return-not-sent';
import { markReturnSent } from '../actions/mark-return-sent';
import { setEvidence, setNote } from '../actions/note-payment';
import { pasteTable } from '../actions/paste-table';
import { recordDuty, takeBackDuty } from '../actions/record-duty';
import { recordPayment } from '../actions/record-payment';
import { recordQuick } from '../actions/record-quick';
import { recordStatement } from '../actions/record-statement';
import { recordTransfer } from '../actions/record-transfer';
import { destroyDocument, removeDocument } from '../actions/remove-document';
import { removeRule } from '../actions/remove-rule';
import { reversePayment } from '../actions/reverse-payment';
import { removeAbsence, saveAbsence } from '../actions/save-absence';
import { saveAccount } from '../actions/save-account';
import { saveAgreement } from '../actions/save-agreement';
import { removeAssessment, saveAssessment } from '../actions/save-assessment';
import { removeBudget, saveBudget } from '../actions/save-budget';
import { removeChange, saveChange } from '../actions/save-change';
import { saveControl } from '../actions/save-control';
import { saveCouncil } from '../actions/save-council';
import { removeCouncilContact, saveCouncilContact } from '../actions/save-council-contact';
import { removeDecision, saveDecision } from '../actions/save-decision';
import { saveDocumentCopy } from '../actions/save-document-copy';
import { removeEmergencyContact, saveEmergency, saveEmergencyContact } from '../actions/save-emergency';
import { saveEmployer } from '../actions/save-employer';
import { removeGoal, saveGoal } from '../actions/save-goal';
import { removeHelper, saveHelper } from '../actions/save-helper';
import { saveLeaveCarried } from '../actions/save-leave-carried';
import { approveWeek, fillWeek, openWeekAgain, saveWeek } from '../actions/save-hours';
import { saveJob } from '../actions/save-job';
import { removeLetter, saveLetter } from '../actions/save-letter';
import { removeMeansLine, saveMeans, saveMeansLine } from '../actions/save-means';
import { removeNeed, saveNeed } from '../actions/save-need';
import { removeOneOff, saveOneOff } from '../actions/save-one-off';
import { removePensionStep, savePensionStep } from '../actions/save-pension-step';
import { savePayroll } from '../actions/save-payroll';
import { removePayslip, savePayslip } from '../actions/save-payslip';
import { saveOtherRates } from '../actions/save-other-rates';
import { savePerson } from '../actions/save-person';
import { savePlanAnswer } from '../actions/save-plan-answer';
import { savePlanNote } from '../actions/save-plan-note';
import { removePolicy, savePolicy } from '../actions/save-policy';
import { removeReserve, saveReserve } from '../actions/save-reserve';
import { removeReview, saveReview } from '../actions/save-review';
import { removeRisk, saveRisk } from '../actions/save-risk';
import { removeRota, saveRota } from '../actions/save-rota';
import { confirmRules, saveRule } from '../actions/save-rule';
import { removeService, saveService } from '../actions/save-service';
import { removeTerm, saveTerm } from '../actions/save-term';
import { saveTogether } from '../actions/save-together';
import { saveWellbeing } from '../actions/save-wellbeing';
import { saveWorker } from '../actions/save-worker';
import { saveWorkerBank } from '../actions/save-worker-bank';
import { splitPayment } from '../actions/split-payment';
import { startOwnLedger } from '../actions/start-ledger';
import { tickStatement } from '../actions/tick-statement';
import { tiePayments } from '../actions/tie-payments';
import { turnHistory } from '../actions/turn-history';
import { undoImport } from '../actions/undo-import';
import { comparePlans } from '../queries/compare-plans';
import { draftLetterFor } from '../queries/draft-letter';
import { findInLedger } from '../queries/find-in-ledger';
import { listFlags } from '../queries/list-flags';
import { listHistory } from '../queries/list-history';
import { listImports } from '../queries/list-imports';
import { listRules } from '../queries/list-rules';
import { listStatements, statementFigures } from '../queries/list-statements';
import { listTerms } from '../queries/list-terms';
import { showTransfers } from '../queries/list-transfers';
import { mappingOfFile } from '../queries/mapping-of-file';
import { openDocument } from '../queries/open-document';
import { previewImport } from '../queries/preview-import';
import { proposedRules } from '../queries/propose-from-history';
import { proveImports } from '../queries/prove-imports';
import { quickStart } from '../queries/quick-start';
import { showReceiptsMissing } from '../queries/receipts-missing';
import { showAccounts } from '../queries/show-accounts';
import { showContribution } from '../queries/show-contribution';
import { compareCosts, showCosts } from '../queries/show-costs';
import { showCouncil } from '../queries/show-council';
import { showControl } from '../queries/show-control';
import { showDocuments, showDocumentsOfEntry } from '../queries/show-documents';
import { showDuties } from '../queries/show-duties';
import { showEmergency } from '../queries/show-emergency';
import { showEmploying } from '../queries/show-employing';
import { showEstimate } from '../queries/show-estimate';
import { showHistoryStack } from '../queries/show-history-stack';
import { showHome } from '../queries/show-home';
import { showLeave } from '../queries/show-leave';
import { showHours } from '../queries/show-hours';
import { showPay, showPayPeriod } from '../queries/show-pay';
import { showPeople } from '../queries/show-people';
import { showEveryoneLeaving, showLeaving, showLeavingPeople } from '../queries/show-leaving';
import { showPlan } from '../queries/show-plan';
import { plannedPayments, showPlanned } from '../queries/show-planned';
import { showRegister } from '../queries/show-register';
import { showReturn } from '../queries/show-return';
import { showReviews } from '../queries/show-reviews';
import { showSettings } from '../queries/show-settings';
import { showStatement } from '../queries/show-statement';
import { showStatus } from '../queries/show-status';
import { showSupport } from '../queries/show-support';
import { showWellbeing } from '../queries/show-wellbeing';
import { showWorker } from '../queries/show-worker';
import { showWorkerBank } from '../queries/show-worker-bank';
import { tryOut } from '../queries/try-out';
import type { Dialogs } from '../services/dialogs';
import { heicInThread } from '../services/heic-reader';
import type { PdfPrinter } from '../services/pdf-printer';
import { readPreferences, savePreferences } from '../services/preferences';
import type { Services } from '../services/services';
import type { Session } from '../services/session';
import { StagedDocuments } from '../services/staged-documents';
import { StagedFiles } from '../services/staged-file';

export type Program = { readonly session: Session; readonly dialogs: Dialogs; readonly printer: PdfPrinter; readonly version: string };

/** Everything that the window can have done, one line each: the list to audit. */
export function createHandlers({ session, dialogs, printer, version }: Program): Handlers {
  const staged = new StagedFiles();
  const stagedCouncil = new StagedFiles('council’s file');
  const stagedPayslips = new StagedFiles('payroll file');
  const stagedDocuments = new StagedDocuments();
  /** What needs an open ledger: with none open it is refused in words. The trail says who did it. */
  const on =
    <I, A>(act: (services: Services, input: I) => A) =>
    (input: I): A | Refused => {
      const services = session.services();
      return services.ok ? act({ ...services.value, by: readPreferences(session.folder).yourName }, input) : services;
    };

  return {
    'ledger.status': () => showStatus(session, version),
    'ledger.start': (input) => startOwnLedger(session, input),
    'ledger.openExample': () => openExample(session),
    'ledger.openKnown': (input) => openKnown(session, input),
    'ledger.openChosen': () => openChosen(session, dialogs),
    'ledger.unlock': (input) => unlockLedger(session, input),
    'ledger.close': () => {
      session.close();
      return ok({});
    },
    'ledger.protect': (input) => protectLedger(session, input),
    'ledger.backUp': () => backUpChosen(session, dialogs),
    'ledger.restoreChosen': () => restoreChosen(session, dialogs),
    'ledger.check': () => checkLedger(session),
    'preferences.show': () => ok(readPreferences(session.folder)),
    'preferences.save': (input) => {
      savePreferences(session.folder, input);
      return ok({});
    },
    'flags.list': on(listFlags),
    'search.find': on(findInLedger),

    'home.show': on(showHome),

    'plan.show': on(showPlan),
    'plan.compare': on(comparePlans),
    'plan.saveAnswer': on(savePlanAnswer),
    'plan.saveNote': on(savePlanNote),
    'plan.markSent': on(markPlanSent),
    'plan.markChangesAsked': on(markChangesAsked),
    'plan.markAgreed': on(markPlanAgreed),
    'plan.markEnded': on(markPlanEnded),
    'plan.export': on((services, input: Input<'plan.export'>) => exportPlan(services, input, { dialogs, printer })),
    'goals.save': on(saveGoal),
    'goals.remove': on(removeGoal),
    'risks.save': on(saveRisk),
    'risks.remove': on(removeRisk),
    'helpers.save': on(saveHelper),
    'helpers.remove': on(removeHelper),
    'control.show': on(showControl),
    'control.save': on(saveControl),
    'wellbeing.show': on(showWellbeing),
    'wellbeing.save': on(saveWellbeing),
    'emergency.show': on(showEmergency),
    'emergency.save': on(saveEmergency),
    'emergencyContacts.save': on(saveEmergencyContact),
    'emergencyContacts.remove': on(removeEmergencyContact),
    'sheets.export': on((services, input: Input<'sheets.export'>) => exportSheets(services, input, { dialogs, printer })),
    'support.show': on(showSupport),
    'support.tryOut': on(tryOut),
    'support.saveTogether': on(saveTogether),
    'needs.save': on(saveNeed),
    'needs.remove': on(removeNeed),
    'services.save': on(saveService),
    'services.remove': on(removeService),
    'terms.list': on(listTerms),
    'terms.save': on(saveTerm),
    'terms.remove': on(removeTerm),
    'budgets.save': on(saveBudget),
    'budgets.remove': on(removeBudget),
    'oneOffs.save': on(saveOneOff),
    'oneOffs.remove': on(removeOneOff),
    'reserves.save': on(saveReserve),
    'reserves.remove': on(removeReserve),
    'settings.show': on(showSettings),
    'person.save': on(savePerson),
    'council.answer': on(answerCouncil),
    'council.show': on(showCouncil),
    'council.save': on(saveCouncil),
    'council.goBack': on(goBackToCouncil),
    'council.choose': on(chooseCouncil),
    'council.remove': on(removeCouncil),
    'council.export': on((services) => exportCouncil(services, dialogs)),
    'council.chooseFile': on((services) => chooseCouncilFile(services, dialogs, stagedCouncil)),
    'council.takeOn': on((services, { token }: Input<'council.takeOn'>) => {
      const file = stagedCouncil.take(token);
      return file.ok ? takeOnCouncil(services, file.value.bytes) : file;
    }),

    'history.stack': on(showHistoryStack),
    'history.turn': on(turnHistory),
    'history.list': on(listHistory),
    'history.export': on((services, input: Input<'history.export'>) => exportHistory(services, input, dialogs)),
    'money.register': on(showRegister),
    'payments.record': on(recordPayment),
    'payments.correct': on(correctPayment),
    'payments.reverse': on(reversePayment),
    'payments.tie': on(tiePayments),
    'payments.split': on(splitPayment),
    'payments.setEvidence': on(setEvidence),
    'payments.setNote': on(setNote),
    'payments.becomeOne': on(becomeOne),
    'payments.transfer': on(recordTransfer),
    'transfers.list': on(showTransfers),
    'transfers.confirm': on(confirmTransfer),
    'transfers.part': on(partTransfer),
    'transfers.whose': on(sayWhoseMove),
    'imports.choose': on(() => chooseStatement(dialogs, staged)),
    'imports.preview': on((services, { token, ...source }: Input<'imports.preview'>) => {
      const file = staged.take(token);
      return file.ok ? previewImport(services, { ...source, bytes: file.value.bytes }) : file;
    }),
    'imports.save': on((services, { token, ...source }: Input<'imports.save'>) => {
      const file = staged.take(token);
      return file.ok ? importStatement(services, { ...source, ...file.value }) : file;
    }),
    'imports.list': on(listImports),
    'imports.undo': on(undoImport),
    'imports.prove': on(proveImports),
    'rules.list': on(listRules),
    'rules.remove': on(removeRule),
    'accounts.save': on(saveAccount),
    'statements.record': on(recordStatement),
    'statements.list': on(listStatements),
    'statements.figures': on(statementFigures),
    'statements.show': on(showStatement),
    'statements.begin': on(beginStatement),
    'statements.change': on(changeStatement),
    'statements.tick': on(tickStatement),
    'statements.giveUp': on(giveUpStatement),
    'statements.finish': on(finishStatement),
    'statements.export': on((services, input: Input<'statements.export'>) => exportStatement(services, input, { dialogs, printer })),
    'statements.openAgain': on(openStatementAgain),

    'documents.choose': on(() => chooseDocuments(dialogs, stagedDocuments)),
    'documents.scan': on((services) => scanForDocuments(services, dialogs, stagedDocuments)),
    'documents.stage': on((_services, input: Input<'documents.stage'>) => stageDocument(input, stagedDocuments)),
    'documents.add': on((services, { tokens, to }: Input<'documents.add'>) => {
      const sources = stagedDocuments.take(tokens);
      return sources.ok ? addDocuments(services, sources.value, { to }) : sources;
    }),
    'documents.link': on(linkDocument),
    'documents.unlink': on(unlinkDocument),
    'documents.describe': on(describeDocument),
    'documents.remove': on(removeDocument),
    'documents.destroy': on(destroyDocument),
    'documents.saveCopy': on((services, input: Input<'documents.saveCopy'>) => saveDocumentCopy(services, input, dialogs)),
    'documents.open': on((services, input: Input<'documents.open'>) => openDocument(services, input, heicInThread)),
    'documents.ofEntry': on(showDocumentsOfEntry),
    'documents.list': on(showDocuments),
    'receipts.missing': on(showReceiptsMissing),
    'coverSheet.export': on((services, input: Input<'coverSheet.export'>) => exportCoverSheet(services, input, { dialogs, printer })),
    'pack.export': on((services, input: Input<'pack.export'>) => exportPack(services, input, { dialogs, printer })),

    'accounts.show': on(showAccounts),
    'accounts.close': on(closeAccount),
    'agreement.save': on(saveAgreement),
    'rules.proposed': on(proposedRules),
    'rules.confirm': on(confirmRules),
    'rules.save': on(saveRule),
    'imports.paste': on((services, input: Input<'imports.paste'>) => pasteTable(services, input, staged)),
    'imports.mapping': on((services, { token, ...asked }: Input<'imports.mapping'>) => {
      const file = staged.take(token);
      return file.ok ? mappingOfFile(services, { ...asked, bytes: file.value.bytes }) : file;
    }),
    'payments.quickStart': on(quickStart),
    'payments.recordQuick': on(recordQuick),

    'planned.show': on(showPlanned),
    'planned.payments': on(plannedPayments),
    'planned.cancel': on(cancelPlanned),
    'planned.meet': on(meetPlanned),
    'planned.takeBack': on(takeBackPlanned),

    'employing.show': on(showEmploying),
    'leave.show': on(showLeave),
    'absences.save': on(saveAbsence),
    'absences.remove': on(removeAbsence),
    'leaveCarried.save': on(saveLeaveCarried),
    'leave.export': on((services, input: Input<'leave.export'>) => exportLeave(services, input, { dialogs, printer })),
    'costs.show': on(showCosts),
    'costs.compare': on(compareCosts),
    'leaving.people': on(showLeavingPeople),
    'leaving.show': on(showLeaving),
    'leaving.everyone': on(showEveryoneLeaving),
    'jobs.end': on(endJob),
    'employer.end': on(endEmploying),
    'jobs.exportNotice': on((services, input: Input<'jobs.exportNotice'>) => exportNotice(services, input, { dialogs, printer })),
    'jobs.exportRedundancy': on((services, input: Input<'jobs.exportRedundancy'>) => exportRedundancy(services, input, { dialogs, printer })),
    'workers.save': on(saveWorker),
    'employer.save': on(saveEmployer),
    'policies.save': on(savePolicy),
    'policies.remove': on(removePolicy),
    'duties.record': on(recordDuty),
    'duties.takeBack': on(takeBackDuty),
    'hours.show': on(showHours),
    'hours.saveWeek': on(saveWeek),
    'hours.fillWeek': on(fillWeek),
    'hours.approve': on(approveWeek),
    'hours.openAgain': on(openWeekAgain),
    'hours.readTable': on(previewHoursTable),
    'hours.importTable': on(importHoursTable),
    'hours.chooseTable': on(() => chooseHoursTable(dialogs)),
    'rota.save': on(saveRota),
    'rota.remove': on(removeRota),
    'timesheets.export': on((services, input: Input<'timesheets.export'>) => exportTimesheet(services, input, { dialogs, printer })),
    'duties.show': on(showDuties),
    'duties.exportCalendar': on((services) => exportDutiesCalendar(services, dialogs)),
    'pensionSteps.save': on(savePensionStep),
    'pensionSteps.remove': on(removePensionStep),
    'pensionLetters.export': on((services, input: Input<'pensionLetters.export'>) => exportPensionLetter(services, input, { dialogs, printer })),
    'pay.show': on(showPay),
    'pay.period': on(showPayPeriod),
    'pay.approve': on(approvePay),
    'pay.takeBack': on(takeBackPay),
    'payslips.save': on(savePayslip),
    'payslips.remove': on(removePayslip),
    'payslips.choose': on(() => choosePayslips(dialogs, stagedPayslips)),
    'payslips.import': on((services, { token, mapping }: Input<'payslips.import'>) => {
      const file = stagedPayslips.take(token);
      return file.ok ? importPayslips(services, { mapping }, file.value) : file;
    }),
    'payroll.save': on(savePayroll),

    'people.show': on(showPeople),
    'workers.show': on(showWorker),
    'jobs.save': on(saveJob),
    'otherRates.save': on(saveOtherRates),
    'workerBank.show': on(showWorkerBank),
    'workerBank.save': on(saveWorkerBank),
    'writtenStatement.export': on((services, input: Input<'writtenStatement.export'>) => exportWrittenStatement(services, input, { dialogs, printer })),

    'contribution.show': on(showContribution),
    'letters.save': on(saveLetter),
    'letters.remove': on(removeLetter),
    'contribution.estimate': on(showEstimate),
    'means.save': on(saveMeans),
    'meansLines.save': on(saveMeansLine),
    'meansLines.remove': on(removeMeansLine),

    'reviews.show': on(showReviews),
    'reviews.save': on(saveReview),
    'reviews.remove': on(removeReview),
    'changes.save': on(saveChange),
    'changes.remove': on(removeChange),
    'assessments.save': on(saveAssessment),
    'assessments.remove': on(removeAssessment),
    'decisions.save': on(saveDecision),
    'decisions.remove': on(removeDecision),
    'contacts.save': on(saveCouncilContact),
    'contacts.remove': on(removeCouncilContact),
    'reviews.exportPack': on((services, input: Input<'reviews.exportPack'>) => exportReviewPack(services, input, { dialogs, printer })),
    'letters.draft': on(draftLetterFor),
    'letters.export': on((services, input: Input<'letters.export'>) => exportLetter(services, input, { dialogs, printer })),

    'return.show': on(showReturn),
    'return.export': on((services, input: Input<'return.export'>) => exportReturn(services, input, { dialogs, printer })),
    'return.markSent': on(markReturnSent),
    'return.markNotSent': on(markReturnNotSent),
    'return.markSentAfterAll': on(markReturnSentAfterAll),
  };
}
