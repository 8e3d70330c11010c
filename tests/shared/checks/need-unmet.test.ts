import { describe, expect, it } from 'vitest';
import { needUnmet } from '#shared/checks/need-unmet';
import { makeFacts, makeNeed, makeService, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const goingOut = makeNeed({ outcome: 'community', words: '', assessed: { times: 1, every: 'week', minutes: 240 } });
const nothing = ['stop: Nothing meets “getting out in the community”'];

describe('need-unmet', () => {
  it.each([
    ['no service', makeFacts({ needs: [goingOut] }), nothing],
    ['a service', makeFacts({ needs: [goingOut], services: [makeService()] }), []],
    ['free help from a neighbour', makeFacts({ needs: [goingOut], services: [makeService({ fundedBy: 'informal', ratePence: 0 })] }), []],
    ['the last day of the service', makeFacts({ needs: [goingOut], services: [makeService({ endsOn: ON })] }), []],
    ['the day after it', makeFacts({ needs: [goingOut], services: [makeService({ endsOn: '2026-11-19' })] }), nothing],
    ['a service that starts tomorrow', makeFacts({ needs: [goingOut], services: [makeService({ startsOn: '2026-11-21' })] }), nothing],
    ['a service for another need', makeFacts({ needs: [goingOut], services: [makeService({ needs: [{ needId: 2, minutes: null }] })] }), nothing],
    ['a need that is not eligible', makeFacts({ needs: [{ ...goingOut, eligible: false }] }), []],
    ['a need that has ended', makeFacts({ needs: [{ ...goingOut, endsOn: '2026-11-19' }] }), []],
    ['two needs', makeFacts({ needs: [goingOut, makeNeed({ id: 2 })] }), [...nothing, 'stop: Nothing meets “washing and dressing”']],
  ])('%s', (_, facts, flags) => expect(raised(needUnmet, facts)).toEqual(flags));

  it('says what ended and what was assessed', () => {
    const facts = makeFacts({ needs: [goingOut], services: [makeService({ name: 'The art group', endsOn: '2026-08-28' })] });
    expect(needUnmet.check(facts, ON)[0]).toMatchObject({
      why: 'The art group ended on 28 August 2026. Your assessment says 4 h a week. The council must see how each eligible need is met.',
      records: [{ kind: 'need', id: 1 }],
    });
  });
});
