import { expect, it } from 'vitest';
import { planLife } from '#shared/plan/plan-document-life';
import { emptyFacts, household } from '../returns/household';

it('says who decides, wellbeing in the law’s order, and emergencies with what to know first', () => {
  const life = planLife(household());
  expect(life.control).toEqual({
    decides: 'Amina Khan makes the decisions about their care, with help from Zara Khan.',
    howDecided: 'Zara and I go through the post on Sundays. I decide.',
    viewsHeard: '',
    missing: [],
    statement: 'This is my plan. I made the decisions in it, with the help that I chose, and nobody put pressure on me.',
    statedOn: '2026-03-30',
  });
  expect(life.wellbeing).toHaveLength(9);
  expect(life.wellbeing[0]).toEqual({ plain: 'Dignity and respect', law: 'personal dignity, including being treated with respect', words: 'About dignity.' });
  expect(life.emergencies.map(({ situation, title }) => [situation, title])).toEqual([
    ['must_know', 'What anyone who comes to help must know first'],
    ['worker_cannot_come', 'A PA or care worker cannot come'],
    ['payday', 'Whoever pays the wages cannot do it'],
  ]);
  expect(life.contacts.map(({ name }) => name)).toEqual(['Zara Khan', 'Kingfisher Care']);
});

it('of somebody who has not begun, is empty and says what is missing', () => {
  const life = planLife(emptyFacts());
  expect(life).toMatchObject({ control: { decides: '', missing: ['who decides', 'how decisions are made'], statedOn: null }, emergencies: [], contacts: [] });
  expect(life.wellbeing.every(({ words }) => words === '')).toBe(true);
});
