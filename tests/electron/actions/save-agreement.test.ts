import { expect, it } from 'vitest';
import { saveAgreement } from '#electron/actions/save-agreement';
import { readAgreement } from '#electron/repositories/agreement';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('is written down, changed and taken away', () => {
  const services = testServices();
  startEmpty(services);
  const { db } = services.ledger;
  expect(readAgreement(db)).toBeNull();
  done(saveAgreement(services, { agreement: { signedOn: '2026-03-20', words: 'Blue folder' } }));
  done(saveAgreement(services, { agreement: { signedOn: '2026-03-21', words: '' } }));
  expect(readAgreement(db)).toEqual({ signedOn: '2026-03-21', words: '' });
  expect(faultsIn(saveAgreement(services, { agreement: { signedOn: '2099-01-01', words: '' } }))).toEqual(['signedOn: day-to-come']);
  done(saveAgreement(services, { agreement: null }));
  expect(readAgreement(db)).toBeNull();
});
