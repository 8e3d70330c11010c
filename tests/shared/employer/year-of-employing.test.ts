import { expect, it } from 'vitest';
import { addedLines } from '#shared/employer/approve-pay';
import { hmrcBill } from '#shared/employer/hmrc-bill';
import { payPeriodsOf } from '#shared/employer/pay-periods';
import { periodPay } from '#shared/employer/period-pay';
import { formatDay } from '#shared/kernel/iso-date';
import { employer, record, workers, YEAR } from '../../support/year-of-employing';
import { BILLS, HOLIDAY_OWED, PAYSLIPS, WORKED_YEAR } from '../../support/year-of-employing-workings';

const cases = WORKED_YEAR.map((period) => [`${workers.find(({ id }) => id === period.workerId)?.name}, paid on ${formatDay(period.payday)}: ${period.workings}`, period] as const);

it.each(cases)('%s', (_, worked) => {
  const worker = workers.find(({ id }) => id === worked.workerId);
  if (!worker) throw new Error('the year has this PA');
  const added = HOLIDAY_OWED.workerId === worked.workerId && HOLIDAY_OWED.from === worked.from ? addedLines([{ kind: 'holiday', words: HOLIDAY_OWED.words, amountPence: HOLIDAY_OWED.amountPence }]) : [];
  const pay = periodPay(worker, record, worked, added);
  expect(pay).toMatchObject({ ok: true });
  if (!pay.ok) return;
  expect(pay.value.lines.map(({ kind, minutes, amountPence }) => [kind, minutes, amountPence])).toEqual(worked.lines);
  expect(pay.value.grossPence).toBe(worked.grossPence);
  expect(pay.value.onTop).toMatchObject({
    ok: true,
    value: { employerInsurancePence: worked.employerInsurancePence, employerPensionPence: worked.employerPensionPence, workerPensionPence: worked.workerPensionPence },
  });
  expect(pay.value.floor?.shortPence).toBe(0);
});

it('the year has these pay periods and no others', () => {
  const found = workers.flatMap((worker) => payPeriodsOf(worker, [], YEAR).map((period) => ({ ...period, workerId: worker.id })));
  const worked = WORKED_YEAR.map(({ workerId, from, to, payday }) => ({ workerId, from, to, payday }));
  expect(found.filter(({ payday }) => payday <= '2026-10-01')).toEqual(worked);
});

it.each(BILLS)('HMRC’s bill from %s to %s is made of %d tax, %d and %d National Insurance, and comes to %d: %s', (from, to, taxPence, workerInsurancePence, employerInsurancePence, totalPence) => {
  expect(hmrcBill(PAYSLIPS, [], employer, { from, to })).toMatchObject({ taxPence, workerInsurancePence, employerInsurancePence, allowancePence: employerInsurancePence, totalPence });
});
