import { describe, expect, it } from 'vitest';
import { invariant, InvariantError, never } from '#shared/kernel/invariant';

describe('invariant', () => {
  it('lets what is so pass', () => {
    expect(() => invariant(1, 'one is one')).not.toThrow();
  });

  it.each([['false', false], ['nothing', undefined], ['nought', 0], ['an empty text', '']])('throws on %s, with the reason', (_, condition) => {
    expect(() => invariant(condition, 'the reason')).toThrow(new InvariantError('the reason'));
  });
});

describe('never', () => {
  it('throws with the value that was not expected', () => {
    expect(() => never('surprise' as never)).toThrow('unexpected value: surprise');
  });
});
