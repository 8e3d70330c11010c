import { expect, it } from 'vitest';
import { ADDED_KINDS, addedLines, decideApproval, type ApproveInput } from '#shared/employer/approve-pay';
import { NO_RECORD, type EmploymentRecord } from '#shared/employer/employment-record';
import type { PayRun } from '#shared/employer/pay-run';
import { makeWorker } from '../../support/make-facts';

const TODAY = '2026-05-31';
const input = (over: Partial<ApproveInput> = {}): ApproveInput => ({ workerId: 1, from: '2026-05-04', payday: '2026-05-29', added: [], grossPence: 28000, words: ' On time ', ...over });
const decide = (over: Partial<ApproveInput> = {}, record: Partial<EmploymentRecord> = {}, worker = makeWorker()) => decideApproval(input(over), [worker], { ...NO_RECORD, ...record }, TODAY);
const run: PayRun = { id: 1, workerId: 1, from: '2026-05-04', to: '2026-05-31', payday: '2026-05-31', approvedOn: TODAY, lines: [], employerInsurancePence: 0, employerPensionPence: 0, workerPensionPence: 0, words: '' };

it('keeps the pay as it is worked out: 20 hours at £14.00', () => {
  expect(decide()).toMatchObject({ ok: true, value: { id: null, workerId: 1, from: '2026-05-04', to: '2026-05-31', payday: '2026-05-29', approvedOn: TODAY, words: 'On time', lines: [{ amountPence: 28000 }], employerInsurancePence: 0 } });
});

it('with what was added by hand', () => {
  expect(decide({ added: [{ kind: 'other', words: ' Bus fares ', amountPence: 1200 }], grossPence: 29200 })).toMatchObject({ value: { lines: [{}, { kind: 'other', words: 'Bus fares', minutes: null, ratePence: null, amountPence: 1200 }] } });
});

it.each([
  ['the PA is gone', { workerId: 9 }, {}, makeWorker(), ['pay-period-gone']],
  ['someone in business for themselves', {}, {}, makeWorker({ kind: 'self_employed' }), ['pay-period-gone']],
  ['no period begins on that day', { from: '2026-05-05' as const }, {}, makeWorker(), ['pay-period-gone']],
  ['approved already', {}, { payRuns: [run] }, makeWorker(), ['pay-approved-already']],
  ['paid the day before it begins, and a line without words', { payday: '2026-05-03' as const, added: [{ kind: 'other' as const, words: ' ', amountPence: 1 }] }, {}, makeWorker(), ['words-missing', 'payday-before-period']],
  ['paid on the day on which it begins', { payday: '2026-05-04' as const }, {}, makeWorker(), []],
  ['nothing to pay', { grossPence: 0 }, {}, makeWorker({ minutesAWeek: 0 }), ['nothing-to-pay']],
  ['a penny changed since', { grossPence: 27999 }, {}, makeWorker(), ['pay-changed']],
  ['no rate', {}, {}, makeWorker({ rates: [] }), ['pay-rate-missing']],
  ['no rates of the law for the payday', { payday: '2031-05-29' as const }, {}, makeWorker(), ['rate-not-loaded']],
])('%s', (_, over, record, worker, codes) => {
  const decided = decide(over, record, worker);
  expect(decided.ok ? [] : decided.faults.map(({ code }) => code)).toEqual(codes);
});

it('every kind that can be added makes a line', () => {
  expect(addedLines(ADDED_KINDS.map((kind) => ({ kind, words: 'x', amountPence: 1 })))).toHaveLength(ADDED_KINDS.length);
});
