// The tables for drizzle's typed queries. The SQL in `migrations/` decides; `tests/electron/db/schema.test.ts` fails when
// the two part ways.
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RESERVE_KINDS } from '#shared/budget/reserves';
import type { Means, MeansKind } from '#shared/contribution/means';
import type { AgeBand, Relationship, Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Every, Recurring } from '#shared/kernel/recurrence';
import type { Account } from '#shared/ledger/account';
import type { Category, SpendingCategory } from '#shared/ledger/categories';
import type { EntryKind, EvidenceState } from '#shared/ledger/entry';
import type { Fund } from '#shared/ledger/funds';
import type { Helper, ManagedBy } from '#shared/person/person';
import type { Control } from '#shared/plan/control';
import type { CouncilContact } from '#shared/plan/council-contacts';
import type { Emergency } from '#shared/plan/emergencies';
import type { Outcome } from '#shared/plan/outcomes';
import type { PlanState } from '#shared/plan/plan-version';
import type { Assessment, Change, GoalReached, Review } from '#shared/plan/reviews';
import type { Care, Funder, Runs, ServiceKind, ServiceRate, Visit } from '#shared/plan/services';
import type { WellbeingArea } from '#shared/plan/wellbeing';

const key = () => integer('id').primaryKey();
const on = (name: string) => text(name).$type<IsoDay>();
const words = (name: string) => text(name).notNull();
const yesNo = (name: string) => integer(name, { mode: 'boolean' });
const recurring = (name: string) => text(name).$type<Recurring>();

export const person = sqliteTable('person', {
  id: key(),
  name: words('name'),
  bornOn: on('born_on'),
  address: words('address'),
  councilReference: words('council_reference'),
  communicationNeeds: words('communication_needs'),
  councilId: words('council_id'),
  startsOn: on('starts_on').notNull(),
  managedBy: text('managed_by').$type<ManagedBy>().notNull(),
  managerName: words('manager_name'),
  exampleOn: on('example_on'),
});

export const helper = sqliteTable('helper', { id: key(), name: words('name'), role: text('role').$type<Helper['role']>().notNull(), mayDo: words('may_do') });

export const councilAnswer = sqliteTable('council_answer', { key: text('key').primaryKey().notNull(), value: words('value') });

export const councilProfile = sqliteTable('council_profile', {
  id: text('id').primaryKey().notNull(),
  profile: words('profile'),
  copiedFrom: text('copied_from'),
  asItCame: text('as_it_came'),
  keptOn: on('kept_on').notNull(),
});

export const need = sqliteTable('need', {
  id: key(),
  outcome: text('outcome').$type<Outcome>().notNull(),
  words: words('words'),
  eligible: yesNo('eligible').notNull(),
  eligibleBecause: words('eligible_because'),
  assessedTimes: integer('assessed_times'),
  assessedEvery: recurring('assessed_every'),
  assessedMinutes: integer('assessed_minutes'),
  startsOn: on('starts_on').notNull(),
  endsOn: on('ends_on'),
});

export const goal = sqliteTable('goal', { id: key(), words: words('words') });

export const goalNeed = sqliteTable('goal_need', { goalId: integer('goal_id').notNull(), needId: integer('need_id').notNull() }, (t) => [
  primaryKey({ columns: [t.goalId, t.needId] }),
]);

export const risk = sqliteTable('risk', { id: key(), needId: integer('need_id'), words: words('words'), action: words('action'), checkedOn: on('checked_on') });

export const worker = sqliteTable('worker', {
  id: key(),
  name: words('name'),
  kind: text('kind').$type<Worker['kind']>().notNull(),
  startsOn: on('starts_on').notNull(),
  endsOn: on('ends_on'),
  bornOn: on('born_on'),
  ageBand: text('age_band').$type<AgeBand>().notNull(),
  apprentice: yesNo('apprentice').notNull(),
  relationship: text('relationship').$type<Relationship>().notNull(),
  livesInHousehold: yesNo('lives_in_household').notNull(),
  councilAgreedOn: on('council_agreed_on'),
  minutesAWeek: integer('minutes_a_week').notNull(),
  payEvery: recurring('pay_every').notNull(),
  rightToWorkSeenOn: on('right_to_work_seen_on'),
  rightToWorkUntil: on('right_to_work_until'),
  contractGivenOn: on('contract_given_on'),
  pension: text('pension').$type<Worker['pension']>().notNull(),
});

export const workerRate = sqliteTable(
  'worker_rate',
  { workerId: integer('worker_id').notNull(), fromOn: on('from_on').notNull(), ratePence: integer('rate_pence').notNull() },
  (t) => [primaryKey({ columns: [t.workerId, t.fromOn] })],
);

export const employer = sqliteTable('employer', {
  id: key(),
  payeReference: words('paye_reference'),
  payeRegisteredOn: on('paye_registered_on'),
  paysHmrcEvery: text('pays_hmrc_every').$type<'month' | 'quarter'>().notNull(),
  paysHmrcBy: text('pays_hmrc_by').$type<'electronic' | 'post'>().notNull(),
  claimsEmploymentAllowance: yesNo('claims_employment_allowance'),
  payrollBy: words('payroll_by'),
});

export const insurancePolicy = sqliteTable('insurance_policy', {
  id: key(),
  insurer: words('insurer'),
  policyNumber: words('policy_number'),
  fromOn: on('from_on').notNull(),
  toOn: on('to_on').notNull(),
});

export const dutyRecord = sqliteTable('duty_record', {
  id: key(),
  dutyId: words('duty_id'),
  workerId: integer('worker_id'),
  dueOn: on('due_on').notNull(),
  state: text('state').$type<'done' | 'not_needed'>().notNull(),
  doneOn: on('done_on').notNull(),
  words: words('words'),
});

export const service = sqliteTable('service', {
  id: key(),
  name: words('name'),
  kind: text('kind').$type<ServiceKind>().notNull(),
  provider: words('provider'),
  workerId: integer('worker_id'),
  fundedBy: text('funded_by').$type<Funder>().notNull(),
  times: integer('times').notNull(),
  every: text('every').$type<Every>().notNull(),
  minutes: integer('minutes'),
  care: text('care').$type<Care>().notNull(),
  runs: text('runs').$type<Runs>().notNull(),
  ratePence: integer('rate_pence'),
  ratePer: text('rate_per').$type<'hour' | 'time'>().notNull(),
  nightFromMinutes: integer('night_from_minutes'),
  nightToMinutes: integer('night_to_minutes'),
  extraPence: integer('extra_pence').notNull(),
  tenthsOfMiles: integer('tenths_of_miles').notNull(),
  milePence: integer('mile_pence').notNull(),
  startsOn: on('starts_on').notNull(),
  endsOn: on('ends_on'),
  paidEvery: recurring('paid_every').notNull(),
  category: text('category').$type<SpendingCategory>().notNull(),
  cover: words('cover'),
  providerReference: words('provider_reference'),
  limits: words('limits'),
  whyThis: words('why_this'),
  note: words('note'),
  removedAt: text('removed_at'),
});

const serviceId = () => integer('service_id').notNull();
const position = () => integer('position').notNull();

export const serviceVisit = sqliteTable(
  'service_visit',
  { serviceId: serviceId(), position: position(), weekday: integer('weekday').$type<Visit['weekday']>().notNull(), fromMinutes: integer('from_minutes'), minutes: integer('minutes').notNull(), week: text('week').$type<Visit['week']>().notNull() },
  (t) => [primaryKey({ columns: [t.serviceId, t.position] })],
);

export const serviceRate = sqliteTable(
  'service_rate',
  { serviceId: serviceId(), kind: text('kind').$type<ServiceRate['kind']>().notNull(), fromOn: on('from_on').notNull(), ratePence: integer('rate_pence').notNull() },
  (t) => [primaryKey({ columns: [t.serviceId, t.kind, t.fromOn] })],
);

export const serviceAlternative = sqliteTable(
  'service_alternative',
  { serviceId: serviceId(), position: position(), words: words('words'), amountPence: integer('amount_pence'), every: recurring('every').notNull(), whyNot: words('why_not') },
  (t) => [primaryKey({ columns: [t.serviceId, t.position] })],
);

export const term = sqliteTable('term', { id: key(), words: words('words'), fromOn: on('from_on').notNull(), toOn: on('to_on').notNull() });

export const serviceNeed = sqliteTable(
  'service_need',
  { serviceId: integer('service_id').notNull(), needId: integer('need_id').notNull(), minutes: integer('minutes') },
  (t) => [primaryKey({ columns: [t.serviceId, t.needId] })],
);

export const serviceBreak = sqliteTable(
  'service_break',
  { serviceId: integer('service_id').notNull(), fromOn: on('from_on').notNull(), toOn: on('to_on').notNull() },
  (t) => [primaryKey({ columns: [t.serviceId, t.fromOn] })],
);

export const budgetPeriod = sqliteTable('budget_period', {
  id: key(),
  startsOn: on('starts_on').notNull(),
  endsOn: on('ends_on'),
  state: text('state').$type<'estimated' | 'agreed'>().notNull(),
  per: recurring('per').notNull(),
  totalPence: integer('total_pence').notNull(),
  contributionPence: integer('contribution_pence').notNull(),
  councilPence: integer('council_pence').notNull(),
  paid: text('paid').$type<'net' | 'gross'>().notNull(),
  paidEvery: recurring('paid_every').notNull(),
  firstPaymentOn: on('first_payment_on'),
});

export const oneOffPayment = sqliteTable('one_off_payment', {
  id: key(),
  words: words('words'),
  amountPence: integer('amount_pence').notNull(),
  expectedOn: on('expected_on').notNull(),
});

export const reserve = sqliteTable('reserve', {
  id: key(),
  kind: text('kind').$type<(typeof RESERVE_KINDS)[number]>().notNull(),
  words: words('words'),
  amountPence: integer('amount_pence').notNull(),
});

export const contributionLetter = sqliteTable('contribution_letter', {
  id: key(),
  letterOn: on('letter_on').notNull(),
  appliesFrom: on('applies_from').notNull(),
  amountPence: integer('amount_pence').notNull(),
  every: recurring('every').notNull(),
  firstDueOn: on('first_due_on').notNull(),
  note: words('note'),
});

export const means = sqliteTable('means', {
  id: key(),
  figuresOn: on('figures_on').notNull(),
  household: text('household').$type<Means['household']>().notNull(),
  ageBand: text('age_band').$type<Means['ageBand']>().notNull(),
  children: integer('children').notNull(),
  disabilityPremium: yesNo('disability_premium').notNull(),
  enhancedDisabilityPremium: yesNo('enhanced_disability_premium').notNull(),
  carerPremium: yesNo('carer_premium').notNull(),
  capitalPence: integer('capital_pence'),
  migPence: integer('mig_pence'),
  noCharge: text('no_charge').$type<NonNullable<Means['noCharge']>>(),
});

export const meansLine = sqliteTable('means_line', {
  id: key(),
  kind: text('kind').$type<MeansKind>().notNull(),
  words: words('words'),
  amountPence: integer('amount_pence').notNull(),
  every: recurring('every').notNull(),
  evidence: words('evidence'),
});

export const planAnswer = sqliteTable('plan_answer', { step: integer('step').primaryKey(), answer: words('answer'), note: words('note'), changedAt: words('changed_at') });

export const planVersion = sqliteTable('plan_version', {
  id: key(),
  number: integer('number').notNull(),
  state: text('state').$type<PlanState>().notNull(),
  sentOn: on('sent_on'),
  changesAskedOn: on('changes_asked_on'),
  changesAsked: words('changes_asked'),
  agreedOn: on('agreed_on'),
  agreedBy: words('agreed_by'),
  agreedLetter: words('agreed_letter'),
  inForceFrom: on('in_force_from'),
  inForceTo: on('in_force_to'),
  endedBecause: words('ended_because'),
  snapshot: words('snapshot'),
});

export const control = sqliteTable('control', {
  id: key(),
  decides: text('decides').$type<Control['decides']>().notNull(),
  decider: words('decider'),
  howDecided: words('how_decided'),
  viewsHeard: words('views_heard'),
  statedOn: on('stated_on'),
});

export const wellbeing = sqliteTable('wellbeing', { id: key(), area: text('area').$type<WellbeingArea>().notNull(), words: words('words') });

export const emergency = sqliteTable('emergency', { id: key(), situation: text('situation').$type<Emergency['situation']>().notNull(), words: words('words') });

export const emergencyContact = sqliteTable('emergency_contact', {
  id: key(),
  name: words('name'),
  relation: words('relation'),
  phone: words('phone'),
  hasKey: yesNo('has_key').notNull(),
  words: words('words'),
});

export const review = sqliteTable('review', {
  id: key(),
  kind: text('kind').$type<Review['kind']>().notNull(),
  askedOn: on('asked_on'),
  plannedOn: on('planned_on'),
  heldOn: on('held_on'),
  withWhom: words('with_whom'),
  words: words('words'),
  planWorks: text('plan_works').$type<Review['planWorks']>().notNull(),
  needsChanged: text('needs_changed').$type<Review['needsChanged']>().notNull(),
  risksChecked: text('risks_checked').$type<Review['risksChecked']>().notNull(),
  result: text('result').$type<Review['result']>().notNull(),
});

export const reviewGoal = sqliteTable(
  'review_goal',
  { reviewId: integer('review_id').notNull(), position: position(), goal: words('goal'), state: text('state').$type<GoalReached['state']>().notNull(), words: words('words') },
  (t) => [primaryKey({ columns: [t.reviewId, t.position] })],
);

export const change = sqliteTable('change', { id: key(), noticedOn: on('noticed_on').notNull(), about: text('about').$type<Change['about']>().notNull(), words: words('words') });

export const assessment = sqliteTable('assessment', {
  id: key(),
  kind: text('kind').$type<Assessment['kind']>().notNull(),
  askedOn: on('asked_on'),
  heldOn: on('held_on'),
  byWhom: words('by_whom'),
  words: words('words'),
});

export const decision = sqliteTable('decision', {
  id: key(),
  decidedOn: on('decided_on').notNull(),
  eligible: yesNo('eligible').notNull(),
  reasons: words('reasons'),
  hasWrittenReasons: yesNo('has_written_reasons').notNull(),
  supportEndsOn: on('support_ends_on'),
  otherHelp: words('other_help'),
});

export const councilContact = sqliteTable('council_contact', {
  id: key(),
  kind: text('kind').$type<CouncilContact['kind']>().notNull(),
  madeOn: on('made_on').notNull(),
  toWhom: words('to_whom'),
  words: words('words'),
  repliedOn: on('replied_on'),
  reply: words('reply'),
});

export const account = sqliteTable('account', {
  id: key(),
  name: words('name'),
  kind: text('kind').$type<Account['kind']>().notNull(),
  bank: words('bank'),
  isDirectPayment: yesNo('is_direct_payment').notNull(),
  openedOn: on('opened_on').notNull(),
  closedOn: on('closed_on'),
  removedAt: text('removed_at'),
});

export const rule = sqliteTable('rule', {
  id: key(),
  words: words('words'),
  direction: text('direction').$type<'in' | 'out'>().notNull(),
  category: text('category').$type<Category>().notNull(),
  serviceId: integer('service_id'),
  fund: text('fund').$type<Fund>().notNull(),
  confirmedAt: words('confirmed_at'),
});

export const importBatch = sqliteTable('import_batch', {
  id: key(),
  accountId: integer('account_id').notNull(),
  bank: words('bank'),
  fileName: words('file_name'),
  sha256: words('sha256'),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  fromOn: on('from_on'),
  toOn: on('to_on'),
  rowsRead: integer('rows_read').notNull(),
  added: integer('added').notNull(),
  alreadyThere: integer('already_there').notNull(),
  refused: integer('refused').notNull(),
  importedAt: words('imported_at'),
  undoneAt: text('undone_at'),
});

export const statement = sqliteTable('statement', {
  id: key(),
  accountId: integer('account_id').notNull(),
  closingOn: on('closing_on').notNull(),
  closingPence: integer('closing_pence').notNull(),
  batchId: integer('batch_id'),
});

export const entry = sqliteTable('entry', {
  id: key(),
  kind: text('kind').$type<EntryKind>().notNull(),
  accountId: integer('account_id').notNull(),
  paidOn: on('paid_on').notNull(),
  payee: words('payee'),
  bankText: words('bank_text'),
  amountPence: integer('amount_pence').notNull(),
  bankId: text('bank_id'),
  bankBalancePence: integer('bank_balance_pence'),
  batchId: integer('batch_id'),
  batchRow: integer('batch_row'),
  aboutId: integer('about_id'),
  ruleId: integer('rule_id'),
  reason: words('reason'),
  madeAt: words('made_at'),
});

export const posting = sqliteTable(
  'posting',
  {
    entryId: integer('entry_id').notNull(),
    position: integer('position').notNull(),
    moneyId: integer('money_id').notNull(),
    side: text('side').$type<'account' | 'purpose' | 'opening'>().notNull(),
    accountId: integer('account_id'),
    category: text('category').$type<Category>(),
    serviceId: integer('service_id'),
    fund: text('fund').$type<Fund>(),
    amountPence: integer('amount_pence').notNull(),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.position] })],
);

export const posted = sqliteTable('posted', { entryId: integer('entry_id').primaryKey() });

export const entryNote = sqliteTable('entry_note', {
  entryId: integer('entry_id').primaryKey(),
  evidence: text('evidence').$type<EvidenceState>().notNull(),
  evidenceWords: words('evidence_words'),
  note: words('note'),
});

export const rowChange = sqliteTable('row_change', {
  id: key(),
  eventId: integer('event_id').notNull(),
  tableName: words('table_name'),
  rowKey: words('row_key'),
  before: text('before'),
  after: text('after'),
});

export const entryMet = sqliteTable('entry_met', { entryId: integer('entry_id').primaryKey(), typedId: integer('typed_id').notNull() });

export const transfer = sqliteTable('transfer', { outEntryId: integer('out_entry_id').primaryKey(), inEntryId: integer('in_entry_id').notNull() });

export const accountMapping = sqliteTable('account_mapping', { accountId: integer('account_id').primaryKey(), fileWords: words('file_words'), mapping: words('mapping') });

export const agreement = sqliteTable('agreement', { id: key(), signedOn: on('signed_on').notNull(), words: words('words') });

export const documentContent = sqliteTable('document_content', { sha256: text('sha256').primaryKey().notNull(), bytes: blob('bytes', { mode: 'buffer' }).notNull() });

export const document = sqliteTable('document', {
  id: key(),
  sha256: words('sha256'),
  fileName: words('file_name'),
  kind: text('kind').$type<'pdf' | 'jpeg' | 'png' | 'heic' | 'text'>().notNull(),
  sizeBytes: integer('size_bytes').notNull(),
  words: words('words'),
  datedOn: on('dated_on'),
  addedAt: words('added_at'),
});

export const documentLink = sqliteTable('document_link', {
  id: key(),
  documentId: integer('document_id').notNull(),
  entryId: integer('entry_id'),
  accountId: integer('account_id'),
  reconciliationId: integer('reconciliation_id'),
  workerId: integer('worker_id'),
  policyId: integer('policy_id'),
  letterId: integer('letter_id'),
  category: text('category').$type<Category>(),
  serviceId: integer('service_id'),
});

export const reconciliation = sqliteTable('reconciliation', {
  id: key(),
  accountId: integer('account_id').notNull(),
  fromOn: on('from_on').notNull(),
  toOn: on('to_on').notNull(),
  openingPence: integer('opening_pence').notNull(),
  closingPence: integer('closing_pence').notNull(),
  state: text('state').$type<'begun' | 'done'>().notNull(),
  begunAt: words('begun_at'),
  doneAt: text('done_at'),
  note: words('note'),
});

export const reconciliationEntry = sqliteTable(
  'reconciliation_entry',
  { reconciliationId: integer('reconciliation_id').notNull(), entryId: integer('entry_id').notNull() },
  (t) => [primaryKey({ columns: [t.reconciliationId, t.entryId] })],
);

export const plannedAnswer = sqliteTable('planned_answer', {
  id: key(),
  source: text('source').$type<'service' | 'letter' | 'payment_in' | 'one_off' | 'wages' | 'hmrc' | 'pension'>().notNull(),
  sourceId: integer('source_id').notNull(),
  dueOn: on('due_on').notNull(),
  answer: text('answer').$type<'met' | 'cancelled'>().notNull(),
  entryId: integer('entry_id'),
  reason: words('reason'),
});

export const returnSent = sqliteTable('return_sent', {
  id: key(),
  fromOn: on('from_on').notNull(),
  toOn: on('to_on').notNull(),
  sentOn: on('sent_on').notNull(),
  closingPence: integer('closing_pence').notNull(),
  document: text('document'),
  notSentAt: text('not_sent_at'),
});

export const exportMade = sqliteTable('export_made', {
  id: key(),
  what: text('what').$type<'plan' | 'return' | 'journal' | 'data' | 'sheet' | 'review' | 'letter' | 'council'>().notNull(),
  madeAt: words('made_at'),
  fileName: words('file_name'),
  sha256: words('sha256'),
});

export const event = sqliteTable('event', {
  id: key(),
  at: words('at'),
  what: words('what'),
  detail: words('detail'),
  previousHash: words('previous_hash'),
  hash: words('hash'),
});
