import { describe, expect, it } from 'vitest';
import { paperPage } from '#electron/exports/paper-page';
import { reviewPaper } from '#electron/exports/review-paper';
import type { CouncilContact } from '#shared/plan/council-contacts';
import { buildReviewPack } from '#shared/plan/review-pack';
import { emptyFacts, household, TODAY } from '../../shared/returns/household';
import { pageFaults, roughen } from './page-structure';

const open: CouncilContact = { id: 1, kind: 'question', madeOn: '2026-06-01', toWhom: 'Luton Council', words: 'May I have two more evenings?', repliedOn: null, reply: '' };
const facts = { ...household(), changes: [{ id: 1, noticedOn: '2026-06-02' as const, about: 'home' as const, words: 'New stairs' }], councilContacts: [open] };
const pack = buildReviewPack(facts, { from: '2026-04-06', toAsk: 'May my sister come?' }, TODAY);
const pageOf = (of: Parameters<typeof reviewPaper>[0]) => paperPage(reviewPaper(of));
const wordsOf = (page: string) => page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the review pack as a page', () => {
  it.each([
    ['of a household', pack],
    ['of a household whose every text is rough', roughen(pack)],
    ['of somebody who has not begun', buildReviewPack(emptyFacts(), { from: TODAY, toAsk: '' }, TODAY)],
  ])('%s is in order', (_, one) => expect(pageFaults(pageOf(one))).toEqual([]));

  it('has its nine parts in order, the person’s own words first', () => {
    const headings = [...pageOf(pack).matchAll(/<h2>(\d)\. ([^<]*)<\/h2>/g)].map(([, number, words]) => `${number} ${words}`);
    expect(headings).toEqual([
      '1 In my own words',
      '2 What I need, and what came',
      '3 My goals, and how far they have come',
      '4 What has changed',
      '5 What could go wrong',
      '6 The money',
      '7 Each service: plan against paid',
      '8 Questions to the council',
      '9 For the review to fill in',
    ]);
  });

  it('says what is to be asked, what changed, and what is open', () => {
    const words = wordsOf(pageOf(pack));
    expect(words).toContain('What I want to say or ask at the review May my sister come?');
    expect(words).toContain('2 June 2026 Your home New stairs');
    expect(words).toContain('May I have two more evenings? No reply yet');
    expect(words).toContain('Is the plan still working, and meeting my goals?');
  });

  it('of the example household says so', () => {
    const page = pageOf({ ...pack, isExample: true });
    expect(page).toContain('<title>Example: ');
    expect(page).toContain('An example: the people and the amounts in it are made up.');
  });
});
