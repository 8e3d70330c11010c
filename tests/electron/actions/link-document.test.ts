import { expect, it } from 'vitest';
import { correctPayment } from '#electron/actions/correct-payment';
import { linkDocument, unlinkDocument } from '#electron/actions/link-document';
import { setEvidence } from '#electron/actions/note-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { removeLetter } from '#electron/actions/save-letter';
import { removePolicy } from '#electron/actions/save-policy';
import { splitPayment } from '#electron/actions/split-payment';
import { turnHistory } from '#electron/actions/turn-history';
import { verify } from '#electron/db/verify';
import { linksOfDocument, linksOfEntry } from '#electron/repositories/documents';
import { entryById } from '#electron/repositories/entries';
import { TARGET_KINDS } from '#shared/documents/document';
import { buildHousehold } from '../../support/build-ledger';
import { added, pdf, wholePayment } from '../../support/documents';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

function household() {
  const services = testServices();
  const ids = buildHousehold(services);
  const { entryId } = done(recordPayment(services, { accountId: ids.accountId, paidOn: '2026-11-20', payee: 'City cabs', amountPence: -5000, parts: [], evidence: 'missing', evidenceWords: '', note: '' }));
  const documentId = added(services, 'a.pdf', pdf());
  const evidence = () => entryById(services.ledger.db, entryId)?.evidence;
  return { services, db: services.ledger.db, ...ids, entryId, documentId, evidence };
}

it('evidence follows the link, there and back', () => {
  const { services, documentId, entryId, evidence } = household();
  const { id } = done(linkDocument(services, { documentId, to: wholePayment(entryId) }));
  expect(evidence()).toBe('have');
  done(unlinkDocument(services, { linkId: id }));
  expect(evidence()).toBe('missing');
  expect(faultsIn(unlinkDocument(services, { linkId: id }))).toEqual(['record-gone']);
});

it('words say what else there is, so with words it stays', () => {
  const { services, documentId, entryId, evidence } = household();
  const { id } = done(linkDocument(services, { documentId, to: wholePayment(entryId) }));
  done(setEvidence(services, { entryIds: [entryId], evidence: 'have', words: 'Receipt in the blue folder' }));
  done(unlinkDocument(services, { linkId: id }));
  expect(evidence()).toBe('have');
});

it('a document for each part of a split makes it whole; one of two does not', () => {
  const { services, documentId, entryId, serviceId, evidence } = household();
  done(splitPayment(services, { entryId, parts: [{ category: 'travel', serviceId: null, fund: 'council', amountPence: -1250 }, { category: 'pa_wages', serviceId, fund: 'council', amountPence: -3750 }] }));
  const part = (category: 'travel' | 'pa_wages', id: number | null) => ({ kind: 'entry' as const, id: entryId, part: { category, serviceId: id } });
  done(linkDocument(services, { documentId, to: part('travel', null) }));
  expect(evidence()).toBe('missing');
  const second = added(services, 'b.pdf', pdf('b'), part('pa_wages', serviceId));
  expect(evidence()).toBe('have');
  expect(faultsIn(linkDocument(services, { documentId: second, to: { kind: 'entry', id: entryId, part: { category: 'equipment', serviceId: null } } }))).toEqual(['part-gone']);
});

it('a document can be evidence of anything that has a place for it', () => {
  const { services, db, documentId, entryId, accountId, workerId, policyId, letterId } = household();
  db.driver.exec(`INSERT INTO reconciliation (account_id, from_on, to_on, opening_pence, closing_pence, state, begun_at, note) VALUES (${accountId}, '2026-10-01', '2026-10-31', 0, 0, 'begun', '2026-11-01T00:00:00.000Z', '')`);
  const ids = { entry: entryId, account: accountId, reconciliation: 1, worker: workerId, policy: policyId, letter: letterId };
  for (const kind of TARGET_KINDS) done(linkDocument(services, { documentId, to: { kind, id: ids[kind], part: null } }));
  expect(linksOfDocument(db, documentId).map(({ target }) => target.kind)).toEqual([...TARGET_KINDS]);
  for (const kind of TARGET_KINDS) expect(faultsIn(linkDocument(services, { documentId, to: { kind, id: 9999, part: null } }))).toEqual(['target-gone']);
});

it('a policy or a letter that is removed lets go of its documents, and undo ties them again', () => {
  const { services, db, documentId, policyId, letterId } = household();
  for (const [kind, id, remove] of [['policy', policyId, removePolicy], ['letter', letterId, removeLetter]] as const) {
    done(linkDocument(services, { documentId, to: { kind, id, part: null } }));
    done(remove(services, { id }));
    expect(linksOfDocument(db, documentId).filter(({ target }) => target.kind === kind)).toEqual([]);
    done(turnHistory(services, { turn: 'undo' }));
    expect(linksOfDocument(db, documentId).filter(({ target }) => target.kind === kind)).toHaveLength(1);
  }
  expect(verify(db)).toEqual([]);
});

it('the documents of a payment go with its correction', () => {
  const { services, db, documentId, entryId, accountId } = household();
  done(linkDocument(services, { documentId, to: wholePayment(entryId) }));
  const replacement = { accountId, paidOn: '2026-11-19', payee: 'City cabs', amountPence: -5500, parts: [], evidence: 'missing', evidenceWords: '', note: '' } as const;
  const corrected = done(correctPayment(services, { entryId, reason: 'Wrong day', replacement: { ...replacement, parts: [] } }));
  expect([linksOfEntry(db, entryId), linksOfEntry(db, corrected.entryId)]).toMatchObject([[], [{ documentId }]]);
  expect(entryById(db, corrected.entryId)?.evidence).toBe('have');
});

it('a payment whose document is here cannot be said to have none', () => {
  const { services, documentId, entryId } = household();
  done(linkDocument(services, { documentId, to: wholePayment(entryId) }));
  expect(faultsIn(setEvidence(services, { entryIds: [entryId], evidence: 'missing', words: '' }))).toEqual(['evidence: evidence-is-here']);
});
