import { describe, expect, it } from 'vitest';
import { guessPayslipColumns, readPayslips, readPayslipTable } from '#shared/employer/payslip-file';
import { makeWorker } from '../../support/make-facts';

const HEADINGS = 'Employee Name,Pay Date,Hours,Gross Pay,Tax,Employee NI,Employee Pension,Net Pay,Employer NI,Employer Pension';
const workers = [makeWorker({ name: 'Dana Fox' }), makeWorker({ id: 2, name: 'Sam Hill' })];

function read(lines: readonly string[], headings = HEADINGS) {
  const table = readPayslipTable([headings, ...lines].join('\n'));
  if (!table.ok) return table;
  return readPayslips(table.value, guessPayslipColumns(table.value.headings), workers, []);
}

describe('a bureau’s file', () => {
  it('is read by its headings; the days are those of the pay period that is paid then', () => {
    expect(read(['Dana Fox,31/05/2026,20,280.00,0.00,0,,280.00,0.00,'])).toMatchObject({
      ok: true,
      value: [{ workerId: 1, from: '2026-05-04', to: '2026-05-31', payday: '2026-05-31', minutes: 1200, grossPence: 28000, taxPence: 0, workerPensionPence: 0, netPence: 28000, employerInsurancePence: 0, employerPensionPence: null, source: 'file' }],
    });
  });

  it.each([
    ['the surname first', '"Fox, Dana",31/05/2026,,280,,,,280,,', 1],
    ['the first name alone', 'sam,31/05/2026,,280,,,,280,,', 2],
    ['a refund of tax', 'Dana Fox,31/05/2026,20:30,"1,280.00",-12.40,,,1292.40,,', 1],
  ])('%s', (_, line, workerId) => expect(read([line])).toMatchObject({ ok: true, value: [{ workerId }] }));

  it('reads the days where the file states them, and semicolons', () => {
    expect(read(['Dana Fox;2026-06-01;2026-05-01;2026-05-31;280;280'], 'Name;Payment date;Period start;Period end;Gross;Net')).toMatchObject({ value: [{ from: '2026-05-01', to: '2026-05-31', payday: '2026-06-01' }] });
  });

  it.each([
    ['nobody of that name', ['Ruth,31/05/2026,,280,,,,280,,'], ['Line 2 of the file cannot be read: nobody called “Ruth” is employed here. Nothing was added. Check the columns, or type that payslip in.']],
    ['two things are unclear', ['Dana Fox,soon,,lots,,,,280,,'], ['Line 2 of the file cannot be read: “soon” is no day (Payday), and 1 more thing on it is unclear. Nothing was added. Check the columns, or type that payslip in.']],
    ['hours that are no number', ['Dana Fox,31/05/2026,many,280,,,,280,,'], ['Line 2 of the file cannot be read: “many” is no number of hours. Nothing was added. Check the columns, or type that payslip in.']],
    ['nothing on net pay', ['Dana Fox,31/05/2026,,280,,,,,,'], ['Line 2 of the file cannot be read: no net pay is written on it. Nothing was added. Check the columns, or type that payslip in.']],
  ])('refused: %s', (_, lines, words) => {
    const found = read(lines);
    expect(found.ok ? [] : found.faults.map(({ message }) => message)).toEqual(words);
  });

  it('asks for the columns without which nothing can be read', () => {
    expect(read(['Dana Fox,280,a,b'], 'Name,Gross,x,y')).toMatchObject({ faults: [{ code: 'payslips-columns-missing', field: 'payday', message: 'Say in which column “Payday” and “Net pay” stand. Without them no payslip can be read.' }] });
  });

  it.each([
    ['headings alone', HEADINGS],
    ['no table', 'Dear Maya,\nhere are the payslips.'],
  ])('is no table: %s', (_, text) => expect(readPayslipTable(text)).toMatchObject({ ok: false, faults: [{ code: 'payslips-no-table' }] }));
});
