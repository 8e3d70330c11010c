/** What a person calls the rows of a table. */
export type RecordName = {
  /** “Support”, at the start of a line. */
  readonly noun: string;
  /** The column that tells one from another; none: there is only one, or its parent tells. */
  readonly name?: string;
  /** It is a part of another record: the column that says which. */
  readonly partOf?: { readonly table: string; readonly column: string };
};

/** Every table whose rows people write, in their words. A table that is not here is called by its own name, made readable. */
export const RECORD_NAMES: Readonly<Record<string, RecordName>> = {
  account: { noun: 'Account', name: 'name' },
  absence: { noun: 'Time away from', name: 'from_on' },
  account_mapping: { noun: 'which column is which', partOf: { table: 'account', column: 'account_id' } },
  assessment: { noun: 'Assessment', name: 'kind' },
  budget_period: { noun: 'Personal budget from', name: 'starts_on' },
  change: { noun: 'Change in your life', name: 'words' },
  contribution_letter: { noun: 'Contribution letter of', name: 'letter_on' },
  control: { noun: 'Who decides' },
  council_answer: { noun: 'Answer to the council’s rules', name: 'key' },
  council_contact: { noun: 'Message to or from the council', name: 'words' },
  council_profile: { noun: 'What the council asks', name: 'id' },
  decision: { noun: 'Council’s decision of', name: 'decided_on' },
  document: { noun: 'Document', name: 'file_name' },
  document_link: { noun: 'what it is evidence of', partOf: { table: 'document', column: 'document_id' } },
  duty_record: { noun: 'Duty as an employer', name: 'duty_id' },
  emergency: { noun: 'Emergency plan', name: 'situation' },
  emergency_contact: { noun: 'Emergency contact', name: 'name' },
  employer: { noun: 'Employer’s details' },
  entry_met: { noun: 'met by the bank’s row', partOf: { table: 'entry', column: 'typed_id' } },
  entry_note: { noun: 'evidence and note', partOf: { table: 'entry', column: 'entry_id' } },
  export_made: { noun: 'File written', name: 'file_name' },
  goal: { noun: 'Goal', name: 'words' },
  goal_need: { noun: 'a need it is for', partOf: { table: 'goal', column: 'goal_id' } },
  helper: { noun: 'Helper', name: 'name' },
  import_batch: { noun: 'Statement file', name: 'file_name' },
  insurance_policy: { noun: 'Insurance', name: 'insurer' },
  agreement: { noun: 'Agreement with the council' },
  job: { noun: 'Terms of the job', partOf: { table: 'worker', column: 'worker_id' } },
  leave_carried: { noun: 'holiday carried over', partOf: { table: 'worker', column: 'worker_id' } },
  means: { noun: 'Your means' },
  means_line: { noun: 'Income, cost or saving', name: 'words' },
  need: { noun: 'Need', name: 'words' },
  one_off_payment: { noun: 'One-off payment', name: 'words' },
  pay_line: { noun: 'a part of the pay', partOf: { table: 'pay_run', column: 'pay_run_id' } },
  pay_run: { noun: 'Pay from', name: 'from_on' },
  payroll: { noun: 'Who does the payroll' },
  payslip: { noun: 'Payslip of', name: 'payday' },
  pension_step: { noun: 'Pension, on', name: 'on_day' },
  person: { noun: 'Personal details' },
  plan_answer: { noun: 'Plan, step', name: 'step' },
  plan_version: { noun: 'Plan, version', name: 'number' },
  planned_answer: { noun: 'Planned payment of', name: 'due_on' },
  reconciliation: { noun: 'Bank statement to', name: 'to_on' },
  reconciliation_entry: { noun: 'ticked on the bank’s statement', partOf: { table: 'entry', column: 'entry_id' } },
  reserve: { noun: 'Reserve', name: 'kind' },
  return_sent: { noun: 'Return from', name: 'from_on' },
  review: { noun: 'Review', name: 'kind' },
  review_goal: { noun: 'a goal looked at', partOf: { table: 'review', column: 'review_id' } },
  risk: { noun: 'Risk', name: 'words' },
  rota_shift: { noun: 'a shift of the usual week', partOf: { table: 'worker', column: 'worker_id' } },
  rule: { noun: 'Rule for', name: 'words' },
  service: { noun: 'Support', name: 'name' },
  service_alternative: { noun: 'another way looked at', partOf: { table: 'service', column: 'service_id' } },
  service_break: { noun: 'a break', partOf: { table: 'service', column: 'service_id' } },
  service_need: { noun: 'a need it meets', partOf: { table: 'service', column: 'service_id' } },
  service_rate: { noun: 'a price', partOf: { table: 'service', column: 'service_id' } },
  service_visit: { noun: 'a visit', partOf: { table: 'service', column: 'service_id' } },
  shift: { noun: 'Hours of', name: 'on_day' },
  statement: { noun: 'Balance that the bank states on', name: 'closing_on' },
  term: { noun: 'School term', name: 'words' },
  timesheet: { noun: 'Hours approved, week from', name: 'week_from' },
  transfer: { noun: 'moved between your accounts', partOf: { table: 'entry', column: 'out_entry_id' } },
  wellbeing: { noun: 'Wellbeing', name: 'area' },
  worker: { noun: 'PA', name: 'name' },
  worker_bank: { noun: 'bank details', partOf: { table: 'worker', column: 'worker_id' } },
  worker_other_rate: { noun: 'a rate for a kind of hour', partOf: { table: 'worker', column: 'worker_id' } },
  worker_rate: { noun: 'a rate of pay', partOf: { table: 'worker', column: 'worker_id' } },
};

/** What a table's rows are called; one that is not known by its own name without its marks. */
export function recordName(table: string): RecordName {
  return Object.hasOwn(RECORD_NAMES, table) ? RECORD_NAMES[table]! : { noun: readable(table) };
}

/** `first_due_on` → `First due on`: a name of the program's own, for want of a better one. */
export function readable(name: string): string {
  const words = name.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Columns of other tables that name a record without being a part of it. */
const LINKS: Readonly<Record<string, readonly { readonly table: string; readonly column: string }[]>> = {
  account: [{ table: 'document_link', column: 'account_id' }, { table: 'statement', column: 'account_id' }, { table: 'reconciliation', column: 'account_id' }],
  contribution_letter: [{ table: 'document_link', column: 'letter_id' }],
  entry: [
    { table: 'document_link', column: 'entry_id' },
    { table: 'entry_met', column: 'entry_id' },
    { table: 'planned_answer', column: 'entry_id' },
    { table: 'transfer', column: 'in_entry_id' },
  ],
  insurance_policy: [{ table: 'document_link', column: 'policy_id' }],
  reconciliation: [{ table: 'document_link', column: 'reconciliation_id' }],
  worker: [
    { table: 'absence', column: 'worker_id' },
    { table: 'document_link', column: 'worker_id' },
    { table: 'duty_record', column: 'worker_id' },
    { table: 'pay_run', column: 'worker_id' },
    { table: 'payslip', column: 'worker_id' },
    { table: 'pension_step', column: 'worker_id' },
    { table: 'shift', column: 'worker_id' },
    { table: 'timesheet', column: 'worker_id' },
  ],
};

/** Where a record’s history is written besides its own row: its parts, and what names it. */
export function placesOfRecord(table: string): readonly { readonly table: string; readonly column: string }[] {
  const parts = Object.entries(RECORD_NAMES).flatMap(([part, { partOf }]) => (partOf?.table === table ? [{ table: part, column: partOf.column }] : []));
  return [...parts, ...(LINKS[table] ?? [])];
}

/** The records whose history can be asked for by their number. */
export const RECORDS_WITH_HISTORY = ['entry', 'need', 'service', 'worker', 'account', 'contribution_letter'] as const;
