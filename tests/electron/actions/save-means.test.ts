import { expect, it } from 'vitest';
import { removeMeansLine, saveMeans, saveMeansLine } from '#electron/actions/save-means';
import { listMeansLines, readMeans } from '#electron/repositories/means';
import { MEANS_KIND_KEYS } from '#shared/contribution/means-kinds';
import { makeMeans, makeMeansLine } from '../../support/make-means';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const LINE = { ...makeMeansLine({ kind: 'disability_related', words: 'Laundry', evidence: 'Bill' }), id: null };

it('keeps what was told once, and the newest answer', () => {
  const services = testServices();
  expect(readMeans(services.ledger.db)).toBeNull();
  done(saveMeans(services, makeMeans()));
  const later = makeMeans({ household: 'couple', children: 2, disabilityPremium: false, carerPremium: true, capitalPence: null, migPence: 150_00, noCharge: 'section_117' });
  done(saveMeans(services, later));
  expect(readMeans(services.ledger.db)).toEqual(later);
  expect(trailOf(services)).toEqual(['means.save', 'means.save']);
});

it('adds an amount, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveMeansLine(services, LINE));
  expect(listMeansLines(db)).toEqual([{ ...LINE, id }]);
  expect(done(saveMeansLine(services, { ...LINE, id, amountPence: 1, every: 'month' }))).toEqual({ id });
  expect(listMeansLines(db)).toEqual([{ ...LINE, id, amountPence: 1, every: 'month' }]);
  done(removeMeansLine(services, { id }));
  expect(listMeansLines(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['meansLines.save', 'meansLines.save', 'meansLines.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(saveMeans(services, makeMeans({ figuresOn: '2026-11-21' })))).toEqual(['figuresOn: day-to-come']);
  expect(faultsIn(saveMeansLine(services, { ...LINE, words: '' }))).toEqual(['words: words-missing']);
  expect(faultsIn(saveMeansLine(services, { ...LINE, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeMeansLine(services, { id: 9 }))).toEqual(['record-gone']);
  expect([readMeans(services.ledger.db), listMeansLines(services.ledger.db), trailOf(services)]).toEqual([null, [], []]);
});

it('keeps every kind that can be chosen', () => {
  const services = testServices();
  for (const kind of MEANS_KIND_KEYS) done(saveMeansLine(services, { ...LINE, kind }));
  expect(listMeansLines(services.ledger.db).map(({ kind }) => kind)).toEqual(MEANS_KIND_KEYS);
});
