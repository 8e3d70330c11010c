import { describe, expect, it } from 'vitest';
import { wagesDifferFromPayslip } from '#shared/checks/wages-differ-from-payslip';
import { NO_RECORD } from '#shared/employer/employment-record';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeEntry, makeFacts, makeService, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';
import { PAYSLIPS } from '../../support/year-of-employing-workings';

const [first] = PAYSLIPS;
if (!first) throw new Error('the year has payslips');
const look = (paidPence: number | null, payday: IsoDay = '2026-11-15', paidOn: IsoDay = payday) =>
  makeFacts({
    workers: [makeWorker()],
    services: [makeService({ id: 5, workerId: 1 })],
    entries: paidPence === null ? [] : [makeEntry({ paidOn, serviceId: 5, amountPence: -paidPence })],
    employment: { ...NO_RECORD, payslips: [{ ...first, workerId: 1, payday, netPence: 28000 }] },
  });

describe('wages-differ-from-payslip', () => {
  it.each([
    ['as the payslip says', look(28000), []],
    ['a penny less', look(27999), ['act: Dana was paid £0.01 less than the payslip of 15 November 2026 says']],
    ['a penny more', look(28001), ['act: Dana was paid £0.01 more than the payslip of 15 November 2026 says']],
    ['nothing is paid yet', look(null), []],
    ['paid for another payday', look(100, '2026-11-15', '2026-10-31'), []],
    ['a payday a year ago', look(100, '2025-11-20'), ['act: Dana was paid £279.00 less than the payslip of 20 November 2025 says']],
    ['a day more', look(100, '2025-11-19'), []],
    ['a payday to come', look(100, '2026-11-21', '2026-11-20'), []],
  ])('%s', (_, facts, flags) => expect(raised(wagesDifferFromPayslip, facts)).toEqual(flags));
});
