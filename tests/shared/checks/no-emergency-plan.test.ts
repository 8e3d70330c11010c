import { describe, expect, it } from 'vitest';
import { noEmergencyPlan } from '#shared/checks/no-emergency-plan';
import type { Facts } from '#shared/checks/check';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const NONE = ['act: There is no plan for emergencies yet'];
const WRITTEN = makeFacts().planAnswers;

describe('no-emergency-plan', () => {
  it.each<[string, Partial<Facts>, string[]]>([
    ['one situation and one name to ring', {}, []],
    ['no situation', { emergencies: [] }, NONE],
    ['only what to know first', { emergencies: [{ id: 1, situation: 'must_know', words: 'I cannot stand.' }] }, NONE],
    ['a situation of spaces', { emergencies: [{ id: 1, situation: 'hospital', words: ' ' }] }, NONE],
    ['nobody to ring', { contacts: [] }, ['act: The plan for emergencies names nobody to ring']],
    ['neither: one flag', { contacts: [], emergencies: [] }, NONE],
    ['four steps written', { emergencies: [], planAnswers: { 1: WRITTEN[1] ?? '', 2: 'x', 3: 'x', 4: 'x' } }, NONE],
    ['three steps written: the plan is only begun', { emergencies: [], planAnswers: { 1: 'x', 2: 'x', 3: 'x' } }, []],
  ])('%s', (_, facts, flags) => expect(raised(noEmergencyPlan, makeFacts(facts))).toEqual(flags));
});
