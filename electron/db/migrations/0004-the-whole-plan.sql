-- What a plan says beyond needs, goals and simple services: when in the week, at which rates, who decides, wellbeing, emergencies,
-- reviews with what they found, and what was asked of the council. Tables whose rules change are made anew under a passing name,
-- so that the tables that refer to them go on doing so.

CREATE TABLE need_new (
  id INTEGER PRIMARY KEY,
  outcome TEXT NOT NULL CHECK (outcome IN ('nutrition', 'hygiene', 'toilet', 'clothing', 'home_safe', 'home_habitable', 'relationships', 'work_learning', 'community', 'caring_child', 'carer_child', 'carer_others', 'carer_home', 'carer_nutrition', 'carer_relationships', 'carer_work', 'carer_community', 'carer_recreation')),
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
INSERT INTO need_new SELECT * FROM need;
DROP TABLE need;
ALTER TABLE need_new RENAME TO need;

CREATE TABLE service_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('pa', 'self_employed', 'agency', 'activity', 'respite', 'equipment', 'transport', 'employing', 'informal', 'other')),
  provider TEXT NOT NULL,
  worker_id INTEGER REFERENCES worker (id),                   -- empty: not one of the household's PAs
  funded_by TEXT NOT NULL CHECK (funded_by IN ('direct_payment', 'own_money', 'informal', 'council', 'nhs', 'other')),
  times INTEGER NOT NULL CHECK (times > 0),                   -- with visits written down: how many there are in a round
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year', 'once')),
  minutes INTEGER CHECK (minutes > 0),                        -- empty: time does not matter, or each visit has its own
  care TEXT NOT NULL CHECK (care IN ('visit', 'sleep_in', 'waking_night', 'live_in')),
  runs TEXT NOT NULL CHECK (runs IN ('all_year', 'term_time', 'school_holidays')),
  rate_pence INTEGER CHECK (rate_pence >= 0),                 -- empty: cost not known yet
  rate_per TEXT NOT NULL CHECK (rate_per IN ('hour', 'time')),
  night_from_minutes INTEGER CHECK (night_from_minutes BETWEEN 0 AND 1439), -- minutes after midnight; empty (both): no rate for nights
  night_to_minutes INTEGER CHECK (night_to_minutes BETWEEN 0 AND 1439),     -- minutes after midnight, of the next day where it is earlier
  extra_pence INTEGER NOT NULL CHECK (extra_pence >= 0),      -- each time: fares, parking, entrance
  tenths_of_miles INTEGER NOT NULL CHECK (tenths_of_miles >= 0), -- each time
  mile_pence INTEGER NOT NULL CHECK (mile_pence >= 0),        -- for each mile
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on)),              -- empty: goes on
  paid_every TEXT NOT NULL CHECK (paid_every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year')),
  category TEXT NOT NULL,
  cover TEXT NOT NULL,
  provider_reference TEXT NOT NULL,
  limits TEXT NOT NULL,                                       -- of help without pay: what the person who gives it can and will do
  why_this TEXT NOT NULL,                                     -- why this service and not another
  note TEXT NOT NULL,                                         -- private: not in what the council gets unless asked for
  CHECK ((night_from_minutes IS NULL) = (night_to_minutes IS NULL))
) STRICT;
INSERT INTO service_new
  SELECT id, name, kind, provider, worker_id, funded_by, times, every, minutes, 'visit', 'all_year', rate_pence, rate_per, NULL, NULL, 0, 0, 0,
         starts_on, ends_on, paid_every, category, cover, provider_reference, '', '', note
  FROM service;
DROP TABLE service;
ALTER TABLE service_new RENAME TO service;

-- When in the week (or the fortnight) a service comes. A service without rows comes as often as it says, at no day in particular.
CREATE TABLE service_visit (
  service_id INTEGER NOT NULL REFERENCES service (id),
  position INTEGER NOT NULL CHECK (position > 0),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),   -- 1 is Monday
  from_minutes INTEGER CHECK (from_minutes BETWEEN 0 AND 1439), -- minutes after midnight; empty: at no time in particular
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  week TEXT NOT NULL CHECK (week IN ('every', 'first', 'second')), -- of a fortnight; the first is the week in which the service starts
  PRIMARY KEY (service_id, position)
) STRICT, WITHOUT ROWID;

-- A price that differs from the service's own: from a later day, or for a kind of hour. In pence for an hour or a time, as the service's.
CREATE TABLE service_rate (
  service_id INTEGER NOT NULL REFERENCES service (id),
  kind TEXT NOT NULL CHECK (kind IN ('usual', 'saturday', 'sunday', 'bank_holiday', 'night')),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  rate_pence INTEGER NOT NULL CHECK (rate_pence >= 0),
  PRIMARY KEY (service_id, kind, from_on)
) STRICT, WITHOUT ROWID;

-- What else was looked at before this service was chosen.
CREATE TABLE service_alternative (
  service_id INTEGER NOT NULL REFERENCES service (id),
  position INTEGER NOT NULL CHECK (position > 0),
  words TEXT NOT NULL,
  amount_pence INTEGER CHECK (amount_pence >= 0),             -- empty: its cost is not known
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year')),
  why_not TEXT NOT NULL,
  PRIMARY KEY (service_id, position)
) STRICT, WITHOUT ROWID;

-- The school terms that services in term time and in school holidays keep to.
CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  words TEXT NOT NULL,
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  to_on TEXT NOT NULL CHECK (to_on IS date(to_on)),
  CHECK (from_on <= to_on)
) STRICT;

-- Who decides about the care, and how the person is heard. No row: nothing written down yet.
CREATE TABLE control (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  decides TEXT NOT NULL CHECK (decides IN ('self', 'with_help', 'someone_else')),
  decider TEXT NOT NULL,                                      -- who helps to decide, or decides
  how_decided TEXT NOT NULL,
  views_heard TEXT NOT NULL,
  stated_on TEXT CHECK (stated_on IS date(stated_on))         -- the day of the statement of control; empty: not stated yet
) STRICT;

-- The nine areas of wellbeing of the Care Act, each in the person's words. No row: not thought of yet.
CREATE TABLE wellbeing (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL UNIQUE CHECK (area IN ('dignity', 'health', 'protection', 'control', 'participation', 'social_economic', 'relationships', 'accommodation', 'contribution')),
  words TEXT NOT NULL
) STRICT;

-- What to do when something goes wrong, and what someone who comes to help must know.
CREATE TABLE emergency (
  id INTEGER PRIMARY KEY,
  situation TEXT NOT NULL UNIQUE CHECK (situation IN ('worker_cannot_come', 'taken_ill', 'hospital', 'carer_cannot_help', 'money_late', 'payday', 'home', 'must_know', 'other')),
  words TEXT NOT NULL
) STRICT;

CREATE TABLE emergency_contact (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  phone TEXT NOT NULL,
  has_key INTEGER NOT NULL CHECK (has_key IN (0, 1)),
  words TEXT NOT NULL
) STRICT;

-- A review that was asked for, planned or held.
CREATE TABLE review_new (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('first', 'annual', 'direct_payment', 'requested')),
  asked_on TEXT CHECK (asked_on IS date(asked_on)),           -- empty: nobody had to ask
  planned_on TEXT CHECK (planned_on IS date(planned_on)),     -- empty: no day agreed
  held_on TEXT CHECK (held_on IS date(held_on)),              -- empty: not held yet
  with_whom TEXT NOT NULL,
  words TEXT NOT NULL,
  plan_works TEXT NOT NULL CHECK (plan_works IN ('not_said', 'yes', 'partly', 'no')),
  needs_changed TEXT NOT NULL CHECK (needs_changed IN ('not_said', 'yes', 'no')),
  risks_checked TEXT NOT NULL CHECK (risks_checked IN ('not_said', 'yes', 'no')),
  result TEXT NOT NULL CHECK (result IN ('not_said', 'goes_on', 'plan_changes', 'new_assessment', 'not_eligible')),
  CHECK (asked_on IS NOT NULL OR planned_on IS NOT NULL OR held_on IS NOT NULL)
) STRICT;
INSERT INTO review_new SELECT id, kind, NULL, NULL, held_on, '', words, 'not_said', 'not_said', 'not_said', 'not_said' FROM review;
DROP TABLE review;
ALTER TABLE review_new RENAME TO review;

-- How far each goal had come at a review, in the words that the goal had then.
CREATE TABLE review_goal (
  review_id INTEGER NOT NULL REFERENCES review (id),
  position INTEGER NOT NULL CHECK (position > 0),
  goal TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('achieved', 'partly', 'not_yet', 'not_wanted')),
  words TEXT NOT NULL,
  PRIMARY KEY (review_id, position)
) STRICT, WITHOUT ROWID;

-- Something that is not as it was when the plan was agreed.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  noticed_on TEXT NOT NULL CHECK (noticed_on IS date(noticed_on)),
  about TEXT NOT NULL CHECK (about IN ('needs', 'goals', 'risks', 'money', 'people', 'home', 'other')),
  words TEXT NOT NULL
) STRICT;

CREATE TABLE assessment (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('needs', 'carer', 'financial', 'risk')),
  asked_on TEXT CHECK (asked_on IS date(asked_on)),           -- empty: nobody had to ask
  held_on TEXT CHECK (held_on IS date(held_on)),              -- empty: still to come
  by_whom TEXT NOT NULL,
  words TEXT NOT NULL,
  CHECK (asked_on IS NOT NULL OR held_on IS NOT NULL)
) STRICT;

-- What the council decided about whether the person is eligible.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
  eligible INTEGER NOT NULL CHECK (eligible IN (0, 1)),
  reasons TEXT NOT NULL,
  has_written_reasons INTEGER NOT NULL CHECK (has_written_reasons IN (0, 1)),
  support_ends_on TEXT CHECK (support_ends_on IS date(support_ends_on)), -- empty: no day given
  other_help TEXT NOT NULL                                    -- what the council told of other help
) STRICT;

-- What was asked of the council or complained of, and what came back.
CREATE TABLE council_contact (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'care_manager', 'review', 'complaint', 'ombudsman')),
  made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
  to_whom TEXT NOT NULL,
  words TEXT NOT NULL,
  replied_on TEXT CHECK (replied_on IS date(replied_on)),     -- empty: no reply yet
  reply TEXT NOT NULL
) STRICT;

-- A private note beside each answer: not in what the council gets unless asked for.
CREATE TABLE plan_answer_new (
  step INTEGER PRIMARY KEY CHECK (step BETWEEN 1 AND 7),
  answer TEXT NOT NULL,
  note TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO plan_answer_new SELECT step, answer, '', changed_at FROM plan_answer;
DROP TABLE plan_answer;
ALTER TABLE plan_answer_new RENAME TO plan_answer;

-- One version of the plan. Once it was agreed, only where it stands and until when it was in force can change.
CREATE TABLE plan_version_new (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'changes_asked', 'agreed', 'replaced', 'ended')),
  sent_on TEXT CHECK (sent_on IS date(sent_on)),              -- empty: not sent
  changes_asked_on TEXT CHECK (changes_asked_on IS date(changes_asked_on)), -- empty: none asked for
  changes_asked TEXT NOT NULL,
  agreed_on TEXT CHECK (agreed_on IS date(agreed_on)),        -- empty: not agreed
  agreed_by TEXT NOT NULL,
  agreed_letter TEXT NOT NULL,                                -- the letter that says so: its reference, or where it is kept
  in_force_from TEXT CHECK (in_force_from IS date(in_force_from)), -- empty: never in force
  in_force_to TEXT CHECK (in_force_to IS date(in_force_to)),  -- empty: still in force, or never was
  ended_because TEXT NOT NULL,                                -- of one that ended with no other in its place
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
) STRICT;
INSERT INTO plan_version_new
  SELECT id, number, state, sent_on, NULL, '', agreed_on, agreed_by, '', in_force_from, in_force_to, '', snapshot FROM plan_version;
DROP TABLE plan_version;
ALTER TABLE plan_version_new RENAME TO plan_version;

CREATE TRIGGER plan_version_kept BEFORE DELETE ON plan_version BEGIN SELECT RAISE(ABORT, 'a version of the plan is never deleted'); END;
CREATE TRIGGER plan_version_fixed BEFORE UPDATE OF id, number, sent_on, snapshot ON plan_version
WHEN NEW.id IS NOT OLD.id OR NEW.number IS NOT OLD.number OR NEW.sent_on IS NOT OLD.sent_on OR NEW.snapshot IS NOT OLD.snapshot
BEGIN SELECT RAISE(ABORT, 'what was sent is never changed'); END;
CREATE TRIGGER plan_version_agreed BEFORE UPDATE ON plan_version
WHEN OLD.agreed_on IS NOT NULL AND (NEW.agreed_on IS NOT OLD.agreed_on OR NEW.agreed_by IS NOT OLD.agreed_by OR NEW.agreed_letter IS NOT OLD.agreed_letter
  OR NEW.in_force_from IS NOT OLD.in_force_from OR NEW.changes_asked_on IS NOT OLD.changes_asked_on OR NEW.changes_asked IS NOT OLD.changes_asked
  OR NEW.state NOT IN ('agreed', 'replaced', 'ended') OR (OLD.in_force_to IS NOT NULL AND NEW.in_force_to IS NOT OLD.in_force_to))
BEGIN SELECT RAISE(ABORT, 'an agreed version of the plan is never changed'); END;

-- Sheets for emergencies, packs for reviews and letters are written as well.
CREATE TABLE export_made_new (
  id INTEGER PRIMARY KEY,
  what TEXT NOT NULL CHECK (what IN ('plan', 'return', 'journal', 'data', 'sheet', 'review', 'letter', 'council')),
  made_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
INSERT INTO export_made_new SELECT * FROM export_made;
DROP TABLE export_made;
ALTER TABLE export_made_new RENAME TO export_made;
