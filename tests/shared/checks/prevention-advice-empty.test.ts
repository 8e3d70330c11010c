import { describe, expect, it } from 'vitest';
import { preventionAdviceEmpty } from '#shared/checks/prevention-advice-empty';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const all = makeFacts().planAnswers;
const EMPTY = ['act: The plan names no advice on how needs could become fewer or come later'];
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('prevention-advice-empty', () => {
  it.each([
    ['advice is written', all, []],
    ['exactly fifteen words', { ...all, 3: words(15) }, []],
    ['fourteen words', { ...all, 3: words(14) }, ['act: The plan says little about advice on how needs could become fewer or come later']],
    ['nothing', { ...all, 3: '' }, EMPTY],
    ['only spaces', { ...all, 3: ' \n' }, EMPTY],
    ['nothing, with four other steps written', { 1: words(20), 2: words(20), 4: words(20), 5: words(20) }, EMPTY],
    ['nothing, with three other steps written: the plan is only begun', { 1: words(20), 2: words(20), 4: words(20) }, []],
  ])('%s', (_, planAnswers, flags) => expect(raised(preventionAdviceEmpty, makeFacts({ planAnswers }))).toEqual(flags));
});
