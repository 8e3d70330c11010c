import { describe, expect, it } from 'vitest';
import { emergencyPlanned, inControl, together, wellbeingConsidered } from '#shared/plan/plan-document-checks-life';
import { planLife } from '#shared/plan/plan-document-life';
import { emptyFacts, household } from '../returns/household';

const full = { life: planLife(household()), steps: [] };
const empty = { life: planLife(emptyFacts()), steps: [] };

describe('what speaks for and against', () => {
  it.each([
    ['control that is described and stated', inControl(full), ['Amina Khan makes the decisions about their care, with help from Zara Khan (step 7).', 'The statement of control was made on 30 March 2026 (step 7).'], []],
    ['control in an empty plan', inControl(empty), [], ['Not said yet: who decides and how decisions are made.', 'The statement that the plan is the person’s own is not made yet.']],
    ['emergencies', emergencyPlanned(full), ['What to do in 2 situations (step 7).', '2 names to ring (step 7).'], []],
    ['emergencies in an empty plan', emergencyPlanned(empty), [], ['There is no plan for emergencies yet.', 'Nobody to ring is written down yet.']],
    ['wellbeing in all areas', wellbeingConsidered(full), ['What the plan does for all 9 areas of wellbeing (step 2).'], []],
    ['wellbeing in all but one', wellbeingConsidered({ ...full, life: { ...full.life, wellbeing: full.life.wellbeing.map((one, at) => ({ ...one, words: at === 7 ? '' : one.words })) } }), ['What the plan does for 8 of 9 areas of wellbeing (step 2).'], ['Nothing is written yet about “your home”.']],
    ['wellbeing in none', wellbeingConsidered(empty), [], ['Nothing is written yet about wellbeing.']],
  ])('%s', (_, answer, speaksFor, against) => expect([answer.speaksFor, answer.against]).toEqual([speaksFor, against]));

  it('two together lead to the first that is open', () => {
    expect(together(inControl(full), emergencyPlanned(empty)).mendAt).toEqual({ screen: 'emergency', step: null });
    expect(together(inControl(empty), emergencyPlanned(empty)).mendAt).toEqual({ screen: 'decisions', step: null });
    expect(together(inControl(full), emergencyPlanned(full))).toMatchObject({ against: [], mendAt: { screen: 'decisions' } });
  });
});
