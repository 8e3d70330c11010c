import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { convertPence } from '../../../shared/kernel/recurrence';
import type { Result } from '../../../shared/kernel/result';
import { ACCOUNT_KINDS } from '../../../shared/ledger/account';
import { MANAGED_BY } from '../../../shared/person/person';
import { readForm, type FieldReader } from '../../ui/form-reader';
import { newPassphraseIfAny, type PassphraseText } from '../../ui/passphrase-form';
import { RHYTHMS } from '../../ui/rhythm-words';

/** The six short steps, in order. Each may be skipped and answered later. */
export const START_STEPS = ['person', 'council', 'money', 'account', 'budget', 'contribution'] as const;
export type StartStep = (typeof START_STEPS)[number];

/** Everything that the six steps ask, as typed. */
export type StartText = {
  readonly name: string;
  readonly bornOn: string;
  readonly startsOn: string;
  readonly councilId: string;
  readonly councilReference: string;
  readonly managedBy: string;
  readonly managerName: string;
  readonly accountName: string;
  readonly accountKind: string;
  readonly bank: string;
  readonly opening: string;
  readonly openedOn: string;
  readonly total: string;
  readonly contribution: string;
  readonly per: string;
  readonly paid: string;
  readonly paidEvery: string;
  readonly firstPaymentOn: string;
  readonly letterAmount: string;
  readonly letterEvery: string;
  readonly letterFrom: string;
};

export const EMPTY_START: StartText = {
  name: '',
  bornOn: '',
  startsOn: '',
  councilId: '',
  councilReference: '',
  managedBy: 'self',
  managerName: '',
  accountName: 'Direct payment account',
  accountKind: 'bank',
  bank: '',
  opening: '',
  openedOn: '',
  total: '',
  contribution: '',
  per: 'week',
  paid: 'net',
  paidEvery: '4-weeks',
  firstPaymentOn: '',
  letterAmount: '',
  letterEvery: 'week',
  letterFrom: '',
};

/** The council that stands for “mine is not here”, and for a step that was skipped. */
export const OTHER_COUNCIL = 'plain';

function readPerson(field: FieldReader, text: StartText) {
  const name = field.words('name', text.name, 'Enter the name of the person who has the direct payment');
  const bornOn = field.birthdayIfAny('bornOn', text.bornOn);
  return { name, bornOn, startsOn: field.day('startsOn', text.startsOn, 'Enter the first day of the direct payment') };
}

function readMoney(field: FieldReader, text: StartText) {
  const managedBy = field.choice('managedBy', text.managedBy, MANAGED_BY, 'Choose who looks after the money');
  const managerName = managedBy === 'self' ? '' : field.words('managerName', text.managerName, 'Enter the name of whoever looks after the money');
  return { managedBy, managerName };
}

function readAccount(field: FieldReader, text: StartText, startsOn: IsoDay) {
  return {
    name: field.words('accountName', text.accountName, 'Enter what you call the account'),
    kind: field.choice('accountKind', text.accountKind, ACCOUNT_KINDS, 'Choose what kind of account it is'),
    bank: text.bank,
    openingPence: text.opening.trim() === '' ? 0 : field.signedPounds('opening', text.opening, 'Enter the balance on that day'),
    openedOn: field.dayIfAny('openedOn', text.openedOn) ?? startsOn,
  };
}

function readBudget(field: FieldReader, text: StartText, startsOn: IsoDay): Input<'ledger.start'>['budget'] {
  const totalPence = field.poundsAboveZero('total', text.total, 'Enter your personal budget in full');
  const contributionPence = text.contribution.trim() === '' ? 0 : field.pounds('contribution', text.contribution, 'Enter what you pay towards it');
  if (field.faults.length === 0 && contributionPence > totalPence) {
    field.refuse('contribution', `Your contribution cannot be more than the whole budget of ${formatPounds(totalPence)}. Check both amounts.`);
  }
  return {
    startsOn,
    endsOn: null,
    state: 'agreed',
    per: field.choice('per', text.per, RHYTHMS, 'Choose what the amounts are for'),
    totalPence,
    contributionPence,
    councilPence: totalPence - contributionPence,
    paid: field.choice('paid', text.paid, ['net', 'gross'], 'Choose how the council pays it'),
    paidEvery: field.choice('paidEvery', text.paidEvery, RHYTHMS, 'Choose how often the council pays'),
    firstPaymentOn: field.dayIfAny('firstPaymentOn', text.firstPaymentOn),
  };
}

function readLetter(field: FieldReader, text: StartText): Input<'ledger.start'>['letter'] {
  const amountPence = field.pounds('letterAmount', text.letterAmount, 'Enter how much you pay');
  const every = field.choice('letterEvery', text.letterEvery, RHYTHMS, 'Choose how often you pay it');
  const from = field.day('letterFrom', text.letterFrom, 'Enter the day from which you pay this');
  return { letterOn: from, appliesFrom: from, amountPence, every, firstDueOn: from, note: '' };
}

/** Reads one step, so that its faults are heard before the next is shown. */
export function readStartStep(step: StartStep, text: StartText, today: IsoDay): Result<unknown> {
  return readForm(today, (field) => {
    switch (step) {
      case 'person':
        return readPerson(field, text);
      case 'council':
        return field.words('councilId', text.councilId, 'Choose your council, or “My council is not here”');
      case 'money':
        return readMoney(field, text);
      case 'account':
        return readAccount(field, text, today);
      case 'budget':
        return readBudget(field, text, today);
      case 'contribution':
        return readLetter(field, text);
    }
  });
}

/** Reads the whole start. A skipped step leaves what can be filled in later: no name, no budget, an account that begins with nothing today. */
export function readStart(text: StartText, skipped: readonly StartStep[], passphrase: PassphraseText, today: IsoDay): Result<Input<'ledger.start'>> {
  return readForm(today, (field) => {
    const has = (step: StartStep) => !skipped.includes(step);
    const person = has('person') ? readPerson(field, text) : { name: '', bornOn: null, startsOn: today };
    const money = has('money') ? readMoney(field, text) : { managedBy: 'self' as const, managerName: '' };
    return {
      person: {
        ...person,
        ...money,
        address: '',
        communicationNeeds: '',
        councilId: has('council') ? field.words('councilId', text.councilId, 'Choose your council, or “My council is not here”') : OTHER_COUNCIL,
        councilReference: has('council') ? text.councilReference.trim() : '',
      },
      account: readAccount(field, has('account') ? text : EMPTY_START, person.startsOn),
      budget: has('budget') ? readBudget(field, text, person.startsOn) : null,
      letter: has('contribution') ? readLetter(field, text) : null,
      passphrase: newPassphraseIfAny(field, passphrase),
    };
  });
}

/** What the council pays, said back while the two amounts are typed; null until both can be read. */
export function councilShareWords(text: Pick<StartText, 'total' | 'contribution'>, today: IsoDay): string | null {
  const read = readForm(today, (field) => ({
    total: field.poundsAboveZero('total', text.total, 'Enter it'),
    contribution: text.contribution.trim() === '' ? 0 : field.pounds('contribution', text.contribution, 'Enter it'),
  }));
  if (!read.ok || read.value.contribution > read.value.total) return null;
  return `The council’s share is ${formatPounds(read.value.total - read.value.contribution)}.`;
}

/**
 * The contribution step, begun with what the budget step says: its amount for as often as the council pays, from the first day of the
 * direct payment. What was typed in the contribution step stays.
 */
export function fillContribution(text: StartText, today: IsoDay): StartText {
  if (text.letterAmount.trim() !== '' || text.contribution.trim() === '') return text;
  const read = readForm(today, (field) => readBudget(field, text, today));
  if (!read.ok || !read.value) return text;
  const { contributionPence, per, paidEvery } = read.value;
  const amountPence = convertPence(contributionPence, per, paidEvery);
  return { ...text, letterAmount: formatPounds(amountPence), letterEvery: paidEvery, letterFrom: text.letterFrom.trim() === '' ? text.startsOn : text.letterFrom };
}

/** What to look at where the budget and the contribution step say different amounts, each for a year; null: they agree, or one is missing. */
export function contributionsDifferWords(text: StartText, skipped: readonly StartStep[], today: IsoDay): string | null {
  if (skipped.includes('budget') || skipped.includes('contribution')) return null;
  const read = readForm(today, (field) => ({ budget: readBudget(field, text, today), letter: readLetter(field, text) }));
  if (!read.ok || !read.value.budget || !read.value.letter) return null;
  const { budget, letter } = read.value;
  const inBudget = convertPence(budget.contributionPence, budget.per, 'year');
  const inLetter = convertPence(letter.amountPence, letter.every, 'year');
  // Amounts that were rounded to the penny for one rhythm may differ by up to half a penny for each time in the year.
  if (Math.abs(inBudget - inLetter) <= 26) return null;
  return `The budget says that you pay ${formatPounds(inBudget)} a year, and the last answer says ${formatPounds(inLetter)}. Look at the council’s letter, and change the one that is wrong.`;
}
