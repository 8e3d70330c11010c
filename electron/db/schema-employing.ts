import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Absence } from '#shared/employer/absence';
import type { Job } from '#shared/employer/job';
import type { PayLine } from '#shared/employer/pay-run';
import type { Payslip } from '#shared/employer/payslip';
import type { Payroll } from '#shared/employer/payroll';
import type { PensionStep } from '#shared/employer/pension-step';
import type { HourKind, OtherHourKind, RotaShift, Shift } from '#shared/employer/shift';
import type { IsoDay } from '#shared/kernel/iso-date';

const key = () => integer('id').primaryKey();
const on = (name: string) => text(name).$type<IsoDay>();
const words = (name: string) => text(name).notNull();
const workerId = () => integer('worker_id').notNull();

export const job = sqliteTable('job', {
  workerId: integer('worker_id').primaryKey(),
  title: words('title'),
  duties: words('duties'),
  workplace: words('workplace'),
  hours: text('hours').$type<Job['hours']>().notNull(),
  holidayPay: text('holiday_pay').$type<Job['holidayPay']>().notNull(),
  leaveYearStarts: text('leave_year_starts'),
  bankHolidays: text('bank_holidays').$type<Job['bankHolidays']>().notNull(),
  probationWeeks: integer('probation_weeks'),
  workerNoticeWeeks: integer('worker_notice_weeks'),
  employerNoticeWeeks: integer('employer_notice_weeks'),
  fixedUntil: on('fixed_until'),
  sickPayWords: words('sick_pay_words'),
  otherLeaveWords: words('other_leave_words'),
  benefitsWords: words('benefits_words'),
  trainingWords: words('training_words'),
  complaintsWords: words('complaints_words'),
  otherWords: words('other_words'),
  address: words('address'),
  phone: words('phone'),
  email: words('email'),
  emergencyName: words('emergency_name'),
  emergencyPhone: words('emergency_phone'),
  rightToWorkKind: text('right_to_work_kind').$type<Job['rightToWorkKind']>().notNull(),
  certificate: text('certificate').$type<Job['certificate']>().notNull(),
  certificateLevel: text('certificate_level').$type<Job['certificateLevel']>().notNull(),
  certificateNumber: words('certificate_number'),
  certificateOn: on('certificate_on'),
  hasOtherJob: integer('has_other_job', { mode: 'boolean' }),
  over48HoursAgreedOn: on('over_48_hours_agreed_on'),
  statusCheckedOn: on('status_checked_on'),
  statusReference: words('status_reference'),
  taxReferenceSeenOn: on('tax_reference_seen_on'),
  ownInsuranceUntil: on('own_insurance_until'),
  noticeGivenOn: on('notice_given_on'),
  noticeBy: text('notice_by').$type<Job['noticeBy']>().notNull(),
  leavingReason: text('leaving_reason').$type<Job['leavingReason']>().notNull(),
});

export const workerBank = sqliteTable('worker_bank', {
  workerId: integer('worker_id').primaryKey(),
  holder: words('holder'),
  sortCode: words('sort_code'),
  accountNumber: words('account_number'),
});

export const workerOtherRate = sqliteTable(
  'worker_other_rate',
  { workerId: workerId(), kind: text('kind').$type<OtherHourKind>().notNull(), fromOn: on('from_on').notNull(), ratePence: integer('rate_pence').notNull() },
  (t) => [primaryKey({ columns: [t.workerId, t.kind, t.fromOn] })],
);

export const rotaShift = sqliteTable('rota_shift', {
  id: key(),
  workerId: workerId(),
  fromOn: on('from_on').notNull(),
  week: integer('week').$type<RotaShift['week']>().notNull(),
  weekday: integer('weekday').$type<RotaShift['weekday']>().notNull(),
  startsAt: integer('starts_at').notNull(),
  minutes: integer('minutes').notNull(),
  breakMinutes: integer('break_minutes').notNull(),
  kind: text('kind').$type<HourKind>().notNull(),
});

export const shift = sqliteTable('shift', {
  id: key(),
  workerId: workerId(),
  onDay: on('on_day').notNull(),
  startsAt: integer('starts_at').notNull(),
  minutes: integer('minutes').notNull(),
  breakMinutes: integer('break_minutes').notNull(),
  kind: text('kind').$type<HourKind>().notNull(),
  wokenMinutes: integer('woken_minutes').notNull(),
  state: text('state').$type<Shift['state']>().notNull(),
  serviceId: integer('service_id'),
  words: words('words'),
});

export const timesheet = sqliteTable('timesheet', {
  id: key(),
  workerId: workerId(),
  weekFrom: on('week_from').notNull(),
  approvedOn: on('approved_on').notNull(),
  approvedBy: words('approved_by'),
  words: words('words'),
});

export const absence = sqliteTable('absence', {
  id: key(),
  workerId: workerId(),
  kind: text('kind').$type<Absence['kind']>().notNull(),
  fromOn: on('from_on').notNull(),
  toOn: on('to_on'),
  minutes: integer('minutes'),
  proof: text('proof').$type<Absence['proof']>().notNull(),
  proofUntil: on('proof_until'),
  words: words('words'),
});

export const leaveCarried = sqliteTable(
  'leave_carried',
  { workerId: workerId(), yearFrom: on('year_from').notNull(), minutes: integer('minutes').notNull(), reason: words('reason') },
  (t) => [primaryKey({ columns: [t.workerId, t.yearFrom] })],
);

export const payRun = sqliteTable('pay_run', {
  id: key(),
  workerId: workerId(),
  fromOn: on('from_on').notNull(),
  toOn: on('to_on').notNull(),
  payday: on('payday').notNull(),
  approvedOn: on('approved_on').notNull(),
  employerInsurancePence: integer('employer_insurance_pence').notNull(),
  employerPensionPence: integer('employer_pension_pence').notNull(),
  workerPensionPence: integer('worker_pension_pence').notNull(),
  words: words('words'),
});

export const payLine = sqliteTable(
  'pay_line',
  {
    payRunId: integer('pay_run_id').notNull(),
    position: integer('position').notNull(),
    kind: text('kind').$type<PayLine['kind']>().notNull(),
    words: words('words'),
    minutes: integer('minutes'),
    ratePence: integer('rate_pence'),
    amountPence: integer('amount_pence').notNull(),
  },
  (t) => [primaryKey({ columns: [t.payRunId, t.position] })],
);

export const payslip = sqliteTable('payslip', {
  id: key(),
  workerId: workerId(),
  fromOn: on('from_on').notNull(),
  toOn: on('to_on').notNull(),
  payday: on('payday').notNull(),
  minutes: integer('minutes'),
  grossPence: integer('gross_pence').notNull(),
  holidayPence: integer('holiday_pence'),
  sickPence: integer('sick_pence'),
  taxPence: integer('tax_pence').notNull(),
  workerInsurancePence: integer('worker_insurance_pence').notNull(),
  workerPensionPence: integer('worker_pension_pence').notNull(),
  otherDeductionsPence: integer('other_deductions_pence').notNull(),
  netPence: integer('net_pence').notNull(),
  employerInsurancePence: integer('employer_insurance_pence'),
  employerPensionPence: integer('employer_pension_pence'),
  source: text('source').$type<Payslip['source']>().notNull(),
  words: words('words'),
});

export const pensionStep = sqliteTable('pension_step', {
  id: key(),
  workerId: integer('worker_id'),
  kind: text('kind').$type<PensionStep['kind']>().notNull(),
  onDay: on('on_day').notNull(),
  untilOn: on('until_on'),
  words: words('words'),
});

export const payroll = sqliteTable('payroll', {
  id: key(),
  way: text('way').$type<Payroll['way']>().notNull(),
  accountsOfficeReference: words('accounts_office_reference'),
  pensionScheme: words('pension_scheme'),
  pensionReference: words('pension_reference'),
  endsOn: on('ends_on'),
  endReason: text('end_reason').$type<Payroll['endReason']>().notNull(),
});
