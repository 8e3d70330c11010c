import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';
import { decidesForCouncil, missingOfControl, statementWords } from './control-words';
import type { Emergency, EmergencyContact } from './emergencies';
import { SITUATIONS_IN_ORDER } from './emergency-prompts';
import { SITUATION_WORDS } from './plan-words';
import { WELLBEING_AREAS, WELLBEING_KEYS } from './wellbeing';

/** What the plan document says of the person’s life beside needs and services. */
export type PlanLife = {
  readonly control: {
    /** Empty: nothing is written down yet of who decides. */
    readonly decides: string;
    readonly howDecided: string;
    readonly viewsHeard: string;
    /** What is not said yet, each as a short name. */
    readonly missing: readonly string[];
    /** What is signed at the end. */
    readonly statement: string;
    /** Null: it was not said yet. */
    readonly statedOn: IsoDay | null;
  };
  /** All nine areas in the law’s order; words empty: not written about yet. */
  readonly wellbeing: readonly { readonly plain: string; readonly law: string; readonly words: string }[];
  /** The situations that are written about. */
  readonly emergencies: readonly { readonly situation: Emergency['situation']; readonly title: string; readonly words: string }[];
  readonly contacts: readonly Omit<EmergencyContact, 'id'>[];
};

export function planLife({ person, control, wellbeing, emergencies, contacts }: Pick<Facts, 'person' | 'control' | 'wellbeing' | 'emergencies' | 'contacts'>): PlanLife {
  return {
    control: {
      decides: control ? decidesForCouncil(control, person.name) : '',
      howDecided: control?.howDecided.trim() ?? '',
      viewsHeard: control?.viewsHeard.trim() ?? '',
      missing: missingOfControl(control),
      statement: statementWords(control?.decides ?? null, person.name),
      statedOn: control?.statedOn ?? null,
    },
    wellbeing: WELLBEING_KEYS.map((area) => ({ ...WELLBEING_AREAS[area], words: wellbeing.find((one) => one.area === area)?.words.trim() ?? '' })),
    emergencies: SITUATIONS_IN_ORDER.flatMap((situation) => {
      const words = emergencies.find((one) => one.situation === situation)?.words.trim() ?? '';
      return words === '' ? [] : [{ situation, title: SITUATION_WORDS[situation], words }];
    }),
    contacts: contacts.map(({ id: _id, ...contact }) => contact),
  };
}
