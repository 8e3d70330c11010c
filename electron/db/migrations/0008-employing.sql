-- Employing: the terms of a job beside the PA, the usual week, hours worked, days away, pay as worked out, payslips as received, and the
-- steps of the workplace pension. What a person earns and owes is worked out from these, and only what somebody approved is kept.

CREATE TABLE job (
  worker_id INTEGER PRIMARY KEY REFERENCES worker (id),
  title TEXT NOT NULL,
  duties TEXT NOT NULL,
  workplace TEXT NOT NULL,
  hours TEXT NOT NULL CHECK (hours IN ('regular', 'irregular')), -- irregular: also who works only part of the year
  holiday_pay TEXT NOT NULL CHECK (holiday_pay IN ('when_taken', 'rolled_up')),
  leave_year_starts TEXT CHECK (leave_year_starts IS substr(date('2001-' || leave_year_starts), 6)), -- month and day; empty: the day on which the job began
  bank_holidays TEXT NOT NULL CHECK (bank_holidays IN ('within', 'on_top')), -- part of the 5.6 weeks, or given beside them
  probation_weeks INTEGER CHECK (probation_weeks > 0),        -- empty: none
  worker_notice_weeks INTEGER CHECK (worker_notice_weeks > 0),     -- empty: what the law says
  employer_notice_weeks INTEGER CHECK (employer_notice_weeks > 0), -- empty: what the law says
  fixed_until TEXT CHECK (fixed_until IS date(fixed_until)),  -- empty: no end is agreed
  sick_pay_words TEXT NOT NULL,                               -- sick pay beyond the law's, in words; empty: none
  other_leave_words TEXT NOT NULL,
  benefits_words TEXT NOT NULL,
  training_words TEXT NOT NULL,
  complaints_words TEXT NOT NULL,                             -- discipline and grievance: whom to go to
  other_words TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  emergency_name TEXT NOT NULL,
  emergency_phone TEXT NOT NULL,
  right_to_work_kind TEXT NOT NULL CHECK (right_to_work_kind IN ('', 'passport', 'birth_certificate', 'share_code', 'visa', 'other')),
  certificate TEXT NOT NULL CHECK (certificate IN ('', 'applied', 'seen', 'not_asked')), -- of criminal records (DBS)
  certificate_level TEXT NOT NULL CHECK (certificate_level IN ('', 'basic', 'standard', 'enhanced')),
  certificate_number TEXT NOT NULL,
  certificate_on TEXT CHECK (certificate_on IS date(certificate_on)),
  has_other_job INTEGER CHECK (has_other_job IN (0, 1)),      -- or a pension; empty: not asked yet
  over_48_hours_agreed_on TEXT CHECK (over_48_hours_agreed_on IS date(over_48_hours_agreed_on)),
  status_checked_on TEXT CHECK (status_checked_on IS date(status_checked_on)), -- who works for themselves: HMRC's check
  status_reference TEXT NOT NULL,
  tax_reference_seen_on TEXT CHECK (tax_reference_seen_on IS date(tax_reference_seen_on)),
  own_insurance_until TEXT CHECK (own_insurance_until IS date(own_insurance_until)),
  notice_given_on TEXT CHECK (notice_given_on IS date(notice_given_on)),
  notice_by TEXT NOT NULL CHECK (notice_by IN ('', 'worker', 'employer')),
  leaving_reason TEXT NOT NULL CHECK (leaving_reason IN ('', 'resigned', 'dismissed', 'redundant', 'end_of_term', 'payment_ended', 'employer_died', 'worker_died', 'other'))
) STRICT;

-- Kept apart, so that no list, paper or return shows it by the way.
CREATE TABLE worker_bank (
  worker_id INTEGER PRIMARY KEY REFERENCES worker (id),
  holder TEXT NOT NULL,
  sort_code TEXT NOT NULL CHECK (sort_code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  account_number TEXT NOT NULL CHECK (account_number GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')
) STRICT;

-- Pay for kinds of hour other than the usual: pence an hour, for a sleep-in pence a night. Without a row the usual rate holds.
CREATE TABLE worker_other_rate (
  worker_id INTEGER NOT NULL REFERENCES worker (id),
  kind TEXT NOT NULL CHECK (kind IN ('evening', 'weekend', 'bank_holiday', 'waking_night', 'sleep_in', 'travel', 'training')),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  rate_pence INTEGER NOT NULL CHECK (rate_pence >= 0),
  PRIMARY KEY (worker_id, kind, from_on)
) STRICT, WITHOUT ROWID;

-- The usual week. All rows of one worker with one first day are one rota; it holds until the next first day.
CREATE TABLE rota_shift (
  id INTEGER PRIMARY KEY,
  worker_id INTEGER NOT NULL REFERENCES worker (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  week INTEGER NOT NULL CHECK (week IN (0, 1, 2)),            -- 0: every week; 1 and 2: each second week, counted from the week of the first day
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),   -- 1: Monday
  starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN 0 AND 1439), -- minutes after midnight
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),     -- from start to end, breaks within; may run into the next day
  break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 0 AND minutes), -- not paid
  kind TEXT NOT NULL CHECK (kind IN ('usual', 'evening', 'weekend', 'bank_holiday', 'waking_night', 'sleep_in', 'travel', 'training'))
) STRICT;
CREATE INDEX rota_shift_of ON rota_shift (worker_id, from_on);

CREATE TABLE shift (
  id INTEGER PRIMARY KEY,
  worker_id INTEGER NOT NULL REFERENCES worker (id),
  on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),        -- the day on which it starts
  starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN 0 AND 1439),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 0 AND minutes),
  kind TEXT NOT NULL CHECK (kind IN ('usual', 'evening', 'weekend', 'bank_holiday', 'waking_night', 'sleep_in', 'travel', 'training')),
  woken_minutes INTEGER NOT NULL CHECK (woken_minutes BETWEEN 0 AND minutes), -- of a sleep-in: awake for work
  state TEXT NOT NULL CHECK (state IN ('worked', 'cancelled_paid', 'cancelled_unpaid')),
  service_id INTEGER REFERENCES service (id),                 -- empty: no service in particular
  words TEXT NOT NULL
) STRICT;
CREATE INDEX shift_of ON shift (worker_id, on_day, starts_at);

-- A week whose hours somebody looked at. Its shifts are the week's; without a row the week is still open.
CREATE TABLE timesheet (
  id INTEGER PRIMARY KEY,
  worker_id INTEGER NOT NULL REFERENCES worker (id),
  week_from TEXT NOT NULL CHECK (week_from IS date(week_from) AND strftime('%w', week_from) = '1'),
  approved_on TEXT NOT NULL CHECK (approved_on IS date(approved_on)),
  approved_by TEXT NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (worker_id, week_from)
) STRICT;

CREATE TABLE absence (
  id INTEGER PRIMARY KEY,
  worker_id INTEGER NOT NULL REFERENCES worker (id),
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'sickness', 'unpaid', 'other_paid')),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  to_on TEXT CHECK (to_on IS date(to_on)),                    -- empty: still away
  minutes INTEGER CHECK (minutes >= 0),                       -- paid minutes of holiday or other leave; empty: those of the rota
  proof TEXT NOT NULL CHECK (proof IN ('', 'own_words', 'fit_note')), -- of sickness
  proof_until TEXT CHECK (proof_until IS date(proof_until)),
  words TEXT NOT NULL,
  CHECK (to_on IS NULL OR from_on <= to_on)
) STRICT;
CREATE INDEX absence_of ON absence (worker_id, from_on);

-- Holiday taken over from the leave year before, with why.
CREATE TABLE leave_carried (
  worker_id INTEGER NOT NULL REFERENCES worker (id),
  year_from TEXT NOT NULL CHECK (year_from IS date(year_from)),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  reason TEXT NOT NULL,
  PRIMARY KEY (worker_id, year_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE pay_run (
  id INTEGER PRIMARY KEY,
  worker_id INTEGER NOT NULL REFERENCES worker (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  to_on TEXT NOT NULL CHECK (to_on IS date(to_on)),
  payday TEXT NOT NULL CHECK (payday IS date(payday)),
  approved_on TEXT NOT NULL CHECK (approved_on IS date(approved_on)),
  employer_insurance_pence INTEGER NOT NULL,                  -- National Insurance, before the Employment Allowance
  employer_pension_pence INTEGER NOT NULL,
  worker_pension_pence INTEGER NOT NULL,
  words TEXT NOT NULL,
  CHECK (from_on <= to_on),
  UNIQUE (worker_id, from_on)
) STRICT;

-- What the gross pay of a run is made of, as it was approved.
CREATE TABLE pay_line (
  pay_run_id INTEGER NOT NULL REFERENCES pay_run (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('hours', 'sleep_in', 'cancelled', 'holiday', 'holiday_rolled_up', 'sick', 'other_leave', 'top_up', 'redundancy', 'notice', 'other')),
  words TEXT NOT NULL,
  minutes INTEGER,                                            -- empty: it is not by time
  rate_pence INTEGER,                                         -- empty: it has no rate
  amount_pence INTEGER NOT NULL,
  PRIMARY KEY (pay_run_id, position)
) STRICT, WITHOUT ROWID;

-- The figures of a payslip as payroll made it.
CREATE TABLE payslip (
  id INTEGER PRIMARY KEY,
  worker_id INTEGER NOT NULL REFERENCES worker (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  to_on TEXT NOT NULL CHECK (to_on IS date(to_on)),
  payday TEXT NOT NULL CHECK (payday IS date(payday)),
  minutes INTEGER CHECK (minutes >= 0),                       -- empty: it states no hours
  gross_pence INTEGER NOT NULL CHECK (gross_pence >= 0),
  holiday_pence INTEGER,                                      -- of the gross; empty: not shown apart
  sick_pence INTEGER,                                         -- of the gross; empty: not shown apart
  tax_pence INTEGER NOT NULL,                                 -- below zero: a refund
  worker_insurance_pence INTEGER NOT NULL,
  worker_pension_pence INTEGER NOT NULL,
  other_deductions_pence INTEGER NOT NULL,
  net_pence INTEGER NOT NULL,
  employer_insurance_pence INTEGER,                           -- empty: it does not state it
  employer_pension_pence INTEGER,                             -- empty: it does not state it
  source TEXT NOT NULL CHECK (source IN ('typed', 'file')),
  words TEXT NOT NULL,
  CHECK (from_on <= to_on),
  UNIQUE (worker_id, payday)
) STRICT;

CREATE TABLE pension_step (
  id INTEGER PRIMARY KEY,
  worker_id INTEGER REFERENCES worker (id),                   -- empty: a step of the employer
  kind TEXT NOT NULL CHECK (kind IN ('assessed', 'postponed', 'letter', 'enrolled', 'opted_in', 'joined', 'opted_out', 'left', 'declared', 'reenrolled')),
  on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
  until_on TEXT CHECK (until_on IS date(until_on)),           -- of a postponement: its last day
  words TEXT NOT NULL
) STRICT;

-- Who tells HMRC and works out the deductions. One row.
CREATE TABLE payroll (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  way TEXT NOT NULL CHECK (way IN ('', 'bureau', 'hmrc_tool', 'software', 'paper', 'none_needed')),
  accounts_office_reference TEXT NOT NULL,
  pension_scheme TEXT NOT NULL,
  pension_reference TEXT NOT NULL,
  ends_on TEXT CHECK (ends_on IS date(ends_on)),              -- the last day of being an employer; empty: it goes on
  end_reason TEXT NOT NULL CHECK (end_reason IN ('', 'payment_ended', 'no_more_staff', 'employer_died', 'care_home', 'other'))
) STRICT;
