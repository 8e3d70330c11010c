import { describe, expect, it } from 'vitest';
import { lineSentence, lineSentenceOfRecord, type LineToSay } from '#shared/history/line-sentence';

const added = (...records: string[]): LineToSay['changes'] => records.map((record) => ({ record, how: 'added', fields: [] }));
const line = (words: string, changes: LineToSay['changes'], more = 0): LineToSay => ({ words, changes, more });

describe('a line of the history in one sentence', () => {
  it.each<[string, LineToSay, string]>([
    ['the kind of thing is said once', line('Support saved', added('Support: Morning visits')), 'Support saved: Morning visits'],
    ['its parts are not more things', line('Support saved', added('Support: Morning visits', 'Support: Morning visits, a price', 'Support: Morning visits, a visit')), 'Support saved: Morning visits'],
    ['a part by itself is named', line('Support saved', added('Support: Morning visits, a price')), 'Support saved: Morning visits, a price'],
    ['a payment is known by its amount', line('Evidence noted', added('Payment: £8.00 to City cabs on 2 May 2026: evidence and note')), 'Evidence noted: £8.00 to City cabs on 2 May 2026'],
    ['several are counted, shown or not', line('Payments sorted', added('Payment: £8.00 to City cabs on 2 May 2026', 'Payment: £9.00 to City cabs on 3 May 2026'), 2), 'Payments sorted: £8.00 to City cabs on 2 May 2026 and 3 more'],
    ['a statement before its payments', line('Statement imported', added('Payment: £8.00 to City cabs on 2 May 2026', 'Statement file: may.csv'), 10), 'Statement imported: may.csv and 11 more'],
    ['a name that is a day', line('Contribution letter saved', added('Contribution letter of 20 March 2026')), 'Contribution letter saved: 20 March 2026'],
    ['there is only one of it', line('Personal details saved', added('Personal details')), 'Personal details saved'],
    ['another kind of thing is named whole', line('Duty marked', added('Insurance: A good insurer')), 'Duty marked: Insurance: A good insurer'],
    ['a duty is known by its day', line('Duty marked', [{ record: 'Duty as an employer: Payslip', how: 'added', fields: [{ label: 'Due on', before: null, after: '13 November 2026' }] }]), 'Duty marked: Payslip, due on 13 November 2026'],
    ['nothing that a person would see', line('History exported', []), 'History exported'],
  ])('%s', (_what, given, said) => {
    expect(lineSentence(given)).toBe(said);
  });
});

const field = (label: string, before: string | null = 'a', after: string | null = 'b') => ({ label, before, after });
const changed = (...fields: LineToSay['changes'][number]['fields']): LineToSay['changes'] => [{ record: 'Support: Morning visits', how: 'changed', fields }];

describe('a line of the history of one record', () => {
  it.each<[string, LineToSay, string]>([
    ['one field says before and after', line('Support saved', changed(field('Price', '£20.00', '£21.50'))), 'Support saved: price £20.00 became £21.50'],
    ['long words are named alone', line('Support saved', changed(field('Note', 'a', 'b'.repeat(41)))), 'Support saved: note'],
    ['three fields are named', line('Support saved', changed(field('Price'), field('Note'), field('Name'))), 'Support saved: price, note and name'],
    ['more are counted', line('Support saved', changed(field('Price'), field('Note'), field('Name'), field('Days'))), 'Support saved: price, note and 2 more'],
    ['what was added has no before', line('Support saved', added('Support: Morning visits')), 'Support saved'],
  ])('%s', (_what, given, said) => {
    expect(lineSentenceOfRecord(given)).toBe(said);
  });
});
