-- A return is kept as it was sent, and a period whose return was sent again has several. SQLite cannot take a UNIQUE off a table, so
-- the table is made anew.
ALTER TABLE return_sent RENAME TO return_sent_before;

-- What was sent to the council, the oldest first. Of one period the newest that was not taken back counts.
CREATE TABLE return_sent (
  id INTEGER PRIMARY KEY,
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
  to_on TEXT NOT NULL CHECK (to_on IS date(to_on)),
  sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
  closing_pence INTEGER NOT NULL,
  document TEXT CHECK (json_valid(document)), -- the whole return as JSON, as `return.json` has it; null: sent before copies were kept
  not_sent_at TEXT -- when it was said that it was not sent after all; null: it counts
) STRICT;

INSERT INTO return_sent (id, from_on, to_on, sent_on, closing_pence) SELECT id, from_on, to_on, sent_on, closing_pence FROM return_sent_before;
DROP TABLE return_sent_before;

CREATE TRIGGER return_sent_kept BEFORE DELETE ON return_sent BEGIN SELECT RAISE(ABORT, 'what was sent is never deleted'); END;
CREATE TRIGGER return_sent_fixed BEFORE UPDATE OF id, from_on, to_on, sent_on, closing_pence, document ON return_sent
BEGIN SELECT RAISE(ABORT, 'what was sent is never changed'); END;
