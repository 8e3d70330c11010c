import { describe, expect, it } from 'vitest';
import { needText, readNeed, type NeedText } from '../../../renderer/features/needs-and-services/need-form';
import type { Need } from '../../../shared/plan/needs';

const TODAY = '2026-11-21';
const NEED: Need = {
  id: 1, outcome: 'hygiene', words: 'Washing', eligible: true, eligibleBecause: 'Pain in the hands', assessed: { times: 7, every: 'week', minutes: 90 }, startsOn: '2025-04-06', endsOn: null,
};
const TEXT: NeedText = needText(NEED, TODAY);

it.each([
  ['with an amount', NEED],
  ['how often and no time', { ...NEED, assessed: { times: 2, every: 'month' as const, minutes: null } }],
  ['no amount, not eligible, ended', { ...NEED, eligible: false, assessed: null, endsOn: '2026-08-28' as const }],
])('a need comes back from its form as it was: %s', (_, need) => {
  expect(readNeed(needText(need, TODAY), need.id, TODAY)).toEqual({ ok: true, value: need });
});

describe('what is typed', () => {
  it.each([
    ['1:30', 90],
    ['1.5', 90],
    ['45 min', 45],
    ['', null],
    ['0', null],
  ])('%s each time', (minutes, expected) => {
    expect(readNeed({ ...TEXT, minutes }, 1, TODAY)).toMatchObject({ ok: true, value: { assessed: { minutes: expected } } });
  });
  it.each<[string, Partial<NeedText>, string[]]>([
    ['an empty form', needText(null, TODAY), ['outcome', 'words', 'eligible']],
    ['no number of times', { times: '' }, ['times']],
    ['zero times', { times: '0' }, ['times']],
    ['half a time', { times: '1.5' }, ['times']],
    ['a time that cannot be read', { minutes: 'a while' }, ['minutes']],
    ['days that do not exist', { startsOn: '30 February', endsOn: '31/4/26' }, ['startsOn', 'endsOn']],
  ])('refused: %s', (_, part, fields) => {
    const result = readNeed({ ...TEXT, ...part }, null, TODAY);
    expect(result.ok ? [] : result.faults.map((fault) => fault.field)).toEqual(fields);
  });
});
