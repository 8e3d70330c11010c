import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount, type Pence } from '../../../shared/kernel/money';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import type { Recurring } from '../../../shared/kernel/recurrence';
import type { Result } from '../../../shared/kernel/result';
import { SPENDING_CATEGORY_KEYS, type SpendingCategory } from '../../../shared/ledger/categories';
import { FUNDERS, PLAIN_SERVICE, SERVICE_KINDS, type Funder, type Service, type ServiceKind } from '../../../shared/plan/services';
import { FieldReader, readForm } from '../../ui/form-reader';
import { RHYTHMS } from '../../ui/rhythm-words';
import { alternativeLines, readAlternatives, type AlternativeLine } from './service-alternatives-form';
import { pricesText, readPrices, type PricesText } from './service-prices-form';
import { readTimes, timeIfAny, timesText, type TimesText } from './service-times-form';
import { USUAL_CATEGORY } from './support-words';

export type BreakText = { from: string; to: string };

export type ServiceText = TimesText & PricesText & {
  name: string;
  kind: ServiceKind | '';
  provider: string;
  /** The id of a PA of the household; empty: none. */
  workerId: string;
  fundedBy: Funder;
  /** The ids of the needs it meets. */
  needs: string[];
  /** How much of each visit is for a need, by the need's id; empty: shared evenly. */
  needMinutes: Readonly<Record<string, string>>;
  startsOn: string;
  endsOn: string;
  breaks: readonly BreakText[];
  paidEvery: Recurring;
  category: SpendingCategory;
  cover: string;
  providerReference: string;
  limits: string;
  alternatives: readonly AlternativeLine[];
  whyThis: string;
  note: string;
};

/** A service as its form shows it; null: a new one, beginning on `startsOn`, for the need it is added for where there is one. */
export function serviceText(service: Service | null, startsOn: IsoDay, forNeed?: number): ServiceText {
  if (!service) {
    return {
      ...timesText({ times: 1, every: 'week', minutes: null, ...PLAIN_SERVICE }),
      ...pricesText({ ratePence: null, ratePer: 'hour', startsOn, ...PLAIN_SERVICE }),
      name: '', kind: '', provider: '', workerId: '', fundedBy: 'direct_payment', needs: forNeed ? [String(forNeed)] : [], needMinutes: {},
      startsOn: formatDay(startsOn), endsOn: '', breaks: [], paidEvery: '4-weeks', category: 'other_spending', cover: '', providerReference: '',
      limits: '', alternatives: [], whyThis: '', note: '',
    };
  }
  return {
    ...service,
    ...timesText(service),
    ...pricesText(service),
    workerId: String(service.workerId ?? ''),
    needs: service.needs.map((tie) => String(tie.needId)),
    needMinutes: Object.fromEntries(service.needs.map((tie) => [String(tie.needId), tie.minutes === null ? '' : formatMinutes(tie.minutes)])),
    startsOn: formatDay(service.startsOn),
    endsOn: service.endsOn ? formatDay(service.endsOn) : '',
    breaks: service.breaks.map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) })),
    alternatives: alternativeLines(service.alternatives),
  };
}

/** A PA of the household as the form knows them. `ratePence`: for an hour; null: none is written down. */
type WorkerChoice = { readonly id: number; readonly ratePence: Pence | null };

/** Is it given by a PA of the household, so that nobody else provides it? */
export function isByWorker({ kind, workerId }: Pick<ServiceText, 'kind' | 'workerId'>): boolean {
  return kind === 'pa' && workerId !== '';
}

/** What choosing a PA brings with it: their hourly rate, where no cost is written yet. */
export function withWorker(text: ServiceText, workerId: string, workers: readonly WorkerChoice[]): ServiceText {
  const ratePence = workers.find((worker) => String(worker.id) === workerId)?.ratePence ?? null;
  if (ratePence === null || text.ratePence.trim() !== '') return { ...text, workerId };
  return { ...text, workerId, ratePence: formatAmount(ratePence), ratePer: 'hour' };
}

/** A new service given by one PA, with what their record says: the usual hours of a week, the first day, the rhythm of their pay. */
export function forWorker(text: ServiceText, worker: WorkerChoice & { readonly startsOn: IsoDay; readonly minutesAWeek: number; readonly payEvery: ServiceText['paidEvery'] }): ServiceText {
  const { startsOn, minutesAWeek, payEvery } = worker;
  const known: ServiceText = { ...text, startsOn: formatDay(startsOn), paidEvery: payEvery, minutes: minutesAWeek > 0 ? formatMinutes(minutesAWeek) : text.minutes };
  return withWorker(withKind(known, 'pa', []), String(worker.id), [worker]);
}

/** What choosing a kind brings with it: who usually pays, the line of the return that it usually goes on, and the only PA there is. */
export function withKind(text: ServiceText, kind: ServiceKind, workers: readonly WorkerChoice[]): ServiceText {
  const fundedBy = kind === 'informal' ? 'informal' : text.fundedBy === 'informal' ? 'direct_payment' : text.fundedBy;
  const chosen: ServiceText = { ...text, kind, fundedBy, category: USUAL_CATEGORY[kind] };
  const [only, ...others] = workers;
  return kind === 'pa' && text.workerId === '' && only && others.length === 0 ? withWorker(chosen, String(only.id), workers) : chosen;
}

/**
 * A service as typed → the service to save, or what stands in its way. What is not known yet may be left out: the price, the time,
 * the provider. Help without pay costs nothing. Faults of what cannot be true together come from main.
 */
export function readService(text: ServiceText, id: number | null, today: IsoDay): Result<Input<'services.save'>> {
  // Prices for kinds of hours begin with the service; where its first day cannot be read, the field for it says so.
  const firstDay = new FieldReader(today).dayIfAny('startsOn', text.startsOn) ?? today;
  return readForm(today, (field) => ({
    id,
    name: field.words('name', text.name, 'Give this service a name, like “Weekday mornings”'),
    kind: field.choice('kind', text.kind, SERVICE_KINDS, 'Choose what kind of service it is'),
    // Main writes the PA’s name.
    provider: isByWorker(text) ? '' : text.provider.trim(),
    workerId: isByWorker(text) ? Number(text.workerId) : null,
    providerReference: text.providerReference.trim(),
    fundedBy: field.choice('fundedBy', text.fundedBy, FUNDERS, 'Choose who pays'),
    limits: text.limits.trim(),
    needs: text.needs.map((needId) => ({ needId: Number(needId), minutes: timeIfAny(field, `needMinutes-${needId}`, text.needMinutes[needId] ?? '') })),
    ...readTimes(field, text),
    care: text.care,
    runs: text.runs,
    ...readPrices(field, text, firstDay, text.fundedBy === 'informal'),
    paidEvery: field.choice('paidEvery', text.paidEvery, RHYTHMS, 'Choose how often it is paid'),
    category: field.choice('category', text.category, SPENDING_CATEGORY_KEYS, 'Choose a line of the return'),
    startsOn: field.day('startsOn', text.startsOn, 'Enter the first day'),
    endsOn: field.dayIfAny('endsOn', text.endsOn),
    breaks: text.breaks
      .map((pause, index) => ({ pause, index }))
      .filter(({ pause }) => pause.from.trim() !== '' || pause.to.trim() !== '')
      .map(({ pause, index }) => ({
        from: field.day(`breaks-${index}-from`, pause.from, 'Enter the first day of this break'),
        to: field.day(`breaks-${index}-to`, pause.to, 'Enter the last day of this break'),
      })),
    cover: text.cover.trim(),
    alternatives: readAlternatives(field, text.alternatives),
    whyThis: text.whyThis.trim(),
    note: text.note.trim(),
  }));
}
