import type { Input, Output } from '#shared/contract/contract';
import { documentName, KIND_NAMES } from '#shared/documents/document';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds, parsePounds } from '#shared/kernel/money';
import { ok, type Result } from '#shared/kernel/result';
import { OUTCOMES } from '#shared/plan/outcomes';
import { CONTACT_WORDS, REVIEW_NAMES } from '#shared/plan/review-words';
import { frequencyWords } from '#shared/plan/service-words';
import { planStepsOf } from '#shared/plan/steps-of-council';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { listDocuments } from '../repositories/documents';
import { listCouncilContacts } from '../repositories/council-contacts';
import { readCouncil } from '../repositories/council-profiles';
import { searchEntries } from '../repositories/entries';
import { listNeeds } from '../repositories/needs';
import { listReviews } from '../repositories/reviews';
import { listServices } from '../repositories/services';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

type Found = Output<'search.find'>['results'][number];

const MOST_ENTRIES = 20;

const SCREENS = [
  ['home', 'Home', 'What you have, what needs doing, what comes up'],
  ['plan', 'Plan', 'The seven steps of your plan'],
  ['needs-and-services', 'Needs and services', 'What you need, who meets it, and what it costs'],
  ['money', 'Money', 'Every payment in and out'],
  ['employing', 'Employing', 'Your PAs and what an employer must do'],
  ['contribution', 'Contribution', 'What you pay towards your care'],
  ['reviews', 'Reviews', 'The next look at your plan, questions to the council, and what to do if you are not happy'],
  ['return', 'Return', 'What you send to the council'],
  ['settings', 'Settings', 'The person, the council’s rules, and safety'],
] as const;

/** Finds words, or an amount such as 54.60, all over the ledger: people and support first, then steps and screens, then payments. */
export function findInLedger(services: Services, input: Input<'search.find'>): Result<Output<'search.find'>> {
  const words = input.words.trim();
  if (words === '') return ok({ results: [] });
  return readLedger(services, (db) => ok({ results: [...thingsIn(db).filter((thing) => holds(thing, words)), ...entriesWith(db, words)] }));
}

/** Every word must be there, in any order, whatever its capitals. */
function holds({ title, detail }: Found, words: string): boolean {
  const text = `${title} ${detail}`.toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

function thingsIn(db: ReadDb): Found[] {
  return [
    ...listServices(db).map((service): Found => ({
      kind: 'service',
      id: service.id,
      title: service.name,
      detail: [service.provider, frequencyWords(service)].filter((part) => part !== '').join(' · '),
      screen: 'needs-and-services',
    })),
    ...listNeeds(db).map((need): Found => ({ kind: 'need', id: need.id, title: need.words, detail: OUTCOMES[need.outcome].plain, screen: 'needs-and-services' })),
    ...listWorkers(db).map((worker): Found => ({ kind: 'worker', id: worker.id, title: worker.name, detail: `PA since ${formatDay(worker.startsOn)}`, screen: 'employing' })),
    ...listReviews(db).map((review): Found => ({
      kind: 'review',
      id: review.id,
      title: REVIEW_NAMES[review.kind],
      detail: [review.heldOn === null ? 'Not held yet' : `Held on ${formatDay(review.heldOn)}`, review.words].filter((part) => part !== '').join(' · '),
      screen: 'reviews',
    })),
    ...listCouncilContacts(db).map((contact): Found => ({
      kind: 'contact',
      id: contact.id,
      title: contact.words,
      detail: [`${CONTACT_WORDS[contact.kind]}, ${formatDay(contact.madeOn)}`, contact.reply].filter((part) => part !== '').join(' · '),
      screen: 'reviews',
    })),
    ...listDocuments(db).map((document): Found => ({
      kind: 'document',
      id: document.id,
      title: documentName(document),
      detail: [KIND_NAMES[document.kind], document.words === '' ? '' : document.fileName, document.datedOn === null ? '' : formatDay(document.datedOn)].filter((part) => part !== '').join(' · '),
      screen: 'money',
    })),
    ...planStepsOf(readCouncil(db)).map(({ step, number, name, question }): Found => ({ kind: 'step', id: step, title: `Step ${number}: ${name}`, detail: question, screen: 'plan' })),
    ...SCREENS.map(([screen, title, detail], at): Found => ({ kind: 'screen', id: at + 1, title, detail, screen })),
  ];
}

function entriesWith(db: ReadDb, words: string): Found[] {
  const amount = parsePounds(words);
  return searchEntries(db, words, MOST_ENTRIES, amount.ok ? Math.abs(amount.value) : null).map((entry) => ({
    kind: 'entry',
    id: entry.id,
    title: entry.payee,
    detail: `${formatPounds(entry.amountPence)} on ${formatDay(entry.paidOn)}`,
    screen: 'money',
  }));
}
