import { expect, it } from 'vitest';
import type { Payslip } from '#shared/employer/payslip';
import { decidePayslip } from '#shared/employer/save-payslip';
import type { Draft } from '#shared/kernel/record';
import { makeWorker } from '../../support/make-facts';
import { PAYSLIPS } from '../../support/year-of-employing-workings';

const [first] = PAYSLIPS;
if (!first) throw new Error('the year has payslips');
const decide = (over: Partial<Draft<Payslip>>, known: readonly Payslip[] = []) => {
  const decided = decidePayslip({ ...first, id: null, ...over }, known, [makeWorker(), makeWorker({ id: 2, kind: 'self_employed' })]);
  return decided.ok ? [] : decided.faults.map(({ code, field }) => `${field ?? ''}: ${code}`);
};

it.each([
  ['as it came', {}, [], []],
  ['a refund of tax', { taxPence: -2000 }, [], []],
  ['another PA’s payslip of that payday', {}, [{ ...first, workerId: 3 }], []],
  ['it is changed', { id: first.id }, [first], []],
  ['a second payslip of that payday', {}, [first], ['payday: payslip-twice']],
  ['gone meanwhile', { id: 7 }, [], [': record-gone']],
  ['nobody is chosen', { workerId: 9 }, [], ['workerId: choice-gone']],
  ['someone in business for themselves', { workerId: 2 }, [], ['workerId: choice-gone']],
  ['its days the wrong way round', { to: '2025-09-28' as const }, [], ['to: ends-before-start']],
  ['paid before its days begin', { payday: '2025-09-28' as const }, [], ['payday: payday-before-period']],
  ['figures below zero', { grossPence: -1, netPence: -1 }, [], ['grossPence: amount-below-zero', 'netPence: amount-below-zero']],
  ['more holiday pay than gross', { holidayPence: first.grossPence + 1 }, [], ['holidayPence: more-than-gross']],
  ['all of it is sick pay', { sickPence: first.grossPence }, [], []],
])('%s', (_, over, known, faults) => expect(decide(over, known)).toEqual(faults));

it('keeps its note without blanks', () => expect(decidePayslip({ ...first, id: null, words: ' Late ' }, [], [makeWorker()])).toMatchObject({ value: { words: 'Late' } }));
