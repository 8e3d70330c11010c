import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, type Pence } from '../kernel/money';

/** `enrolment`: put in a pension. `postponement`: the employer waits. `opt_in`: may ask to be put in. `join`: may join. */
export const PENSION_LETTERS = ['enrolment', 'postponement', 'opt_in', 'join'] as const;
export type PensionLetterKind = (typeof PENSION_LETTERS)[number];

/** What a letter about the pension says, from the record. */
export type PensionLetterFacts = {
  readonly kind: PensionLetterKind;
  readonly workerName: string;
  readonly employerName: string;
  readonly writtenOn: IsoDay;
  /** The day from which the person is, or would be, looked at: joined, waited from, or first assessed. */
  readonly from: IsoDay;
  /** Of a postponement: its last day. */
  readonly until: IsoDay | null;
  /** The last day to opt out. */
  readonly optOutUntil: IsoDay;
  readonly scheme: string;
  readonly schemeReference: string;
  /** The limits and the least shares of the year of the letter. */
  readonly limits: { readonly triggerPence: Pence; readonly lowerPence: Pence; readonly upperPence: Pence; readonly employerPercent: number; readonly totalPercent: number; readonly fromAge: number };
};

export type PensionLetter = {
  readonly subject: string;
  /** First what it is about, then what the person may do: each a heading and paragraphs or points. */
  readonly opening: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly words: readonly string[]; readonly points: readonly string[] }[];
  readonly closing: readonly string[];
};

/** A place to fill in by hand where the record has no name. */
const TO_FILL_IN = '____________________';

const percentOf = (value: number) => `${value} %`;

function shares({ employerPercent, totalPercent, lowerPence, upperPence }: PensionLetterFacts['limits']): string[] {
  return [
    `I pay at least ${percentOf(employerPercent)} of your pay between ${formatPounds(lowerPence)} and ${formatPounds(upperPence)} a year.`,
    `You pay the rest, so that it is at least ${percentOf(totalPercent)} in all. It is taken from your pay on each payday.`,
    'The government adds to it too, as tax relief. Part of what would have gone in tax goes into your pension.',
  ];
}

function schemePart({ scheme, schemeReference }: PensionLetterFacts): PensionLetter['parts'][number] {
  const reference = schemeReference.trim() === '' ? '' : ` My number there is ${schemeReference.trim()}.`;
  return { heading: 'The pension scheme', words: [`The scheme is ${scheme.trim() || TO_FILL_IN}.${reference} It will write to you with your own number and how to reach it.`], points: [] };
}

const MORE: PensionLetter['parts'][number] = {
  heading: 'To find out more',
  words: ['MoneyHelper gives free advice about pensions that takes nobody’s side: moneyhelper.org.uk. You can ask me too.'],
  points: [],
};

/** The letter of the law to a personal assistant about the pension, in plain words. Its parts are those that the Regulations of 2010 ask for. */
export function pensionLetter(facts: PensionLetterFacts): PensionLetter {
  const { kind, workerName, employerName, from, until, limits } = facts;
  const [lower, trigger] = [formatPounds(limits.lowerPence), formatPounds(limits.triggerPence)];
  const closing = ['If I ever treat you worse because you are in a pension, or ask you to leave it, tell The Pensions Regulator.', `Yours,\n${employerName}`];
  const dear = `Dear ${workerName},`;
  switch (kind) {
    case 'enrolment':
      return {
        subject: 'You are in a workplace pension',
        opening: [dear, `From ${formatDay(from)} you are in a workplace pension. You do not have to do anything. The law asks me to do this for everyone from ${limits.fromAge} up to State Pension age who earns more than ${trigger} a year.`],
        parts: [
          { heading: 'What is paid', words: [], points: shares(limits) },
          schemePart(facts),
          {
            heading: 'If you do not want it',
            words: [facts.optOutUntil < facts.writtenOn ? `The time to opt out and get back what you paid in ended on ${formatDay(facts.optOutUntil)}. You can still leave.` : `You can opt out until ${formatDay(facts.optOutUntil)}. You will get back what you have paid in.`],
            points: [
              'Ask the pension scheme for the opt-out form. I may not give it to you, because the choice must be yours.',
              'If you opt out you lose what I pay for you.',
              'You can also leave later. What was paid in then usually stays in the pension until you are older.',
              'You can come back: write to me, sign it, and I put you in again. I have to do so once in 12 months.',
              'If you opt out, I must put you back in about every 3 years. You can opt out again then.',
            ],
          },
          MORE,
        ],
        closing,
      };
    case 'postponement':
      return {
        subject: 'Your workplace pension begins later',
        opening: [dear, `The law lets me wait up to 3 months before I look at whether you must be in a workplace pension. I wait until ${formatDay(until ?? from)}.`],
        parts: [
          {
            heading: 'What happens then',
            words: [`On the day after, I look at your age and your pay. If you are from ${limits.fromAge} up to State Pension age and earn more than ${trigger} a year, I put you in a pension, and write to you again.`],
            points: [],
          },
          {
            heading: 'What you can do now',
            words: ['You need not wait. Write to me that you want to be in a pension, and sign it. An e-mail is enough if it says that you wrote it.'],
            points: [`If you earn more than ${lower} a year and are from 16 to 74, I put you in, and I pay too.`, `If you earn ${lower} a year or less, you can join a pension through me. I do not have to pay into it.`],
          },
          MORE,
        ],
        closing,
      };
    case 'opt_in':
      return {
        subject: 'You may ask to be in a workplace pension',
        opening: [dear, `I have looked at your age and your pay from ${formatDay(from)}. I do not have to put you in a workplace pension. You can ask me to, and then I must.`],
        parts: [
          { heading: 'How to ask', words: ['Write to me that you want to be in a pension, and sign it. An e-mail is enough if it says that you wrote it.'], points: [] },
          { heading: 'What is paid then', words: [], points: shares(limits) },
          {
            heading: 'Good to know',
            words: [],
            points: [
              `If you later earn more than ${trigger} a year and are from ${limits.fromAge} up to State Pension age, I put you in without your asking, and write to you.`,
              'You can leave again. If you do so in the first month, you get back what you have paid in.',
            ],
          },
          MORE,
        ],
        closing,
      };
    case 'join':
      return {
        subject: 'You may join a pension through your work',
        opening: [dear, `I have looked at your age and your pay from ${formatDay(from)}. I do not have to put you in a workplace pension. You can ask to join one through me.`],
        parts: [
          { heading: 'How to ask', words: ['Write to me that you want to join a pension, and sign it. An e-mail is enough if it says that you wrote it.'], points: [] },
          {
            heading: 'What is paid then',
            words: [],
            points: ['What you choose to pay is taken from your pay on each payday, and the government may add tax relief.', `I do not have to pay into it while you earn ${lower} a year or less.`],
          },
          {
            heading: 'Good to know',
            words: [],
            points: [`If you later earn more than ${lower} a year, you can ask me to put you in a pension that I pay into.`, `If you earn more than ${trigger} a year and are from ${limits.fromAge} up to State Pension age, I put you in without your asking.`],
          },
          MORE,
        ],
        closing,
      };
  }
}
