import { describe, expect, it } from 'vitest';
import { serviceEndedNeedGoesOn } from '#shared/checks/service-ended-need-goes-on';
import { makeFacts, makeNeed, makeService, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const half = makeService({ times: 3 });
const saturdays = makeService({ id: 2, times: 2, name: 'Saturdays', endsOn: '2026-11-19' });

describe('service-ended-need-goes-on', () => {
  it.each([
    ['the day after its last', makeFacts({ needs: [makeNeed()], services: [half, saturdays] }), ['stop: Saturdays ended on 19 November 2026, and nothing took its place']],
    ['its last day', makeFacts({ needs: [makeNeed()], services: [half, { ...saturdays, endsOn: ON }] }), []],
    ['the day after the PA’s last', makeFacts({ needs: [makeNeed()], workers: [makeWorker({ endsOn: '2026-11-19' })], services: [makeService({ workerId: 1 })] }), ['stop: Dana left on 19 November 2026, and Weekday mornings has nobody']],
    ['the PA’s last day', makeFacts({ needs: [makeNeed()], workers: [makeWorker({ endsOn: ON })], services: [makeService({ workerId: 1 })] }), []],
    [
      'two needs of one service are one flag',
      makeFacts({ needs: [makeNeed(), makeNeed({ id: 2, words: 'Meals' })], workers: [makeWorker({ endsOn: '2026-11-01' })], services: [makeService({ workerId: 1, needs: [{ needId: 1, minutes: null }, { needId: 2, minutes: null }] })] }),
      ['stop: Dana left on 1 November 2026, and Weekday mornings has nobody'],
    ],
  ])('%s', (_, facts, flags) => expect(raised(serviceEndedNeedGoesOn, facts)).toEqual(flags));
});
