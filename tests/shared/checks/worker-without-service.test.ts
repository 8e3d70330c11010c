import { describe, expect, it } from 'vitest';
import { workerWithoutService } from '#shared/checks/worker-without-service';
import type { Worker } from '#shared/employer/worker';
import type { Service } from '#shared/plan/services';
import { makeFacts, makeService, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const look = (worker: Partial<Worker>, service: Partial<Service> = {}) => makeFacts({ workers: [makeWorker({ id: 7, ...worker })], services: [makeService(service)] });
const SAID = ['know: Dana’s hours are in no service of the plan, so their wages are not counted'];

describe('worker-without-service', () => {
  it.each([
    ['does a service', look({}, { workerId: 7 }), []],
    ['does none', look({}), SAID],
    ['does one that has ended', look({}, { workerId: 7, endsOn: '2026-11-19' }), SAID],
    ['does one that ends today', look({}, { workerId: 7, endsOn: ON }), []],
    ['does one that own money pays for', look({}, { workerId: 7, fundedBy: 'own_money' }), []],
    ['is to start later, and does none', look({ startsOn: '2027-01-04' }), SAID],
    ['has no weekly hours', look({ minutesAWeek: 0 }), []],
    ['has left', look({ endsOn: '2026-11-19' }), []],
  ])('a PA who %s', (_, facts, flags) => expect(raised(workerWithoutService, facts)).toEqual(flags));
});
