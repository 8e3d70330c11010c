import { expect, it } from 'vitest';
import { balanceRun } from '#shared/statements/balance-run';

const [a, b, back] = [{ amountPence: -100, balancePence: 900 }, { amountPence: -200, balancePence: 700 }, { amountPence: 300, balancePence: 1000 }];

it.each<[string, Parameters<typeof balanceRun>[0], number | null, ReturnType<typeof balanceRun>]>([
  ['payments in any order', [b, a], null, { startPence: 1000, endPence: 700 }],
  ['a gap', [a, { ...b, balancePence: 400 }], null, undefined],
  ['nothing', [], null, undefined],
  ['back to where they began: it may be anywhere', [a, b, back], null, undefined],
  ['back to where they began, and that is known', [a, b, back], 1000, { startPence: 1000, endPence: 1000 }],
])('where payments start and end: %s', (_sentence, payments, atPence, expected) => {
  expect(balanceRun(payments, atPence)).toEqual(expected);
});
