import { expect, it } from 'vitest';
import { blocksOf, plainWords, type Piece } from '#electron/exports/paper';
import { decisions, emergencies, wellbeing } from '#electron/exports/plan-paper-life';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { emptyFacts, household, TODAY } from '../../shared/returns/household';

const wordsOf = (piece: Piece) =>
  blocksOf(piece).map((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(plainWords)) : block.kind === 'heading' || block.kind === 'paragraph' ? block.words : block.kind));
const plan = buildPlanDocument(household(), { helpers: [] }, TODAY);
const empty = buildPlanDocument(emptyFacts(), { helpers: [] }, TODAY);

it('says so where nothing is written', () => {
  expect(wordsOf(decisions(empty))).toEqual(['Who decides', 'Not written down yet.']);
  expect(wordsOf(wellbeing(empty))).toEqual(['Wellbeing', 'Nothing is written yet about the nine areas of wellbeing.']);
  expect(wordsOf(emergencies(empty))).toEqual(['In an emergency', 'Nothing is written down yet.']);
});

it('names the areas that nothing is written about among the others', () => {
  const life = { ...plan.life, wellbeing: plan.life.wellbeing.map((one, at) => ({ ...one, words: at === 0 ? '' : one.words })) };
  expect(wordsOf(wellbeing({ ...plan, life }))[1]).toContainEqual(['Dignity and respect', 'Not written about yet']);
});

it('says how views are heard where that is written', () => {
  const life = { ...plan.life, control: { ...plan.life.control, viewsHeard: 'She asks me.', statedOn: null } };
  expect(wordsOf(decisions({ ...plan, life }))).toEqual(['Who decides', plan.life.control.decides, plan.life.control.howDecided, 'How the person’s views are heard', 'She asks me.']);
});
