import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount, type Pence } from '../../../shared/kernel/money';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import { EVERY, type Every, type Recurring } from '../../../shared/kernel/recurrence';
import type { Result } from '../../../shared/kernel/result';
import { SPENDING_CATEGORY_KEYS, type SpendingCategory } from '../../../shared/ledger/categories';
import { FUNDERS, PLAIN_SERVICE, SERVICE_KINDS, type Funder, type Service, type ServiceKind } from '../../../shared/plan/services';
import { readForm, type FieldReader } from '../../ui/form-reader';
import { RHYTHMS } from '../../ui/rhythm-words';
import { USUAL_CATEGORY } from './support-words';

export type BreakText = { from: string; to: string };

export type ServiceText = {
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
  times: string;
  every: Every;
  minutes: string;
  ratePence: string;
  ratePer: 'hour' | 'time';
  startsOn: string;
  endsOn: string;
  breaks: readonly BreakText[];
  paidEvery: Recurring;
  category: SpendingCategory;
  cover: string;
  providerReference: string;
  note: string;
  /** What this form does not ask about; it stays as it was. */
  shape: Pick<Service, keyof typeof PLAIN_SERVICE>;
};

/** A service as its form shows it; null: a new one, beginning on `startsOn`, for the need it is added for where there is one. */
export function serviceText(service: Service | null, startsOn: IsoDay, forNeed?: number): ServiceText {
  if (!service) {
    return {
      name: '', kind: '', provider: '', workerId: '', fundedBy: 'direct_payment', needs: forNeed ? [String(forNeed)] : [], needMinutes: {}, times: '1',
      every: 'week', minutes: '', ratePence: '', ratePer: 'hour', startsOn: formatDay(startsOn), endsOn: '', breaks: [], paidEvery: '4-weeks',
      category: 'other_spending', cover: '', providerReference: '', note: '', shape: PLAIN_SERVICE,
    };
  }
  return {
    ...service,
    workerId: String(service.workerId ?? ''),
    needs: service.needs.map((tie) => String(tie.needId)),
    needMinutes: Object.fromEntries(service.needs.map((tie) => [String(tie.needId), tie.minutes === null ? '' : formatMinutes(tie.minutes)])),
    times: String(service.times),
    minutes: service.minutes === null ? '' : formatMinutes(service.minutes),
    ratePence: service.ratePence === null ? '' : formatAmount(service.ratePence),
    startsOn: formatDay(service.startsOn),
    endsOn: service.endsOn ? formatDay(service.endsOn) : '',
    breaks: service.breaks.map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) })),
    shape: Object.fromEntries(Object.keys(PLAIN_SERVICE).map((key) => [key, service[key as keyof typeof PLAIN_SERVICE]])) as ServiceText['shape'],
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
  const isFree = text.fundedBy === 'informal';
  return readForm(today, (field) => ({
    ...text.shape,
    id,
    name: field.words('name', text.name, 'Give this service a name, like “Weekday mornings”'),
    kind: field.choice('kind', text.kind, SERVICE_KINDS, 'Choose what kind of service it is'),
    // Main writes the PA’s name.
    provider: isByWorker(text) ? '' : text.provider.trim(),
    workerId: isByWorker(text) ? Number(text.workerId) : null,
    fundedBy: field.choice('fundedBy', text.fundedBy, FUNDERS, 'Choose who pays'),
    needs: text.needs.map((needId) => ({ needId: Number(needId), minutes: timeIfAny(field, `needMinutes-${needId}`, text.needMinutes[needId] ?? '') })),
    times: timesOf(field, text.times),
    every: field.choice('every', text.every, EVERY, 'Choose how often it comes'),
    minutes: timeIfAny(field, 'minutes', text.minutes),
    ratePence: isFree ? 0 : text.ratePence.trim() === '' ? null : field.pounds('ratePence', text.ratePence, 'Enter what it costs'),
    ratePer: text.ratePer,
    startsOn: field.day('startsOn', text.startsOn, 'Enter the first day'),
    endsOn: field.dayIfAny('endsOn', text.endsOn),
    breaks: text.breaks
      .map((pause, index) => ({ pause, index }))
      .filter(({ pause }) => pause.from.trim() !== '' || pause.to.trim() !== '')
      .map(({ pause, index }) => ({
        from: field.day(`breaks-${index}-from`, pause.from, 'Enter the first day of this break'),
        to: field.day(`breaks-${index}-to`, pause.to, 'Enter the last day of this break'),
      })),
    paidEvery: field.choice('paidEvery', text.paidEvery, RHYTHMS, 'Choose how often it is paid'),
    category: field.choice('category', text.category, SPENDING_CATEGORY_KEYS, 'Choose a line of the return'),
    cover: text.cover.trim(),
    providerReference: text.providerReference.trim(),
    note: text.note.trim(),
  }));
}

function timesOf(field: FieldReader, typed: string): number {
  const times = field.count('times', typed, 'Enter how many times');
  if (times === 0 && typed.trim() === '0') field.refuse('times', 'Enter how many times, 1 or more');
  return times;
}

/** Minutes; null where nothing is written, so that time does not matter or is not known. */
function timeIfAny(field: FieldReader, name: string, typed: string): number | null {
  if (typed.trim() === '') return null;
  const minutes = field.hours(name, typed, '');
  return minutes === 0 ? null : minutes;
}
