import { describe, expect, it } from 'vitest';
import { describeChange, nameOfRow, recordWords, type RowBeforeAfter } from '#shared/history/describe-change';

const NAMES: Readonly<Record<string, string>> = { 'service 3': 'Weekday mornings', 'need 2': 'Washing', 'entry 9': 'Payment: £54.60 to First PA on 5 October 2026' };
const nameOf = (table: string, id: number) => NAMES[`${table} ${id}`] ?? null;
const change = (table: string, before: RowBeforeAfter['before'], after: RowBeforeAfter['after']) => describeChange({ table, before, after }, nameOf);

describe('what was done to a row', () => {
  it.each([
    [
      'a field changed: only that, before and after',
      change('service', { id: 3, name: 'Weekday mornings', rate_pence: 1350, note: '' }, { id: 3, name: 'Weekday mornings', rate_pence: 1400, note: '' }),
      { record: 'Support: Weekday mornings', how: 'changed', fields: [{ label: 'Price', before: '£13.50', after: '£14.00' }] },
    ],
    [
      'a day taken out',
      change('need', { id: 2, words: 'Washing', ends_on: '2026-10-05' }, { id: 2, words: 'Washing', ends_on: null }),
      { record: 'Need: Washing', how: 'changed', fields: [{ label: 'Last day', before: '5 October 2026', after: 'nothing' }] },
    ],
    [
      'a row added: what is written in it',
      change('goal', null, { id: 1, words: 'Go back to the choir' }),
      { record: 'Goal: Go back to the choir', how: 'added', fields: [{ label: 'Goal', before: null, after: 'Go back to the choir' }] },
    ],
    [
      'a row removed: what was written in it',
      change('helper', { id: 1, name: 'My sister', role: 'family', may_do: '' }, null),
      { record: 'Helper: My sister', how: 'removed', fields: [{ label: 'Name', before: 'My sister', after: null }, { label: 'Role', before: 'Family', after: null }] },
    ],
    [
      'a part of a record is called by that record',
      change('service_need', null, { service_id: 3, need_id: 2, minutes: 30 }),
      { record: 'Support: Weekday mornings, a need it meets', how: 'added', fields: [{ label: 'Need', before: null, after: 'Washing' }, { label: 'Time for this need', before: null, after: '30 minutes' }] },
    ],
    [
      'the note on a payment',
      change('entry_note', { entry_id: 9, evidence: 'missing', evidence_words: '', note: '' }, { entry_id: 9, evidence: 'have', evidence_words: 'Payslip', note: '' }),
      {
        record: 'Payment: £54.60 to First PA on 5 October 2026: evidence and note',
        how: 'changed',
        fields: [{ label: 'Evidence', before: 'Missing', after: 'Have it' }, { label: 'What the evidence is', before: 'nothing', after: 'Payslip' }],
      },
    ],
    ['a support that stays because of its money, and is no longer shown', change('service', { id: 3, name: 'Weekday mornings', removed_at: null }, { id: 3, name: 'Weekday mornings', removed_at: '2026-11-20T09:00:00Z' }), { record: 'Support: Weekday mornings', how: 'removed', fields: [{ label: 'Name', before: 'Weekday mornings', after: null }] }],
    ['only what the program goes by', change('plan_answer', { step: 1, answer: 'a', changed_at: '1' }, { step: 1, answer: 'a', changed_at: '2' }), null],
    ['nothing', change('goal', null, null), null],
  ])('%s', (_sentence, described, wanted) => expect(described).toEqual(wanted));
});

describe('what a row is called', () => {
  it.each([
    ['by its day', 'contribution_letter', { letter_on: '2026-03-20' }, 'Contribution letter of 20 March 2026'],
    ['by its number', 'plan_answer', { step: 3 }, 'Plan, step 3'],
    ['the only one of its kind', 'employer', {}, 'Employer’s details'],
    ['one whose name is not written', 'need', { words: '' }, 'Need'],
    ['a part whose record nobody knows any more', 'service_need', { service_id: 8 }, 'Support: a need it meets'],
    ['a long name, cut', 'goal', { words: `${'a'.repeat(100)}` }, `Goal: ${'a'.repeat(79)}…`],
    ['a name of two lines, in one', 'goal', { words: 'Swim\nand sing' }, 'Goal: Swim and sing'],
  ] as const)('%s', (_sentence, table, row, words) => expect(recordWords(table, row, nameOf)).toBe(words));

  it('another record names it by its name alone', () => {
    expect(nameOfRow('need', { words: 'Washing' }, nameOf)).toBe('Washing');
    expect(nameOfRow('employer', {}, nameOf)).toBeNull();
  });
});
