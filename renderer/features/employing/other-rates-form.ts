import type { Input } from '../../../shared/contract/contract';
import { OTHER_HOUR_KINDS, type OtherRate } from '../../../shared/employer/shift';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type OtherRateText = { readonly kind: string; readonly from: string; readonly rate: string };
export type OtherRatesText = { readonly lines: readonly OtherRateText[] };

export const EMPTY_OTHER_RATE: OtherRateText = { kind: 'weekend', from: '', rate: '' };

export function otherRatesText(rates: readonly Omit<OtherRate, 'workerId'>[]): OtherRatesText {
  return { lines: rates.map(({ kind, from, ratePence }) => ({ kind, from: formatDay(from), rate: formatAmount(ratePence) })) };
}

/** Rates for kinds of hour. An empty line is passed over; a day that is left out is the first day of work. */
export function readOtherRates({ lines }: OtherRatesText, workerId: number, startsOn: IsoDay, today: IsoDay): Result<Input<'otherRates.save'>> {
  return readForm(today, (field) => ({
    workerId,
    rates: lines.flatMap((line, index) => {
      if (line.from.trim() === '' && line.rate.trim() === '') return [];
      return [
        {
          kind: field.choice(`kind-${index}`, line.kind, OTHER_HOUR_KINDS, 'Choose the kind of hour'),
          from: line.from.trim() === '' ? startsOn : field.day(`from-${index}`, line.from, 'Enter the day from which this rate is paid'),
          ratePence: field.pounds(`rate-${index}`, line.rate, 'Enter the pay'),
        },
      ];
    }),
  }));
}
