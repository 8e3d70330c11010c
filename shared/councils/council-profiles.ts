import { z } from 'zod';
import buckinghamshireFile from '../../resources/councils/buckinghamshire.json';
import lutonFile from '../../resources/councils/luton.json';
import plainFile from '../../resources/councils/plain.json';
import { councilProfileSchema, type CouncilProfile } from './council-profile';

/** Every council that the product knows something about, and last the plain one, of which nothing is assumed. */
export const COUNCILS: readonly CouncilProfile[] = [lutonFile, buckinghamshireFile, plainFile].map((file) => councilProfileSchema.parse(file));

/** The profile with this id (`luton`); undefined where there is none, so that a caller can say which there are. */
export function councilById(id: string): CouncilProfile | undefined {
  return COUNCILS.find((council) => council.id === id);
}

/** A household's own answers to its council's rules, for what its agreement says. A council's id, its steps and its sources are not answers. */
export const councilOverridesSchema = councilProfileSchema
  .omit({ id: true, planSteps: true, sources: true })
  // Ledgers hold answers from before a line of words had a length.
  .extend({ evidence: z.array(z.string()).nullable() })
  .partial();
export type CouncilOverrides = Partial<Omit<CouncilProfile, 'id' | 'planSteps' | 'sources'>>;

/** The profile with a household's own answers in place. An answer that is left out keeps the profile's; null means “not known”. */
export function withOverrides(profile: CouncilProfile, overrides: CouncilOverrides): CouncilProfile {
  const given = Object.entries(overrides).filter(([, answer]) => answer !== undefined);
  return { ...profile, ...Object.fromEntries(given) };
}

/** What a profile may leave open. */
export type CouncilQuestionKey = Exclude<keyof CouncilProfile, 'id' | 'name' | 'planSteps' | 'sources'>;

export const COUNCIL_QUESTIONS: Record<CouncilQuestionKey, string> = {
  paymentCycle: 'how often is the direct payment paid?',
  paidIn: 'is the money for the weeks to come, or for weeks that have gone?',
  netOrGross: 'is your contribution taken off before the money is paid to you?',
  contributionRoute: 'how must you pay your contribution?',
  accountTypes: 'which kinds of account may you use?',
  returnFrequency: 'how often must you show how the money was spent?',
  firstCheckWeeks: 'how many weeks after the start is the first check?',
  dueDays: 'how many days do you have to send your return?',
  evidence: 'what must you keep or send to show how the money was spent?',
  receiptThresholdPence: 'from what amount on does a payment need evidence?',
  cashAllowed: 'may you take out cash?',
  surplusWeeks: 'how many weeks of money may stay in the account?',
  minBalanceWeeks: 'how many weeks of money must stay in the account?',
  reservesAllowed: 'which bills may you save for, such as holiday pay or redundancy?',
  repayDays: 'how many days do you have to pay back money that was not used?',
  retentionYears: 'for how many years must you keep your records?',
  yearBasis: 'is a year counted as 52 weeks or as 365 days?',
  contact: 'whom can you write to or ring about your direct payment?',
  complaints: 'whom can you write to or ring if you are not happy?',
};

/** A question for everything that a profile does not answer, in the order of the agreement: “Ask your council: may you take out cash?” */
export function questionsToAsk(profile: CouncilProfile): { readonly key: CouncilQuestionKey; readonly question: string }[] {
  const keys = Object.keys(COUNCIL_QUESTIONS) as CouncilQuestionKey[];
  return keys.filter((key) => profile[key] === null).map((key) => ({ key, question: `Ask your council: ${COUNCIL_QUESTIONS[key]}` }));
}
