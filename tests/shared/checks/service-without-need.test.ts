import { describe, expect, it } from 'vitest';
import { serviceWithoutNeed } from '#shared/checks/service-without-need';
import type { Service } from '#shared/plan/services';
import { makeFacts, makeNeed, makeService, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const look = (...services: Partial<Service>[]) => makeFacts({ needs: [makeNeed()], services: services.map((over, at) => makeService({ id: at + 1, ...over })) });

describe('service-without-need', () => {
  it.each([
    ['tied to a need', look({}), []],
    ['tied to none', look({ needs: [] }), ['stop: Weekday mornings meets no need of the plan']],
    ['tied to a need that is gone', look({ needs: [{ needId: 9, minutes: null }] }), ['stop: Weekday mornings meets no need of the plan']],
    ['the need has its last day today', { ...look({}), needs: [makeNeed({ endsOn: ON })] }, []],
    ['the need ended yesterday', { ...look({}), needs: [makeNeed({ endsOn: '2026-11-19' })] }, ['stop: Weekday mornings meets no need of the plan']],
    ['one of its needs goes on', { ...look({ needs: [{ needId: 1, minutes: null }, { needId: 2, minutes: null }] }), needs: [makeNeed({ endsOn: '2026-11-19' }), makeNeed({ id: 2 })] }, []],
    ['the need is still to come', { ...look({}), needs: [makeNeed({ startsOn: '2027-01-04' })] }, []],
    ['the price is not known, but money is planned', look({ needs: [], ratePence: null }), ['stop: Weekday mornings meets no need of the plan']],
    ['free', look({ needs: [], ratePence: 0 }), []],
    ['own money', look({ needs: [], fundedBy: 'own_money' }), []],
    ['the costs of employing serve the PA’s own service', look({ needs: [], kind: 'employing' }), []],
    ['its last day is today', look({ needs: [], endsOn: ON }), ['stop: Weekday mornings meets no need of the plan']],
    ['it ended yesterday', look({ needs: [], endsOn: '2026-11-19' }), []],
    ['two', look({ needs: [] }, { needs: [], name: 'Gym' }), ['stop: Weekday mornings meets no need of the plan', 'stop: Gym meets no need of the plan']],
  ])('%s', (_, facts, flags) => expect(raised(serviceWithoutNeed, facts)).toEqual(flags));
});
