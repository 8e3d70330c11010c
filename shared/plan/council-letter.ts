import type { Facts, Flag } from '../checks/check';
import { addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import type { ComplaintStepKey } from './complaint-steps';
import { OMBUDSMAN } from './ombudsman';
import { timeline } from './timeline';

/** A letter as it can be edited: who gets it, what it is about, and all its words. */
export type LetterDraft = { readonly to: string; readonly subject: string; readonly words: string };

/** Flags that are for the council to put right; the household’s own are no business of a letter. */
const FOR_THE_COUNCIL: ReadonlySet<string> = new Set(['need-unmet', 'payment-in-missing', 'first-review-due', 'annual-review-due', 'direct-payment-review-due', 'reply-awaited']);

/** Of what is only worth knowing, such as a day that the household has not written down, an answer that does not come is the council’s alone. */
function isForTheCouncil({ check, severity }: Flag): boolean {
  return FOR_THE_COUNCIL.has(check) && (severity !== 'know' || check === 'reply-awaited');
}

/** A flag speaks to the person, and the letter is the person’s: “your plan” would be the council’s. */
const asMine = (title: string): string => title.replace(/\byour\b/g, 'my').replace(/\bYour\b/g, 'My');

/**
 * A plain and polite letter for one step of a disagreement, from the record: the address that the council’s profile has, what happened in
 * the last 12 months with its days, what stands open today, and what is asked. The person edits it before it is written.
 */
export function draftLetter(facts: Facts, kind: ComplaintStepKey, flags: readonly Flag[], on: IsoDay): LetterDraft {
  const { opening, ask } = PARTS[kind];
  const happened = timeline(facts, on).filter((line) => line.on > addMonths(on, -12));
  const open = flags.filter(isForTheCouncil).map(({ title }) => asMine(title));
  const parts = [
    `Dear ${kind === 'ombudsman' ? 'Ombudsman' : kind === 'complaint' ? 'complaints team' : 'care manager'},`,
    opening,
    ...(happened.length === 0 ? [] : [['This is what happened, with the days:', ...happened.map((line) => `${formatDay(line.on)}: ${line.words}`)].join('\n')]),
    ...(open.length === 0 ? [] : [['This is open today:', ...open.map((title) => `– ${title}`)].join('\n')]),
    ask,
    ...(facts.person.communicationNeeds.trim() === '' ? [] : [`How to reach me: ${facts.person.communicationNeeds.trim()}`]),
    `Thank you for your help.\n\nYours faithfully,\n${facts.person.name || NO_NAME}`,
  ];
  return { to: addressee(facts, kind), subject: SUBJECTS[kind], words: parts.join('\n\n') };
}

const NO_NAME = '[your name]';

/** The first place of a draft that only the person can fill and has not filled; such a letter is not written. Square brackets of one’s own are no such place. */
export function gapIn(words: string): string | undefined {
  const gaps = [...Object.values(PARTS).flatMap(({ opening, ask }) => [...`${opening} ${ask}`.matchAll(/\[[^\]]+\]/g)].map(([gap]) => gap)), NO_NAME];
  return gaps.find((gap) => words.includes(gap));
}

const SUBJECTS: Readonly<Record<ComplaintStepKey, string>> = {
  care_manager: 'My care and support plan',
  review: 'Request for a review of my care and support plan',
  complaint: 'Complaint about my care and support',
  ombudsman: 'Complaint about my council',
};

const PARTS: Readonly<Record<ComplaintStepKey, { readonly opening: string; readonly ask: string }>> = {
  care_manager: {
    opening: 'I am not happy with my care and support plan, or with a decision about it. I want to talk with you about it.\n\n[What is wrong, and what you want instead]',
    ask: 'I would like to hear in writing what you can do about it, and by when. If it cannot be changed, I would like to know why.',
  },
  review: {
    opening: 'I ask for a review of my care and support plan, under section 27 of the Care Act 2014.\n\n[Why you want a review now]',
    ask: 'I would like to have a day for the review, and to know who will be there. I want somebody I trust to be with me. If you do not agree to a review, I would like to have the reasons in writing.',
  },
  complaint: {
    opening: 'I make a complaint about how the council has dealt with my care and support.\n\n[What is wrong, and how it has affected you]',
    ask: 'I ask you to look into this, to tell me in writing what you found, and to put it right like this: [what you want the council to do]\n\nI would like to know by when I will have your answer, and who deals with it.',
  },
  ombudsman: {
    opening: 'I have complained to my council, and I am not happy with its answer. I ask you to look at my complaint.\n\n[What the council did wrong, and how it has affected you]\n\n[When the council gave its last answer, or that it has not answered]',
    ask: 'I ask that the council puts it right like this: [what you want the council to do]\n\nI can send you the letters and the records that this rests on.',
  },
};

/** Name and address as the profile has them; complaints have their own where it is known. */
function addressee({ council }: Facts, kind: ComplaintStepKey): string {
  if (kind === 'ombudsman') return `${OMBUDSMAN.name}\n${OMBUDSMAN.website}`;
  const known = kind === 'complaint' ? (council.complaints ?? council.contact) : council.contact;
  const lines = known ? [known.name, ...known.address] : [council.name];
  return [kind === 'complaint' && known !== council.complaints ? 'Complaints team' : kind === 'complaint' ? '' : 'Adult social care', ...lines].filter((line) => line !== '').join('\n');
}
