import { describe, expect, it } from 'vitest';
import { wellbeingAreaNotConsidered } from '#shared/checks/wellbeing-area-not-considered';
import type { Facts } from '#shared/checks/check';
import { WELLBEING_KEYS, type WellbeingArea } from '#shared/plan/wellbeing';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const without = (...areas: WellbeingArea[]) => WELLBEING_KEYS.filter((area) => !areas.includes(area)).map((area, at) => ({ id: at + 1, area, words: 'Fine.' }));

describe('wellbeing-area-not-considered', () => {
  it.each<[string, Partial<Facts>, string[]]>([
    ['all nine', { wellbeing: without() }, []],
    ['eight', { wellbeing: without('accommodation') }, ['know: Nothing is written about “your home”']],
    ['an area of spaces', { wellbeing: [...without('dignity'), { id: 9, area: 'dignity', words: ' ' }] }, ['know: Nothing is written about “dignity and respect”']],
    ['three missing are named', { wellbeing: without('dignity', 'health', 'contribution') }, ['know: Nothing is written about “dignity and respect”, “health, body and mind” and “what you give to others”']],
    ['four are counted', { wellbeing: without('dignity', 'health', 'control', 'contribution') }, ['know: Nothing is written about 4 of the 9 areas of wellbeing']],
    ['none', { wellbeing: [] }, ['know: Nothing is written about wellbeing yet']],
    ['four steps written', { wellbeing: [], planAnswers: { 1: 'x', 2: 'x', 3: 'x', 4: 'x' } }, ['know: Nothing is written about wellbeing yet']],
    ['three steps written: the plan is only begun', { wellbeing: [], planAnswers: { 1: 'x', 2: 'x', 3: 'x' } }, []],
  ])('%s', (_, facts, flags) => expect(raised(wellbeingAreaNotConsidered, makeFacts(facts))).toEqual(flags));
});
