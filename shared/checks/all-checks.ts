import type { IsoDay } from '../kernel/iso-date';
import { agreementLetterMissing } from './agreement-letter-missing';
import { agreementMissing } from './agreement-missing';
import { ownMoneyMixed } from './own-money-mixed';
import { recordsMayBeDestroyed } from './records-may-be-destroyed';
import { annualReviewDue } from './annual-review-due';
import { aprilRiseNotFunded } from './april-rise-not-funded';
import { balanceOverLimit } from './balance-over-limit';
import { balanceWillRunOut } from './balance-will-run-out';
import { bankDoesNotAgree } from './bank-does-not-agree';
import { cashWithdrawn } from './cash-withdrawn';
import type { Check, Facts, Flag, Severity } from './check';
import { closeRelativePaid } from './close-relative-paid';
import { contractMissing } from './contract-missing';
import { contributionLetterMissing } from './contribution-letter-missing';
import { contributionNotPaidIn } from './contribution-not-paid-in';
import { contributionNotUpdated } from './contribution-not-updated';
import { contributionPaidFromDirectPayment } from './contribution-paid-from-direct-payment';
import { directPaymentTermsMissing } from './direct-payment-terms-missing';
import { decisionMakingNotDescribed } from './decision-making-not-described';
import { directPaymentReviewDue } from './direct-payment-review-due';
import { dearerThanTheAlternative } from './dearer-than-the-alternative';
import { duplicatePayment } from './duplicate-payment';
import { employerCostsNotPlanned } from './employer-costs-not-planned';
import { filedPeriodChanged } from './filed-period-changed';
import { firstReviewDue } from './first-review-due';
import { fitNoteMissing } from './fit-note-missing';
import { holidayNotTaken } from './holiday-not-taken';
import { holidayRecordMissing } from './holiday-record-missing';
import { hmrcPaymentDue } from './hmrc-payment-due';
import { hmrcPaymentLate } from './hmrc-payment-late';
import { hoursOverPlan } from './hours-over-plan';
import { informalCarerWithoutCover } from './informal-carer-without-cover';
import { insuranceMissing } from './insurance-missing';
import { ledgerBehind } from './ledger-behind';
import { noReserveForEmployerCosts } from './no-reserve-for-employer-costs';
import { notReconciled } from './not-reconciled';
import { needPartlyMet } from './need-partly-met';
import { needUnmet } from './need-unmet';
import { onePersonDependency } from './one-person-dependency';
import { openingDiffersFromLastClosing } from './opening-differs-from-last-closing';
import { outcomeWithoutSupport } from './outcome-without-support';
import { noEmergencyPlan } from './no-emergency-plan';
import { noStatementOfControl } from './no-statement-of-control';
import { needsChangedSincePlan } from './needs-changed-since-plan';
import { oneOffOverBudget } from './one-off-over-budget';
import { overspendForecast } from './overspend-forecast';
import { overspendToDate } from './overspend-to-date';
import { payBelowMinimumWage } from './pay-below-minimum-wage';
import { payerIsPayee } from './payer-is-payee';
import { paymentInMissing } from './payment-in-missing';
import { payrollNotRegistered } from './payroll-not-registered';
import { payslipMissing } from './payslip-missing';
import { planNotAgreed } from './plan-not-agreed';
import { planOverBudget } from './plan-over-budget';
import { planOverBudgetAfterApril } from './plan-over-budget-after-april';
import { planStepEmpty } from './plan-step-empty';
import { planStepThin } from './plan-step-thin';
import { preventionAdviceEmpty } from './prevention-advice-empty';
import { rateNotLoaded } from './rate-not-loaded';
import { receiptMissing } from './receipt-missing';
import { redundancyExposure } from './redundancy-exposure';
import { replyAwaited } from './reply-awaited';
import { restTooShort } from './rest-too-short';
import { returnDue } from './return-due';
import { returnOverdue } from './return-overdue';
import { rightToWorkExpiring } from './right-to-work-expiring';
import { rightToWorkMissing } from './right-to-work-missing';
import { serviceEndedNeedGoesOn } from './service-ended-need-goes-on';
import { riskWithoutAction } from './risk-without-action';
import { riskAssessmentOutOfDate } from './risk-assessment-out-of-date';
import { serviceDatesMissing } from './service-dates-missing';
import { serviceOtherFunder } from './service-other-funder';
import { serviceWithoutCost } from './service-without-cost';
import { serviceWithoutFrequency } from './service-without-frequency';
import { serviceWithoutNeed } from './service-without-need';
import { serviceWithoutProvider } from './service-without-provider';
import { spendingNotAllowed } from './spending-not-allowed';
import { spendingOutsidePlan } from './spending-outside-plan';
import { statementGap } from './statement-gap';
import { supportNotHappening } from './support-not-happening';
import { wagesDifferFromPayslip } from './wages-differ-from-payslip';
import { wagesNotByBank } from './wages-not-by-bank';
import { wellbeingAreaNotConsidered } from './wellbeing-area-not-considered';
import { underspendForecast } from './underspend-forecast';
import { workingTimeHigh } from './working-time-high';
import { paydayReportDue } from './payday-report-due';
import { p60Due } from './p60-due';
import { p45Due } from './p45-due';
import { pensionAssessmentDue } from './pension-assessment-due';
import { pensionLetterDue } from './pension-letter-due';
import { pensionDeclarationDue } from './pension-declaration-due';
import { pensionReenrolmentDue } from './pension-reenrolment-due';
import { pensionMissing } from './pension-missing';
import { insuranceExpiring } from './insurance-expiring';
import { dbsNotSeen } from './dbs-not-seen';
import { selfEmployedStatusNotChecked } from './self-employed-status-not-checked';
import { unfairDismissalDate } from './unfair-dismissal-date';
import { workerWithoutService } from './worker-without-service';

/** Every check, in the order in which people should deal with what they find: care first, then money, the law, and paperwork. */
export const ALL_CHECKS: readonly Check[] = [
  needUnmet,
  serviceEndedNeedGoesOn,
  balanceWillRunOut,
  overspendForecast,
  payBelowMinimumWage,
  rightToWorkMissing,
  rightToWorkExpiring,
  restTooShort,
  hoursOverPlan,
  insuranceMissing,
  contractMissing,
  pensionMissing,
  closeRelativePaid,
  payerIsPayee,
  payrollNotRegistered,
  wagesNotByBank,
  rateNotLoaded,
  hmrcPaymentLate,
  contributionNotPaidIn,
  contributionPaidFromDirectPayment,
  contributionNotUpdated,
  spendingNotAllowed,
  cashWithdrawn,
  ownMoneyMixed,
  bankDoesNotAgree,
  openingDiffersFromLastClosing,
  paymentInMissing,
  supportNotHappening,
  needPartlyMet,
  onePersonDependency,
  informalCarerWithoutCover,
  riskWithoutAction,
  noEmergencyPlan,
  needsChangedSincePlan,
  riskAssessmentOutOfDate,
  hmrcPaymentDue,
  holidayRecordMissing,
  insuranceExpiring,
  paydayReportDue,
  p45Due,
  p60Due,
  pensionAssessmentDue,
  pensionLetterDue,
  pensionDeclarationDue,
  pensionReenrolmentDue,
  selfEmployedStatusNotChecked,
  wagesDifferFromPayslip,
  payslipMissing,
  returnOverdue,
  returnDue,
  statementGap,
  filedPeriodChanged,
  overspendToDate,
  employerCostsNotPlanned,
  planOverBudget,
  oneOffOverBudget,
  noReserveForEmployerCosts,
  aprilRiseNotFunded,
  planOverBudgetAfterApril,
  serviceWithoutNeed,
  outcomeWithoutSupport,
  directPaymentTermsMissing,
  serviceOtherFunder,
  serviceWithoutCost,
  serviceWithoutFrequency,
  serviceWithoutProvider,
  serviceDatesMissing,
  workerWithoutService,
  agreementMissing,
  agreementLetterMissing,
  planStepEmpty,
  planNotAgreed,
  decisionMakingNotDescribed,
  noStatementOfControl,
  preventionAdviceEmpty,
  spendingOutsidePlan,
  receiptMissing,
  duplicatePayment,
  fitNoteMissing,
  holidayNotTaken,
  balanceOverLimit,
  underspendForecast,
  firstReviewDue,
  annualReviewDue,
  directPaymentReviewDue,
  contributionLetterMissing,
  redundancyExposure,
  ledgerBehind,
  notReconciled,
  planStepThin,
  wellbeingAreaNotConsidered,
  replyAwaited,
  workingTimeHigh,
  dearerThanTheAlternative,
  unfairDismissalDate,
  dbsNotSeen,
  recordsMayBeDestroyed,
];

const ORDER: Record<Severity, number> = { stop: 0, act: 1, know: 2 };

/** Every remark on these facts on a day: `stop` before `act` before `know`, and in the register’s order within each. */
export function raiseFlags(facts: Facts, on: IsoDay): Flag[] {
  // The sort is stable, so the register's order stays within a severity.
  return ALL_CHECKS.flatMap((check) => check.check(facts, on)).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
