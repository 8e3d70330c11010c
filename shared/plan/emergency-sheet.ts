import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import type { Emergency } from './emergencies';
import { planLife, type PlanLife } from './plan-document-life';
import { frequencyWords } from './service-words';
import { needsCover } from './who-comes';

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

/** The sheet as the record stands on a day: the support that runs on that day, whoever pays for it. It holds no money and no number of a bank. */
export function buildEmergencySheet(facts: Facts, on: IsoDay): EmergencySheet {
  const { person, council } = facts;
  const { emergencies, contacts } = planLife(facts);
  return {
    title: 'What to do in an emergency',
    madeOn: on,
    isExample: person.exampleOn !== null,
    person: { name: person.name, bornOn: person.bornOn, address: person.address.trim(), councilReference: person.councilReference.trim(), communicationNeeds: person.communicationNeeds.trim() },
    mustKnow: emergencies.find(({ situation }) => situation === 'must_know')?.words ?? '',
    contacts,
    situations: emergencies.filter(({ situation }) => !ELSEWHERE.has(situation)).map(({ title, words }) => ({ title, words })),
    support: facts.services.filter((service) => isCurrent(service, on) && needsCover(service)).map((service) => ({ name: service.name, who: service.provider.trim(), when: frequencyWords(service), cover: service.cover.trim() })),
    council: { name: council.name, contact: council.contact },
  };
}
