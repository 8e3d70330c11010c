import type { HourKind } from './shift';

/** What each kind of hour is called. */
export const HOUR_WORDS: Readonly<Record<HourKind, string>> = {
  usual: 'Usual hours',
  evening: 'Evenings',
  weekend: 'Weekends',
  bank_holiday: 'Bank holidays',
  waking_night: 'Nights awake',
  sleep_in: 'Sleep-ins',
  travel: 'Travel between jobs',
  training: 'Training',
};
