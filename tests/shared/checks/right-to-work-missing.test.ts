import { describe, expect, it } from 'vitest';
import { rightToWorkMissing } from '#shared/checks/right-to-work-missing';
import type { Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const look = (...workers: Partial<Worker>[]) => makeFacts({ workers: workers.map((over, at) => makeWorker({ id: at + 1, ...over })) });

describe('right-to-work-missing', () => {
  it.each([
    ['seen', look({}), []],
    ['not seen', look({ rightToWorkSeenOn: null }), ['stop: No right to work check for Dana']],
    ['not seen, and today is the first day', look({ rightToWorkSeenOn: null, startsOn: ON }), ['stop: No right to work check for Dana']],
    ['not seen, and tomorrow is', look({ rightToWorkSeenOn: null, startsOn: '2026-11-21' }), ['act: No right to work check for Dana']],
    ['seen on the first day', look({ rightToWorkSeenOn: '2026-04-06' }), []],
    ['seen the day after', look({ rightToWorkSeenOn: '2026-04-07' }), ['know: The right to work check for Dana was late']],
    ['seen late by someone who left', look({ rightToWorkSeenOn: '2026-05-01', endsOn: '2026-11-19' }), []],
    ['someone who left', look({ rightToWorkSeenOn: null, endsOn: '2026-11-19' }), []],
    ['someone in business for themselves', look({ rightToWorkSeenOn: null, kind: 'self_employed' }), []],
    ['two', look({ rightToWorkSeenOn: null }, { rightToWorkSeenOn: null, name: 'Sam' }), ['stop: No right to work check for Dana', 'stop: No right to work check for Sam']],
  ])('%s', (_, facts, flags) => expect(raised(rightToWorkMissing, facts)).toEqual(flags));
});
