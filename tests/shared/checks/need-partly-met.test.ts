import { describe, expect, it } from 'vitest';
import { needPartlyMet } from '#shared/checks/need-partly-met';
import { makeFacts, makeNeed, makeService } from '../../support/make-facts';
import { raised } from '../../support/raised';

const planned = (times: number, minutes: number, need = makeNeed()) => makeFacts({ needs: [need], services: [makeService({ times, minutes })] });

describe('need-partly-met', () => {
  it.each([
    ['5 h of 5 h', planned(5, 60), []],
    ['3 h of 5 h', planned(3, 60), ['act: Only part of “washing and dressing” is met: 3 of 5 h']],
    ['a minute a day less', planned(5, 59), ['act: Only part of “washing and dressing” is met: 4 h 55 min of 5 h']],
    ['more than assessed', planned(7, 60), []],
    ['twice of three times, where only that was assessed', planned(2, 300, makeNeed({ assessed: { times: 3, every: 'week', minutes: null } })), ['act: Only part of “washing and dressing” is met: 2 of 3 times a week']],
    ['no amount was assessed', planned(1, 5, makeNeed({ assessed: null })), []],
    ['nothing at all is another remark', makeFacts({ needs: [makeNeed()] }), []],
  ])('%s', (_, facts, flags) => expect(raised(needPartlyMet, facts)).toEqual(flags));

  it('remarks on two at once', () => {
    const facts = makeFacts({ needs: [makeNeed(), makeNeed({ id: 2, words: 'Meals' })], services: [makeService({ needs: [{ needId: 1, minutes: null }, { needId: 2, minutes: null }] })] });
    expect(raised(needPartlyMet, facts)).toEqual(['act: Only part of “washing and dressing” is met: 2 h 30 min of 5 h', 'act: Only part of “meals” is met: 2 h 30 min of 5 h']);
  });
});
