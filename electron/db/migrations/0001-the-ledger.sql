-- The first shape of a ledger. Amounts are whole pence, days are text (YYYY-MM-DD), durations are minutes.
-- A column may be empty (NULL) only where a comment says what empty means.

CREATE TABLE person (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,                                        -- empty: the step was skipped at the start
  born_on TEXT CHECK (born_on IS date(born_on)),             -- empty: not told
  address TEXT NOT NULL,
  council_reference TEXT NOT NULL,
  communication_needs TEXT NOT NULL,
  council_id TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  managed_by TEXT NOT NULL CHECK (managed_by IN ('self', 'nominated', 'authorised', 'managed_account')),
  manager_name TEXT NOT NULL,
  example_on TEXT CHECK (example_on IS date(example_on))     -- empty: a real ledger; else the day the example is set on
) STRICT;

CREATE TABLE helper (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('family', 'friend', 'carer', 'social_worker', 'independent', 'broker', 'support_service', 'advocate')),
  may_do TEXT NOT NULL
) STRICT;

-- The household's own answers to the council's rules, each as JSON. No row: the council's file decides.
CREATE TABLE council_answer (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE need (
  id INTEGER PRIMARY KEY,
  outcome TEXT NOT NULL CHECK (outcome IN ('nutrition', 'hygiene', 'toilet', 'clothing', 'home_safe', 'home_habitable', 'relationships', 'work_learning', 'community', 'caring_child')),
  words TEXT NOT NULL,
  eligible INTEGER NOT NULL CHECK (eligible IN (0, 1)),
  eligible_because TEXT NOT NULL,
  assessed_times INTEGER CHECK (assessed_times > 0),          -- empty (all three): the assessment names no amount
  assessed_every TEXT CHECK (assessed_every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year')),
  assessed_minutes INTEGER CHECK (assessed_minutes > 0),      -- empty alone: only how often is known
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on)),              -- empty: goes on
  CHECK ((assessed_times IS NULL) = (assessed_every IS NULL)),
  CHECK (assessed_minutes IS NULL OR assessed_times IS NOT NULL)
) STRICT;

CREATE TABLE goal (
  id INTEGER PRIMARY KEY,
  words TEXT NOT NULL
) STRICT;

CREATE TABLE goal_need (
  goal_id INTEGER NOT NULL REFERENCES goal (id),
  need_id INTEGER NOT NULL REFERENCES need (id),
  PRIMARY KEY (goal_id, need_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE risk (
  id INTEGER PRIMARY KEY,
  need_id INTEGER REFERENCES need (id),                       -- empty: not about one need
  words TEXT NOT NULL,
  action TEXT NOT NULL,
  checked_on TEXT CHECK (checked_on IS date(checked_on))      -- empty: never
) STRICT;

CREATE TABLE worker (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('employed', 'self_employed')),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on)),              -- empty: still works
  born_on TEXT CHECK (born_on IS date(born_on)),              -- empty: only the age band is known
  age_band TEXT NOT NULL CHECK (age_band IN ('16_to_17', '18_to_20', '21_to_22', '23_and_over')),
  apprentice INTEGER NOT NULL CHECK (apprentice IN (0, 1)),
  relationship TEXT NOT NULL CHECK (relationship IN ('none', 'friend', 'partner', 'parent', 'child', 'sibling', 'grandparent', 'aunt_or_uncle', 'other_relative')),
  lives_in_household INTEGER NOT NULL CHECK (lives_in_household IN (0, 1)),
  council_agreed_on TEXT CHECK (council_agreed_on IS date(council_agreed_on)),          -- empty: no agreement on file
  minutes_a_week INTEGER NOT NULL CHECK (minutes_a_week >= 0),
  pay_every TEXT NOT NULL CHECK (pay_every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year')),
  right_to_work_seen_on TEXT CHECK (right_to_work_seen_on IS date(right_to_work_seen_on)), -- empty: not seen
  right_to_work_until TEXT CHECK (right_to_work_until IS date(right_to_work_until)),       -- empty: does not end
  contract_given_on TEXT CHECK (contract_given_on IS date(contract_given_on)),          -- empty: not given
  pension TEXT NOT NULL CHECK (pension IN ('not_assessed', 'enrolled', 'opted_out', 'not_eligible'))
) STRICT;

CREATE TABLE worker_rate (
  worker_id INTEGER NOT NULL REFERENCES worker (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  rate_pence INTEGER NOT NULL CHECK (rate_pence >= 0),
  PRIMARY KEY (worker_id, from_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE employer (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  paye_reference TEXT NOT NULL,
  paye_registered_on TEXT CHECK (paye_registered_on IS date(paye_registered_on)),       -- empty: not registered
  pays_hmrc_every TEXT NOT NULL CHECK (pays_hmrc_every IN ('month', 'quarter')),
  pays_hmrc_by TEXT NOT NULL CHECK (pays_hmrc_by IN ('electronic', 'post')),
  claims_employment_allowance INTEGER CHECK (claims_employment_allowance IN (0, 1)),    -- empty: not decided
  payroll_by TEXT NOT NULL
) STRICT;

CREATE TABLE insurance_policy (
  id INTEGER PRIMARY KEY,
  insurer TEXT NOT NULL,
  policy_number TEXT NOT NULL,
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  to_on TEXT NOT NULL CHECK (to_on IS date(to_on)),
  CHECK (from_on <= to_on)
) STRICT;

CREATE TABLE duty_record (
  id INTEGER PRIMARY KEY,
  duty_id TEXT NOT NULL,
  worker_id INTEGER REFERENCES worker (id),                   -- empty: a duty of the whole household
  due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
  state TEXT NOT NULL CHECK (state IN ('done', 'not_needed')),
  done_on TEXT NOT NULL CHECK (done_on IS date(done_on)),
  words TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX duty_record_once ON duty_record (duty_id, ifnull(worker_id, 0), due_on);

CREATE TABLE service (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('pa', 'self_employed', 'agency', 'activity', 'respite', 'equipment', 'transport', 'employing', 'informal', 'other')),
  provider TEXT NOT NULL,
  worker_id INTEGER REFERENCES worker (id),                   -- empty: not one of the household's PAs
  funded_by TEXT NOT NULL CHECK (funded_by IN ('direct_payment', 'own_money', 'informal', 'council', 'nhs', 'other')),
  times INTEGER NOT NULL CHECK (times > 0),
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year', 'once')),
  minutes INTEGER CHECK (minutes > 0),                        -- empty: time does not matter
  rate_pence INTEGER CHECK (rate_pence >= 0),                 -- empty: cost not known yet
  rate_per TEXT NOT NULL CHECK (rate_per IN ('hour', 'time')),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on)),              -- empty: goes on
  paid_every TEXT NOT NULL CHECK (paid_every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year')),
  category TEXT NOT NULL,
  cover TEXT NOT NULL,
  provider_reference TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE service_need (
  service_id INTEGER NOT NULL REFERENCES service (id),
  need_id INTEGER NOT NULL REFERENCES need (id),
  minutes INTEGER CHECK (minutes > 0),                        -- empty: shared evenly with its other needs
  PRIMARY KEY (service_id, need_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_need_by_need ON service_need (need_id);

CREATE TABLE service_break (
  service_id INTEGER NOT NULL REFERENCES service (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  to_on TEXT NOT NULL CHECK (to_on IS date(to_on)),
  PRIMARY KEY (service_id, from_on),
  CHECK (from_on <= to_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE budget_period (
  id INTEGER PRIMARY KEY,
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on)),              -- empty: until another begins
  state TEXT NOT NULL CHECK (state IN ('estimated', 'agreed')),
  per TEXT NOT NULL CHECK (per IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year')),
  total_pence INTEGER NOT NULL CHECK (total_pence >= 0),
  contribution_pence INTEGER NOT NULL CHECK (contribution_pence >= 0),
  council_pence INTEGER NOT NULL CHECK (council_pence >= 0),
  paid TEXT NOT NULL CHECK (paid IN ('net', 'gross')),
  paid_every TEXT NOT NULL CHECK (paid_every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year')),
  first_payment_on TEXT CHECK (first_payment_on IS date(first_payment_on)), -- empty: not known yet
  CHECK (total_pence = contribution_pence + council_pence)    -- Care Act 2014, section 26
) STRICT;

CREATE TABLE one_off_payment (
  id INTEGER PRIMARY KEY,
  words TEXT NOT NULL,
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  expected_on TEXT NOT NULL CHECK (expected_on IS date(expected_on))
) STRICT;

CREATE TABLE reserve (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'redundancy', 'sickness_cover', 'hmrc', 'other')),
  words TEXT NOT NULL,
  amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0)
) STRICT;

CREATE TABLE contribution_letter (
  id INTEGER PRIMARY KEY,
  letter_on TEXT NOT NULL CHECK (letter_on IS date(letter_on)),
  applies_from TEXT NOT NULL CHECK (applies_from IS date(applies_from)),
  amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0),
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year')),
  first_due_on TEXT NOT NULL CHECK (first_due_on IS date(first_due_on)),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE plan_answer (
  step INTEGER PRIMARY KEY CHECK (step BETWEEN 1 AND 7),
  answer TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE plan_version (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'agreed', 'replaced')),
  sent_on TEXT CHECK (sent_on IS date(sent_on)),              -- empty: not sent
  agreed_on TEXT CHECK (agreed_on IS date(agreed_on)),        -- empty: not agreed
  agreed_by TEXT NOT NULL,
  in_force_from TEXT CHECK (in_force_from IS date(in_force_from)), -- empty: never in force
  in_force_to TEXT CHECK (in_force_to IS date(in_force_to)),  -- empty: still in force, or never was
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
) STRICT;

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('first', 'annual', 'direct_payment', 'requested')),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
  words TEXT NOT NULL
) STRICT;

-- Money ---------------------------------------------------------------------------------------------------------------

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('bank', 'card', 'managed', 'cash')),
  bank TEXT NOT NULL,
  is_direct_payment INTEGER NOT NULL CHECK (is_direct_payment IN (0, 1)),
  opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
  closed_on TEXT CHECK (closed_on IS date(closed_on))         -- empty: open
) STRICT;

CREATE TABLE rule (
  id INTEGER PRIMARY KEY,
  words TEXT NOT NULL CHECK (words <> ''),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  category TEXT NOT NULL,
  service_id INTEGER REFERENCES service (id),                 -- empty: a category alone
  fund TEXT NOT NULL CHECK (fund IN ('council', 'contribution', 'own', 'nhs')),
  confirmed_at TEXT NOT NULL
) STRICT;

-- A statement file as it came, byte for byte. Undoing an import reverses its entries and marks it; nothing is deleted.
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account (id),
  bank TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL,
  from_on TEXT CHECK (from_on IS date(from_on)),              -- empty: no row could be read
  to_on TEXT CHECK (to_on IS date(to_on)),
  rows_read INTEGER NOT NULL,
  added INTEGER NOT NULL,
  already_there INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  undone_at TEXT                                              -- empty: it stands
) STRICT;

-- A balance that the bank stated at the end of a day.
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account (id),
  closing_on TEXT NOT NULL CHECK (closing_on IS date(closing_on)),
  closing_pence INTEGER NOT NULL,
  batch_id INTEGER REFERENCES import_batch (id)               -- empty: typed by hand
) STRICT;
CREATE INDEX statement_by_account ON statement (account_id, closing_on);

-- Money is append-only. `money`: it moved. `opening`: what was there. `tie`: what an earlier entry was for, changed.
-- `reversal`: an earlier entry taken back. The first key refers to `posted`, checked at commit, so no entry can stay
-- without having been posted, and posting checks that its postings sum to zero.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY REFERENCES posted (entry_id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('money', 'opening', 'tie', 'reversal')),
  account_id INTEGER NOT NULL REFERENCES account (id),
  paid_on TEXT NOT NULL CHECK (paid_on IS date(paid_on)),
  payee TEXT NOT NULL,
  bank_text TEXT NOT NULL,
  amount_pence INTEGER NOT NULL,
  bank_id TEXT,                                               -- empty: the bank has no key of its own
  bank_balance_pence INTEGER,                                 -- empty: the bank states no balance
  batch_id INTEGER REFERENCES import_batch (id),              -- empty: recorded by hand
  batch_row INTEGER,                                          -- empty: recorded by hand
  about_id INTEGER REFERENCES entry (id),                     -- the entry that a tie or reversal is about; empty for others
  rule_id INTEGER,                                            -- the rule that sorted it; empty: a person did, or nobody
  reason TEXT NOT NULL,
  made_at TEXT NOT NULL,
  CHECK ((kind IN ('tie', 'reversal')) = (about_id IS NOT NULL)),
  CHECK (kind <> 'tie' OR amount_pence = 0),
  CHECK (kind <> 'reversal' OR reason <> '')
) STRICT;
-- Its last two columns are there so that sums over an account read the index alone.
CREATE INDEX entry_by_day ON entry (account_id, paid_on, id, amount_pence, kind) WHERE kind IN ('money', 'opening');
CREATE INDEX entry_about ON entry (about_id, kind) WHERE about_id IS NOT NULL;
CREATE UNIQUE INDEX entry_reversed_once ON entry (about_id) WHERE kind = 'reversal';
CREATE INDEX entry_by_batch ON entry (batch_id) WHERE batch_id IS NOT NULL;

-- Two or more a money entry. `account`: where the money is, in positive. `purpose`: what it was for, spending positive.
-- `opening`: the other side of an opening balance. `money_id` is the entry that the posting is about: itself, or `about_id`.
CREATE TABLE posting (
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  position INTEGER NOT NULL CHECK (position > 0),
  money_id INTEGER NOT NULL REFERENCES entry (id),
  side TEXT NOT NULL CHECK (side IN ('account', 'purpose', 'opening')),
  account_id INTEGER REFERENCES account (id),                 -- empty unless side is account
  category TEXT,                                              -- empty when side is account
  service_id INTEGER REFERENCES service (id),                 -- empty: tied to no service
  fund TEXT CHECK (fund IN ('council', 'contribution', 'own', 'nhs')), -- empty when side is account
  amount_pence INTEGER NOT NULL CHECK (amount_pence <> 0),
  PRIMARY KEY (entry_id, position),
  CHECK ((side = 'account') = (account_id IS NOT NULL)),
  CHECK ((side = 'account') = (category IS NULL)),
  CHECK ((side = 'account') = (fund IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_by_account ON posting (account_id, amount_pence) WHERE side = 'account';
CREATE INDEX posting_not_sorted ON posting (money_id, amount_pence) WHERE category = 'not_sorted';
CREATE INDEX posting_by_money ON posting (money_id, side, category, service_id, fund, amount_pence);

-- The seal of an entry: from here on nothing about it changes.
CREATE TABLE posted (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id)
) STRICT;

CREATE TRIGGER posted_sums_to_zero BEFORE INSERT ON posted BEGIN
  SELECT RAISE(ABORT, 'the postings of an entry must sum to zero')
  WHERE (SELECT coalesce(sum(amount_pence), 0) FROM posting WHERE entry_id = NEW.entry_id) <> 0;
  SELECT RAISE(ABORT, 'the postings of an entry must agree with its amount')
  WHERE (SELECT amount_pence FROM entry WHERE id = NEW.entry_id)
     <> (SELECT coalesce(sum(amount_pence), 0) FROM posting WHERE entry_id = NEW.entry_id AND side = 'account');
END;
CREATE TRIGGER posting_closed BEFORE INSERT ON posting
WHEN EXISTS (SELECT 1 FROM posted WHERE entry_id = NEW.entry_id)
BEGIN SELECT RAISE(ABORT, 'this entry is posted: correct it with a reversal'); END;

CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'money is never deleted: reverse it'); END;
CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'money is never changed: reverse it'); END;
CREATE TRIGGER posting_kept BEFORE DELETE ON posting BEGIN SELECT RAISE(ABORT, 'money is never deleted: reverse it'); END;
CREATE TRIGGER posting_fixed BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'money is never changed: reverse it'); END;
CREATE TRIGGER posted_kept BEFORE DELETE ON posted BEGIN SELECT RAISE(ABORT, 'money is never deleted: reverse it'); END;
CREATE TRIGGER posted_fixed BEFORE UPDATE ON posted BEGIN SELECT RAISE(ABORT, 'money is never changed: reverse it'); END;

-- What is ours to change about an entry: its evidence and notes. No row: nothing noted.
CREATE TABLE entry_note (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  evidence TEXT NOT NULL CHECK (evidence IN ('missing', 'have', 'not_needed')),
  evidence_words TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE return_sent (
  id INTEGER PRIMARY KEY,
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  to_on TEXT NOT NULL CHECK (to_on IS date(to_on)),
  sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
  closing_pence INTEGER NOT NULL,
  UNIQUE (from_on, to_on)
) STRICT;

CREATE TABLE export_made (
  id INTEGER PRIMARY KEY,
  what TEXT NOT NULL CHECK (what IN ('plan', 'return', 'journal', 'data')),
  made_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

-- Who did what and when, in order; each line carries the hash of the one before, so a missing or altered line shows.
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),            -- JSON: what was asked for; entries: the run of entries written, with a digest of them and their postings
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER event_kept BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the trail is never deleted'); END;
CREATE TRIGGER event_fixed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the trail is never changed'); END;
