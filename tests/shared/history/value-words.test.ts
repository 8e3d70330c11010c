import { describe, expect, it } from 'vitest';
import { valueWords, type Stored } from '#shared/history/value-words';

const nameOf = (table: string, id: number) => (id === 1 ? `the ${table} called One` : null);

describe('a value as a person reads it', () => {
  it.each<[string, string, string, Stored, string]>([
    ['pence', 'service_rate', 'rate_pence', 1350, '£13.50'],
    ['an amount below nothing', 'statement', 'closing_pence', -1250, '−£12.50'],
    ['a day', 'need', 'starts_on', '2026-04-06', '6 April 2026'],
    ['a day whose column is not called so', 'contribution_letter', 'applies_from', '2026-04-06', '6 April 2026'],
    ['an instant', 'import_batch', 'undone_at', '2026-07-01T08:05:00.000Z', '1 July 2026 at 09:05'],
    ['nothing written', 'need', 'words', '', 'nothing'],
    ['no value', 'need', 'ends_on', null, 'nothing'],
    ['how often', 'service', 'every', '4-weeks', 'Every 4 weeks'],
    ['once', 'service', 'every', 'once', 'Once'],
    ['how long', 'service', 'minutes', 90, '1 hour 30 minutes'],
    ['hours a week', 'worker', 'minutes_a_week', 600, '10 hours'],
    ['a time of day', 'service_visit', 'from_minutes', 510, '8:30'],
    ['a day of the week', 'service_visit', 'weekday', 3, 'Wednesday'],
    ['when a shift begins', 'shift', 'starts_at', 1320, '22:00'],
    ['a kind of hours', 'shift', 'kind', 'sleep_in', 'Sleep-in'],
    ['what came of a visit', 'shift', 'state', 'cancelled_paid', 'Cancelled, paid'],
    ['a week of the usual two', 'rota_shift', 'week', 2, 'The second of two'],
    ['miles', 'service', 'tenths_of_miles', 62, '6.2 miles'],
    ['yes', 'need', 'eligible', 1, 'Yes'],
    ['no', 'worker', 'apprentice', 0, 'No'],
    ['a number', 'service', 'times', 5, '5'],
    ['a choice of its screen', 'entry_note', 'evidence', 'not_needed', 'Not needed'],
    ['a choice by its table: a kind of support', 'service', 'kind', 'pa', 'Personal assistant'],
    ['a choice by its table: a kind of review', 'review', 'kind', 'annual', 'Yearly review of your plan'],
    ['a choice that has no words here', 'worker', 'pension', 'opted_out', 'Opted out'],
    ['an account number shows its last digits alone', 'worker_bank', 'account_number', '12345678', '••••5678'],
    ['a sort code is not shown', 'worker_bank', 'sort_code', '112233', '••-••-••'],
    ['a kind of hour', 'worker_other_rate', 'kind', 'sleep_in', 'Sleep-in'],
    ['why a job ends', 'job', 'leaving_reason', 'redundant', 'Redundancy'],
    ['an area of life', 'need', 'outcome', 'hygiene', 'Keeping yourself clean'],
    ['another record', 'service_need', 'need_id', 1, 'the need called One'],
    ['another record that nobody knows any more', 'service_need', 'need_id', 7, 'number 7'],
    ['a person’s own words stay, whatever they look like', 'goal', 'words', 'swim_more', 'swim_more'],
    ['what is kept as a whole', 'plan_version', 'snapshot', '{"steps":[]}', 'kept as a whole'],
  ])('%s', (_sentence, table, column, value, words) => expect(valueWords(table, column, value, nameOf)).toBe(words));
});
