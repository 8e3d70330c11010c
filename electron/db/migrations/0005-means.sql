-- What the council looks at in a financial assessment, so that its figure for the contribution can be worked out beside its own.

CREATE TABLE means (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  figures_on TEXT NOT NULL CHECK (figures_on IS date(figures_on)), -- the day that all the amounts are right for
  household TEXT NOT NULL CHECK (household IN ('single', 'couple')),
  age_band TEXT NOT NULL CHECK (age_band IN ('18_to_24', '25_or_over', 'pension_age')),
  children INTEGER NOT NULL CHECK (children BETWEEN 0 AND 20),
  disability_premium INTEGER NOT NULL CHECK (disability_premium IN (0, 1)),
  enhanced_disability_premium INTEGER NOT NULL CHECK (enhanced_disability_premium IN (0, 1)),
  carer_premium INTEGER NOT NULL CHECK (carer_premium IN (0, 1)),
  capital_pence INTEGER CHECK (capital_pence >= 0),                -- empty: not told
  mig_pence INTEGER CHECK (mig_pence >= 0),                        -- a week, from the council's letter; empty: it does not say
  no_charge TEXT CHECK (no_charge IN ('section_117', 'carer_support', 'other')) -- empty: the council may charge
) STRICT;

CREATE TABLE means_line (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN (
    'state_pension', 'pension_credit', 'private_pension', 'universal_credit', 'esa', 'pip_daily_living', 'dla_care', 'attendance_allowance',
    'carers_allowance', 'other_income', 'earnings', 'mobility', 'help_with_rent', 'for_children', 'savings_credit', 'war_pension', 'other_ignored',
    'rent', 'mortgage', 'council_tax', 'service_charge', 'disability_related', 'other_allowance')),
  words TEXT NOT NULL,
  amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0),
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year')),
  evidence TEXT NOT NULL                                           -- what shows it: a bill, a receipt, a letter
) STRICT;
