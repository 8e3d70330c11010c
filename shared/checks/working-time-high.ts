import { jobOf } from '../employer/job-of';
import { averageAWeek, isOver48, MOST_MINUTES_A_WEEK, workingTimeBefore, type WorkingTime } from '../employer/working-time';
import type { Worker } from '../employer/worker';
import { formatPeriod, isCurrent } from '../kernel/period';
import { minutesInWords } from '../kernel/plain-words';
import { recordsOf, type Check, type Flag } from './check';

/** `know`: for someone who works in a private home the law is not certain to ask for it, but advice is to keep to it. */
export const workingTimeHigh: Check = {
  code: 'working-time-high',
  rule: 'An employed PA worked more than 48 hours a week on average over 17 weeks, and no agreement to work more is written down. Days on holiday or off sick are left out; a sleep-in counts whole.',
  source: 'Working Time Regulations 1998, regulations 4 and 5 (regulation 19 may take domestic work in a private home out)',
  check({ workers, employment }, on) {
    return workers.flatMap((worker) => {
      if (worker.kind !== 'employed' || !isCurrent(worker, on)) return [];
      const agreedOn = jobOf(employment, worker.id).over48HoursAgreedOn;
      const time = agreedOn !== null && agreedOn <= on ? null : workingTimeBefore(on, worker, employment);
      return time !== null && isOver48(time) ? [tooMuch(worker, time)] : [];
    });
  },
};

function tooMuch(worker: Worker, time: WorkingTime): Flag {
  const averageMinutes = averageAWeek(time);
  return {
    check: 'working-time-high',
    severity: 'know',
    title: `${worker.name} works more than 48 hours a week on average`,
    why: `From ${formatPeriod(time.period)} ${worker.name} worked ${minutesInWords(averageMinutes)} a week on average. Over 17 weeks the law allows 48 hours, unless the PA agrees in writing to work more. It may not hold for work in a private home, but tired people make mistakes, and advisors keep to it.`,
    next: 'Share the hours with someone else. Or, if the PA wants to work more, both sign an agreement and write down its day. They may take it back.',
    screen: 'employing',
    byOn: null,
    figures: { fromOn: time.period.from, toOn: time.period.to, averageMinutes, mostMinutes: MOST_MINUTES_A_WEEK },
    records: recordsOf('worker', [worker.id]),
  };
}
