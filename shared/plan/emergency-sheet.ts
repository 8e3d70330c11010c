import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';
import { formatMinutes, joinWords } from '../kernel/plain-words';
import type { Emergency } from './emergencies';
import { planLife, type PlanLife } from './plan-document-life';
import { clockWords, WEEKDAY_WORDS } from './plan-words';
import { frequencyWords } from './service-words';
import type { Service, ServiceKind, Visit } from './services';

/** What the fridge door needs: who this is, what to know, whom to ring, what to do, and who comes when. */
export type EmergencySheet = {
  readonly title: string;
  readonly madeOn: IsoDay;
  readonly isExample: boolean;
  readonly person: { readonly name: string; readonly bornOn: IsoDay | null; readonly address: string; readonly councilReference: string; readonly communicationNeeds: string };
  /** Empty: nothing is written. */
  readonly mustKnow: string;
  readonly contacts: PlanLife['contacts'];
  readonly situations: readonly { readonly title: string; readonly words: string }[];
  readonly support: readonly { readonly name: string; readonly who: string; readonly when: string; readonly cover: string }[];
  readonly council: { readonly name: string; readonly contact: Facts['council']['contact'] };
};

/** Known first, or on the sheet for payday: whoever comes to help in an emergency pays no wages. */
const ELSEWHERE: ReadonlySet<Emergency['situation']> = new Set(['must_know', 'payday', 'money_late']);

/** What nobody comes for. */
const NOBODY_COMES: ReadonlySet<ServiceKind> = new Set(['employing', 'equipment', 'transport', 'activity']);

/** The sheet as the record stands on a day: the support that runs on that day, whoever pays for it. It holds no money and no number of a bank. */
export function buildEmergencySheet(facts: Facts, on: IsoDay): EmergencySheet {
  const { person, council } = facts;
  const { emergencies, contacts } = planLife(facts);
  const isNow = ({ startsOn, endsOn, every, kind }: Service) => startsOn <= on && (endsOn === null || endsOn >= on) && every !== 'once' && !NOBODY_COMES.has(kind);
  return {
    title: 'What to do in an emergency',
    madeOn: on,
    isExample: person.exampleOn !== null,
    person: { name: person.name, bornOn: person.bornOn, address: person.address.trim(), councilReference: person.councilReference.trim(), communicationNeeds: person.communicationNeeds.trim() },
    mustKnow: emergencies.find(({ situation }) => situation === 'must_know')?.words ?? '',
    contacts,
    situations: emergencies.filter(({ situation }) => !ELSEWHERE.has(situation)).map(({ title, words }) => ({ title, words })),
    support: facts.services.filter(isNow).map((service) => ({ name: service.name, who: service.provider.trim(), when: comesWords(service), cover: service.cover.trim() })),
    council: { name: council.name, contact: council.contact },
  };
}

/** When a service comes: “Monday, Tuesday and Friday 8:00, 2 h” where its visits are written down, otherwise how often. */
export function comesWords(service: Pick<Service, 'times' | 'every' | 'minutes' | 'visits'>): string {
  if (service.visits.length === 0) return frequencyWords(service);
  const groups = new Map<string, Visit[]>();
  for (const visit of service.visits) {
    const key = `${visit.fromMinutes ?? ''} ${visit.minutes} ${visit.week}`;
    groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  return [...groups.values()].map(groupWords).join('; ');
}

function groupWords(visits: readonly Visit[]): string {
  const days = [...new Set(visits.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  const isRun = first !== undefined && last !== undefined && days.length > 2 && last - first === days.length - 1;
  const names = isRun ? `${WEEKDAY_WORDS[first]} to ${WEEKDAY_WORDS[last]}` : joinWords(days.map((weekday) => WEEKDAY_WORDS[weekday]));
  const [{ fromMinutes, minutes, week }] = visits as readonly [Visit, ...Visit[]];
  return `${names}${fromMinutes === null ? '' : ` ${clockWords(fromMinutes)}`}, ${formatMinutes(minutes)}${week === 'every' ? '' : ` (${week} week of two)`}`;
}
