import { expect, it } from 'vitest';
import { endedSupport } from '#shared/plan/ended-support';
import { makeNeed, makeService, makeWorker, ON } from '../../support/make-facts';

const need = makeNeed();
const given = (services: ReturnType<typeof makeService>[], workers: ReturnType<typeof makeWorker>[] = []) => ({ needs: [need], services, terms: [], workers, entries: [] });
const half = makeService({ id: 1, times: 3 });
const ended = makeService({ id: 2, times: 2, name: 'Saturdays', endsOn: '2026-11-01' });

it.each([
  ['a service ended and the rest is less than assessed', given([half, ended]), [[2, '2026-11-01', null]]],
  ['what began four weeks before followed it', given([half, ended, makeService({ id: 3, times: 1, startsOn: '2026-10-04' })]), []],
  ['what began a day earlier did not', given([half, ended, makeService({ id: 3, times: 1, startsOn: '2026-10-03' })]), [[2, '2026-11-01', null]]],
  ['what is left is enough', given([makeService(), ended]), []],
  ['nothing is left at all: need-unmet says so', given([ended]), []],
  ['its last day', given([half, { ...ended, endsOn: ON }]), []],
  ['the PA left', given([makeService({ workerId: 1 })], [makeWorker({ endsOn: '2026-11-19' })]), [[1, '2026-11-19', 'Dana']]],
  ['the PA’s last day', given([makeService({ workerId: 1 })], [makeWorker({ endsOn: ON })]), []],
  ['respite was meant to end', given([half, { ...ended, kind: 'respite' }]), []],
  ['a one-off was', given([half, { ...ended, every: 'once' }]), []],
] as const)('%s', (_, facts, expected) => expect(endedSupport(facts, ON).map(({ service, endedOn, whoLeft }) => [service.id, endedOn, whoLeft])).toEqual(expected));

it('speaks only of eligible needs', () => expect(endedSupport({ ...given([half, ended]), needs: [{ ...need, eligible: false }] }, ON)).toEqual([]));
