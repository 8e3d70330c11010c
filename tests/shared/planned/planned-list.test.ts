import { describe, expect, it } from 'vitest';
import { plannedList } from '#shared/planned/planned-list';
import { makeBudget, makeEntry, makeFacts, makePayments, makeService } from '../../support/make-facts';

/** £200.00 on 25 November; wages of £280.00 on 14 December and 11 January, £320.00 from the council on 21 December (and 23 November, which came). */
const facts = makeFacts({
  person: { ...makeFacts().person, startsOn: '2026-11-01' },
  services: [makeService()],
  budgets: [makeBudget({ firstPaymentOn: '2026-11-23' })],
  entries: [
    makeEntry({ id: 1, paidOn: '2026-11-15', amountPence: 160_00, category: 'opening' }),
    ...makePayments(['2026-11-16'], -280_00, { serviceId: 1 }, 2),
    makeEntry({ id: 3, paidOn: '2026-11-23', amountPence: 320_00, category: 'direct_payment' }),
  ],
  statements: [{ id: 1, accountId: 1, closingOn: '2026-11-25', closingPence: 200_00, batchId: null }],
});

describe('planned money as a list', () => {
  it('says what the account will hold after each, and when it holds least', () => {
    const list = plannedList(facts, { from: '2026-11-16', to: '2027-01-15' }, '2026-11-25');
    expect(list.rows.map(({ dueOn, state, balancePence }) => [dueOn, state, balancePence])).toEqual([
      ['2026-11-16', 'met', null],
      ['2026-11-23', 'met', null],
      ['2026-12-14', 'committed', -80_00],
      ['2026-12-21', 'planned', 240_00],
      ['2027-01-11', 'planned', -40_00],
    ]);
    expect(list).toMatchObject({ balancePence: 200_00, lowest: { on: '2026-12-14', balancePence: -80_00 }, inPence: 320_00, outPence: -560_00 });
  });

  it('holds least today where nothing goes out', () => {
    expect(plannedList(facts, { from: '2026-11-25', to: '2026-12-13' }, '2026-11-25').lowest).toEqual({ on: '2026-11-25', balancePence: 200_00 });
  });

  it('has no lowest point where the days are over', () => {
    expect(plannedList(facts, { from: '2026-11-01', to: '2026-11-24' }, '2026-11-25')).toMatchObject({ lowest: null, inPence: 0, outPence: 0 });
  });

  it('brings what is late from before the days', () => {
    const late = { ...facts, entries: facts.entries.filter(({ id }) => id !== 3) };
    const [first] = plannedList(late, { from: '2026-11-27', to: '2026-12-31' }, '2026-11-26').rows;
    expect(first).toMatchObject({ dueOn: '2026-12-14' });
    const known = { ...late, statements: [{ id: 1, accountId: 1, closingOn: '2026-11-26' as const, closingPence: 0, batchId: null }] };
    expect(plannedList(known, { from: '2026-11-27', to: '2026-12-31' }, '2026-11-26').rows[0]).toMatchObject({ dueOn: '2026-11-23', state: 'late', balancePence: null });
  });
});
