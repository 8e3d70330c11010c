import { addMonths, type IsoDay } from '../kernel/iso-date';

/** The day on which somebody reaches an age; who was born on 29 February reaches it on 1 March in other years, as `ageOn` counts. */
export function birthdayAt(bornOn: IsoDay, age: number): IsoDay {
  const day = addMonths(bornOn, 12 * age);
  return bornOn.endsWith('-02-29') && day.endsWith('-02-28') ? (`${day.slice(0, 4)}-03-01` as IsoDay) : day;
}
