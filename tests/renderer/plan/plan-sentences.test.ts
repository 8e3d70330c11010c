import { BARE_VERSION } from '../../../shared/plan/plan-version';
import { describe, expect, it } from 'vitest';
import { checksTitle, planLead, planSentence, splitForCalm, stepToOpen, versionState } from '../../../renderer/features/plan/plan-sentences';
import type { Output } from '../../../shared/contract/contract';

type Plan = Output<'plan.show'>;
type State = Plan['steps'][number]['state'];

const steps = (...states: State[]): Plan['steps'] =>
  states.map((state, index) => ({ step: index + 1, number: index + 1, name: '', question: '', prompts: [], example: '', councilLooksFor: [], source: '', answer: '', note: '', missing: [], changedAt: null, state }));
const version = (given: Partial<Plan['versions'][number]>): Plan['versions'][number] => ({
  id: 1, number: 1, state: 'sent', sentOn: null, ...BARE_VERSION, ...given,
});
const OPEN: Plan['checks'][number] = { check: 'Within your budget', askedBy: 'Luton Council', speaksFor: [], against: ['Too dear.'], isAnswered: false, mendAt: { screen: 'plan', step: null } };
const flag: Plan['toSettle'][number] = { check: 'need-unmet', severity: 'stop', title: '', why: '', next: '', screen: 'plan', byOn: null, figures: {}, records: [] };
const SEVEN = steps('enough', 'enough', 'enough', 'enough', 'enough', 'enough', 'enough');

describe('is my plan ready?', () => {
  it.each<[string, Partial<Plan>, string]>([
    ['nothing written', { steps: steps('empty', 'empty', 'empty') }, 'Begin your care and support plan'],
    ['one step begun', { steps: steps('thin', 'empty', 'empty', 'empty') }, 'Your care and support plan is under way'],
    ['two of seven to go', { steps: steps('enough', 'enough', 'enough', 'enough', 'enough', 'thin', 'empty') }, 'Your care and support plan is nearly ready'],
    ['three of seven to go', { steps: steps('enough', 'enough', 'enough', 'enough', 'thin', 'thin', 'empty') }, 'Your care and support plan is under way'],
    ['all written, a check of the council open', { steps: SEVEN, checks: [OPEN] }, 'Your care and support plan is nearly ready'],
    ['all written, something to settle', { steps: SEVEN, toSettle: [flag] }, 'Your care and support plan is nearly ready'],
    ['all written and settled', { steps: SEVEN }, 'Your care and support plan is ready to send'],
    ['sent and unchanged', { steps: SEVEN, versions: [version({ sentOn: '2026-03-02' })], changedSinceLastVersion: false }, 'Your care and support plan was sent on 2 March 2026'],
    [
      'agreed and unchanged',
      { steps: SEVEN, versions: [version({ state: 'agreed', sentOn: '2026-03-02', agreedOn: '2026-03-20' })], changedSinceLastVersion: false },
      'Your care and support plan was agreed on 20 March 2026',
    ],
    ['agreed and changed since', { steps: SEVEN, versions: [version({ state: 'agreed', agreedOn: '2026-03-20' })] }, 'Your care and support plan is ready to send'],
  ])('%s', (_, given, sentence) => {
    expect(planSentence({ steps: [], toSettle: [], checks: [], versions: [], changedSinceLastVersion: true, ...given })).toBe(sentence);
  });
});

it.each([
  ['nothing to settle', steps('enough', 'empty'), [], '1 of 2 steps are answered. Nothing is left to settle.'],
  ['one thing', steps('enough', 'thin'), [flag], '2 of 2 steps are answered. 1 thing to settle before you send it.'],
  ['two things', steps('empty', 'empty'), [flag, flag], '0 of 2 steps are answered. 2 things to settle before you send it.'],
])('what the sentence rests on: %s', (_, given, toSettle, lead) => {
  expect(planLead({ steps: given, toSettle, checks: [], versions: [], changedSinceLastVersion: true })).toBe(lead);
});

it('a plan in force says from when, and speaks of the next version', () => {
  const versions = [version({ state: 'agreed', agreedOn: '2026-03-30', inForceFrom: '2026-04-06' })];
  expect(planLead({ steps: steps('enough', 'empty'), toSettle: [flag], checks: [], versions, changedSinceLastVersion: false })).toBe(
    'In force from 6 April 2026. 1 of 2 steps are answered. 1 thing to settle before you send the next version.',
  );
});

it.each([
  ['the first that is empty', steps('enough', 'empty', 'thin'), 2],
  ['a thin one comes before a later empty one', steps('thin', 'empty'), 1],
  ['all written: the first', SEVEN, 1],
])('which step opens: %s', (_, given, step) => {
  expect(stepToOpen(given)).toBe(step);
});

it.each([
  ['a draft', version({ state: 'draft' }), 'Being written'],
  ['sent', version({ sentOn: '2026-03-02' }), 'Sent on 2 March 2026'],
  ['agreed by a panel', version({ sentOn: '2026-03-02', agreedOn: '2026-03-20', agreedBy: 'Luton panel' }), 'Sent on 2 March 2026, agreed on 20 March 2026 by Luton panel'],
  ['agreed, and never marked as sent', version({ agreedOn: '2026-03-20' }), 'Agreed on 20 March 2026'],
])('a version: %s', (_, given, words) => {
  expect(versionState(given)).toBe(words);
});

it.each([
  ['none open', [], 'Nothing is left to settle.', 'What the council looks for: all is there'],
  ['one open', [OPEN], '1 thing that the council looks for is still open.', 'What the council looks for: 1 of 1 still open'],
  ['two of three open', [OPEN, OPEN, { ...OPEN, against: [], isAnswered: true }], '2 things that the council looks for are still open.', 'What the council looks for: 2 of 3 still open'],
] as [string, Plan['checks'], string, string][])('the council’s checks: %s', (_, checks, lead, title) => {
  expect(planLead({ steps: steps('enough'), toSettle: [], checks, versions: [], changedSinceLastVersion: true })).toBe(`1 of 1 steps are answered. ${lead}`);
  expect(checksTitle({ checks })).toBe(title);
});

it.each<[string, number[], number[], number[]]>([
  ['nothing', [], [], []],
  ['three: all stand open', [1, 2, 3], [1, 2, 3], []],
  ['four: one alone is not hidden', [1, 2, 3, 4], [1, 2, 3, 4], []],
  ['five: three stand open, two are behind a press', [1, 2, 3, 4, 5], [1, 2, 3], [4, 5]],
])('a long list on the plan screen: %s', (_, list, first, more) => {
  expect(splitForCalm(list)).toEqual({ first, more });
});
