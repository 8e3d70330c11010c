import { formatDay, type IsoDay, type Weekday } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { daysIn, formatPeriod } from '../kernel/period';
import { countOf, joinWords } from '../kernel/plain-words';
import type { NoSickPay } from './sick-pay';
import { uncoveredFrom, type SickSpell, type SpellPay } from './sick-record';

const WHY: Readonly<Record<NoSickPay, string>> = {
  too_short: 'No sick pay is due: sickness that began before 6 April 2026 had to last 4 days in a row.',
  too_low_earnings: 'No sick pay is due: before 6 April 2026 their average pay had to reach the lower earnings limit.',
  waiting_days: 'No sick pay is due yet: before 6 April 2026 the first 3 working days were not paid.',
  limit_reached: 'No sick pay is due any more: 28 weeks have been paid. Give them form SSP1, so that they can ask for a benefit.',
  no_working_day: 'No sick pay is due: they would not have worked on any of these days.',
  linked_three_years: 'No sick pay is due: linked sickness has gone on for 3 years. Give them form SSP1, so that they can ask for a benefit.',
  long_absence: 'No sick pay is due: they earned too little when the sickness began, and have been away since before 22 September 2025.',
};

/** What a spell of sickness comes to by a day, sentence by sentence. */
export function spellSentences(spell: SickSpell, found: SpellPay, on: IsoDay): string[] {
  const { pay, earnings, works, worksAreUsual, weeksDiffer, linkedFrom } = found;
  const uncovered = uncoveredFrom(spell, on);
  return [
    pay.why === null
      ? `Statutory Sick Pay ${spell.to === null || spell.to > on ? 'so far' : 'in all'}: ${formatPounds(pay.payPence)} for ${countOf(pay.paidDays, 'day')} of ${countOf(pay.qualifyingDays, 'working day')}.`
      : WHY[pay.why],
    worksAreUsual
      ? `Days that can be paid: ${daysWords(works)}, from the usual week${weeksDiffer ? '. The two weeks differ, so each week is shared by the days worked in it' : ''}.`
      : 'No usual week is written down. Then the law counts every day of the week as one that can be paid. Write down the usual week, so that it counts their own days.',
    earningsWords(earnings),
    ...(pay.crossesRules ? ['This sickness goes across 6 April 2026, when the rules changed. Days before it follow the old rules. Whoever was paid under the old ones keeps that rate until they are back at work.'] : []),
    ...(linkedFrom === null ? [] : [`It is linked with the sickness from ${formatDay(linkedFrom)}, because no more than 8 weeks lie between. So its days count towards the same 28 weeks.`]),
    ...(uncovered === null ? [] : [`No fit note is written down from ${formatDay(uncovered)} on. For the first 7 days their own words are enough; after that you may ask for a fit note.`]),
  ];
}

function earningsWords({ weekPence, basis, period }: SpellPay['earnings']): string {
  if (period === null) return `Their average pay is taken as ${formatPounds(weekPence)} a week, from the usual hours and rate, because no pay from before the sickness is written down.`;
  return `Their average pay was ${formatPounds(weekPence)} a week, from what was paid for ${formatPeriod(period)}${basis === 'part' ? ' (no more than that is known)' : ''}.`;
}

const daysWords = (works: readonly Weekday[]): string => (works.length === 7 ? 'every day of the week' : joinWords(works));

/** Calendar days of a spell up to a day. */
export function spellDays({ from, to }: SickSpell, on: IsoDay): number {
  return daysIn({ from, to: to ?? on });
}
