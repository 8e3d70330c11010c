import { describe, expect, it } from 'vitest';
import { CARRY_KINDS, carriedUntil, readReason, reasonOf } from '#shared/employer/carry-over';

it.each(CARRY_KINDS)('the reason %s is read back with its words, and without', (kind) => {
  expect(readReason(reasonOf(kind, ' Letter of 1 March: yes '))).toEqual({ kind, words: 'Letter of 1 March: yes' });
  expect(readReason(reasonOf(kind, ''))).toEqual({ kind, words: '' });
});

it('a reason that names no kind was agreed', () => expect(readReason('we said so')).toEqual({ kind: 'agreed', words: 'we said so' }));

describe('the last day on which it can be taken', () => {
  // Working Time Regulations 1998, regulation 13(16): 18 months from the end of the leave year that it comes from.
  it('after sickness', () => expect(carriedUntil({ yearFrom: '2026-04-06', reason: 'sickness' })).toBe('2027-10-05'));
  it.each(['family_leave', 'not_let', 'agreed: in May'])('%s: the end of the next year', (reason) => expect(carriedUntil({ yearFrom: '2026-04-06', reason })).toBe('2027-04-05'));
});
