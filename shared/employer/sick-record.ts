import { addDays, addMonths, daysBetween, formatDay, WEEKDAYS, weekdayOf, type IsoDay, type Weekday } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { daysIn, type Period } from '../kernel/period';
import { ok, refused, type Result } from '../kernel/result';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import type { Absence } from './absence';
import { averageEarnings, type AverageEarnings } from './average-earnings';
import type { EmploymentRecord } from './employment-record';
import { daysOf } from './leave-days';
import { rotaShiftsOn } from './shift-time';
import { sickPay, WAITING_DAYS, type SickPay, type SickQuestion } from './sick-pay';
import { shiftsInForce, usualWeek } from './usual-week';
import type { Worker } from './worker';

/** Days of sickness in a row, of one absence or of several without a day between them. */
export type SickSpell = {
  readonly from: IsoDay;
  /** Null: still away. */
  readonly to: IsoDay | null;
  readonly absences: readonly Absence[];
};

export type SpellPay = {
  readonly pay: SickPay;
  readonly earnings: AverageEarnings;
  /** The days of the week that can be paid; all of them where no usual week is written down. */
  readonly works: readonly Weekday[];
  readonly worksAreUsual: boolean;
  /** Of a usual week of two that differ. */
  readonly weeksDiffer: boolean;
  /** First day of the earlier sickness that this one goes on from; null: none. */
  readonly linkedFrom: IsoDay | null;
};

/** The spells of sickness of a PA, in order. */
export function sickSpells(absences: readonly Absence[], workerId: number): SickSpell[] {
  const spells: SickSpell[] = [];
  for (const absence of absences.filter((each) => each.workerId === workerId && each.kind === 'sickness').sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spells.at(-1);
    if (last && last.to !== null && addDays(last.to, 1) === absence.from) spells[spells.length - 1] = { from: last.from, to: absence.to, absences: [...last.absences, absence] };
    else spells.push({ from: absence.from, to: absence.to, absences: [absence] });
  }
  return spells;
}

/**
 * Statutory Sick Pay of a spell from its first day up to a day, with what linked spells took. The days that can be paid are those of the
 * usual week on its first day; where none is written down every day of the week can be (Statutory Sick Pay (General) Regulations 1982,
 * regulation 2(2)(c)). None after the last day of the job. Faults: `sick-earnings-unknown`, and those of `sickPay`.
 */
export function spellPay(worker: Worker, record: EmploymentRecord, spell: SickSpell, upTo: IsoDay): Result<SpellPay> {
  const chain = linkedBefore(sickSpells(record.absences, worker.id), spell);
  const first = chain[0]?.from ?? spell.from;
  const earnings = averageEarnings(worker, record, first);
  if (earnings === null) {
    return refused({
      code: 'sick-earnings-unknown',
      message: `What ${worker.name} earns in a week is not known, so the sick pay from ${formatDay(spell.from)} cannot be worked out. Write down an hourly rate and the usual week, or approve the pay of the weeks before.`,
    });
  }
  const days = paidDaysOf(worker, record, spell.from);
  const lastOn = addDays(addMonths(first, 12 * LINKED_YEARS), -1);
  // Sick pay ends with the job.
  const [end = upTo] = [spell.to ?? upTo, worker.endsOn ?? upTo, upTo, lastOn < spell.from ? upTo : lastOn].sort();
  const pay = sickPay({ absence: { from: spell.from, to: end }, ...days, linked: asOne(chain, days, earnings.weekPence), averageWeekPence: earnings.weekPence });
  if (!pay.ok) return pay;
  const isOver = lastOn < spell.from;
  const shown: SickPay = isOver ? { ...pay.value, paidDays: 0, payPence: 0, weeks: [], why: 'linked_three_years' } : pay.value;
  return ok({ pay: shown, earnings, works: days.works, worksAreUsual: days.areUsual, weeksDiffer: days.byWeek !== undefined, linkedFrom: chain[0]?.from ?? null });
}

/** Linked sickness is paid for so long from its first day (Statutory Sick Pay (General) Regulations 1982, regulation 3(3); GOV.UK, “Statutory Sick Pay: eligibility”). */
const LINKED_YEARS = 3;

type PaidWeekdays = Pick<SickQuestion, 'works' | 'byWeek'> & { readonly areUsual: boolean };

/**
 * The days that can be paid. Of two weeks that differ, those of the week that a day is in; a week without any has its Wednesday
 * (Statutory Sick Pay (General) Regulations 1982, regulation 2(2)).
 */
function paidDaysOf(worker: Worker, record: EmploymentRecord, on: IsoDay): PaidWeekdays {
  const usual = usualWeek(worker, record, on);
  if (!usual?.weekdays || !usual.days) return { works: WEEKDAYS, areUsual: false };
  const shifts = shiftsInForce(record, worker.id, on);
  if (shifts.every(({ week }) => week === 0)) return { works: usual.weekdays, areUsual: true };
  const worksIn = (day: IsoDay): readonly Weekday[] => {
    const sunday = addDays(day, -((WEEKDAYS.indexOf(weekdayOf(day)) + 1) % 7));
    const works = daysOf({ from: sunday, to: addDays(sunday, 6) }).filter((each) => rotaShiftsOn(shifts, worker.id, each).length > 0);
    return works.length === 0 ? [WEDNESDAY] : works.map(weekdayOf);
  };
  return { works: usual.weekdays, areUsual: true, byWeek: { worksIn, daysAWeek: usual.days.numerator / usual.days.denominator } };
}

const WEDNESDAY: Weekday = WEEKDAYS[2];

type Ended = SickSpell & Period;

/** The spells that a spell goes on from, in order: each ends 8 weeks or less before the next, and is long enough to count. */
function linkedBefore(spells: readonly SickSpell[], spell: SickSpell): Ended[] {
  const chain: Ended[] = [];
  let next = spell.from;
  for (const earlier of spells.filter(({ from, to }) => from < spell.from && to !== null).reverse()) {
    const to = earlier.to ?? earlier.from;
    const row = rateOn(rates.statutorySickPay(), earlier.from);
    if (!row.ok) break;
    const { linkWithinWeeks, shortestAbsenceDays } = row.value.values;
    if (daysBetween(to, next) - 1 > 7 * linkWithinWeeks) break;
    if (daysIn({ from: earlier.from, to }) < shortestAbsenceDays) continue;
    chain.unshift({ ...earlier, to });
    next = earlier.from;
  }
  return chain;
}

/**
 * Several linked spells as one that ends with the last of them, and which takes as many days from the 28 weeks as they were paid. The sick
 * pay counts as GOV.UK’s calculator does, which asks for one earlier sickness and takes three waiting days off it, also of those that
 * began after 6 April 2026 and had none. So as many are added here, because no more than 28 weeks are due (Social Security Contributions
 * and Benefits Act 1992, section 155).
 */
function asOne(chain: readonly Ended[], days: PaidWeekdays, averageWeekPence: Pence): Period | null {
  let linked: Period | null = null;
  let [paid, counted] = [0, 0];
  for (const { from, to } of chain) {
    const pay = sickPay({ absence: { from, to }, ...days, linked, averageWeekPence });
    if (!pay.ok) continue;
    paid += pay.value.paidDays;
    counted += pay.value.qualifyingDays;
    linked = endingOn(to, paid > 0 ? paid + WAITING_DAYS : counted, from, days);
  }
  return linked;
}

/** The days up to a last one among which so many can be paid. Waiting days alone stay as long as they were, so that the sickness still counts. */
function endingOn(to: IsoDay, count: number, first: IsoDay, { works, byWeek }: PaidWeekdays): Period {
  let from = count === 0 ? first : addDays(to, 1);
  for (let more = count; more > 0; ) {
    from = addDays(from, -1);
    if ((byWeek?.worksIn(from) ?? works).includes(weekdayOf(from))) more -= 1;
  }
  return { from: count > WAITING_DAYS || from < first ? from : first, to };
}

/** The first day of a spell that needs a fit note, its eighth; null: it did not last so long up to a day. */
export function fitNoteFrom({ from, to }: SickSpell, on: IsoDay): IsoDay | null {
  const eighth = addDays(from, OWN_WORDS_DAYS);
  return eighth <= (to !== null && to < on ? to : on) ? eighth : null;
}

/** For so many days a PA’s own words are enough (Statutory Sick Pay (Medical Evidence) Regulations 1985, regulation 2; GOV.UK, “Taking sick leave”). */
const OWN_WORDS_DAYS = 7;

/** The first day after the seventh for which no fit note is there; null: every one has one. A fit note without a last day covers its absence. */
export function uncoveredFrom(spell: SickSpell, on: IsoDay): IsoDay | null {
  const needed = fitNoteFrom(spell, on);
  if (needed === null) return null;
  const end = spell.to !== null && spell.to < on ? spell.to : on;
  const covered = (day: IsoDay) =>
    spell.absences.some(({ from, to, proof, proofUntil }) => proof === 'fit_note' && from <= day && day <= (proofUntil ?? to ?? end));
  return daysOf({ from: needed, to: end }).find((day) => !covered(day)) ?? null;
}
