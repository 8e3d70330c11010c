import { describe, expect, it } from 'vitest';
import { onePersonDependency } from '#shared/checks/one-person-dependency';
import { makeFacts, makeNeed, makeService, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const washing = makeNeed();
const alone = ['act: Only Dana is there for “washing and dressing”'];
const facts = (...services: ReturnType<typeof makeService>[]) => makeFacts({ needs: [washing], services });

describe('one-person-dependency', () => {
  it.each([
    ['one PA alone', facts(makeService()), alone],
    ['the same PA in two services', facts(makeService(), makeService({ id: 2, name: 'Evenings' })), alone],
    ['a PA of the ledger, by their name there', makeFacts({ needs: [washing], workers: [makeWorker({ name: 'Priya' })], services: [makeService({ workerId: 1, provider: '' })] }), ['act: Only Priya is there for “washing and dressing”']],
    ['someone covers', facts(makeService({ cover: 'Ruth' })), []],
    ['someone covers in one of the two', facts(makeService(), makeService({ id: 2, cover: 'Ruth' })), []],
    ['two PAs', facts(makeService(), makeService({ id: 2, provider: 'Hamid' })), []],
    ['a PA and a friend', facts(makeService(), makeService({ id: 2, kind: 'informal', fundedBy: 'informal', provider: 'Ruth' })), []],
    ['an agency, which sends others', facts(makeService({ kind: 'agency' })), []],
    ['a friend alone has a check of their own', facts(makeService({ kind: 'informal', fundedBy: 'informal' })), []],
    ['the other one’s last day', facts(makeService(), makeService({ id: 2, provider: 'Hamid', endsOn: ON })), []],
    ['the day after it', facts(makeService(), makeService({ id: 2, provider: 'Hamid', endsOn: '2026-11-19' })), alone],
    ['a PA on their last day', makeFacts({ needs: [washing], workers: [makeWorker({ endsOn: ON })], services: [makeService({ workerId: 1 })] }), alone],
    ['a PA who has left is not there any more', makeFacts({ needs: [washing], workers: [makeWorker({ endsOn: '2026-11-19' })], services: [makeService({ workerId: 1 })] }), []],
    ['of two PAs one has left', makeFacts({ needs: [washing], workers: [makeWorker(), makeWorker({ id: 2, name: 'Hamid', endsOn: '2026-11-19' })], services: [makeService({ workerId: 1 }), makeService({ id: 2, workerId: 2 })] }), alone],
    ['a need that is not eligible', makeFacts({ needs: [{ ...washing, eligible: false }], services: [makeService()] }), []],
    ['two needs are one flag', makeFacts({ needs: [washing, makeNeed({ id: 2, words: 'Meals' })], services: [makeService({ needs: [{ needId: 1, minutes: null }, { needId: 2, minutes: null }] })] }), ['act: Only Dana is there for “washing and dressing” and “meals”']],
  ])('%s', (_, of, flags) => expect(raised(onePersonDependency, of)).toEqual(flags));
});
