-- Posting an entry also checks that its postings are its own: in its account, and about the entry that it is about. Rows that are there
-- already stay as they are; looking the ledger over (verify) finds those that do not agree.

DROP TRIGGER posted_sums_to_zero;
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
