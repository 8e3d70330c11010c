import type { IsoDay } from '../kernel/iso-date';
import { beforeWhatItFollows, dayToCome, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { CouncilContact } from './council-contacts';

/**
 * What was asked of the council, as it is to be kept. Faults: no words; asked or replied on a day that is still to come; replied before
 * it was asked; the words of a reply without its day; it is no longer there.
 */
export function decideCouncilContact(draft: Draft<CouncilContact>, known: readonly CouncilContact[], today: IsoDay): Result<Draft<CouncilContact>> {
  const faults = [
    ...recordGone('question', draft.id, known),
    ...dayToCome('madeOn', draft.madeOn, today),
    ...wordsMissing('words', draft.words, 'Write what you asked or said.'),
    ...dayToCome('repliedOn', draft.repliedOn, today),
    ...beforeWhatItFollows('repliedOn', draft.repliedOn, draft.madeOn, ['The reply', 'the day on which you asked']),
    ...(draft.repliedOn === null && draft.reply.trim() !== '' ? [replyWithoutDay] : []),
  ];
  return unlessRefused(faults, { ...draft, toWhom: draft.toWhom.trim(), words: draft.words.trim(), reply: draft.reply.trim() });
}

const replyWithoutDay: Fault = {
  code: 'reply-without-day',
  field: 'repliedOn',
  message: 'A reply is written down without its day. Enter the day on which it came, as evidence needs it.',
};
