import { expect, it } from 'vitest';
import { describeDocument } from '#electron/actions/describe-document';
import { documentById } from '#electron/repositories/documents';
import { added, pdf } from '../../support/documents';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('writes down what a document is and its day, and refuses a day to come', () => {
  const services = testServices();
  const documentId = added(services, 'a.pdf', pdf());
  done(describeDocument(services, { documentId, words: ' Payslip ', datedOn: '2026-11-13' }));
  expect(documentById(services.ledger.db, documentId)).toMatchObject({ words: 'Payslip', datedOn: '2026-11-13', fileName: 'a.pdf' });
  expect(faultsIn(describeDocument(services, { documentId, words: '', datedOn: '2026-11-21' }))).toEqual(['datedOn: day-to-come']);
  expect(faultsIn(describeDocument(services, { documentId: 99, words: '', datedOn: null }))).toEqual(['record-gone']);
});
