import { describe, expect, it } from 'vitest';
import { contractMissing } from '#shared/checks/contract-missing';
import type { Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const look = (...workers: Partial<Worker>[]) => makeFacts({ workers: workers.map((over, at) => makeWorker({ id: at + 1, ...over })) });

describe('contract-missing', () => {
  it.each([
    ['given', look({}), []],
    ['given on the first day', look({ contractGivenOn: '2026-04-06' }), []],
    ['given the day after', look({ contractGivenOn: '2026-04-07' }), ['know: Dana’s written contract was late']],
    ['given today, in November', look({ contractGivenOn: ON }), ['know: Dana’s written contract was late']],
    ['not given', look({ contractGivenOn: null }), ['stop: Dana has no written contract']],
    ['not given, and today is the first day', look({ contractGivenOn: null, startsOn: ON }), ['stop: Dana has no written contract']],
    ['the first day is tomorrow', look({ contractGivenOn: null, startsOn: '2026-11-21' }), []],
    ['someone who left', look({ contractGivenOn: null, endsOn: '2026-11-19' }), []],
    ['someone in business for themselves', look({ contractGivenOn: null, kind: 'self_employed' }), []],
    ['two', look({ contractGivenOn: null }, { contractGivenOn: null, name: 'Sam' }), ['stop: Dana has no written contract', 'stop: Sam has no written contract']],
  ])('%s', (_, facts, flags) => expect(raised(contractMissing, facts)).toEqual(flags));
});
