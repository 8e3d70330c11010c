import { describe, expect, it } from 'vitest';
import { coverageOf, evidenceAfterLink, evidenceAfterSorting, evidenceAfterUnlink, partlyWords, partsWithout, partWords } from '#shared/documents/evidence-of-links';
import type { EntryPart } from '#shared/ledger/entry';

const wages: EntryPart = { category: 'pa_wages', serviceId: 2, fund: 'council', amountPence: -4_000 };
const travel: EntryPart = { category: 'travel', serviceId: null, fund: 'council', amountPence: -1_250 };
const of = ({ category, serviceId }: EntryPart) => ({ category, serviceId });
const parts = [wages, travel];
const names = (id: number) => (id === 2 ? 'Weekday mornings' : '');

it.each([
  ['no document', [], 'none'],
  ['one for the whole', [null], 'whole'],
  ['one for a part', [of(wages)], 'part'],
  ['one for each part', [of(wages), of(travel)], 'whole'],
  ['one for a part that there is no more', [{ category: 'equipment', serviceId: null }], 'none'],
  ['one for a part of another service', [{ category: 'pa_wages', serviceId: 3 }], 'none'],
] as const)('covers a split payment: %s', (_what, links, coverage) => expect(coverageOf(parts, links)).toBe(coverage));

describe('what becomes of the evidence', () => {
  it.each([
    ['missing, and all is covered', 'missing', 'whole', 'have'],
    ['missing, and a part is covered', 'missing', 'part', 'missing'],
    ['not needed stays', 'not_needed', 'whole', 'not_needed'],
    ['had already', 'have', 'part', 'have'],
  ] as const)('linked: %s', (_what, before, coverage, after) => expect(evidenceAfterLink(before, coverage)).toBe(after));

  it.each([
    ['the last is gone', 'have', '', 'none', 'missing'],
    ['only a part is left', 'have', '', 'part', 'missing'],
    ['all is still covered', 'have', '', 'whole', 'have'],
    ['words say what else there is', 'have', 'Payslip in the blue folder', 'none', 'have'],
    ['words of blanks say nothing', 'have', '  ', 'none', 'missing'],
    ['not needed stays', 'not_needed', 'The council said so', 'none', 'not_needed'],
  ] as const)('unlinked: %s', (_what, before, words, coverage, after) => expect(evidenceAfterUnlink(before, words, coverage)).toBe(after));
});

it.each([
  ['its documents cover all of it now', 'missing', '', 'part', 'whole', 'have'],
  ['they cover a part of it only', 'have', '', 'whole', 'part', 'missing'],
  ['they cover nothing of it', 'have', '', 'whole', 'none', 'missing'],
  ['words say what else there is', 'have', 'In the blue folder', 'whole', 'none', 'have'],
  ['somebody said it by hand, and they never covered it', 'have', '', 'part', 'none', 'have'],
  ['they cover as much as before', 'missing', '', 'whole', 'whole', 'missing'],
  ['it needs none', 'not_needed', 'Under £10.00', 'part', 'whole', 'not_needed'],
] as const)('sorted anew: %s', (_what, evidence, words, before, after, expected) => expect(evidenceAfterSorting(evidence, words, before, after)).toBe(expected));

it('names the parts that no document is for, only where some have one', () => {
  expect(partsWithout(parts, [of(wages)])).toEqual([travel]);
  expect(partsWithout(parts, [])).toEqual([]);
  expect(partlyWords(parts, [of(travel)], names)).toBe('Documents are here for part of it. None yet for: Weekday mornings, £40.00.');
  expect(partlyWords(parts, [null], names)).toBe('');
  expect(partWords(travel, names)).toBe('Travel and mileage, £12.50');
});
