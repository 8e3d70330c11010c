import { GUARANTEE_AGES, HOUSEHOLDS, NO_CHARGE, type Means } from '../../../shared/contribution/means';
import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export const PREMIUMS = ['disabilityPremium', 'enhancedDisabilityPremium', 'carerPremium'] as const;
export type Premium = (typeof PREMIUMS)[number];

/** What a financial assessment looks at, as typed. */
export type MeansText = {
  readonly figuresOn: string;
  readonly household: Means['household'] | '';
  readonly ageBand: Means['ageBand'] | '';
  readonly children: string;
  readonly premiums: readonly Premium[];
  readonly capital: string;
  readonly mig: string;
  readonly noCharge: NonNullable<Means['noCharge']> | '';
};

/** Before anything is told: the day is today’s, and no children. */
export function meansText(means: Means | null, today: IsoDay): MeansText {
  if (!means) return { figuresOn: formatDay(today), household: '', ageBand: '', children: '0', premiums: [], capital: '', mig: '', noCharge: '' };
  const { figuresOn, household, ageBand, children, capitalPence, migPence, noCharge } = means;
  return {
    figuresOn: formatDay(figuresOn),
    household,
    ageBand,
    children: String(children),
    premiums: PREMIUMS.filter((premium) => means[premium]),
    capital: capitalPence === null ? '' : formatAmount(capitalPence),
    mig: migPence === null ? '' : formatAmount(migPence),
    noCharge: noCharge ?? '',
  };
}

/** Reads it. Savings and the council’s guarantee may be left out; £0.00 of savings is an answer. */
export function readMeans(text: MeansText, today: IsoDay): Result<Input<'means.save'>> {
  return readForm(today, (field) => ({
    figuresOn: field.day('figuresOn', text.figuresOn, 'Enter the day that your amounts are right for'),
    household: field.choice('household', text.household, HOUSEHOLDS, 'Choose whether you are single or one of a couple'),
    ageBand: field.choice('ageBand', text.ageBand, GUARANTEE_AGES, 'Choose your age'),
    children: field.count('children', text.children, 'Enter how many children you bring up, or 0'),
    disabilityPremium: text.premiums.includes('disabilityPremium'),
    enhancedDisabilityPremium: text.premiums.includes('enhancedDisabilityPremium'),
    carerPremium: text.premiums.includes('carerPremium'),
    capitalPence: text.capital.trim() === '' ? null : field.pounds('capital', text.capital, 'Enter your savings'),
    migPence: text.mig.trim() === '' ? null : field.pounds('mig', text.mig, 'Enter the guarantee from the letter'),
    noCharge: text.noCharge === '' ? null : field.choice('noCharge', text.noCharge, NO_CHARGE, 'Choose why there is no charge, or the first answer'),
  }));
}
