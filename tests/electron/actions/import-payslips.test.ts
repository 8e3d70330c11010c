import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { choosePayslips, importPayslips } from '#electron/actions/import-payslips';
import { saveWorker } from '#electron/actions/save-worker';
import { listPayslips } from '#electron/repositories/pay-runs';
import type { Dialogs } from '#electron/services/dialogs';
import { StagedFiles } from '#electron/services/staged-file';
import { startEmpty } from '../../support/build-ledger';
import { makeWorker } from '../../support/make-facts';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';
import { testServices } from '../../support/test-ledger';

const dialogsWith = (path: string | null): Dialogs => ({ chooseFile: async () => path, chooseFiles: async () => null, chooseSave: async () => null, chooseFolder: async () => null });

const HEAD = 'Employee,Pay Date,Gross Pay,Tax,Net Pay\n';

function withDana() {
  const services = testServices('2026-11-20');
  startEmpty(services);
  done(saveWorker(services, { ...makeWorker(), id: null, rates: [{ from: '2026-04-06', ratePence: 1400 }] }));
  return services;
}

async function choose(text: string) {
  const path = tempFolder()('payroll.csv');
  writeFileSync(path, text);
  const staged = new StagedFiles();
  const chosen = await choosePayslips(dialogsWith(path), staged);
  return { chosen, staged };
}

async function take(services: ReturnType<typeof withDana>, text: string) {
  const { chosen, staged } = await choose(text);
  const { token, mapping } = done(chosen) ?? { token: '', mapping: undefined };
  if (!mapping) throw new Error('a file was chosen');
  return importPayslips(services, { mapping }, done(staged.take(token)));
}

it('adds the payslips of a file once, and changes one that was corrected', async () => {
  const services = withDana();
  expect(done(await take(services, `${HEAD}Dana,03/05/2026,280.00,0.00,280.00\nDana,31/05/2026,280.00,0.00,280.00\n`))).toEqual({ added: 2, changed: 0, known: 0 });
  expect(done(await take(services, `${HEAD}Dana,03/05/2026,280.00,0.00,280.00\nDana,31/05/2026,290.00,2.00,288.00\n`))).toEqual({ added: 0, changed: 1, known: 1 });
  expect(listPayslips(services.ledger.db)).toMatchObject([
    { from: '2026-04-06', to: '2026-05-03', grossPence: 28000, source: 'file' },
    { from: '2026-05-04', to: '2026-05-31', grossPence: 29000, taxPence: 200, netPence: 28800 },
  ]);
});

it('takes in nothing of a file in which one line cannot be read or stands twice', async () => {
  const services = withDana();
  expect(faultsIn(await take(services, `${HEAD}Dana,03/05/2026,280.00,0.00,280.00\nRuth,31/05/2026,280.00,0.00,280.00\n`))).toEqual(['payslips-line']);
  expect(faultsIn(await take(services, `${HEAD}Dana,03/05/2026,280.00,0.00,280.00\nDana,03/05/2026,290.00,0.00,290.00\n`))).toEqual(['payday: payslip-twice']);
  expect(listPayslips(services.ledger.db)).toEqual([]);
});

it('shows the first lines of the file, and what its columns seem to hold', async () => {
  const { chosen } = await choose(`${HEAD}Dana,03/05/2026,280.00,0.00,280.00\n`);
  expect(done(chosen)).toMatchObject({ fileName: 'payroll.csv', headings: ['Employee', 'Pay Date', 'Gross Pay', 'Tax', 'Net Pay'], firstLines: [['Dana', '03/05/2026', '280.00', '0.00', '280.00']], mapping: { name: 0, payday: 1, gross: 2, tax: 3, net: 4, hours: null } });
});

it.each([
  ['a letter', 'Dear Maya, here are the payslips.', ['payslips-no-table']],
  ['an empty file', '', ['file-empty']],
])('refuses %s', async (_, text, codes) => expect(faultsIn((await choose(text)).chosen)).toEqual(codes));

it('answers null where the dialog was closed', async () => {
  expect(await choosePayslips(dialogsWith(null), new StagedFiles())).toEqual({ ok: true, value: null });
});
