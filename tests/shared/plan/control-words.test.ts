import { describe, expect, it } from 'vitest';
import type { Control } from '#shared/plan/control';
import { decidesForCouncil, decidesForYou, missingOfControl, statementWords } from '#shared/plan/control-words';

it.each<[Control['decides'] | null, string]>([
  [null, 'This is my plan. I made the decisions in it, and nobody put pressure on me.'],
  ['self', 'This is my plan. I made the decisions in it, and nobody put pressure on me.'],
  ['with_help', 'This is my plan. I made the decisions in it, with the help that I chose, and nobody put pressure on me.'],
  ['someone_else', 'This is the plan of Maya Green. The decisions in it were made in their best interests, with what they want and feel. Nobody put pressure on them or on me.'],
])('the statement where %s decides', (decides, words) => expect(statementWords(decides, 'Maya Green')).toBe(words));

it('the statement where no name is written down', () => expect(statementWords('someone_else', ' ')).toContain('the plan of the person.'));

describe('who decides', () => {
  it.each<[Control['decides'], string, string, string]>([
    ['self', '', 'You make the decisions about your care.', 'Maya Green makes the decisions about their care.'],
    ['with_help', '', 'You make the decisions about your care, with help.', 'Maya Green makes the decisions about their care, with help.'],
    ['with_help', 'Ruth', 'You make the decisions about your care, with help from Ruth.', 'Maya Green makes the decisions about their care, with help from Ruth.'],
    ['with_help', 'My sister', 'You make the decisions about your care, with help from my sister.', 'Maya Green makes the decisions about their care, with help from my sister.'],
    ['someone_else', '', 'Someone else decides for you, in your best interests.', 'Someone else decides for Maya Green, in their best interests.'],
    ['someone_else', 'Ruth', 'Ruth decides for you, in your best interests.', 'Ruth decides for Maya Green, in their best interests.'],
  ])('%s, “%s”', (decides, decider, you, council) => expect([decidesForYou({ decides, decider }), decidesForCouncil({ decides, decider }, 'Maya Green')]).toEqual([you, council]));
});

it('what is missing is named, in the order of the form', () => {
  const control: Control = { id: 1, decides: 'someone_else', decider: '', howDecided: '', viewsHeard: '', statedOn: null };
  expect(missingOfControl(control)).toEqual(['who decides', 'how decisions are made', 'how the person’s views are heard']);
  expect(missingOfControl({ ...control, decides: 'self', howDecided: 'I do.' })).toEqual([]);
});
