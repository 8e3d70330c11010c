import { expect, it } from 'vitest';
import { ok, refused } from '#shared/kernel/result';

it('a result is a value or the faults that refuse it', () => {
  const fault = { code: 'amount-unclear', message: 'Write pounds and pence.' };
  expect(ok(5)).toEqual({ ok: true, value: 5 });
  expect(refused(fault, { ...fault, field: 'amount' })).toEqual({ ok: false, faults: [fault, { ...fault, field: 'amount' }] });
});
