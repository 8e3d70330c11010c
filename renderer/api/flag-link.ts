import type { Output } from '../../shared/contract/contract';

export type FlagShown = Output<'flags.list'>['flags'][number];

const SCREEN_NAMES: Record<FlagShown['screen'], string> = {
  home: 'Home',
  plan: 'Plan',
  'needs-and-services': 'Needs and services',
  money: 'Money',
  employing: 'Employing',
  contribution: 'Contribution',
  reviews: 'Reviews',
  return: 'Return',
  settings: 'Settings',
};

/** Flags whose next step has a name of its own; the others open the screen where it is done. */
const STEPS: Record<string, { readonly words: string; readonly to: string }> = {
  'need-unmet': { words: 'Add a service', to: '/needs-and-services/service/new' },
  'need-partly-met': { words: 'See the need', to: '/needs-and-services' },
  'overspend-to-date': { words: 'See why', to: '/needs-and-services' },
  'overspend-forecast': { words: 'See why', to: '/needs-and-services' },
  'balance-will-run-out': { words: 'See why', to: '/needs-and-services' },
  'plan-over-budget': { words: 'See the costs', to: '/needs-and-services' },
  'one-off-over-budget': { words: 'See the costs', to: '/needs-and-services' },
  'plan-over-budget-after-april': { words: 'See the costs', to: '/needs-and-services' },
  'april-rise-not-funded': { words: 'See the costs', to: '/needs-and-services' },
  'underspend-forecast': { words: 'See why', to: '/needs-and-services' },
  'service-without-need': { words: 'See the services', to: '/needs-and-services' },
  'service-ended-need-goes-on': { words: 'See the services', to: '/needs-and-services' },
  'one-person-dependency': { words: 'Say who covers', to: '/needs-and-services' },
  'direct-payment-terms-missing': { words: 'See the services', to: '/needs-and-services' },
  'plan-not-agreed': { words: 'See the versions', to: '/plan' },
  'worker-without-service': { words: 'Add a service', to: '/needs-and-services/service/new' },
  'support-not-happening': { words: 'See the services', to: '/needs-and-services' },
  'spending-outside-plan': { words: 'See the payments', to: '/money' },
  'spending-not-allowed': { words: 'See the payments', to: '/money' },
  'own-money-mixed': { words: 'See the payments', to: '/money' },
  'agreement-missing': { words: 'Write it down', to: '/money/accounts' },
  'agreement-letter-missing': { words: 'See the PA', to: '/employing' },
  'cash-withdrawn': { words: 'See the payments', to: '/money' },
  'not-sorted': { words: 'Sort them', to: '/money' },
  'duplicate-payment': { words: 'See the payments', to: '/money' },
  'receipt-missing': { words: 'See the payments', to: '/money' },
  'payment-in-missing': { words: 'See the money', to: '/money' },
  'ledger-behind': { words: 'Import a statement', to: '/money/import' },
  'bank-does-not-agree': { words: 'Agree with the bank', to: '/money/statements' },
  'opening-differs-from-last-closing': { words: 'See the statements', to: '/money/statements' },
  'statement-gap': { words: 'See the statements', to: '/money/statements' },
  'not-reconciled': { words: 'Agree with the bank', to: '/money/statements' },
  'balance-over-limit': { words: 'See the money', to: '/money' },
  'contribution-not-paid-in': { words: 'See what is due', to: '/contribution' },
  'contribution-not-updated': { words: 'See the letters', to: '/contribution' },
  'contribution-paid-from-direct-payment': { words: 'See the payments', to: '/money' },
  'pay-below-minimum-wage': { words: 'See the pay', to: '/employing' },
  'payslip-missing': { words: 'See the pay', to: '/employing/pay' },
  'wages-differ-from-payslip': { words: 'See the pay', to: '/employing/pay' },
  'wages-not-by-bank': { words: 'See the payments', to: '/money' },
  'right-to-work-expiring': { words: 'See the PA', to: '/employing' },
  'close-relative-paid': { words: 'See the PA', to: '/employing' },
  'holiday-not-taken': { words: 'See the holiday', to: '/employing/leave' },
  'holiday-record-missing': { words: 'See the holiday', to: '/employing/leave' },
  'fit-note-missing': { words: 'Write it down', to: '/employing/leave' },
  'hours-over-plan': { words: 'See the hours', to: '/employing/hours' },
  'working-time-high': { words: 'See the hours', to: '/employing/hours' },
  'rest-too-short': { words: 'See the hours', to: '/employing/hours' },
  'hmrc-payment-due': { words: 'See the duties', to: '/employing/duties' },
  'hmrc-payment-late': { words: 'See the duties', to: '/employing/duties' },
  'payday-report-due': { words: 'See the duties', to: '/employing/duties' },
  'p60-due': { words: 'See the duties', to: '/employing/duties' },
  'p45-due': { words: 'See the duties', to: '/employing/duties' },
  'pension-assessment-due': { words: 'See the pension', to: '/employing/duties' },
  'pension-letter-due': { words: 'See the pension', to: '/employing/duties' },
  'pension-declaration-due': { words: 'See the pension', to: '/employing/duties' },
  'pension-reenrolment-due': { words: 'See the pension', to: '/employing/duties' },
  'pension-missing': { words: 'See the pension', to: '/employing/duties' },
  'unfair-dismissal-date': { words: 'See the duties', to: '/employing/duties' },
  'redundancy-exposure': { words: 'See what it could cost', to: '/employing/ending' },
  'no-reserve-for-employer-costs': { words: 'See the costs', to: '/employing/costs' },
  'employer-costs-not-planned': { words: 'Add a service', to: '/needs-and-services/service/new' },
  'risk-without-action': { words: 'See the risks', to: '/plan' },
  'no-emergency-plan': { words: 'Plan for emergencies', to: '/plan/emergency' },
  'decision-making-not-described': { words: 'Say who decides', to: '/plan/decisions' },
  'no-statement-of-control': { words: 'See the statement', to: '/plan/decisions' },
  'wellbeing-area-not-considered': { words: 'See your wellbeing', to: '/plan/wellbeing' },
  'first-review-due': { words: 'See the reviews', to: '/reviews' },
  'annual-review-due': { words: 'See the reviews', to: '/reviews' },
  'direct-payment-review-due': { words: 'See the reviews', to: '/reviews' },
  'needs-changed-since-plan': { words: 'See what has changed', to: '/reviews' },
  'reply-awaited': { words: 'See what was asked', to: '/reviews' },
  'risk-assessment-out-of-date': { words: 'See the risks', to: '/plan' },
  'return-overdue': { words: 'Make the return', to: '/return' },
  'return-due': { words: 'Make the return', to: '/return' },
};

/** Flags that go when one field is filled in: the button leads to that field (`PersonPage` opens it). */
const FIELDS: Record<string, { readonly words: string; readonly field: string }> = {
  'right-to-work-missing': { words: 'Write down the check', field: 'rightToWorkSeenOn' },
  'contract-missing': { words: 'Write down the contract', field: 'contractGivenOn' },
};

/** Flags that go when a part of a PA’s page is filled in: the button leads to that part. */
const PARTS: Record<string, { readonly words: string; readonly part: string }> = {
  'dbs-not-seen': { words: 'Write down the certificate', part: 'checks' },
  'self-employed-status-not-checked': { words: 'Write down the check', part: 'checks' },
};

/** The next step of a flag: the button's words and the path that it leads to. A record that it names is opened itself. */
export function linkOfFlag(flag: Pick<FlagShown, 'check' | 'screen' | 'records'> & Partial<FlagShown>): { words: string; to: string; search?: Record<string, number | string> } {
  const named = STEPS[flag.check];
  const only = flag.records.length === 1 ? flag.records[0] : undefined;
  if (flag.check === 'need-unmet' && named) return only?.kind === 'need' ? { ...named, search: { need: only.id } } : named;
  if (named?.to === '/employing/hours' && only?.kind === 'worker') return { ...named, search: { worker: only.id } };
  const field = FIELDS[flag.check];
  if (field && only?.kind === 'worker') return { words: field.words, to: `/employing/person/${only.id}`, search: { field: field.field } };
  const part = PARTS[flag.check];
  if (part && only?.kind === 'worker') return { words: part.words, to: `/employing/person/${only.id}`, search: { part: part.part } };
  if (flag.check === 'contribution-letter-missing') return { words: 'Add the letter', to: '/contribution', search: { open: 'letter' } };
  if (flag.check === 'insurance-missing' || flag.check === 'insurance-expiring') return { words: 'Write down the insurance', to: '/employing', search: { open: 'insurance' } };
  if (flag.check === 'payroll-not-registered') return { words: 'Write down the reference', to: '/employing', search: { open: 'employer' } };
  const [first] = flag.records;
  if (first?.kind === 'step') return { words: `Write step ${flag.figures?.['firstStep'] ?? first.id}`, to: `/plan/${first.id}` };
  if (only) {
    if (only.kind === 'worker' && named?.words === 'See the PA') return { ...named, to: `/employing/person/${only.id}` };
    if (only.kind === 'budget' && flag.screen === 'needs-and-services') return { words: 'Write down the day', to: `/needs-and-services/budget/${only.id}` };
    if (only.kind === 'entry') return { words: 'See the payment', to: '/money', search: { entry: only.id } };
    if (only.kind === 'service') return { words: 'See the service', to: `/needs-and-services/service/${only.id}` };
    if (only.kind === 'need') return { words: 'See the need', to: `/needs-and-services/need/${only.id}` };
  }
  if (named?.to === '/money' && first?.kind === 'entry') {
    return { ...named, search: { entries: flag.records.map(({ id }) => id).join(',') } };
  }
  if (named) return named;
  return { words: `Go to ${SCREEN_NAMES[flag.screen]}`, to: flag.screen === 'home' ? '/' : `/${flag.screen}` };
}
