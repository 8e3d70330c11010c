import { describe, expect, it } from 'vitest';
import { agreedStatements, agreedTo, closesAgreed } from '#shared/ledger/reconciliation';
import { makeAgreed } from '../../support/make-facts';

const october = makeAgreed({ id: 1, from: '2026-10-01', to: '2026-10-31', closingPence: 450_00 });
const september = makeAgreed({ id: 2, from: '2026-09-01', to: '2026-09-30' });
const begun = makeAgreed({ id: 3, from: '2026-11-01', to: '2026-11-15', state: 'begun', doneAt: null });
const other = makeAgreed({ id: 4, accountId: 2, from: '2026-11-01', to: '2026-11-15' });
const all = [october, september, begun, other];

describe('statements that agree', () => {
  it('are those of the account that are done, the latest last', () => expect(agreedStatements(all, 1)).toEqual([september, october]));
  it.each([
    ['to the last day of the latest', 1, '2026-10-31'],
    ['of another account', 2, '2026-11-15'],
    ['none yet', 3, null],
  ])('%s', (_, accountId, day) => expect(agreedTo(all, accountId)).toBe(day));

  it.each([
    ['the same day and amount', { accountId: 1, closingOn: '2026-10-31', closingPence: 450_00 }, true],
    ['another amount', { accountId: 1, closingOn: '2026-10-31', closingPence: 450_01 }, false],
    ['the day before', { accountId: 1, closingOn: '2026-10-30', closingPence: 450_00 }, false],
    ['another account', { accountId: 2, closingOn: '2026-10-31', closingPence: 450_00 }, false],
    ['one that is only begun', { accountId: 1, closingOn: '2026-11-15', closingPence: 0 }, false],
  ] as const)('a stated balance is accounted for: %s', (_, stated, is) => expect(closesAgreed(all, stated)).toBe(is));
});
