import { expect, it } from 'vitest';
import { markReturnSent } from '#electron/actions/mark-return-sent';
import { tiePayments } from '#electron/actions/tie-payments';
import { showReturn } from '#electron/queries/show-return';
import { listReturnsSent } from '#electron/repositories/returns';
import { buildHousehold, pay } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

function sentHousehold() {
  const services = testServices();
  const built = buildHousehold(services);
  const period = { from: '2026-04-06', to: '2026-07-05' } as const;
  const { document } = done(showReturn(services, { period }));
  done(markReturnSent(services, { period, sentOn: '2026-07-10' }));
  return { services, period, document, show: () => done(showReturn(services, { period })), ...built };
}

it('a return is kept whole as it was sent, and is not sent twice as it is', () => {
  const { services, period, document, show } = sentHousehold();
  expect(listReturnsSent(services.ledger.db)).toEqual([{ id: 1, ...period, sentOn: '2026-07-10', closingPence: document.closingPence, version: 1, copy: document }]);
  expect(faultsIn(markReturnSent(services, { period, sentOn: '2026-11-20' }))).toEqual(['return-sent']);
  expect(show()).toMatchObject({ sentOn: '2026-07-10', sent: { on: '2026-07-10', version: 1, isKept: true, changes: [] } });
});

it('what was sent stays as it was when the ledger goes on, and what changed is said', () => {
  const { services, document, show, accountId, entries } = sentHousehold();
  pay(services, accountId, '2026-06-03', 'Tesco', -1_250, [{ category: 'food', serviceId: null, fund: 'council', amountPence: -1_250 }]);
  done(tiePayments(services, { entryIds: [entries.wages], category: 'agency', serviceId: null, fund: null, rememberWords: null }));
  expect(show().document).toEqual(document);
  // It has a card of its own there; on the other periods it is a flag.
  expect(show().gaps.map((gap) => gap.check)).not.toContain('filed-period-changed');
  expect(done(showReturn(services, { period: { from: '2026-07-06', to: '2026-10-05' } })).gaps.map((gap) => gap.check)).toContain('filed-period-changed');
  expect(show().sent?.changes.map(({ words, sentPence, nowPence }) => [words, sentPence, nowPence])).toEqual([
    ['Money out', 54_000, 55_250],
    ['Closing balance', 42_000, 40_750],
    ['Money out: Personal assistants: net wages', 54_000, null],
    ['Money out: Care agency and other providers', null, 54_000],
    ['Money out: Food and shopping', null, 1_250],
    ['Changed: to Priya Nair on 3 May 2026, “Personal assistants: net wages”; now “Care agency and other providers”', 54_000, 54_000],
    ['Added: to Tesco on 3 June 2026, “Food and shopping”', null, 1_250],
  ]);
});

it('sent again it is kept beside the first, says what it replaces, and counts', () => {
  const { services, period, document, show, accountId } = sentHousehold();
  pay(services, accountId, '2026-06-03', 'Tesco', -1_250);
  done(markReturnSent(services, { period, sentOn: '2026-11-20' }));
  const { document: second, sent } = show();
  expect(sent).toEqual({ on: '2026-11-20', version: 2, isKept: true, changes: [] });
  expect(second).toMatchObject({ version: 2, replacesOn: '2026-07-10', closingPence: document.closingPence - 1_250 });
  const kept = services.ledger.db.driver.prepare('SELECT document FROM return_sent ORDER BY id').pluck().all();
  expect(kept).toEqual([JSON.stringify(document), JSON.stringify(second)]);
});

it('one that was sent before copies were kept is compared by its closing balance', () => {
  const { services, show } = sentHousehold();
  services.ledger.db.driver.exec('DROP TRIGGER return_sent_fixed; UPDATE return_sent SET document = NULL, closing_pence = 1');
  expect(show().sent).toEqual({ on: '2026-07-10', version: 1, isKept: false, changes: [{ kind: 'figure', words: 'Closing balance', sentPence: 1, nowPence: 42_000 }] });
});
