import { expect, it } from 'vitest';
import { decideRisk } from '#shared/plan/save-risk';
import { faultsIn, NEED } from '../../support/records';

const RISK = { id: null, needId: 1, words: 'A fall in the shower', action: '', checkedOn: null };

it.each([
  ['with no action yet', {}, []],
  ['about no need', { needId: null }, []],
  ['no words', { words: '\n' }, ['words: words-missing']],
  ['about a need that is gone', { needId: 2 }, ['needId: choice-gone']],
  ['checked today', { checkedOn: '2026-11-20' }, []],
  ['checked tomorrow', { checkedOn: '2026-11-21' }, ['checkedOn: day-to-come']],
  ['no longer there', { id: 3 }, ['record-gone']],
] as const)('a risk, %s', (_name, change, faults) => {
  expect(faultsIn(decideRisk({ ...RISK, ...change }, [], [{ ...NEED, id: 1 }], '2026-11-20'))).toEqual(faults);
});
