import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Period } from '../../../shared/kernel/period';

type Shown = Pick<Output<'return.show'>, 'period' | 'gaps' | 'sentOn' | 'dueOn'>;

/** The page’s title: what do I send, and is it ready? Only what says “Stop” or “Act” keeps a return from being ready. */
export function returnTitle({ gaps, sentOn }: Shown): string {
  if (sentOn !== null) return `You sent this return on ${formatDay(sentOn)}`;
  const open = gaps.filter((gap) => gap.severity !== 'know').length;
  if (open === 0) return 'Your return is ready to send';
  return open === 1 ? 'Settle 1 thing before you send your return' : `Settle ${open} things before you send your return`;
}

/** Which days it covers and when it has to be with the council. */
export function returnLead({ period, dueOn, sentOn }: Shown, on: IsoDay): string {
  const days = `It covers ${formatDay(period.from)} to ${formatDay(period.to)}.`;
  if (sentOn !== null) return days;
  if (dueOn === null) return `${days} Ask your council when it is due.`;
  if (period.to >= on) return `${days} The period is still running, so figures will change. It is due by ${formatDay(dueOn)}.`;
  return dueOn < on ? `${days} It was due by ${formatDay(dueOn)}.` : `${days} It is due by ${formatDay(dueOn)}.`;
}

/** The value of a choice in the list of periods. */
export function periodKey(period: Period): string {
  return `${period.from}/${period.to}`;
}
