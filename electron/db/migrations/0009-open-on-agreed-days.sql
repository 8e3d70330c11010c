-- A payment that no agreed statement has ticked stays open, also on the days of one: it may be put right there. The entry written straight
-- before the right one takes it back; nothing else is added on agreed days.
DROP TRIGGER entry_days_frozen;
CREATE TRIGGER entry_days_frozen BEFORE INSERT ON entry WHEN NEW.kind = 'money'
  AND EXISTS (
    SELECT 1 FROM reconciliation r WHERE r.account_id = NEW.account_id AND r.state = 'done' AND NEW.paid_on BETWEEN r.from_on AND r.to_on
      AND NOT EXISTS (
        SELECT 1 FROM entry t JOIN entry was ON was.id = t.about_id
        WHERE t.id = (SELECT max(id) FROM entry) AND t.kind = 'reversal' AND was.kind = 'money'
          AND was.account_id = NEW.account_id AND was.paid_on BETWEEN r.from_on AND r.to_on))
BEGIN SELECT RAISE(ABORT, 'these days agree with the bank''s statement and are frozen'); END;
