import type { Input, Output } from '#shared/contract/contract';
import { documentName, KIND_NAMES } from '#shared/documents/document';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { ok, type Result } from '#shared/kernel/result';
import type { Entry } from '#shared/ledger/entry';
import { ROLE_WORDS } from '#shared/person/role-words';
import { OUTCOMES } from '#shared/plan/outcomes';
import { CONTACT_WORDS, REVIEW_NAMES } from '#shared/plan/review-words';
import { frequencyWords } from '#shared/plan/service-words';
import { planStepsOf } from '#shared/plan/steps-of-council';
import { NOTHING_SOUGHT, readSearch, searchWords, type Search } from '#shared/search/read-search';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { listAccounts } from '../repositories/accounts';
import { listDocuments } from '../repositories/documents';
import { listCouncilContacts } from '../repositories/council-contacts';
import { readCouncil } from '../repositories/council-profiles';
import { listGoals } from '../repositories/goals';
import { listHelpers } from '../repositories/helpers';
import { listLetters } from '../repositories/letters';
import { listNeeds } from '../repositories/needs';
import { listPolicies } from '../repositories/policies';
import { registerTotals, searchEntries, wordsLike } from '../repositories/register';
import { listReviews } from '../repositories/reviews';
import { listRisks } from '../repositories/risks';
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

/**
 * Finds words, amounts (54.60, 50..60), days and “no receipt” (`readSearch`) all over the ledger: people and support first, then steps and
 * screens, then payments, but payments first where amounts or days are sought; what is named so before what only speaks of it. It says how
 * many payments match in each account, and which words the one being typed may become.
 */
export function findInLedger(services: Services, input: Input<'search.find'>): Result<Output<'search.find'>> {
  const words = input.words.trim();
  if (words === '') return ok({ results: [], suggestions: [], understood: '', payments: [] });
  return readLedger(services, (db) => {
    const search = readSearch(words, services.clock.today());
    const isWords = JSON.stringify({ ...search, words: [] }) === JSON.stringify(NOTHING_SOUGHT);
    const things = thingsIn(db).filter((thing) => holds(thing, words)).toSorted((a, b) => farness(a, words) - farness(b, words));
    const entries = searchEntries(db, search, MOST_ENTRIES);
    const payments = entries.map(toFound);
    return ok({ results: isWords ? [...things, ...payments] : [...payments, ...things], suggestions: suggest(db, search), understood: isWords ? '' : searchWords(search), payments: matchingIn(db, search, entries) });
  });
}

const MOST_SUGGESTIONS = 5;

/** Words of payments that begin like the last word, where it is not one of them itself. */
function suggest(db: ReadDb, { words }: Search): string[] {
  const last = words.at(-1);
  if (!last || last.isPhrase || last.text.length < 2) return [];
  return wordsLike(db, last.text, MOST_SUGGESTIONS + 1).filter((word) => word !== last.text.toLowerCase()).slice(0, MOST_SUGGESTIONS);
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
    ...listGoals(db).map((goal): Found => ({ kind: 'goal', id: goal.id, title: goal.words, detail: 'Goal', screen: 'needs-and-services' })),
    ...listRisks(db).map((risk): Found => ({ kind: 'risk', id: risk.id, title: risk.words, detail: ['Risk', risk.action].filter((part) => part !== '').join(' · '), screen: 'needs-and-services' })),
    ...listHelpers(db).map((helper): Found => ({ kind: 'helper', id: helper.id, title: helper.name, detail: [ROLE_WORDS[helper.role], helper.mayDo].filter((part) => part !== '').join(' · '), screen: 'settings' })),
    ...listLetters(db).map((letter): Found => ({ kind: 'letter', id: letter.id, title: `Contribution letter of ${formatDay(letter.letterOn)}`, detail: [formatPounds(letter.amountPence), letter.note].filter((part) => part !== '').join(' · '), screen: 'contribution' })),
    ...listPolicies(db).map((policy): Found => ({ kind: 'policy', id: policy.id, title: `Insurance with ${policy.insurer}`, detail: [policy.policyNumber, `until ${formatDay(policy.to)}`].filter((part) => part !== '').join(' · '), screen: 'employing' })),
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

const toFound = (entry: Entry): Found => ({ kind: 'entry', id: entry.id, title: entry.payee || entry.bankText, detail: `${formatPounds(entry.amountPence)} on ${formatDay(entry.paidOn)}`, screen: 'money' });

/** What the register of each account would show for this search. Where nothing was found there is nothing to count. */
function matchingIn(db: ReadDb, search: Search, found: readonly Entry[]): Output<'search.find'>['payments'] {
  if (found.length === 0) return [];
  return listAccounts(db)
    .toSorted((a, b) => Number(b.isDirectPayment) - Number(a.isDirectPayment))
    .map(({ id, name }) => ({ accountId: id, accountName: name, matching: registerTotals(db, { accountId: id, from: null, to: null, search, show: 'all' }).matching }))
    .filter(({ matching }) => matching > 0);
}

/** A name that begins with what is sought is nearest, then one that holds it, then words beside a name. */
function farness({ title }: Found, words: string): number {
  const at = title.toLowerCase().indexOf(words.toLowerCase());
  return at === 0 ? 0 : at > 0 ? 1 : 2;
}
