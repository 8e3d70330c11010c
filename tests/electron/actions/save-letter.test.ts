import { expect, it } from 'vitest';
import { removeLetter, saveLetter } from '#electron/actions/save-letter';
import { listLetters } from '#electron/repositories/letters';
import { done, faultsIn, LETTER } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

it('adds a letter, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveLetter(services, LETTER));
  expect(listLetters(db)).toEqual([{ ...LETTER, id }]);
  expect(done(saveLetter(services, { ...LETTER, id, amountPence: 9000 }))).toEqual({ id });
  expect(listLetters(db)).toEqual([{ ...LETTER, id, amountPence: 9000 }]);
  done(removeLetter(services, { id }));
  expect(listLetters(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['letters.save', 'letters.save', 'letters.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(saveLetter(services, { ...LETTER, firstDueOn: '2026-04-05' }))).toEqual(['firstDueOn: due-before-it-applies']);
  expect(faultsIn(saveLetter(services, { ...LETTER, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeLetter(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listLetters(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});
