import { describe, expect, it } from 'vitest';
import { decisionMakingNotDescribed } from '#shared/checks/decision-making-not-described';
import type { Facts } from '#shared/checks/check';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const SELF = { id: 1, decides: 'self', decider: '', howDecided: 'I decide.', viewsHeard: '', statedOn: null } as const;

describe('decision-making-not-described', () => {
  it.each<[string, Partial<Facts>, string[]]>([
    ['the person decides, and says how', { control: SELF }, []],
    ['nothing', { control: null }, ['act: The plan does not say who decides and how decisions are made']],
    ['not how', { control: { ...SELF, howDecided: ' ' } }, ['act: The plan does not say how decisions are made']],
    ['with help, from nobody named', { control: { ...SELF, decides: 'with_help' } }, ['act: The plan does not say who helps to decide']],
    ['with help from someone', { control: { ...SELF, decides: 'with_help', decider: 'Ruth' } }, []],
    ['someone else, who is not named, with views not heard', { control: { ...SELF, decides: 'someone_else' } }, ['act: The plan does not say who decides and how the person’s views are heard']],
    ['someone else, with views heard', { control: { ...SELF, decides: 'someone_else', decider: 'Ruth', viewsHeard: 'Ruth asks me.' } }, []],
    ['four steps written', { control: null, planAnswers: { 1: 'x', 2: 'x', 3: 'x', 4: 'x' } }, ['act: The plan does not say who decides and how decisions are made']],
    ['three steps written: the plan is only begun', { control: null, planAnswers: { 1: 'x', 2: 'x', 3: 'x' } }, []],
  ])('%s', (_, facts, flags) => expect(raised(decisionMakingNotDescribed, makeFacts(facts))).toEqual(flags));
});
