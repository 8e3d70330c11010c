import { describe, expect, it } from 'vitest';
import { decideNeed, decideNeedRemoval } from '#shared/plan/save-need';
import { done, faultsIn, NEED } from '../../support/records';

const known = { ...NEED, id: 1 };

describe('saving a need', () => {
  it.each([
    ['as it is', {}, []],
    ['no words', { words: ' ' }, ['words: words-missing']],
    ['a day and a night each time', { assessed: { times: 1, every: 'week', minutes: 1440 } }, []],
    ['45 hours each time', { assessed: { times: 1, every: 'week', minutes: 2700 } }, ['minutes: visit-too-long']],
    ['ends before it starts', { endsOn: '2026-04-05' }, ['endsOn: ends-before-start']],
    ['ends on its first day', { endsOn: '2026-04-06' }, []],
    ['no longer there', { id: 2 }, ['record-gone']],
    ['two things wrong', { words: '', endsOn: '2026-04-05' }, ['words: words-missing', 'endsOn: ends-before-start']],
  ] as const)('%s', (_name, change, faults) => {
    expect(faultsIn(decideNeed({ ...NEED, ...change }, [known]))).toEqual(faults);
  });

  it('keeps words without the spaces round them', () => {
    expect(done(decideNeed({ ...NEED, words: '  Meals\n' }, [])).words).toBe('Meals');
  });
});

describe('removing a need', () => {
  const serving = { name: 'Weekday mornings', needs: [{ needId: 1, minutes: null }] };

  it('goes when nothing is there for it', () => {
    expect(decideNeedRemoval(1, [known], [{ name: 'Swimming', needs: [{ needId: 2, minutes: null }] }])).toEqual({ ok: true, value: { id: 1 } });
  });

  it('stays when a service meets it, and says which', () => {
    const result = decideNeedRemoval(1, [known], [serving, { ...serving, name: 'Weekends' }]);
    expect(faultsIn(result)).toEqual(['need-in-use']);
    expect(!result.ok && result.faults[0]?.message).toContain('it is met by “Weekday mornings” and “Weekends”');
  });

  it('cannot go twice', () => {
    expect(faultsIn(decideNeedRemoval(1, [], []))).toEqual(['record-gone']);
  });
});
