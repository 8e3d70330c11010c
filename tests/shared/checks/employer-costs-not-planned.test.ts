import { describe, expect, it } from 'vitest';
import { employerCostsNotPlanned } from '#shared/checks/employer-costs-not-planned';
import type { Facts } from '#shared/checks/check';
import { makeFacts, makeService, makeWorker, ON } from '../../support/make-facts';

const care = makeService({ workerId: 1 });
const insurance = makeService({ id: 9, name: 'Insurance', kind: 'employing', category: 'insurance', every: 'year', times: 1, minutes: null, ratePence: 78_00, ratePer: 'time' });
const flags = (over: Partial<Facts>) => employerCostsNotPlanned.check(makeFacts({ workers: [makeWorker()], services: [care, insurance], ...over }), ON);

describe('costs of employing that are missing in the plan', () => {
  it.each<[string, Partial<Facts>, string[]]>([
    ['all are there', {}, []],
    ['no insurance', { services: [care] }, ['The plan has no employers’ insurance']],
    ['insurance that the council buys', { services: [care, { ...insurance, fundedBy: 'council' }] }, []],
    ['insurance that ended yesterday', { services: [care, { ...insurance, endsOn: '2026-11-19' }] }, ['The plan has no employers’ insurance']],
    ['insurance that ends today', { services: [care, { ...insurance, endsOn: ON }] }, []],
    ['only close family is employed: the law asks for none', { services: [care], workers: [makeWorker({ relationship: 'sibling' })] }, []],
    ['no rate of pay', { workers: [makeWorker({ rates: [] })] }, ['The plan has no holiday pay, National Insurance and pension']],
    ['neither', { services: [care], workers: [makeWorker({ rates: [] })] }, ['The plan has no holiday pay, National Insurance and pension, and no employers’ insurance']],
    ['a PA in no service has a flag of its own', { services: [{ ...care, workerId: null }] }, []],
    ['who works for themselves costs none of it', { services: [care], workers: [makeWorker({ kind: 'self_employed' })] }, []],
    ['who left yesterday', { services: [care], workers: [makeWorker({ endsOn: '2026-11-19' })] }, []],
    ['a service that own money pays', { services: [{ ...care, fundedBy: 'own_money' }] }, []],
  ])('%s', (_, over, titles) => expect(flags(over).map(({ title }) => title)).toEqual(titles));
});

it('stops, and names everyone concerned', () => {
  const workers = [makeWorker(), makeWorker({ id: 2, name: 'Eve' })];
  expect(flags({ workers, services: [care, makeService({ id: 2, workerId: 2 })] })).toMatchObject([{ severity: 'stop', records: [{ id: 1 }, { id: 2 }] }]);
});
