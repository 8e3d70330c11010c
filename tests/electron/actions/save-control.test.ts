import { expect, it } from 'vitest';
import { saveControl } from '#electron/actions/save-control';
import { listControl } from '#electron/repositories/control';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const CONTROL = { decides: 'with_help', decider: 'Ruth', howDecided: 'We talk, I decide.', viewsHeard: '', statedOn: null } as const;

it('keeps one record of who decides, with the day of the statement, and takes it back where someone else decides', () => {
  const services = testServices('2026-11-20');
  expect(done(saveControl(services, CONTROL))).toEqual({ statedOn: null });
  expect(done(saveControl(services, { ...CONTROL, statedOn: '2026-11-20' }))).toEqual({ statedOn: '2026-11-20' });
  expect(listControl(services.ledger.db)).toEqual([{ ...CONTROL, id: 1, statedOn: '2026-11-20' }]);
  expect(done(saveControl(services, { ...CONTROL, decides: 'someone_else', statedOn: '2026-11-20' }))).toEqual({ statedOn: null });
  expect(listControl(services.ledger.db)).toEqual([{ ...CONTROL, id: 1, decides: 'someone_else' }]);
  expect(trailOf(services)).toEqual(['control.save', 'control.save', 'control.save']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices('2026-11-20');
  expect(faultsIn(saveControl(services, { ...CONTROL, statedOn: '2026-11-21' }))).toEqual(['statedOn: day-to-come']);
  expect(listControl(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});
