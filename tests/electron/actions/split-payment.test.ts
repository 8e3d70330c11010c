import { expect, it } from 'vitest';
import { recordPayment } from '#electron/actions/record-payment';
import { splitPayment } from '#electron/actions/split-payment';
import { setEvidence } from '#electron/actions/note-payment';
import { tiePayments } from '#electron/actions/tie-payments';
import { turnHistory } from '#electron/actions/turn-history';
import { verify } from '#electron/db/verify';
import { entryById } from '#electron/repositories/entries';
import { added, pdf } from '../../support/documents';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

it('a payment is split into parts that add up to it, or stays as it was', () => {
  const { services, taxi, serviceId } = householdWithTaxi();
  const { entryId } = done(recordPayment(services, taxi));
  const half = { category: 'travel', fund: 'council', amountPence: -625 } as const;
  expect(faultsIn(splitPayment(services, { entryId, parts: [{ ...half, serviceId }] }))).toEqual(['parts: parts-do-not-add-up']);
  expect(entryById(services.ledger.db, entryId)?.parts).toHaveLength(1);
  done(splitPayment(services, { entryId, parts: [{ ...half, serviceId }, { ...half, serviceId: null }] }));
  expect(entryById(services.ledger.db, entryId)?.parts.map((part) => part.amountPence)).toEqual([-625, -625]);
  expect(verify(services.ledger.db)).toEqual([]);
  expect(faultsIn(splitPayment(services, { entryId: 9999, parts: [{ ...half, serviceId: null }] }))).toEqual(['entry-gone']);
});

it('a document for a part is evidence of what the payment has of it now', () => {
  const { services, taxi } = householdWithTaxi();
  const { db } = services.ledger;
  const { entryId } = done(recordPayment(services, taxi));
  const travel = { category: 'travel', serviceId: null, fund: 'council', amountPence: -1250 } as const;
  done(splitPayment(services, { entryId, parts: [travel] }));
  done(setEvidence(services, { entryIds: [entryId], evidence: 'missing', words: '' }));
  added(services, 'slip.pdf', pdf(), { kind: 'entry', id: entryId, part: { category: 'travel', serviceId: null } });
  const evidence = () => entryById(db, entryId)?.evidence;
  expect(evidence()).toBe('have');
  done(splitPayment(services, { entryId, parts: [{ ...travel, amountPence: -1000 }, { ...travel, category: 'equipment', amountPence: -250 }] }));
  expect(evidence()).toBe('missing');
  done(turnHistory(services, { turn: 'undo' }));
  expect(evidence()).toBe('have');
  done(turnHistory(services, { turn: 'redo' }));
  expect(evidence()).toBe('missing');
  done(tiePayments(services, { entryIds: [entryId], category: 'travel', serviceId: null, fund: null, rememberWords: null }));
  expect(evidence()).toBe('have');
  expect(verify(db)).toEqual([]);
});
