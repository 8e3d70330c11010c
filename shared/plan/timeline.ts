import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';
import { lowerFirst } from '../kernel/plain-words';
import { isOverdue, reviewsDue } from './review-calendar';
import { ASSESSMENT_WORDS, CONTACT_WORDS, RESULT_WORDS } from './review-words';
import type { Review } from './reviews';

/** Something that happened, or did not happen by its day, between the household and the council. */
export type TimelineLine = { readonly on: IsoDay; readonly words: string };

type Known = Pick<Facts, 'person' | 'council' | 'planVersions' | 'reviews' | 'changes' | 'assessments' | 'decisions' | 'councilContacts'>;
type Dated = readonly [on: IsoDay | null, words: string];

/**
 * What happened up to a day, the oldest first, as evidence: versions of the plan, reviews asked for and held or not held in time,
 * changes, assessments, decisions, and what was asked of the council with its replies. In words that the council can be told.
 */
export function timeline(facts: Known, on: IsoDay): TimelineLine[] {
  const lines: Dated[] = [...versions(facts), ...reviews(facts, on), ...changes(facts), ...assessments(facts), ...decisions(facts), ...contacts(facts)];
  return lines
    .flatMap(([day, words]) => (day !== null && day <= on ? [{ on: day, words }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function versions({ planVersions }: Known): Dated[] {
  return planVersions.flatMap((version): Dated[] => [
    [version.sentOn, `Version ${version.number} of the plan was sent to the council.`],
    [version.changesAskedOn, said(`The council asked for changes to version ${version.number} of the plan`, version.changesAsked)],
    [version.agreedOn, `Version ${version.number} of the plan was agreed${version.agreedBy === '' ? '' : ` by ${version.agreedBy}`}.`],
  ]);
}

function reviews(facts: Known, on: IsoDay): Dated[] {
  const late = reviewsDue(facts, on).filter((due) => isOverdue(due, on));
  return [
    ...late.map(({ kind, byOn }): Dated => [byOn, `${NAMED[kind]} was due by this day. It was not held by then.`]),
    ...facts.reviews.flatMap((review): Dated[] => [
      [review.askedOn, `I asked for a review${review.withWhom === '' ? '' : ` (${review.withWhom})`}.`],
      [review.heldOn, `${NAMED[review.kind]} was held.${review.result === 'not_said' ? '' : ` What came of it: ${lowerFirst(RESULT_WORDS[review.result])}.`}`],
    ]),
  ];
}

/** As the person says it to the council. */
const NAMED: Readonly<Record<Review['kind'], string>> = {
  first: 'The first review of my plan',
  annual: 'The yearly review of my plan',
  direct_payment: 'The review of my direct payment',
  requested: 'The review that I asked for',
};

const changes = ({ changes: list }: Known): Dated[] => list.map(({ noticedOn, words }) => [noticedOn, said('Something changed', words)]);

function assessments({ assessments: list }: Known): Dated[] {
  return list.flatMap(({ kind, askedOn, heldOn }): Dated[] => [
    [askedOn, `I asked for this: ${lowerFirst(ASSESSMENT_WORDS[kind]).replace('your', 'my')}.`],
    [heldOn, `${ASSESSMENT_WORDS[kind].replace('your', 'my')}: held.`],
  ]);
}

function decisions({ decisions: list }: Known): Dated[] {
  return list.flatMap(({ decidedOn, eligible, reasons, hasWrittenReasons, supportEndsOn }): Dated[] => [
    [decidedOn, said(`The council decided that I am ${eligible ? 'eligible' : 'not eligible any more'}${hasWrittenReasons ? ', and gave its reasons in writing' : eligible ? '' : '. I have no reasons in writing'}`, reasons)],
    [supportEndsOn, 'The council’s support ended.'],
  ]);
}

function contacts({ councilContacts }: Known): Dated[] {
  return councilContacts.flatMap(({ kind, madeOn, toWhom, words, repliedOn, reply }): Dated[] => [
    [madeOn, said(`${CONTACT_WORDS[kind]}${toWhom === '' ? '' : ` (${toWhom})`}`, words)],
    [repliedOn, said(`Reply to my ${lowerFirst(CONTACT_WORDS[kind])}`, reply)],
  ]);
}

/** What was said stands behind a colon, and ends with a full stop. */
function said(what: string, words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line === '' ? `${what}.` : `${what}: ${/[.!?…”]$/.test(line) ? line : `${line}.`}`;
}
