import { describe, expect, it } from 'vitest';
import { ALL_STEPS } from '#shared/plan/plan-choice';
import { coverOf, planData, withoutNotes } from '#shared/plan/plan-data';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { HELPERS, household, TODAY } from '../returns/household';

const facts = household();
const noted = { ...facts, services: facts.services.map((service) => ({ ...service, note: `Private ${service.id}` })) };
const plan = buildPlanDocument(noted, { helpers: HELPERS }, TODAY);
const ABOUT = ['title', 'standing', 'madeOn', 'isExample', 'part', 'person', 'council', 'helpers', 'steps'];

describe('private notes', () => {
  it('are in the plan as it is built', () => expect(JSON.stringify(plan)).toContain('Private 1'));
  it('are not even empty where they are left out', () => {
    const bare = JSON.stringify(withoutNotes(plan));
    expect(bare).not.toContain('Private');
    expect(bare).not.toContain('"note"');
  });
  it('are all that is left out', () => {
    const [bare, first] = [withoutNotes(plan), plan.paidSupport[0]];
    expect({ ...bare.paidSupport[0], note: 'Private 1' }).toEqual(first);
    expect(bare.money).toEqual(plan.money);
  });
});

describe('the plan as data', () => {
  it('is the whole document where all steps are chosen', () => expect(planData(plan, { steps: ALL_STEPS })).toBe(plan));

  it.each<[string, number[], string[]]>([
    ['step 1 has the goals', [1], ['goals']],
    ['step 2 has the needs and wellbeing', [2], ['outcomes', 'wellbeing']],
    ['step 3 has the answer alone', [3], []],
    ['step 4 has the support', [4], ['paidSupport', 'informalSupport', 'otherSupport']],
    ['step 5 has the money', [5], ['money']],
    ['step 6 has who manages it', [6], ['managing']],
    ['step 7 has the risks, who decides, what to do in an emergency, and who covers', [7], ['risks', 'control', 'emergencies', 'contacts', 'cover']],
    ['steps 7 and 1 have both', [7, 1], ['goals', 'risks', 'control', 'emergencies', 'contacts', 'cover']],
  ])('a part of %s, and no other step, check or version', (_, steps, keys) => {
    const data = planData(plan, { steps }) as { part: { steps: number[] }; steps: { step: number }[] };
    expect(Object.keys(data)).toEqual([...ABOUT, ...keys]);
    expect(data.part.steps).toEqual([...steps].sort());
    expect(data.steps.map(({ step }) => step)).toEqual([...steps].sort());
  });

  it('of a part has no date of birth, no address, and no price outside step 5', () => {
    const data = JSON.stringify(planData(plan, { steps: [1, 2, 3, 6, 7] }));
    expect(data).not.toContain('1971-03-09');
    expect(data).not.toContain('Mill Lane');
    expect(data).not.toContain('"price"');
  });
});

it('who covers is asked of the support that someone must come for', () => {
  expect(coverOf(plan).map(({ name }) => name)).toEqual([...plan.paidSupport, ...plan.informalSupport].filter((service) => service.needsCover).map(({ name }) => name));
});
