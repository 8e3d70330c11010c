import { describe, expect, it } from 'vitest';
import type { Flag } from '#shared/checks/check';
import { draftLetter, gapIn } from '#shared/plan/council-letter';
import { makeCouncil, makeFacts } from '../../support/make-facts';

const CONTACT = { name: 'Luton Council', address: ['Town Hall', 'Luton LU1 2BQ'], phone: null, email: null };
const COMPLAINTS = { name: 'Complaints Team', address: ['Walton Street'], phone: '01296 000000', email: null };
const flag = (check: string, title: string): Flag => ({ check, severity: 'act', title, why: '', next: '', screen: 'home', byOn: null, figures: {}, records: [] });
const facts = makeFacts({
  council: makeCouncil({ contact: CONTACT }),
  councilContacts: [
    { id: 1, kind: 'question', madeOn: '2026-10-12', toWhom: '', words: 'May I have two more evenings?', repliedOn: null, reply: '' },
    { id: 2, kind: 'question', madeOn: '2025-11-20', toWhom: '', words: 'An old one', repliedOn: null, reply: '' },
    { id: 3, kind: 'question', madeOn: '2025-11-21', toWhom: '', words: 'Just young enough', repliedOn: null, reply: '' },
  ],
});
const draft = (kind: Parameters<typeof draftLetter>[1], of = facts, flags: readonly Flag[] = []) => draftLetter(of, kind, flags, '2026-11-20');

describe('who a letter is to', () => {
  it.each([
    ['the care manager, at the council’s address', 'care_manager', facts, 'Adult social care\nLuton Council\nTown Hall\nLuton LU1 2BQ'],
    ['complaints, where their address is not known', 'complaint', facts, 'Complaints team\nLuton Council\nTown Hall\nLuton LU1 2BQ'],
    ['complaints, where it is', 'complaint', makeFacts({ council: makeCouncil({ contact: CONTACT, complaints: COMPLAINTS }) }), 'Complaints Team\nWalton Street'],
    ['a council of which no address is known', 'review', makeFacts(), 'Adult social care\nLuton'],
    ['the Ombudsman', 'ombudsman', facts, 'Local Government and Social Care Ombudsman\nwww.lgo.org.uk'],
  ] as const)('%s', (_, kind, of, to) => expect(draft(kind, of).to).toBe(to));
});

it('tells what happened in the last 12 months, and asks', () => {
  const { words, subject } = draft('complaint');
  expect(subject).toBe('Complaint about my care and support');
  expect(words).toContain('12 October 2026: Question: May I have two more evenings?');
  expect(words).toContain('21 November 2025: Question: Just young enough.');
  expect(words).not.toContain('An old one');
  expect(words).toMatch(/^Dear complaints team,/);
  expect(words).toContain('I would like to know by when I will have your answer');
  expect(words).toMatch(/Yours faithfully,\nMaya Green$/);
});

it('names what the council has to put right, and keeps the household’s own affairs out', () => {
  const { words } = draft('review', facts, [flag('need-unmet', 'No support for “getting out”'), flag('receipt-missing', 'No evidence for £60.00'), flag('cash-withdrawn', '£20.00 in cash')]);
  expect(words).toContain('This is open today:\n– No support for “getting out”');
  expect(words).not.toContain('£');
});

it('speaks as the person, of what the council has to do and not of a gap in the ledger', () => {
  const know = (check: string, title: string): Flag => ({ ...flag(check, title), severity: 'know' });
  const { words } = draft('complaint', facts, [
    flag('annual-review-due', 'The yearly review of your plan was due by 1 October 2026'),
    know('reply-awaited', 'No reply for 39 days after your question of 12 October 2026'),
    know('payment-in-missing', 'The day of the first payment of your budget is not written down'),
    know('first-review-due', 'The council’s first check of the money is about 1 December 2026'),
  ]);
  expect(words).toContain('This is open today:\n– The yearly review of my plan was due by 1 October 2026\n– No reply for 39 days after my question of 12 October 2026\n\n');
});

describe('a place that only the person can fill', () => {
  it('is in each draft', () => {
    for (const kind of ['care_manager', 'review', 'complaint', 'ombudsman'] as const) expect(gapIn(draft(kind).words)).toBeDefined();
  });
  it('is the name, where none is written down', () => {
    expect(gapIn(draft('review', makeFacts({ person: { ...facts.person, name: '' } })).words.replace('[Why you want a review now]', 'I fall.'))).toBe('[your name]');
  });
  it('is filled', () => expect(gapIn(draft('review').words.replace('[Why you want a review now]', 'I fall.'))).toBeUndefined());
  it('is not in square brackets of one’s own', () => expect(gapIn('He said [sic] no.')).toBeUndefined());
});
