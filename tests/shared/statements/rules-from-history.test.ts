import { describe, expect, it } from 'vitest';
import { rulesFromHistory, type SortedEntry } from '#shared/statements/rules-from-history';

const NAMES = new Map([[7, 'Morning support'], [8, 'Swimming']]);
type Over = { readonly payee?: string; readonly amountPence?: number; readonly serviceId?: number | null; readonly ruleId?: number | null; readonly category?: SortedEntry['parts'][number]['category']; readonly fund?: 'council' | 'own' };
const sorted = ({ payee = 'First PA', amountPence = -100, serviceId = 7, ruleId = null, category = 'pa_wages', fund = 'council' }: Over = {}): SortedEntry => ({ payee, bankText: payee.toUpperCase(), amountPence, ruleId, parts: [{ category, serviceId, fund, amountPence }] });
const unsorted = (payee = 'First PA') => sorted({ payee, category: 'not_sorted', serviceId: null });
const split = { ...sorted(), parts: [{ ...sorted().parts[0]!, amountPence: -50 }, { ...sorted().parts[0]!, serviceId: 8, amountPence: -50 }] };
const said = (entries: readonly SortedEntry[], rules: Parameters<typeof rulesFromHistory>[1] = []) => rulesFromHistory(entries, rules, NAMES).map(({ because }) => because);
const TWICE = ['You sorted First PA as Morning support twice.'];

describe('what a person’s own sorting suggests', () => {
  it.each([
    ['twice in one way', [sorted(), sorted()], TWICE],
    ['once is not enough', [sorted()], []],
    ['six times', Array.from({ length: 6 }, () => sorted()), ['You sorted First PA as Morning support 6 times.']],
    ['in other capitals', [sorted(), sorted({ payee: 'FIRST PA' })], TWICE],
    ['those not sorted yet do not speak against it', [sorted(), sorted(), unsorted()], TWICE],
    ['twice, and once otherwise', [sorted(), sorted(), sorted({ serviceId: 8 })], []],
    ['twice, and once otherwise by a rule', [sorted(), sorted(), sorted({ serviceId: 8, ruleId: 3 })], []],
    ['twice, and once of own money', [sorted(), sorted(), sorted({ fund: 'own' })], []],
    ['twice, and once split', [sorted(), sorted(), split], []],
    ['once by a person and once by a rule', [sorted(), sorted({ ruleId: 3 })], []],
    ['by a rule only', [sorted({ ruleId: 3 }), sorted({ ruleId: 3 })], []],
    ['money in is another matter', [sorted(), sorted(), sorted({ amountPence: 100, category: 'refund', serviceId: null })], TWICE],
    ['a line without a service', [sorted({ payee: 'City Cabs', category: 'travel', serviceId: null }), sorted({ payee: 'City Cabs', category: 'travel', serviceId: null })], ['You sorted City Cabs as Travel and mileage twice.']],
    ['words that another payee, sorted otherwise, has too', [sorted(), sorted(), sorted({ payee: 'First PA expenses', category: 'travel', serviceId: null })], []],
    ['words that another payee, sorted the same, has too', [sorted(), sorted(), sorted({ payee: 'First PA wages' })], TWICE],
    ['the most often first', [sorted({ payee: 'Pool', serviceId: 8 }), sorted({ payee: 'Pool', serviceId: 8 }), sorted(), sorted(), sorted()], ['You sorted First PA as Morning support 3 times.', 'You sorted Pool as Swimming twice.']],
  ])('%s', (_, entries, expected) => expect(said(entries)).toEqual(expected));

  it('what a rule sorts already is not proposed', () => {
    const rule = { id: 1, words: 'first pa', direction: 'out', category: 'pa_wages', serviceId: 7, fund: 'council' } as const;
    expect(said([sorted(), sorted()], [rule])).toEqual([]);
    expect(said([sorted(), sorted()], [{ ...rule, direction: 'in' }])).toEqual(TWICE);
  });

  it('is a whole rule', () => expect(rulesFromHistory([sorted(), sorted()], [], NAMES)).toMatchObject([{ words: 'first pa', direction: 'out', category: 'pa_wages', serviceId: 7, fund: 'council', times: 2, payee: 'First PA' }]));
});
