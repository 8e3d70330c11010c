import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportPack, writePackTo } from '#electron/actions/export-pack';
import { sha256 } from '#electron/services/files';
import { added, text, wholePayment } from '../../support/documents';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done } from '../../support/records';
import { unzip } from '../../support/unzip';

const PERIOD = { from: '2026-04-06', to: '2026-07-05' } as const;

it('holds the return, the evidence, an index and a manifest that names the hash of each', async () => {
  const { folder, services, ...how } = exportSurroundings();
  added(services, 'payslip.txt', text('Payslip of 3 May'), wholePayment(3));
  const saved = done(await exportPack(services, { period: PERIOD }, how));
  const name = 'evidence-pack-2026-04-06-to-2026-07-05.zip';
  const bytes = readFileSync(join(folder, name));
  expect(saved?.files).toEqual([{ name, sha256: sha256(bytes) }]);
  expect(filesNoted(services)).toEqual([['return', name, sha256(bytes)]]);
  const inside = unzip(bytes);
  expect([...inside.keys()]).toEqual(['index.html', 'index.csv', 'return.pdf', 'return.xlsx', 'return.csv', 'return.json', 'evidence/2026-05-03_540.00_Priya-Nair.txt', 'manifest.json']);
  expect(inside.get('evidence/2026-05-03_540.00_Priya-Nair.txt')).toBe('Payslip of 3 May');
  const manifest = JSON.parse(inside.get('manifest.json')!) as { files: { name: string; sha256: string }[] };
  expect(manifest.files.find((file) => file.name.startsWith('evidence/'))?.sha256).toBe(sha256(text('Payslip of 3 May')));
  expect(inside.get('index.csv')).toContain(`Weekday mornings,Washing and getting dressed,Keeping yourself clean,Kept,evidence/2026-05-03_540.00_Priya-Nair.txt,${sha256(text('Payslip of 3 May'))},payslip.txt`);
  expect(inside.get('index.html')).toContain('<a href="evidence/2026-05-03_540.00_Priya-Nair.txt">');
  expect(JSON.parse(inside.get('return.json')!)).toMatchObject({ evidence: { with: 1, without: 0, documents: 1 } });
  expect(saved?.notes).toEqual(['1 document is in the pack.']);
});

it('is the same bytes when it is made again, but for what the return’s own writers stamp', async () => {
  const { folder, services, ...how } = exportSurroundings();
  added(services, 'payslip.txt', text('Payslip of 3 May'), wholePayment(3));
  const files = async (to: string) => done(await writePackTo(services, PERIOD, join(folder, to), how.printer)).inside;
  const [first, second] = [await files('a'), await files('b')];
  expect(second.filter(({ name }) => name !== 'return.xlsx' && name !== 'manifest.json')).toEqual(first.filter(({ name }) => name !== 'return.xlsx' && name !== 'manifest.json'));
});

it('writes nothing when the dialog is closed', async () => {
  const { services, ...how } = exportSurroundings();
  expect(done(await exportPack(services, { period: PERIOD }, { ...how, dialogs: { ...how.dialogs, chooseFolder: async () => null } }))).toBeNull();
  expect(filesNoted(services)).toEqual([]);
});
