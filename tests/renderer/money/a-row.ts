import type { RegisterRow } from '../../../renderer/features/money/register-row';

/** A taxi of £12.50 on 20 November 2026, from a statement and not sorted yet, with what a test changes. */
export function aRow(changes: Partial<RegisterRow> = {}): RegisterRow {
  return {
    id: 7,
    accountId: 1,
    paidOn: '2026-11-20',
    payee: 'City Cabs',
    bankText: 'CITY CABS 0412',
    amountPence: -1250,
    balancePence: 120455,
    parts: [{ category: 'not_sorted', serviceId: null, fund: 'council', amountPence: -1250, categoryName: 'Not sorted yet', serviceName: null, needs: [] }],
    evidence: 'missing',
    evidenceWords: '',
    note: '',
    batchId: 3,
    isOpening: false,
  agreed: null,
    isMet: false,
    move: null,
    sortedBy: null,
    suggestion: null,
    ...changes,
  };
}
