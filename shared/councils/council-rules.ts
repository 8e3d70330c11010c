import { formatPounds } from '../kernel/money';
import { countOf, joinWords, upperFirst } from '../kernel/plain-words';
import { ok, refused, type Result } from '../kernel/result';
import { councilProfileSchema, type CouncilProfile } from './council-profile';
import { COUNCIL_QUESTIONS, type CouncilOverrides, type CouncilQuestionKey } from './council-profiles';

/** What the household may answer itself. The two addresses are the council's own. */
export type CouncilRuleKey = Exclude<CouncilQuestionKey, 'contact' | 'complaints'>;
export type CouncilAnswer = NonNullable<CouncilProfile[CouncilRuleKey]>;

type RuleShape = {
  readonly kind: 'number' | 'yes_no' | 'choice' | 'pence' | 'list';
  /** Answers to choose from, each with its words; none: the answer is free. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What a number counts: `week`. */
  readonly unit?: string;
};

const RHYTHMS = { week: 'Every week', fortnight: 'Every fortnight', '4-weeks': 'Every 4 weeks', month: 'Every month', quarter: 'Every 3 months', year: 'Every year' };

const RULES: Record<CouncilRuleKey, RuleShape> = {
  paymentCycle: { kind: 'choice', choices: RHYTHMS },
  paidIn: { kind: 'choice', choices: { advance: 'For the weeks to come', arrears: 'For weeks that have gone', mixed: 'Some of each' } },
  netOrGross: { kind: 'choice', choices: { net: 'Yes, it is taken off first', gross: 'No, you are billed for it' } },
  contributionRoute: { kind: 'choice', choices: { into_dp_account: 'Into the direct payment account', invoice: 'When the council sends a bill', direct_debit: 'By Direct Debit to the council' } },
  accountTypes: { kind: 'list', choices: { card: 'A prepaid card', own: 'A bank account of your own', managed: 'An account that a company manages', supported: 'An account with a support service' } },
  returnFrequency: {
    kind: 'choice',
    choices: {
      none_card_viewed: 'Never: the council looks at the card',
      '4-weeks': 'Every 4 weeks',
      month: 'Every month',
      quarter: 'Every 3 months',
      'six-months': 'Every 6 months',
      year: 'Every year',
      on_request: 'When the council asks',
    },
  },
  firstCheckWeeks: { kind: 'number', unit: 'week' },
  dueDays: { kind: 'number', unit: 'day' },
  evidence: { kind: 'list' },
  receiptThresholdPence: { kind: 'pence' },
  cashAllowed: { kind: 'yes_no' },
  surplusWeeks: { kind: 'number', unit: 'week' },
  minBalanceWeeks: { kind: 'number', unit: 'week' },
  reservesAllowed: { kind: 'list', choices: { holiday: 'Holiday pay', redundancy: 'Redundancy pay', sickness_cover: 'Cover for sickness', hmrc: 'Bills from HMRC', other: 'Other bills' } },
  repayDays: { kind: 'number', unit: 'day' },
  retentionYears: { kind: 'number', unit: 'year' },
  yearBasis: { kind: 'choice', choices: { '52-weeks': '52 weeks', '365-days': '365 days' } },
};

/** One of the council's rules as settings show it. `value` null: nobody has said, so ask the council. */
export type CouncilRule = {
  readonly key: CouncilRuleKey;
  readonly question: string;
  readonly value: CouncilAnswer | null;
  readonly valueWords: string;
  readonly kind: RuleShape['kind'];
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly isOwnAnswer: boolean;
};

/** Every rule with the answer that holds, the household's own before its council's, in the order of the agreement. */
export function councilRules(profile: CouncilProfile, own: CouncilOverrides): CouncilRule[] {
  return (Object.keys(RULES) as CouncilRuleKey[]).map((key) => {
    const { kind, choices = {} } = RULES[key];
    const answer = own[key] ?? null;
    const value = answer ?? profile[key];
    return {
      key,
      question: upperFirst(COUNCIL_QUESTIONS[key]),
      value,
      valueWords: answerWords(key, value),
      kind,
      choices: Object.entries(choices).map(([choice, words]) => ({ value: choice, words })),
      isOwnAnswer: answer !== null,
    };
  });
}

function answerWords(key: CouncilRuleKey, value: CouncilAnswer | null): string {
  const { kind, choices, unit = '' } = RULES[key];
  if (value === null) return 'Ask your council';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return kind === 'pence' ? (value === 0 ? 'Every payment' : `From ${formatPounds(value)}`) : countOf(value, unit);
  if (typeof value === 'string') return choices?.[value] ?? value;
  return value.length === 0 ? 'None' : upperFirst(joinWords(value.map((item) => (choices?.[item] ?? item).replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()))));
}


/**
 * The household's own answer to a rule, or null to take it back. Faults: there is no such rule; the answer is not one that the rule
 * can have.
 */
export function decideCouncilAnswer(key: string, value: unknown): Result<{ readonly key: CouncilRuleKey; readonly value: CouncilAnswer | null }> {
  if (!isRuleKey(key)) {
    return refused({ code: 'council-rule-unknown', field: 'key', message: 'There is no such rule in this version of the program, so nothing was changed. Go back and choose the rule again.' });
  }
  if (value === null) return ok({ key, value });
  const read = councilProfileSchema.shape[key].safeParse(value);
  if (!read.success || read.data === null || (typeof read.data === 'number' && read.data < 0)) {
    return refused({ code: 'council-answer-unclear', field: 'value', message: `${key === 'evidence' ? 'Write each thing in a few words.' : ASK[RULES[key].kind]} If you do not know, leave it and ask your council.` });
  }
  return ok({ key, value: read.data });
}

const ASK: Record<RuleShape['kind'], string> = {
  number: 'Enter a whole number, 0 or more.',
  pence: 'Enter an amount in pounds and pence, £0.00 or more.',
  yes_no: 'Choose yes or no.',
  choice: 'Choose one of the answers.',
  list: 'Choose from the answers.',
};

function isRuleKey(key: string): key is CouncilRuleKey {
  return Object.hasOwn(RULES, key);
}
