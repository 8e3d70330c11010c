import type { HourKind, Shift } from './shift';

/** What a kind of hour is called. */
export const HOUR_KIND_WORDS: Readonly<Record<HourKind, string>> = {
  usual: 'Usual',
  evening: 'Evening',
  weekend: 'Weekend',
  bank_holiday: 'Bank holiday',
  waking_night: 'Waking night',
  sleep_in: 'Sleep-in',
  travel: 'Travel between jobs',
  training: 'Training',
};

/** Hours of a kind in a line of pay. */
export const HOUR_LINE_WORDS: Readonly<Record<HourKind, string>> = {
  ...HOUR_KIND_WORDS,
  usual: 'Usual hours',
  evening: 'Evening hours',
  weekend: 'Weekend hours',
  bank_holiday: 'Bank holiday hours',
  waking_night: 'Waking nights',
  sleep_in: 'Sleep-ins',
};

/** What a visit came to. */
export const SHIFT_STATE_WORDS: Readonly<Record<Shift['state'], string>> = {
  worked: 'Worked',
  cancelled_paid: 'Cancelled, paid',
  cancelled_unpaid: 'Cancelled, not paid',
};
