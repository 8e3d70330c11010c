import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import type { Employer } from './worker';

/** What is owed to HMRC for the paydays of one tax month or quarter. */
export type HmrcDue = Period & { readonly dueOn: IsoDay; readonly firstPaydayOn: IsoDay };

/** The 5th on which the tax month of a day ends: tax months run from the 6th to the 5th. */
export function taxMonthEnd(day: IsoDay): IsoDay {
  const fifth = `${day.slice(0, 8)}05` as IsoDay;
  return day <= fifth ? fifth : addMonths(fifth, 1);
}

/** The end of the tax quarter of a day: 5 July, 5 October, 5 January or 5 April. */
function taxQuarterEnd(day: IsoDay): IsoDay {
  let end = taxMonthEnd(day);
  while (!['01', '04', '07', '10'].includes(end.slice(5, 7))) end = addMonths(end, 1);
  return end;
}

/**
 * The payments that these paydays (in order) make due: on the 22nd after the tax month or quarter where they are made electronically,
 * on the 19th by post. A month without a payday owes nothing. HMRC manual DMBM520055.
 */
export function hmrcDues(paydays: readonly IsoDay[], { paysHmrcEvery, paysHmrcBy }: Pick<Employer, 'paysHmrcEvery' | 'paysHmrcBy'>): HmrcDue[] {
  const dues: HmrcDue[] = [];
  for (const payday of paydays) {
    const to = paysHmrcEvery === 'month' ? taxMonthEnd(payday) : taxQuarterEnd(payday);
    if (dues.at(-1)?.to === to) continue;
    const from = addDays(addMonths(to, paysHmrcEvery === 'month' ? -1 : -3), 1);
    dues.push({ from, to, dueOn: `${to.slice(0, 8)}${paysHmrcBy === 'electronic' ? '22' : '19'}` as IsoDay, firstPaydayOn: payday });
  }
  return dues;
}

/**
 * Which payment settles which bill, by day (both in order). A payment made after the payday and by the due day, and after the bill
 * before it was due, settles its own bill; one that is left over settles the oldest bill that is still open. Bank lines do not say
 * which month they are for, so this is a reading, which a person's own record of the duty overrides.
 */
export function settledDues(dues: readonly HmrcDue[], paidOn: readonly IsoDay[]): Map<IsoDay, IsoDay> {
  const settled = new Map<IsoDay, IsoDay>();
  const leftOver: IsoDay[] = [];
  let at = 0;
  for (const day of paidOn) {
    while (at < dues.length && (dues[at]?.dueOn ?? day) < day) at += 1;
    const due = dues[at];
    if (due && day >= due.firstPaydayOn && !settled.has(due.dueOn)) settled.set(due.dueOn, day);
    else leftOver.push(day);
  }
  const open = dues.filter(({ dueOn }) => !settled.has(dueOn));
  let next = 0;
  for (const day of leftOver) {
    const due = open[next];
    if (!due || due.firstPaydayOn > day) continue;
    settled.set(due.dueOn, day);
    next += 1;
  }
  return settled;
}
