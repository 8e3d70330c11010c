import type { Input } from '../../../shared/contract/contract';
import { AGE_BANDS, RELATIONSHIPS, type Worker } from '../../../shared/employer/worker';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { readForm, type FieldReader } from '../../ui/form-reader';
import { RHYTHMS } from '../../ui/rhythm-words';

export const PENSION_STATES = ['not_assessed', 'enrolled', 'opted_out', 'not_eligible'] as const;

export type RateLine = { readonly from: string; readonly rate: string };

/** A personal assistant as typed. */
export type WorkerText = {
  readonly name: string;
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly bornOn: string;
  readonly ageBand: string;
  readonly apprentice: boolean;
  readonly relationship: string;
  readonly livesInHousehold: boolean;
  readonly councilAgreedOn: string;
  readonly hoursAWeek: string;
  readonly rates: readonly RateLine[];
  readonly payEvery: string;
  readonly rightToWorkSeenOn: string;
  readonly rightToWorkUntil: string;
  readonly contractGivenOn: string;
  readonly pension: string;
};

export const EMPTY_WORKER: WorkerText = {
  name: '',
  kind: 'employed',
  startsOn: '',
  endsOn: '',
  bornOn: '',
  ageBand: '23_and_over',
  apprentice: false,
  relationship: 'none',
  livesInHousehold: false,
  councilAgreedOn: '',
  hoursAWeek: '',
  rates: [{ from: '', rate: '' }],
  payEvery: '4-weeks',
  rightToWorkSeenOn: '',
  rightToWorkUntil: '',
  contractGivenOn: '',
  pension: 'not_assessed',
};

const dayText = (day: IsoDay | null) => (day === null ? '' : formatDay(day));

/** Minutes as hours that the form reads back to the same minutes: `750` → `12:30`. */
function hoursText(minutes: number): string {
  const rest = minutes % 60;
  return rest === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}:${String(rest).padStart(2, '0')}`;
}

/** The form for a PA who is there. */
export function workerText(worker: Worker): WorkerText {
  return {
    ...worker,
    startsOn: formatDay(worker.startsOn),
    endsOn: dayText(worker.endsOn),
    bornOn: dayText(worker.bornOn),
    councilAgreedOn: dayText(worker.councilAgreedOn),
    hoursAWeek: hoursText(worker.minutesAWeek),
    rates: worker.rates.length === 0 ? EMPTY_WORKER.rates : worker.rates.map((rate) => ({ from: formatDay(rate.from), rate: formatAmount(rate.ratePence) })),
    rightToWorkSeenOn: dayText(worker.rightToWorkSeenOn),
    rightToWorkUntil: dayText(worker.rightToWorkUntil),
    contractGivenOn: dayText(worker.contractGivenOn),
  };
}

/** Rates in order of their days. An empty line is passed over; the first line may leave its day out and begins with the work. */
function readRates(field: FieldReader, lines: readonly RateLine[], startsOn: IsoDay): { from: IsoDay; ratePence: number }[] {
  const rates = lines.flatMap((line, index) => {
    if (line.from.trim() === '' && line.rate.trim() === '') return [];
    const from = index === 0 && line.from.trim() === '' ? startsOn : field.day(`from-${index}`, line.from, 'Enter the day from which this rate is paid');
    const ratePence = field.poundsAboveZero(`rate-${index}`, line.rate, 'Enter the pay for an hour');
    return [{ from, ratePence, index }];
  });
  rates.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  rates.forEach((rate, at) => {
    if (rates[at - 1]?.from === rate.from && field.faults.length === 0) {
      field.refuse(`from-${rate.index}`, `Two rates start on ${formatDay(rate.from)}. Change the day of one, or empty its line.`);
    }
  });
  return rates.map(({ from, ratePence }) => ({ from, ratePence }));
}

/** Reads a PA. What is not known yet (rate, date of birth, documents) may stay empty: checks speak of it later, the form does not refuse. */
export function readWorker(text: WorkerText, id: number | null, today: IsoDay): Result<Input<'workers.save'>> {
  return readForm(today, (field) => {
    const name = field.words('name', text.name, 'Enter the name of your personal assistant');
    const kind = field.choice('kind', text.kind, ['employed', 'self_employed'], 'Choose whether you employ them or they work for themselves');
    const startsOn = field.day('startsOn', text.startsOn, 'Enter the day they start, or started');
    const endsOn = field.dayIfAny('endsOn', text.endsOn);
    if (endsOn !== null && endsOn < startsOn) field.refuse('endsOn', `Enter a day on or after ${formatDay(startsOn)}, when they start`);
    const minutesAWeek = field.hours('hoursAWeek', text.hoursAWeek, 'Enter the hours they usually work in a week');
    const rates = readRates(field, text.rates, startsOn);
    const bornOn = field.birthdayIfAny('bornOn', text.bornOn);
    const rightToWorkSeenOn = field.dayIfAny('rightToWorkSeenOn', text.rightToWorkSeenOn);
    return {
      id,
      name,
      kind,
      startsOn,
      endsOn,
      bornOn,
      ageBand: field.choice('ageBand', text.ageBand, AGE_BANDS, 'Choose how old they are'),
      apprentice: text.apprentice,
      relationship: field.choice('relationship', text.relationship, RELATIONSHIPS, 'Choose how they are related to the person'),
      livesInHousehold: text.livesInHousehold,
      councilAgreedOn: field.dayIfAny('councilAgreedOn', text.councilAgreedOn),
      minutesAWeek,
      rates,
      payEvery: field.choice('payEvery', text.payEvery, RHYTHMS, 'Choose how often you pay them'),
      rightToWorkSeenOn,
      rightToWorkUntil: field.dayIfAny('rightToWorkUntil', text.rightToWorkUntil),
      contractGivenOn: field.dayIfAny('contractGivenOn', text.contractGivenOn),
      pension: field.choice('pension', text.pension, PENSION_STATES, 'Choose where the pension stands'),
    };
  });
}
