import { addDays, daysBetween, formatDay, WEEKDAYS, weekdayOf, type IsoDay, type Weekday } from '../kernel/iso-date';
import { daysIn, type Period } from '../kernel/period';
import { ok, refused, type Result } from '../kernel/result';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import type { Absence } from './absence';
import { averageEarnings, type AverageEarnings } from './average-earnings';
import type { EmploymentRecord } from './employment-record';
import { daysOf } from './leave-days';
import { sickPay, type SickPay } from './sick-pay';
import { usualWeek } from './usual-week';
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
 * regulation 2(2)(c)). Faults: `sick-earnings-unknown`, and those of `sickPay`.
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
  const usual = usualWeek(worker, record, spell.from)?.weekdays ?? null;
  const works = usual ?? WEEKDAYS;
  // Sick pay ends with the job.
  const to = [spell.to ?? upTo, worker.endsOn ?? upTo, upTo].reduce((first, day) => (day < first ? day : first));
  const pay = sickPay({ absence: { from: spell.from, to }, works, linked: asOne(chain, works), averageWeekPence: earnings.weekPence });
  return pay.ok ? ok({ pay: pay.value, earnings, works, worksAreUsual: usual !== null, linkedFrom: chain[0]?.from ?? null }) : pay;
}

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

/** Several linked spells as one that ends with the last of them and has as many days that can be paid, which is what the sick pay counts. */
function asOne(chain: readonly Ended[], works: readonly Weekday[]): Period | null {
  const last = chain.at(-1);
  if (last === undefined) return null;
  const isPaid = (day: IsoDay) => works.includes(weekdayOf(day));
  let more = chain.slice(0, -1).reduce((sum, spell) => sum + daysOf(spell).filter(isPaid).length, 0);
  let from = last.from;
  while (more > 0) {
    from = addDays(from, -1);
    if (isPaid(from)) more -= 1;
  }
  return { from, to: last.to };
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
