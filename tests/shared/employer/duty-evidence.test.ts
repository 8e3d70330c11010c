import { describe, expect, it } from 'vitest';
import { householdOf } from '#shared/employer/duty-days';
import { paidFor, settledByFacts } from '#shared/employer/duty-evidence';
import { hmrcDues } from '#shared/employer/hmrc-periods';
import type { IsoDay } from '#shared/kernel/iso-date';
import { anEmployer, aWorker } from './workers';

const ON: IsoDay = '2026-05-01';

describe('facts that answer a duty', () => {
  it('know insurance that is bought and not begun, without calling it done on a day to come', () => {
    const household = householdOf([aWorker()], anEmployer(), [{ id: 1, insurer: 'Example Mutual', policyNumber: 'EL 1', from: '2026-06-01', to: '2027-05-31' }]);
    expect(settledByFacts('insurance', '2026-05-31', null, household, ON)).toEqual({
      state: 'done',
      doneOn: null,
      words: 'Example Mutual covers you from 1 June 2026 to 31 May 2027.',
    });
  });

  it('do not count close family beside somebody else', () => {
    const household = householdOf([aWorker({ relationship: 'sibling' }), aWorker({ id: 2 })], anEmployer(), []);
    expect(settledByFacts('insurance', '2026-05-31', null, household, ON)).toBeUndefined();
  });

  it('say nothing of a duty that only a person can record', () => {
    expect(settledByFacts('payslip', '2026-06-30', aWorker(), householdOf([aWorker()], anEmployer(), []), ON)).toBeUndefined();
  });
});

describe('payments to HMRC', () => {
  const dues = hmrcDues(['2026-06-30', '2026-07-31'], { paysHmrcEvery: 'month', paysHmrcBy: 'electronic' });
  const entry = (paidOn: IsoDay, category: 'hmrc' | 'pa_wages') => ({ paidOn, parts: [{ category, serviceId: null, fund: 'council' as const, amountPence: -1 }] });
  it.each<[string, ReturnType<typeof entry>[], IsoDay, [IsoDay, IsoDay][]]>([
    ['settle bills', [entry('2026-07-20', 'hmrc')], '2026-11-21', [['2026-07-22', '2026-07-20']]],
    ['have not happened before their day', [entry('2026-07-20', 'hmrc')], '2026-07-19', []],
    ['are not used for bills from before the ledger’s first entry', [entry('2026-08-01', 'pa_wages'), entry('2026-08-10', 'hmrc'), entry('2026-08-11', 'hmrc')], '2026-11-21', [['2026-08-22', '2026-08-10']]],
  ])('%s', (_words, entries, on, settled) => {
    expect([...paidFor('hmrc', dues, entries, on)]).toEqual(settled);
  });
});
