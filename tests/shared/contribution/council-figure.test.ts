import { expect, it } from 'vitest';
import { councilFigure } from '#shared/contribution/council-figure';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeBudget, makeLetter } from '../../support/make-facts';

const LETTERS = [makeLetter({ letterOn: '2025-05-20', appliesFrom: '2025-06-02', amountPence: 136_80 }), makeLetter({ id: 2, letterOn: '2026-03-12', appliesFrom: '2026-04-06', amountPence: 152_80 })];

it.each<[string, Parameters<typeof councilFigure>[0], IsoDay, ReturnType<typeof councilFigure>]>([
  ['the letter in force that day', LETTERS, '2026-04-06', { weeklyPence: 38_20, words: 'the letter of 12 March 2026' }],
  ['the day before, the letter before', LETTERS, '2026-04-05', { weeklyPence: 34_20, words: 'the letter of 20 May 2025' }],
  ['no letter: the personal budget', [], '2026-04-06', { weeklyPence: 20_00, words: 'the personal budget from 6 April 2026' }],
  ['neither', [], '2026-04-05', null],
  ['a letter that asks for nothing', [makeLetter({ amountPence: 0 })], '2026-04-06', { weeklyPence: 0, words: 'the letter of 20 March 2026' }],
])('%s', (_, letters, on, expected) => expect(councilFigure(letters, [makeBudget()], on, '52-weeks')).toEqual(expected));
