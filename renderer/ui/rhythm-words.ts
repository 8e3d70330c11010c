import { EVERY, type Recurring } from '../../shared/kernel/recurrence';

/** The rhythms that come round again, in the order in which a list offers them. */
export const RHYTHMS = EVERY.filter((every) => every !== 'once') as [Recurring, ...Recurring[]];

/** “every 4 weeks”: how often. Four weeks is never called a month. */
export const HOW_OFTEN: Readonly<Record<Recurring, string>> = {
  week: 'every week',
  fortnight: 'every 2 weeks',
  '4-weeks': 'every 4 weeks',
  month: 'every month',
  quarter: 'every 3 months',
  year: 'every year',
};

/** “£432.10 **a week**”. */
export const EACH: Readonly<Record<Recurring, string>> = {
  week: 'a week',
  fortnight: 'every 2 weeks',
  '4-weeks': 'every 4 weeks',
  month: 'a month',
  quarter: 'every 3 months',
  year: 'a year',
};
