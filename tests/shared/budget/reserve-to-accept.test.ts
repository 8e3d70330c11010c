import { expect, it } from 'vitest';
import { reserveToAccept } from '#shared/budget/reserve-to-accept';
import type { Reserve } from '#shared/budget/reserves';

const kept = (id: number, amountPence: number, words = '', kind: Reserve['kind'] = 'holiday'): Reserve => ({ id, kind, words, amountPence });

it.each<[string, Reserve[], ReturnType<typeof reserveToAccept>]>([
  ['nothing is kept yet: a new one', [kept(1, 50_00, '', 'hmrc')], { id: null, kind: 'holiday', words: '', amountPence: 300_00 }],
  ['what is kept is changed, and keeps its words', [kept(1, 50_00, 'Summer')], { id: 1, kind: 'holiday', words: 'Summer', amountPence: 300_00 }],
  ['of two the first changes, so that both come to the amount', [kept(1, 50_00), kept(2, 120_00)], { id: 1, kind: 'holiday', words: '', amountPence: 180_00 }],
  ['the others are more than enough: never below zero', [kept(1, 50_00), kept(2, 400_00)], { id: 1, kind: 'holiday', words: '', amountPence: 0 }],
])('%s', (_, reserves, expected) => expect(reserveToAccept('holiday', 300_00, reserves)).toEqual(expected));
