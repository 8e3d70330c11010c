import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import { clockWords } from '../../../shared/plan/plan-words';
import { RATE_KINDS, type Service, type ServiceRate } from '../../../shared/plan/services';
import type { FieldReader } from '../../ui/form-reader';

export const HOUR_KINDS = ['saturday', 'sunday', 'bank_holiday', 'night'] as const;
export type HourKind = (typeof HOUR_KINDS)[number];

/** A price that begins on a later day than the service. */
export type RateLine = { readonly kind: ServiceRate['kind']; readonly from: string; readonly rate: string };

export type PricesText = {
  ratePence: string;
  ratePer: 'hour' | 'time';
  /** From the first day, by kind of hour; empty: the usual price. */
  kindRates: Readonly<Record<HourKind, string>>;
  nightFrom: string;
  nightTo: string;
  /** Prices that change on a day. */
  rates: readonly RateLine[];
  extraPence: string;
  /** In miles, with one decimal. */
  tenthsOfMiles: string;
  milePence: string;
};

export const EMPTY_RATE: RateLine = { kind: 'usual', from: '', rate: '' };

type Prices = Pick<Service, 'ratePence' | 'ratePer' | 'rates' | 'night' | 'extraPence' | 'tenthsOfMiles' | 'milePence'>;

const amountIfAny = (pence: number | null) => (pence === null || pence === 0 ? '' : formatAmount(pence));

/** What a service costs, as its form shows it: prices from its first day by kind of hour, others as changes on a day. */
export function pricesText({ startsOn, ...service }: Prices & Pick<Service, 'startsOn'>): PricesText {
  const isFromStart = (rate: ServiceRate) => rate.kind !== 'usual' && rate.from === startsOn;
  const kindRate = (kind: HourKind) => {
    const rate = service.rates.find((one) => one.kind === kind && isFromStart(one));
    return rate ? formatAmount(rate.ratePence) : '';
  };
  return {
    ratePence: service.ratePence === null ? '' : formatAmount(service.ratePence),
    ratePer: service.ratePer,
    kindRates: { saturday: kindRate('saturday'), sunday: kindRate('sunday'), bank_holiday: kindRate('bank_holiday'), night: kindRate('night') },
    nightFrom: service.night ? clockWords(service.night.fromMinutes) : '',
    nightTo: service.night ? clockWords(service.night.toMinutes) : '',
    rates: service.rates.filter((rate) => !isFromStart(rate)).map(({ kind, from, ratePence }) => ({ kind, from: formatDay(from), rate: formatAmount(ratePence) })),
    extraPence: amountIfAny(service.extraPence),
    tenthsOfMiles: service.tenthsOfMiles === 0 ? '' : `${Math.floor(service.tenthsOfMiles / 10)}${service.tenthsOfMiles % 10 === 0 ? '' : `.${service.tenthsOfMiles % 10}`}`,
    milePence: amountIfAny(service.milePence),
  };
}

/** Is there a price for nights, or are its hours written, so that the form asks for both? */
export function asksForNight({ kindRates, nightFrom, nightTo, rates }: PricesText): boolean {
  return [kindRates.night, nightFrom, nightTo].some((typed) => typed.trim() !== '') || rates.some((rate) => rate.kind === 'night');
}

/** What a service costs, as typed; `startsOn` is its first day. Help without pay costs nothing, whatever was typed before. */
export function readPrices(field: FieldReader, text: PricesText, startsOn: IsoDay, isFree: boolean): Prices {
  if (isFree) return { ratePence: 0, ratePer: text.ratePer, rates: [], night: null, extraPence: 0, tenthsOfMiles: 0, milePence: 0 };
  const pounds = (name: string, typed: string, ask: string) => (typed.trim() === '' ? 0 : field.pounds(name, typed, ask));
  return {
    ratePence: text.ratePence.trim() === '' ? null : field.pounds('ratePence', text.ratePence, 'Enter what it costs'),
    ratePer: text.ratePer,
    rates: [...kindRatesOf(field, text, startsOn), ...changesOf(field, text.rates)],
    night: nightOf(field, text),
    extraPence: pounds('extraPence', text.extraPence, 'Enter what else is paid each time'),
    tenthsOfMiles: milesOf(field, text.tenthsOfMiles),
    milePence: pounds('milePence', text.milePence, 'Enter what is paid for each mile'),
  };
}

function kindRatesOf(field: FieldReader, { kindRates }: PricesText, startsOn: IsoDay): ServiceRate[] {
  return HOUR_KINDS.filter((kind) => kindRates[kind].trim() !== '').map((kind) => ({
    kind,
    from: startsOn,
    ratePence: field.pounds(`kindRates-${kind}`, kindRates[kind], 'Enter the price'),
  }));
}

function changesOf(field: FieldReader, lines: readonly RateLine[]): ServiceRate[] {
  return lines.flatMap((line, index) => {
    if (line.from.trim() === '' && line.rate.trim() === '' && line.kind === 'usual') return [];
    return [
      {
        kind: field.choice(`rates-${index}-kind`, line.kind, RATE_KINDS, 'Choose which price changes'),
        from: field.day(`rates-${index}-from`, line.from, 'Enter the day from which this price holds'),
        ratePence: field.pounds(`rates-${index}-rate`, line.rate, 'Enter the new price'),
      },
    ];
  });
}

function nightOf(field: FieldReader, { nightFrom, nightTo }: PricesText): Prices['night'] {
  if (nightFrom.trim() === '' && nightTo.trim() === '') return null;
  if (nightFrom.trim() === '') field.refuse('nightFrom', 'Enter when the night begins');
  const fromMinutes = field.clockIfAny('nightFrom', nightFrom);
  if (nightTo.trim() === '') field.refuse('nightTo', 'Enter when the night ends');
  const toMinutes = field.clockIfAny('nightTo', nightTo);
  return fromMinutes === null || toMinutes === null ? null : { fromMinutes, toMinutes };
}

/** Miles, with one decimal at most, as tenths of a mile. */
function milesOf(field: FieldReader, typed: string): number {
  const [, whole = '0', tenths = '0'] = /^(\d{1,4})(?:\.(\d))?$/.exec(typed.trim()) ?? [];
  if (typed.trim() !== '' && !/^\d{1,4}(?:\.\d)?$/.test(typed.trim())) field.refuse('tenthsOfMiles', 'Enter miles as a number with one decimal at most, like 4.5');
  return Number(whole) * 10 + Number(tenths);
}
