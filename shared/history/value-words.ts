import { instantWords } from '../kernel/instant';
import { ABSENCE_WORDS, PROOF_WORDS } from '../employer/absence-words';
import { CARRY_WORDS, readReason } from '../employer/carry-over';
import { formatDay, isIsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { minutesInWords, upperFirst } from '../kernel/plain-words';
import { CATEGORIES } from '../ledger/categories';
import { FUNDS } from '../ledger/funds';
import { ROLE_WORDS } from '../person/role-words';
import { OUTCOMES } from '../plan/outcomes';
import { CARE_WORDS, clockWords, DECIDES_WORDS, RATE_WORDS, RUNS_WORDS, SITUATION_WORDS, WEEKDAY_WORDS } from '../plan/plan-words';
import { ASSESSMENT_WORDS, CHANGE_WORDS, CONTACT_WORDS, GOAL_STATE_WORDS, PLAN_WORKS_WORDS, RESULT_WORDS, REVIEW_NAMES, YES_NO_WORDS } from '../plan/review-words';
import { EACH_WORDS, FUNDER_WORDS, KIND_WORDS } from '../plan/service-words';
import { WELLBEING_AREAS } from '../plan/wellbeing';
import { readable } from './record-names';

/** A value as the database holds it. */
export type Stored = string | number | null;

/** Says what another record is called, by its table and number; null: nobody knows any more. */
export type NameOf = (table: string, id: number) => string | null;

/** What is said where nothing is written. */
export const NOTHING = 'nothing';

type Words = Readonly<Record<string, string>>;
const plainOf = (kinds: Readonly<Record<string, { readonly plain: string }>>): Words => Object.fromEntries(Object.entries(kinds).map(([key, { plain }]) => [key, plain]));
const RHYTHM: Words = { ...Object.fromEntries(Object.entries(EACH_WORDS).map(([every, words]) => [every, upperFirst(words)])), once: 'Once' };

/** Choices by what they are called on their screens; one that is not here is made readable. */
const CHOICES: Readonly<Record<string, Words>> = {
  'absence.kind': ABSENCE_WORDS,
  area: plainOf(WELLBEING_AREAS),
  'assessment.kind': ASSESSMENT_WORDS,
  care: CARE_WORDS,
  category: CATEGORIES,
  'change.about': CHANGE_WORDS,
  'council_contact.kind': CONTACT_WORDS,
  decides: DECIDES_WORDS,
  direction: { in: 'Money in', out: 'Money out' },
  'entry_note.evidence': { missing: 'Missing', have: 'Have it', not_needed: 'Not needed' },
  fund: FUNDS,
  funded_by: FUNDER_WORDS,
  managed_by: { self: 'The person', nominated: 'A nominated person', authorised: 'An authorised person', managed_account: 'A managed account' },
  needs_changed: YES_NO_WORDS,
  outcome: plainOf(OUTCOMES),
  proof: PROOF_WORDS,
  paid: { net: 'Without your contribution', gross: 'With your contribution in it' },
  plan_works: PLAN_WORKS_WORDS,
  'review.kind': REVIEW_NAMES,
  'review_goal.state': GOAL_STATE_WORDS,
  result: RESULT_WORDS,
  risks_checked: YES_NO_WORDS,
  role: ROLE_WORDS,
  runs: RUNS_WORDS,
  'service.kind': KIND_WORDS,
  'service_rate.kind': RATE_WORDS,
  situation: SITUATION_WORDS,
  week: { every: 'Every week', first: 'The first of two', second: 'The second of two' },
  'worker.kind': { employed: 'You employ them', self_employed: 'They work for themselves' },
};

/** Columns that hold one of a few words of the program's own. */
const CHOSEN = /^(state|kind|pension|relationship|age_band|household|no_charge|pays_hmrc_by|about|rate_per|bank|source|duty_id|key|what|council_id|copied_from)$/;
const RHYTHMS = /^(every|per|paid_every|pay_every|assessed_every|pays_hmrc_every)$/;
const CLOCKS = /^(night_from_minutes|night_to_minutes|from_minutes)$/;
const YES_NO = /^(eligible|apprentice|lives_in_household|claims_employment_allowance|disability_premium|enhanced_disability_premium|carer_premium|has_key|has_written_reasons|is_direct_payment)$/;
const KEPT_WHOLE = /^(profile|as_it_came|snapshot|document|mapping)$/;
/** A column that names a row of another table. */
const REFERS: Words = {
  account_id: 'account', batch_id: 'import_batch', document_id: 'document', entry_id: 'entry', goal_id: 'goal', in_entry_id: 'entry', letter_id: 'contribution_letter', need_id: 'need', out_entry_id: 'entry',
  policy_id: 'insurance_policy', reconciliation_id: 'reconciliation', review_id: 'review', service_id: 'service', typed_id: 'entry', worker_id: 'worker',
};

/**
 * A value as a person reads it: `1350` of a price → “£13.50”, `2026-04-06` → “6 April 2026”, `4-weeks` → “Every 4 weeks”, the number of
 * another record → its name. What a person wrote stays as it is.
 */
export function valueWords(table: string, column: string, value: Stored, nameOf: NameOf): string {
  if (value === null || value === '') return NOTHING;
  const refers = REFERS[column];
  if (refers !== undefined && typeof value === 'number') return nameOf(refers, value) ?? `number ${value}`;
  return typeof value === 'number' ? numberWords(column, value) : textWords(table, column, value);
}

function numberWords(column: string, value: number): string {
  if (column.endsWith('_pence')) return Number.isSafeInteger(value) ? formatPounds(value) : String(value);
  if (YES_NO.test(column)) return value === 0 ? 'No' : 'Yes';
  if (CLOCKS.test(column)) return clockWords(value);
  if (/(^|_)minutes($|_)/.test(column)) return minutesInWords(value);
  if (column === 'tenths_of_miles') return `${Math.floor(value / 10)}.${value % 10} miles`;
  if (column === 'weekday') return (WEEKDAY_WORDS as Readonly<Record<number, string>>)[value] ?? String(value);
  return String(value);
}

function textWords(table: string, column: string, value: string): string {
  if (isIsoDay(value)) return formatDay(value);
  if (column.endsWith('_at')) return instantWords(value);
  if (KEPT_WHOLE.test(column)) return 'kept as a whole';
  if (table === 'leave_carried' && column === 'reason') return carriedWords(value);
  const choices = CHOICES[`${table}.${column}`] ?? CHOICES[column] ?? (RHYTHMS.test(column) ? RHYTHM : undefined);
  if (choices !== undefined && Object.hasOwn(choices, value)) return choices[value]!;
  return CHOSEN.test(column) && /^[A-Za-z0-9_.-]+$/.test(value) ? readable(value) : value;
}

function carriedWords(reason: string): string {
  const { kind, words } = readReason(reason);
  return words === '' ? CARRY_WORDS[kind].name : `${CARRY_WORDS[kind].name}: ${words}`;
}
