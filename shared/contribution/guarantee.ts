import type { IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { countOf, joinWords } from '../kernel/plain-words';
import { describeRate, rateOn } from '../rates/rate-table';
import { rates, type RateValues } from '../rates/rates';
import type { Means } from './means';

type Values = RateValues<'minimumIncomeGuarantee'>;

/** One part of the guarantee, in pence a week; null: the figure is not loaded. */
export type GuaranteePart = { readonly words: string; readonly weeklyPence: Pence | null };

export type Guarantee = {
  readonly parts: readonly GuaranteePart[];
  /** In pence a week; null: at least one part is not loaded. */
  readonly weeklyPence: Pence | null;
  /** The row that the parts come from, in words; null: there is none for the day. */
  readonly rate: string | null;
  /** Why it cannot be worked out; null: it can. */
  readonly notLoaded: string | null;
};

type Who = Pick<Means, 'household' | 'ageBand' | 'children' | 'disabilityPremium' | 'enhancedDisabilityPremium' | 'carerPremium'>;

/**
 * The Minimum Income Guarantee of a person on a day, part by part, in pence a week. A lone parent has the amount of 25 or over at any
 * age below Pension Credit age. The table holds single people's amounts alone, so a couple's is not loaded. Nothing is guessed: one
 * part that is not known leaves the whole not known. Care and Support (Charging and Assessment of Resources) Regulations 2014,
 * regulation 7.
 */
export function minimumIncomeGuarantee(who: Who, on: IsoDay): Guarantee {
  const table = rates.minimumIncomeGuarantee();
  const found = rateOn(table, on);
  if (!found.ok) return { parts: [], weeklyPence: null, rate: null, notLoaded: found.faults.map(({ message }) => message).join(' ') };
  const parts = partsOf(who, found.value.values);
  const unknown = parts.filter(({ weeklyPence }) => weeklyPence === null).map(({ words }) => `“${words}”`);
  return {
    parts,
    weeklyPence: unknown.length > 0 ? null : sumPence(parts.map(({ weeklyPence }) => weeklyPence ?? 0)),
    rate: describeRate(table, found.value),
    notLoaded: unknown.length === 0 ? null : `The Minimum Income Guarantee for that year is not loaded in full: ${joinWords(unknown)} ${unknown.length === 1 ? 'is' : 'are'} not confirmed.`,
  };
}

function partsOf(who: Who, values: Values): GuaranteePart[] {
  const isSingle = who.household === 'single';
  const part = (isThere: boolean, words: string, weeklyPence: Pence | null): GuaranteePart[] => (isThere ? [{ words, weeklyPence }] : []);
  return [
    isSingle ? basicAmount(who, values) : { words: 'Your own amount, as one of a couple', weeklyPence: null },
    ...part(who.children > 0, countOf(who.children, 'child', 'children'), values.eachChildPence === null ? null : values.eachChildPence * who.children),
    ...part(who.disabilityPremium, 'Disability premium', isSingle ? values.disabilityPremiumSinglePence : null),
    ...part(who.enhancedDisabilityPremium, 'Enhanced disability premium', isSingle ? values.enhancedDisabilityPremiumSinglePence : null),
    ...part(who.carerPremium, 'Carer premium', values.carerPremiumPence),
  ];
}

/** Regulation 7, paragraphs 2 and 3. */
function basicAmount({ ageBand, children }: Who, values: Values): GuaranteePart {
  if (ageBand === 'pension_age') return { words: 'Single, of Pension Credit age', weeklyPence: values.singlePensionAgePence };
  if (children > 0) return { words: 'Lone parent', weeklyPence: values.single25OrOverPence };
  if (ageBand === '18_to_24') return { words: 'Single, 18 to 24', weeklyPence: values.single18To24Pence };
  return { words: 'Single, 25 or over', weeklyPence: values.single25OrOverPence };
}
