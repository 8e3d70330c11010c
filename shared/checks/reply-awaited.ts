import { daysBetween, formatDay, type IsoDay } from '../kernel/iso-date';
import type { CouncilContact } from '../plan/council-contacts';
import { recordsOf, type Check, type Flag } from './check';

const WAIT_DAYS = 28;

/** `know`: nothing is wrong yet, but a reminder with its day is worth having. */
export const replyAwaited: Check = {
  code: 'reply-awaited',
  rule: 'A question or complaint to the council has had no reply for 28 days, or a review that was asked for has had no day for as long. What the Ombudsman was asked is not counted, nor a request that is written down as a review of the same day as well.',
  source: 'Ledger practice: what was asked, and when, is evidence',
  check({ councilContacts, reviews }, on) {
    const waits = (since: IsoDay) => daysBetween(since, on) >= WAIT_DAYS;
    const isReviewToo = ({ kind, madeOn }: CouncilContact) => kind === 'review' && reviews.some(({ askedOn }) => askedOn === madeOn);
    return [
      ...councilContacts
        .filter((contact) => contact.kind !== 'ombudsman' && contact.repliedOn === null && waits(contact.madeOn) && !isReviewToo(contact))
        .map(({ id, kind, madeOn, words }) => flag({ kind: 'contact', id }, madeOn, on, { ...ASKED[kind], about: `You wrote down: “${words}”` })),
      ...reviews.flatMap(({ id, askedOn, plannedOn, heldOn }) =>
        askedOn !== null && plannedOn === null && heldOn === null && waits(askedOn) ? [flag({ kind: 'review', id }, askedOn, on, { it: 'request for a review', reply: 'day', about: 'The council should hold a review when it is reasonable to ask for one.' })] : [],
      ),
    ];
  },
};

type Asked = { readonly it: string; readonly reply: string; readonly about: string };

const ASKED: Readonly<Record<CouncilContact['kind'], Pick<Asked, 'it' | 'reply'>>> = {
  question: { it: 'question', reply: 'reply' },
  care_manager: { it: 'talk with the care manager', reply: 'reply' },
  review: { it: 'request for a review', reply: 'reply' },
  complaint: { it: 'complaint', reply: 'reply' },
  ombudsman: { it: 'complaint to the Ombudsman', reply: 'reply' },
};

function flag(record: Flag['records'][number] & { readonly kind: 'contact' | 'review' }, askedOn: IsoDay, on: IsoDay, { it, reply, about }: Asked): Flag {
  const days = daysBetween(askedOn, on);
  return {
    check: 'reply-awaited',
    severity: 'know',
    title: `No ${reply} for ${days} days after your ${it} of ${formatDay(askedOn)}`,
    why: `${about.replace(/([^.”])$/, '$1.')} A question that is written down with its day is evidence, if you complain later.`,
    next: `Remind the council, in writing. When ${reply === 'day' ? 'a day is agreed' : 'the reply comes'}, write it down.`,
    screen: 'reviews',
    byOn: null,
    figures: { askedOn, days },
    records: recordsOf(record.kind, [record.id]),
  };
}
