import { describe, expect, it } from 'vitest';
import { decideControl } from '#shared/plan/save-control';
import type { Control } from '#shared/plan/control';
import { faultsIn } from '../../support/records';

const ON = '2026-11-20';
const SELF: Control = { id: 1, decides: 'self', decider: '', howDecided: 'I decide.', viewsHeard: '', statedOn: '2026-03-01' };

describe('who decides', () => {
  it('is kept without the spaces round it', () =>
    expect(decideControl({ decides: 'with_help', decider: ' Ruth ', howDecided: ' We talk. ', viewsHeard: ' ', statedOn: null }, null, ON)).toEqual({
      ok: true,
      value: { decides: 'with_help', decider: 'Ruth', howDecided: 'We talk.', viewsHeard: '', statedOn: null },
    }));

  it.each<[string, Partial<Control>, Control | null, string | null]>([
    ['a statement with the first words', { statedOn: ON }, null, ON],
    ['a statement stays where only the words change', { howDecided: 'I ask Ruth.' }, SELF, '2026-03-01'],
    ['a statement is taken back where someone else decides now', { decides: 'someone_else' }, SELF, null],
    ['a statement made anew at the same time stays', { decides: 'someone_else', statedOn: ON }, SELF, ON],
    ['it can be taken back', { statedOn: null }, SELF, null],
  ])('%s', (_, change, known, statedOn) => expect(decideControl({ ...SELF, ...change }, known, ON)).toMatchObject({ ok: true, value: { statedOn } }));

  it.each([
    ['a statement today', ON, []],
    ['a statement tomorrow', '2026-11-21', ['statedOn: day-to-come']],
  ] as const)('%s', (_, statedOn, faults) => expect(faultsIn(decideControl({ ...SELF, statedOn }, SELF, ON))).toEqual(faults));
});
