import { isIsoDay, type IsoDay } from '#shared/kernel/iso-date';
import { invariant } from '#shared/kernel/invariant';

/** The only place that asks what time it is. */
export type Clock = {
  /** Today in the household's own calendar. */
  readonly today: () => IsoDay;
  /** This instant, in UTC, as ISO text: for the trail of what was done. */
  readonly now: () => string;
};

export const machineClock: Clock = {
  today: () => {
    const now = new Date();
    const day = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
    invariant(isIsoDay(day), 'the machine has a calendar');
    return day;
  },
  now: () => new Date().toISOString(),
};

/** A clock that stands on one day: for `--on`, for the example household, and for tests. */
export function clockOn(day: IsoDay, now: () => string = machineClock.now): Clock {
  return { today: () => day, now };
}
