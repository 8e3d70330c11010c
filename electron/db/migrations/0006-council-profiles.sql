-- Councils' profiles that a ledger keeps as its own: a copy of one that comes with the program, changed here, or one from a file. Which
-- of all holds is in person.council_id.
CREATE TABLE council_profile (
  id TEXT PRIMARY KEY NOT NULL CHECK (id LIKE 'own-%'),
  profile TEXT NOT NULL CHECK (json_valid(profile)),   -- as JSON, without the id
  copied_from TEXT,                                    -- the program's profile that it was copied from; empty: it came from a file
  as_it_came TEXT CHECK (json_valid(as_it_came)),      -- the profile as its file had it; empty: it was copied
  kept_on TEXT NOT NULL CHECK (kept_on IS date(kept_on)),
  CHECK ((copied_from IS NULL) = (as_it_came IS NOT NULL))
) STRICT;
