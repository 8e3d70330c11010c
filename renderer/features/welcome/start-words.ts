import { formatDay, parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds, parsePounds } from '../../../shared/kernel/money';
import type { ManagedBy } from '../../../shared/person/person';
import type { Account } from '../../../shared/ledger/account';
import { EACH, RHYTHMS } from '../../ui/rhythm-words';
import type { StartStep, StartText } from './start-form';

export const START_TITLES: Readonly<Record<StartStep, string>> = {
  person: 'Who has the direct payment?',
  council: 'Which council pays it?',
  money: 'Who looks after the money?',
  account: 'Which account does it come into?',
  budget: 'What is the personal budget?',
  contribution: 'What do you pay towards it?',
};

export const MANAGED_BY_CHOICES: readonly { readonly value: ManagedBy; readonly label: string; readonly hint: string }[] = [
  { value: 'self', label: 'The person', hint: 'They run the direct payment themselves, with or without help' },
  { value: 'nominated', label: 'Someone the person chose', hint: 'A nominated person, such as a daughter or a friend' },
  { value: 'authorised', label: 'Someone the council accepted for the person', hint: 'An authorised person, where the person cannot decide this themselves' },
  { value: 'managed_account', label: 'A company that holds the account', hint: 'A managed or supported account' },
];

export const ACCOUNT_KIND_CHOICES: readonly { readonly value: Account['kind']; readonly label: string }[] = [
  { value: 'bank', label: 'Bank account' },
  { value: 'card', label: 'Prepaid card' },
  { value: 'managed', label: 'Account that someone manages for you' },
  { value: 'cash', label: 'Cash' },
];

const rhythm = (typed: string) => {
  const found = RHYTHMS.find((every) => every === typed);
  return found ? EACH[found] : '';
};
const orNone = (words: string) => (words.trim() === '' ? 'Not filled in' : words.trim());
/** What was understood, so that a slip shows: “£300” is £300.00. */
function pounds(typed: string): string {
  const read = parsePounds(typed.trim() === '' ? '0' : typed);
  return read.ok ? formatPounds(read.value) : typed.trim();
}
function day(typed: string, today: IsoDay): string {
  const read = parseDay(typed, today);
  return read.ok ? formatDay(read.value) : orNone(typed);
}

/** What a step came to, in a line, as it was understood: for the look at all of it before the start. */
export function stepWords(step: StartStep, text: StartText, councilName: string, today: IsoDay): string {
  switch (step) {
    case 'person':
      return `${orNone(text.name)}, direct payment from ${day(text.startsOn, today)}`;
    case 'council':
      return councilName;
    case 'money': {
      const choice = MANAGED_BY_CHOICES.find((each) => each.value === text.managedBy);
      return text.managedBy === 'self' ? (choice?.label ?? '') : `${orNone(text.managerName)} (${choice?.label.toLowerCase()})`;
    }
    case 'account':
      return `${orNone(text.accountName)}, ${pounds(text.opening)} at the start`;
    case 'budget':
      return `${pounds(text.total)} ${rhythm(text.per)}, of which you pay ${pounds(text.contribution)}`;
    case 'contribution':
      return `${pounds(text.letterAmount)} ${rhythm(text.letterEvery)} from ${day(text.letterFrom, today)}`;
  }
}
