import type { Means } from '../../../shared/contribution/means';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { joinWords } from '../../../shared/kernel/plain-words';
import type { Fact } from '../../ui/facts';
import { PREMIUMS, type Premium } from './means-form';

export const HOUSEHOLD_WORDS: Readonly<Record<Means['household'], string>> = { single: 'Single', couple: 'One of a couple' };
export const AGE_WORDS: Readonly<Record<Means['ageBand'], string>> = { '18_to_24': '18 to 24', '25_or_over': '25 or over, below State Pension age', pension_age: 'State Pension age or over' };
export const PREMIUM_WORDS: Readonly<Record<Premium, string>> = { disabilityPremium: 'Disability premium', enhancedDisabilityPremium: 'Enhanced disability premium', carerPremium: 'Carer premium' };
export const NO_CHARGE_WORDS: Readonly<Record<NonNullable<Means['noCharge']>, string>> = {
  section_117: 'My care is after-care under section 117 of the Mental Health Act',
  carer_support: 'It is support for me as a carer',
  other: 'The council says that there is no charge',
};

/** The answers, label over words. */
export function meansFacts(means: Means): Fact[] {
  const premiums = PREMIUMS.filter((premium) => means[premium]).map((premium) => PREMIUM_WORDS[premium]);
  return [
    { label: 'Amounts are right for', words: formatDay(means.figuresOn) },
    { label: 'Household', words: HOUSEHOLD_WORDS[means.household] },
    { label: 'Age', words: AGE_WORDS[means.ageBand] },
    { label: 'Children', words: means.children === 0 ? 'None' : String(means.children) },
    { label: 'Premiums', words: premiums.length === 0 ? 'None' : joinWords(premiums) },
    { label: 'Savings', words: means.capitalPence === null ? 'Not told' : formatPounds(means.capitalPence) },
    { label: 'Guarantee in the council’s letter', words: means.migPence === null ? 'Not told' : `${formatPounds(means.migPence)} a week` },
    ...(means.noCharge === null ? [] : [{ label: 'No charge', words: NO_CHARGE_WORDS[means.noCharge] }]),
  ];
}
