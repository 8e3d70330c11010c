import type { Facts } from '../checks/check';
import { addDays, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { overlap, type Period } from '../kernel/period';
import { occurrences, type Recurring } from '../kernel/recurrence';
import type { Entry } from '../ledger/entry';
import { indexEntries, upTo } from '../ledger/entry-index';
import { budgetOn } from './personal-budget';

/** The council's letter that says what the person must pay towards their care, and from when. */
export type ContributionLetter = {
  readonly id: number;
  readonly letterOn: IsoDay;
  readonly appliesFrom: IsoDay;
  readonly amountPence: number;
  readonly every: Recurring;
  /** The day of the first payment, from which the others are counted. */
  readonly firstDueOn: IsoDay;
  readonly note: string;
};

/** The letter that says what is to be paid on a day: the last one written of those that apply by then. */
export function currentLetter(letters: readonly ContributionLetter[], on: IsoDay): ContributionLetter | undefined {
  return inOrder(letters).findLast((letter) => letter.appliesFrom <= on);
}

/**
 * Does the person's contribution go into the direct payment account? As the council's profile says; where it is silent, yes when the
 * payment is net, for then the council pays in only its own share.
 */
export function contributionGoesIn(facts: Pick<Facts, 'budgets' | 'council'>, on: IsoDay): boolean {
  const { contributionRoute } = facts.council;
  return contributionRoute === null ? budgetOn(facts.budgets, on)?.paid === 'net' : contributionRoute === 'into_dp_account';
}

export type ExpectedContribution = { readonly on: IsoDay; readonly amountPence: Pence; readonly letterId: number };

/** The letters as they were written, oldest first. */
function inOrder(letters: readonly ContributionLetter[]): ContributionLetter[] {
  return [...letters].sort((a, b) => (a.letterOn === b.letterOn ? a.id - b.id : a.letterOn < b.letterOn ? -1 : 1));
}

/**
 * The contributions that fall due in a period, in order, in pence. A later letter replaces every earlier one from the day it
 * applies, also when that day has passed. A letter of £0.00 expects nothing.
 */
export function expectedContributions(letters: readonly ContributionLetter[], period: Period): ExpectedContribution[] {
  const ordered = inOrder(letters);
  const expected = ordered.flatMap((letter, index) => {
    const replacedOn = ordered.slice(index + 1).reduce<IsoDay>((first, later) => (later.appliesFrom < first ? later.appliesFrom : first), '9999-12-31');
    const applies = overlap(period, { from: letter.appliesFrom, to: addDays(replacedOn, -1) });
    if (!applies || letter.amountPence === 0) return [];
    const days = occurrences({ every: letter.every, startsOn: letter.firstDueOn, endsOn: null }, applies);
    return days.map((on) => ({ on, amountPence: letter.amountPence, letterId: letter.id }));
  });
  return expected.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** `coming`: it falls due today, so it is not missed before tomorrow. */
export type DueState = 'paid' | 'part' | 'missed' | 'coming';

export type ContributionDue = {
  readonly dueOn: IsoDay;
  readonly letterId: number;
  readonly expectedPence: Pence;
  readonly paidPence: Pence;
  readonly shortPence: Pence;
  readonly state: DueState;
};

export type ContributionState = {
  readonly dues: readonly ContributionDue[];
  readonly expectedPence: Pence;
  readonly paidPence: Pence;
  /** What fell due before today and has not been paid in; 0 when paid up or ahead. */
  readonly arrearsPence: Pence;
  /** Paid in beyond what has fallen due. */
  readonly aheadPence: Pence;
};

/**
 * The contribution up to and including a day: each due day with what was expected, paid and short, in pence. Money paid in goes to
 * the oldest due day first, whatever day it came, as a debt is normally paid off. `from`: the ledger's first day, before which
 * nothing is held against anyone.
 */
export function contributionState(
  letters: readonly ContributionLetter[],
  entries: readonly Entry[],
  on: IsoDay,
  from: IsoDay = '1900-01-01',
): ContributionState {
  const lines = upTo(indexEntries(entries).byCategory.get('contribution') ?? [], on);
  const paidPence = sumPence(lines.filter((line) => line.paidOn >= from).map((line) => line.part.amountPence));
  let left = Math.max(0, paidPence);
  const dues = expectedContributions(letters, { from, to: on }).map(({ on: dueOn, amountPence, letterId }) => {
    const paid = Math.min(left, amountPence);
    left -= paid;
    const shortPence = amountPence - paid;
    const state: DueState = shortPence === 0 ? 'paid' : dueOn === on ? 'coming' : paid > 0 ? 'part' : 'missed';
    return { dueOn, letterId, expectedPence: amountPence, paidPence: paid, shortPence, state };
  });
  const late = dues.filter((due) => due.state === 'part' || due.state === 'missed');
  const expectedPence = sumPence(dues.map((due) => due.expectedPence));
  return { dues, expectedPence, paidPence, arrearsPence: sumPence(late.map((due) => due.shortPence)), aheadPence: left };
}
