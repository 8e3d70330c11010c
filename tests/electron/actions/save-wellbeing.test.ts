import { expect, it } from 'vitest';
import { saveWellbeing } from '#electron/actions/save-wellbeing';
import { listWellbeing } from '#electron/repositories/wellbeing';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('keeps one text for each area as it was written, and takes it out when it is emptied', () => {
  const services = testServices('2026-11-20');
  const { db } = services.ledger;
  expect(done(saveWellbeing(services, { area: 'dignity', words: ' I choose.\n\n“Who?” ' })).changedAt).toMatch(/^2026-11-20T/);
  done(saveWellbeing(services, { area: 'health', words: 'I swim.' }));
  done(saveWellbeing(services, { area: 'dignity', words: 'I say who.' }));
  expect(listWellbeing(db).map(({ area, words }) => [area, words])).toEqual([['dignity', 'I say who.'], ['health', 'I swim.']]);
  done(saveWellbeing(services, { area: 'dignity', words: '  ' }));
  done(saveWellbeing(services, { area: 'control', words: '' }));
  expect(listWellbeing(db).map(({ area }) => area)).toEqual(['health']);
});
