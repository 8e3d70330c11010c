import type { Input, Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type CostsShown = Output<'costs.show'>;

export type CompareText = {
  readonly minutesAWeek: string;
  readonly ratePence: string;
  readonly age: string;
  readonly extrasPence: string;
  readonly agencyRatePence: string;
  readonly selfEmployedRatePence: string;
};

export const NEW_COMPARE: CompareText = { minutesAWeek: '', ratePence: '', age: '22', extrasPence: '', agencyRatePence: '', selfEmployedRatePence: '' };

/** The ages that the law’s rates of pay, National Insurance and pension tell apart, each by its youngest. */
export const COMPARE_AGES = [
  { value: '16', label: '16 or 17' },
  { value: '18', label: '18 to 20' },
  { value: '21', label: '21' },
  { value: '22', label: '22 to State Pension age' },
  { value: '70', label: 'Over State Pension age' },
] as const;

/** Reads what to compare. Only the hours and the pay must be there; pay comes every four weeks. */
export function readCompare(text: CompareText, today: IsoDay): Result<Input<'costs.compare'>> {
  return readForm(today, (field) => {
    const poundsIfAny = (name: string, typed: string, ask: string) => (typed.trim() === '' ? null : field.poundsAboveZero(name, typed, ask));
    const minutesAWeek = field.hours('minutesAWeek', text.minutesAWeek, 'Enter how many hours a week');
    if (minutesAWeek > 10_080) field.refuse('minutesAWeek', 'A week has 168 hours. Enter the hours of one week');
    return {
      minutesAWeek,
      ratePence: field.poundsAboveZero('ratePence', text.ratePence, 'Enter the pay for an hour'),
      age: Number(field.choice('age', text.age, ['16', '18', '21', '22', '70'], 'Choose how old the PA is')),
      payEvery: '4-weeks' as const,
      extrasPence: text.extrasPence.trim() === '' ? 0 : field.pounds('extrasPence', text.extrasPence, 'Enter what insurance and payroll cost in a year'),
      agencyRatePence: poundsIfAny('agencyRatePence', text.agencyRatePence, 'Enter what the agency asks for an hour'),
      selfEmployedRatePence: poundsIfAny('selfEmployedRatePence', text.selfEmployedRatePence, 'Enter what a self-employed PA asks for an hour'),
    };
  });
}
