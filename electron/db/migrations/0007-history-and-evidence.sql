-- History that can be walked back and forth, documents inside the ledger, agreement with the bank's statements, planned money,
-- and search. SQLite cannot change a CHECK, so `entry` is made anew with one more kind: `restore`, an entry taken back that stands again.

DROP TRIGGER posted_agrees;
DROP TRIGGER entry_kept;
DROP TRIGGER entry_fixed;

CREATE TABLE entry_new (
  id INTEGER PRIMARY KEY REFERENCES posted (entry_id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('money', 'opening', 'tie', 'reversal', 'restore')),
  account_id INTEGER NOT NULL REFERENCES account (id),
  paid_on TEXT NOT NULL CHECK (paid_on IS date(paid_on)),
  payee TEXT NOT NULL,
  bank_text TEXT NOT NULL,
  amount_pence INTEGER NOT NULL,
  bank_id TEXT,                                               -- empty: the bank has no key of its own
  bank_balance_pence INTEGER,                                 -- empty: the bank states no balance
  batch_id INTEGER REFERENCES import_batch (id),              -- empty: recorded by hand
  batch_row INTEGER,                                          -- empty: recorded by hand
  about_id INTEGER REFERENCES entry (id),                     -- the entry that a tie, reversal or restore is about; empty for others
  rule_id INTEGER,                                            -- the rule that sorted it; empty: a person did, or nobody
  reason TEXT NOT NULL,
  made_at TEXT NOT NULL,
  CHECK ((kind IN ('tie', 'reversal', 'restore')) = (about_id IS NOT NULL)),
  CHECK (kind <> 'tie' OR amount_pence = 0),
  CHECK (kind NOT IN ('reversal', 'restore') OR reason <> '')
) STRICT;
INSERT INTO entry_new SELECT * FROM entry;
DROP TABLE entry;
ALTER TABLE entry_new RENAME TO entry;

-- Its last two columns are there so that sums over an account read the index alone.
CREATE INDEX entry_by_day ON entry (account_id, paid_on, id, amount_pence, kind) WHERE kind IN ('money', 'opening');
CREATE INDEX entry_by_amount ON entry (amount_pence, paid_on) WHERE kind = 'money';
CREATE INDEX entry_about ON entry (about_id, kind) WHERE about_id IS NOT NULL;
CREATE INDEX entry_taken_back ON entry (about_id, kind) WHERE kind IN ('reversal', 'restore');
CREATE INDEX entry_by_batch ON entry (batch_id) WHERE batch_id IS NOT NULL;

CREATE TRIGGER posted_agrees BEFORE INSERT ON posted BEGIN
  SELECT RAISE(ABORT, 'the postings of an entry must sum to zero')
  WHERE (SELECT coalesce(sum(amount_pence), 0) FROM posting WHERE entry_id = NEW.entry_id) <> 0;
  SELECT RAISE(ABORT, 'the postings of an entry must agree with its amount')
  WHERE (SELECT amount_pence FROM entry WHERE id = NEW.entry_id)
     <> (SELECT coalesce(sum(amount_pence), 0) FROM posting WHERE entry_id = NEW.entry_id AND side = 'account');
  SELECT RAISE(ABORT, 'the postings of an entry must be in its account and about the same money')
  WHERE EXISTS (SELECT 1 FROM posting p JOIN entry e ON e.id = p.entry_id
                WHERE p.entry_id = NEW.entry_id AND (p.account_id <> e.account_id OR p.money_id <> coalesce(e.about_id, e.id)));
END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'money is never deleted: reverse it'); END;
CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'money is never changed: reverse it'); END;
-- An entry is taken back once, and only what was taken back can stand again.
CREATE TRIGGER entry_reversed_once BEFORE INSERT ON entry WHEN NEW.kind = 'reversal'
  AND (SELECT kind FROM entry WHERE about_id = NEW.about_id AND kind IN ('reversal', 'restore') ORDER BY id DESC LIMIT 1) = 'reversal'
BEGIN SELECT RAISE(ABORT, 'this entry was already taken back'); END;
CREATE TRIGGER entry_restored_once BEFORE INSERT ON entry WHEN NEW.kind = 'restore'
  AND coalesce((SELECT kind FROM entry WHERE about_id = NEW.about_id AND kind IN ('reversal', 'restore') ORDER BY id DESC LIMIT 1), 'restore') = 'restore'
BEGIN SELECT RAISE(ABORT, 'this entry stands'); END;

-- What one line of the trail changed in the other tables, row by row, before and after as JSON; the trail holds a digest of it. Undo and
-- redo are worked out from it, and looking the ledger over finds a row that is not as it was last written. Money is not here: its
-- entries are their own history.
CREATE TABLE row_change (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id),
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  before TEXT CHECK (json_valid(before)),                     -- empty: there was no such row
  after TEXT CHECK (json_valid(after)),                       -- empty: the row was taken away
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX row_change_by_event ON row_change (event_id);
CREATE INDEX row_change_by_row ON row_change (table_name, row_key);
CREATE TRIGGER row_change_kept BEFORE DELETE ON row_change BEGIN SELECT RAISE(ABORT, 'the trail is never deleted'); END;
CREATE TRIGGER row_change_fixed BEFORE UPDATE ON row_change BEGIN SELECT RAISE(ABORT, 'the trail is never changed'); END;

-- An account or a support that was made and then undone, though the history of money names it: it stays and is not shown.
ALTER TABLE account ADD COLUMN removed_at TEXT;               -- empty: it is there
ALTER TABLE service ADD COLUMN removed_at TEXT;               -- empty: it is there

-- A payment typed by hand whose row came with a statement: the bank's entry stands in its place. Each typed one once.
CREATE TABLE entry_met (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),         -- the bank's
  typed_id INTEGER NOT NULL REFERENCES entry (id)
) STRICT;

-- Money that moved between two of one's own accounts: two entries, one transfer.
CREATE TABLE transfer (
  out_entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  in_entry_id INTEGER NOT NULL UNIQUE REFERENCES entry (id)
) STRICT;

CREATE INDEX posting_transfer ON posting (money_id, amount_pence) WHERE category = 'transfer';

-- Which column of a file is which, as a person said for an account, so that it is asked once.
CREATE TABLE account_mapping (
  account_id INTEGER PRIMARY KEY REFERENCES account (id),
  file_words TEXT NOT NULL,                                   -- the headings of the file that it is for; another layout is asked anew
  mapping TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT;

-- The direct payment agreement with the council. No row: none is written down.
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  signed_on TEXT NOT NULL CHECK (signed_on IS date(signed_on)),
  words TEXT NOT NULL
) STRICT;

-- Documents: the bytes once, by their SHA-256, and what each is. They are inside the ledger, so that they are protected and backed up with it.
CREATE TABLE document_content (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER document_content_fixed BEFORE UPDATE ON document_content BEGIN SELECT RAISE(ABORT, 'a document is never changed'); END;

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE REFERENCES document_content (sha256),
  file_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'heic', 'text')),
  size_bytes INTEGER NOT NULL CHECK (size_bytes > 0),
  words TEXT NOT NULL,                                        -- what it is, in a person's words; may be empty
  dated_on TEXT CHECK (dated_on IS date(dated_on)),           -- the day on it; empty: not told
  added_at TEXT NOT NULL
) STRICT;

-- What a document is evidence of: one document for many things, many documents for one.
CREATE TABLE document_link (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id),
  entry_id INTEGER REFERENCES entry (id),                     -- exactly one of these is not empty
  account_id INTEGER REFERENCES account (id),                 -- what the account held at its start
  reconciliation_id INTEGER REFERENCES reconciliation (id),   -- the bank's statement itself
  worker_id INTEGER REFERENCES worker (id),
  policy_id INTEGER REFERENCES insurance_policy (id),
  letter_id INTEGER REFERENCES contribution_letter (id),
  category TEXT,                                              -- the part of a split payment; empty: the whole payment
  service_id INTEGER REFERENCES service (id),                 -- the part's service; empty: none, or the whole payment
  CHECK ((entry_id IS NOT NULL) + (account_id IS NOT NULL) + (reconciliation_id IS NOT NULL) + (worker_id IS NOT NULL) + (policy_id IS NOT NULL) + (letter_id IS NOT NULL) = 1),
  CHECK (category IS NULL OR entry_id IS NOT NULL),
  CHECK (service_id IS NULL OR category IS NOT NULL)
) STRICT;
CREATE INDEX document_link_by_document ON document_link (document_id);
CREATE INDEX document_link_by_entry ON document_link (entry_id) WHERE entry_id IS NOT NULL;
CREATE UNIQUE INDEX document_link_once ON document_link (document_id, ifnull(entry_id, 0), ifnull(account_id, 0), ifnull(reconciliation_id, 0), ifnull(worker_id, 0), ifnull(policy_id, 0), ifnull(letter_id, 0), ifnull(category, ''), ifnull(service_id, 0));

-- The entries ticked on a statement (before its table, so that loading data fills it before the statement can be done).
CREATE TABLE reconciliation_entry (
  reconciliation_id INTEGER NOT NULL REFERENCES reconciliation (id),
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  PRIMARY KEY (reconciliation_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reconciliation_entry_once ON reconciliation_entry (entry_id);

-- An account held against the bank's statement. Its entries are ticked one by one; once it is done they are frozen, and so are its days.
CREATE TABLE reconciliation (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  to_on TEXT NOT NULL CHECK (to_on IS date(to_on)),
  opening_pence INTEGER NOT NULL,
  closing_pence INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('begun', 'done')),
  begun_at TEXT NOT NULL,
  done_at TEXT,                                               -- empty: not done
  note TEXT NOT NULL,
  CHECK (from_on <= to_on),
  CHECK ((state = 'done') = (done_at IS NOT NULL))
) STRICT;
CREATE INDEX reconciliation_by_account ON reconciliation (account_id, to_on);
CREATE UNIQUE INDEX reconciliation_begun_once ON reconciliation (account_id) WHERE state = 'begun';

CREATE TRIGGER entry_frozen BEFORE INSERT ON entry WHEN NEW.kind IN ('reversal', 'restore')
  AND EXISTS (SELECT 1 FROM reconciliation_entry t JOIN reconciliation r ON r.id = t.reconciliation_id WHERE t.entry_id = NEW.about_id AND r.state = 'done')
BEGIN SELECT RAISE(ABORT, 'this entry agrees with the bank''s statement and is frozen'); END;
CREATE TRIGGER entry_days_frozen BEFORE INSERT ON entry WHEN NEW.kind = 'money'
  AND EXISTS (SELECT 1 FROM reconciliation r WHERE r.account_id = NEW.account_id AND r.state = 'done' AND NEW.paid_on BETWEEN r.from_on AND r.to_on)
BEGIN SELECT RAISE(ABORT, 'these days agree with the bank''s statement and are frozen'); END;
-- Every agreed statement follows from what the account started with.
CREATE TRIGGER opening_frozen BEFORE INSERT ON entry
  WHEN (NEW.kind = 'opening' OR (NEW.kind IN ('reversal', 'restore') AND (SELECT kind FROM entry WHERE id = NEW.about_id) = 'opening'))
  AND EXISTS (SELECT 1 FROM reconciliation r WHERE r.account_id = NEW.account_id AND r.state = 'done')
BEGIN SELECT RAISE(ABORT, 'the start of this account agrees with the bank''s statement and is frozen'); END;
-- While it is done nothing about it changes but its note; to change it, it is opened again first.
CREATE TRIGGER reconciliation_fixed BEFORE UPDATE ON reconciliation WHEN OLD.state = 'done'
  AND (NEW.account_id <> OLD.account_id OR NEW.from_on <> OLD.from_on OR NEW.to_on <> OLD.to_on OR NEW.opening_pence <> OLD.opening_pence OR NEW.closing_pence <> OLD.closing_pence)
BEGIN SELECT RAISE(ABORT, 'this statement is agreed: open it again first'); END;
CREATE TRIGGER reconciliation_entry_added BEFORE INSERT ON reconciliation_entry WHEN (SELECT state FROM reconciliation WHERE id = NEW.reconciliation_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'this statement is agreed: open it again first'); END;
CREATE TRIGGER reconciliation_entry_kept BEFORE DELETE ON reconciliation_entry WHEN (SELECT state FROM reconciliation WHERE id = OLD.reconciliation_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'this statement is agreed: open it again first'); END;
CREATE TRIGGER reconciliation_entry_fixed BEFORE UPDATE ON reconciliation_entry
BEGIN SELECT RAISE(ABORT, 'a tick is set or taken away, never changed'); END;
CREATE TRIGGER reconciliation_kept BEFORE DELETE ON reconciliation WHEN OLD.state = 'done'
BEGIN SELECT RAISE(ABORT, 'this statement is agreed: open it again first'); END;

-- Planned money is worked out from the plan for every day (`shared/planned`); only what a person said of one occurrence is kept.
CREATE TABLE planned_answer (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL CHECK (source IN ('service', 'letter', 'payment_in', 'one_off', 'wages', 'hmrc', 'pension')),
  source_id INTEGER NOT NULL,
  due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
  answer TEXT NOT NULL CHECK (answer IN ('met', 'cancelled')),
  entry_id INTEGER REFERENCES entry (id),                     -- the payment that met it; empty: cancelled
  reason TEXT NOT NULL,
  UNIQUE (source, source_id, due_on),
  CHECK ((answer = 'met') = (entry_id IS NOT NULL)),
  CHECK (answer = 'met' OR reason <> '')
) STRICT;

-- Words of payments, to search in 100,000 of them: one row an entry, with who, the bank's words and what was noted. It holds words and
-- nothing else, and is made from the tables.
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO search (rowid, words)
SELECT e.id, e.payee || ' ' || e.bank_text || ' ' || coalesce(n.note, '') || ' ' || coalesce(n.evidence_words, '')
FROM entry e LEFT JOIN entry_note n ON n.entry_id = e.id WHERE e.kind IN ('money', 'opening');
CREATE TRIGGER search_entry AFTER INSERT ON entry WHEN NEW.kind IN ('money', 'opening')
BEGIN INSERT INTO search (rowid, words) VALUES (NEW.id, NEW.payee || ' ' || NEW.bank_text); END;
CREATE TRIGGER search_note_added AFTER INSERT ON entry_note WHEN NEW.note <> '' OR NEW.evidence_words <> ''
BEGIN
  DELETE FROM search WHERE rowid = NEW.entry_id;
  INSERT INTO search (rowid, words) SELECT id, payee || ' ' || bank_text || ' ' || NEW.note || ' ' || NEW.evidence_words FROM entry WHERE id = NEW.entry_id;
END;
CREATE TRIGGER search_note_changed AFTER UPDATE OF note, evidence_words ON entry_note
BEGIN
  DELETE FROM search WHERE rowid = NEW.entry_id;
  INSERT INTO search (rowid, words) SELECT id, payee || ' ' || bank_text || ' ' || NEW.note || ' ' || NEW.evidence_words FROM entry WHERE id = NEW.entry_id;
END;
CREATE TRIGGER search_note_removed AFTER DELETE ON entry_note
BEGIN
  DELETE FROM search WHERE rowid = OLD.entry_id;
  INSERT INTO search (rowid, words) SELECT id, payee || ' ' || bank_text FROM entry WHERE id = OLD.entry_id;
END;
