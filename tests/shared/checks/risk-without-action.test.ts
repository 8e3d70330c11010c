import { describe, expect, it } from 'vitest';
import { riskWithoutAction } from '#shared/checks/risk-without-action';
import type { Risk } from '#shared/plan/needs';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const risk = (id: number, words: string, action: string): Risk => ({ id, needId: null, words, action, checkedOn: null });

describe('risk-without-action', () => {
  it.each<[string, Risk[], string[]]>([
    ['no risks', [], []],
    ['a risk with what is done', [risk(1, 'A fall', 'A rail')], []],
    ['a single letter says something', [risk(1, 'A fall', 'x')], []],
    ['spaces say nothing', [risk(1, 'A fall', '  ')], ['act: What is done about “A fall” is not written down']],
    ['two of three', [risk(1, 'A fall', ''), risk(2, 'Fire', 'An alarm'), risk(3, 'Burns', '')], ['act: What is done about 2 risks: “A fall” and “Burns” is not written down']],
  ])('%s', (_, risks, flags) => expect(raised(riskWithoutAction, makeFacts({ risks }))).toEqual(flags));

  it('speaks of a plan that is only begun too: the risk is written down', () =>
    expect(raised(riskWithoutAction, makeFacts({ planAnswers: {}, risks: [risk(1, 'A fall', '')] }))).toHaveLength(1));
});
