import { addDays, type IsoDay } from '../../../shared/kernel/iso-date';

/** While a plan is being set up, what is written down began with the direct payment; a quarter of a year later it begins anew. */
const SETTING_UP_DAYS = 91;

/** The day that a new need or service is taken to begin on until someone says otherwise. */
export function firstDayOfNew(directPaymentStartsOn: IsoDay, today: IsoDay): IsoDay {
  return today <= addDays(directPaymentStartsOn, SETTING_UP_DAYS) ? directPaymentStartsOn : today;
}
