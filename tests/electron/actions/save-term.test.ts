import { expect, it } from 'vitest';
import { removeTerm, saveTerm } from '#electron/actions/save-term';
import { listTerms } from '#electron/queries/list-terms';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const SPRING = { id: null, words: 'Spring', from: '2027-01-04', to: '2027-02-12' } as const;
const AUTUMN = { id: null, words: 'Autumn', from: '2026-09-01', to: '2026-10-23' } as const;

it('adds terms, lists the first one first, changes one and takes it out', () => {
  const services = testServices();
  const spring = done(saveTerm(services, SPRING));
  const autumn = done(saveTerm(services, AUTUMN));
  expect(done(listTerms(services)).terms).toEqual([{ ...AUTUMN, ...autumn }, { ...SPRING, ...spring }]);
  done(saveTerm(services, { ...AUTUMN, ...autumn, to: '2026-10-22' }));
  done(removeTerm(services, spring));
  expect(done(listTerms(services)).terms).toEqual([{ ...AUTUMN, ...autumn, to: '2026-10-22' }]);
  expect(trailOf(services)).toEqual(['terms.save', 'terms.save', 'terms.save', 'terms.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  const autumn = done(saveTerm(services, AUTUMN));
  expect(faultsIn(saveTerm(services, { ...SPRING, from: '2026-10-23' }))).toEqual(['from: terms-overlap']);
  expect(faultsIn(removeTerm(services, { id: 9 }))).toEqual(['record-gone']);
  expect(done(listTerms(services)).terms).toEqual([{ ...AUTUMN, ...autumn }]);
});
