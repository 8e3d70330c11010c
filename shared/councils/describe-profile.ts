import { lowerFirst } from '../kernel/plain-words';
import { planStepsOf } from '../plan/steps-of-council';
import { PLAN_STEPS } from '../plan/steps';
import type { CouncilAddress } from './council-profile';
import type { CouncilOverrides } from './council-profiles';
import { councilRules } from './council-rules';
import type { ProfileContent } from './own-profile';

/** A profile in words, for a look at it before it is taken on. */
export type ProfileInWords = {
  readonly name: string;
  /** Each rule that it answers. */
  readonly answered: readonly { readonly question: string; readonly words: string }[];
  /** How many rules there are. */
  readonly rules: number;
  /** Each of the seven steps that differs from the program's own, in its council's order, with what differs. */
  readonly steps: readonly { readonly number: number; readonly name: string; readonly changes: readonly string[] }[];
  readonly contact: CouncilAddress | null;
  readonly complaints: CouncilAddress | null;
  readonly sources: readonly string[];
  /** Questions that the household answers otherwise: its own answers stay. */
  readonly ownAnswersStay: readonly string[];
};

/** What a profile says, beside the answers that the household has given itself. */
export function describeProfile(profile: ProfileContent, own: CouncilOverrides): ProfileInWords {
  const rules = councilRules({ id: '', ...profile }, {});
  const differing = rules.filter(({ key, value }) => {
    const answer = own[key] ?? null;
    return answer !== null && JSON.stringify(answer) !== JSON.stringify(value);
  });
  return {
    name: profile.name,
    answered: rules.filter(({ value }) => value !== null).map(({ question, valueWords }) => ({ question, words: valueWords })),
    rules: rules.length,
    steps: planStepsOf(profile).flatMap((step) => {
      const changes = changesOf(step);
      return changes.length === 0 ? [] : [{ number: step.number, name: step.name, changes }];
    }),
    contact: profile.contact,
    complaints: profile.complaints,
    sources: profile.sources,
    ownAnswersStay: differing.map(({ question }) => question),
  };
}

type Step = ReturnType<typeof planStepsOf>[number];

/** What a council asks otherwise in a step than the program's own seven do. None: it is the same. */
export function changesOf(step: Step): string[] {
  const own = PLAN_STEPS.find((one) => one.step === step.step);
  if (!own) return [];
  const gone = own.prompts.filter((prompt) => !step.prompts.includes(prompt));
  const added = step.prompts.filter((prompt) => !own.prompts.includes(prompt));
  const isMoved = gone.length + added.length === 0 && step.prompts.some((prompt, at) => prompt !== own.prompts[at]);
  return [
    ...(step.number === step.step ? [] : [`Asked as step ${step.number}, not ${step.step}`]),
    ...(step.name === own.name ? [] : [`Was “${own.name}”`]),
    ...(step.question === own.question ? [] : [`Asks “${step.question}”`]),
    ...added.map((prompt) => `Also: ${lowerFirst(prompt)}`),
    ...gone.map((prompt) => `Without: ${lowerFirst(prompt)}`),
    ...(isMoved ? ['Its prompts stand in another order'] : []),
    ...(step.example === own.example ? [] : ['Has an example of its own']),
    ...(step.councilLooksFor.join('\n') === own.councilLooksFor.join('\n') ? [] : ['Looks for other things']),
  ];
}
