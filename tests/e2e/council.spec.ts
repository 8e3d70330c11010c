import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, goTo, sentence, startHousehold, TODAY, writeInto } from './journey';

async function openCouncil(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'See and change what it asks' }).click();
  await expectScreen(page, 'What your council asks');
}

test('what a council asks is written down, passed on as a file, and taken on by another household', async ({ launch }) => {
  const writer = await launch({ today: TODAY });
  const { page } = writer;
  await startHousehold(page, { person: { name: 'Sam Example', bornOn: '1980-02-29', address: '', communicationNeeds: '', councilReference: 'EX-1', councilId: 'plain', startsOn: '2026-10-01', managedBy: 'self', managerName: '' } });
  await openCouncil(page);
  await expect(sentence(page)).toHaveText('What your council asks');
  await checkAxe(page);

  // A name and an address.
  await page.getByRole('button', { name: 'Change the name and the addresses' }).click();
  const about = page.getByRole('dialog', { name: 'Name and addresses' });
  await about.getByLabel('Name of the council').fill('Essex County Council');
  await about.getByLabel('Address to write to').fill('County Hall\nChelmsford');
  await about.getByRole('button', { name: 'Save name and addresses' }).click();
  await expect(about.getByRole('alert')).toBeFocused();
  await about.getByLabel('Person or team to ask').fill('Direct Payments Team');
  await checkAxe(page);
  await about.getByRole('button', { name: 'Save name and addresses' }).click();
  await expectDone(page, 'Saved: the name and the addresses of Essex County Council.');
  await expect(sentence(page)).toHaveText('What Essex County Council asks');

  // A rule.
  await page.getByRole('button', { name: 'Answer: May you take out cash?' }).click();
  const rule = page.getByRole('dialog', { name: 'May you take out cash?' });
  await rule.getByRole('radio', { name: 'No' }).check();
  await rule.getByRole('button', { name: 'Save answer' }).click();
  await expectDone(page, 'Saved: your answer to “May you take out cash?”');

  // A step: its name and its prompts.
  await page.getByRole('button', { name: 'Change: Managing it' }).click();
  const step = page.getByRole('dialog', { name: 'Step 6: Managing it' });
  await step.getByLabel('Name of the step').fill('');
  await step.getByRole('button', { name: 'Save step' }).click();
  await expect(step.getByRole('alert')).toBeFocused();
  await step.getByLabel('Name of the step').fill('Looking after it');
  await step.getByLabel('What to write about').fill('Who looks after the money\nWhere the papers are kept');
  await checkAxe(page);
  await step.getByRole('button', { name: 'Save step' }).click();
  await expectDone(page, 'Saved: step 6, “Looking after it”.');

  // Its place, by buttons that keep the focus.
  const up = page.getByRole('button', { name: 'Move up: Looking after it' });
  await up.click();
  await expect(page.getByText('Looking after it is now step 5 of 7.')).toBeAttached();
  await expect(up).toBeFocused();
  for (const number of [4, 3, 2, 1]) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Looking after it is now step ${number} of 7.`)).toBeAttached();
  }
  await expect(page.getByRole('button', { name: 'Move down: Looking after it' })).toBeFocused();
  await expect(up).toHaveCount(0);
  await checkAxe(page);

  const path = join(writer.dataDir, 'essex.json');
  await writer.app.answerDialog({ save: path });
  await page.getByRole('button', { name: 'Export to a file' }).click();
  await expectDone(page, 'Written: essex.json. You can send it on.');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('"format": "direct-payment-ledger-council"');
  expect(text).not.toContain('Sam');

  // Another household takes it on.
  const reader = await launch({ today: TODAY });
  await startHousehold(reader.page);
  await call(reader.page, 'plan.saveAnswer', { step: 6, answer: 'My daughter and I look after the money together, and the papers are in the blue folder.' });
  await openCouncil(reader.page);
  await reader.app.answerDialog({ open: [path] });
  await reader.page.getByRole('button', { name: 'Import from a file' }).click();
  const preview = reader.page.getByRole('dialog', { name: 'In essex.json: Essex County Council' });
  await expect(preview).toContainText('1 of 17 rules are answered');
  await expect(preview).toContainText('Was “Managing it”');
  await expect(preview).toContainText('Asked as step 1, not 6');
  await expect(preview).toContainText('A household’s own answer, as of 18 November 2026: may you take out cash?');
  await checkAxe(reader.page);
  await preview.getByRole('button', { name: 'Use it' }).click();
  await expectDone(reader.page, 'From now on this ledger uses what Essex County Council asks, as the file has it.');
  await expect(sentence(reader.page)).toHaveText('What Essex County Council asks');
  await checkAxe(reader.page);

  // The Plan shows the step under its new name, first, with the answer that was there.
  await goTo(reader.page, 'Plan');
  const steps = reader.page.getByRole('navigation', { name: 'Steps of the plan' }).getByRole('link');
  await expect(steps.first()).toContainText('Looking after it, step 1, enough written');
  await steps.first().click();
  await expect(reader.page.getByText('Step 1 of 7')).toBeVisible();
  await expect(reader.page.getByText('Where the papers are kept')).toBeVisible();
  await expect(reader.page.getByRole('textbox')).toHaveValue(/blue folder/);
  await checkAxe(reader.page);
});

test('a change of a council that came with the program can be taken back, and gone back from', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await openCouncil(page);
  await expect(page.getByText('This is what came with the program.')).toBeVisible();
  const sources = async (words: string) => {
    await page.getByRole('button', { name: 'Change where it was seen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Where it was seen' });
    await dialog.getByLabel('Where you saw it').fill(words);
    await dialog.getByRole('button', { name: 'Save where it was seen' }).click();
    await expectDone(page, 'Saved: where it was seen.');
  };
  await sources('My agreement, seen on 12 May 2026');
  await expect(page.getByText('This ledger’s own copy since 18 November 2026')).toBeVisible();
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('This is what came with the program.')).toBeVisible();

  await sources('My agreement, seen on 12 May 2026');
  await page.getByRole('button', { name: 'Go back to what came with the program' }).click();
  await expectDone(page, 'This is again what came with the program. Your own answers to the rules stay.');
  await expect(page.getByRole('button', { name: 'Go back to what came with the program' })).toHaveCount(0);
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('My agreement, seen on 12 May 2026')).toBeVisible();
});

test('a file that is not a council’s is refused in a sentence; a profile taken on can be left and taken out', async ({ launch }) => {
  const { page, app, dataDir } = await launch({ today: TODAY });
  await startHousehold(page);
  await openCouncil(page);
  const choose = async (file: string) => {
    await app.answerDialog({ open: [file] });
    await page.getByRole('button', { name: 'Import from a file' }).click();
  };
  await choose(writeInto({ dataDir }, 'letter.json', 'Dear council,'));
  await expect(page.getByRole('alert')).toContainText('This is not a council’s file, so nothing was taken from it.');
  await checkAxe(page);

  // A stranger's words stay words.
  const { id: _id, ...luton } = JSON.parse(readFileSync('resources/councils/luton.json', 'utf8')) as { id: string };
  const stranger = { ...luton, name: '<img src=x onerror=alert(1)> Council', sources: ['https://council.example/', '<script>alert(1)</script>'] };
  await choose(writeInto({ dataDir }, 'stranger.json', JSON.stringify({ format: 'direct-payment-ledger-council', version: 1, profile: stranger })));
  const preview = page.getByRole('dialog');
  await expect(preview).toContainText('<script>alert(1)</script>');
  await expect(preview.getByRole('link')).toHaveCount(0);
  await expect(page.locator('img')).toHaveCount(0);
  await preview.getByRole('button', { name: 'Leave it' }).click();
  await expect(sentence(page)).toHaveText('What Luton Council asks');

  await choose(join(dataDir, 'stranger.json'));
  await preview.getByRole('button', { name: 'Use it' }).click();
  await expect(sentence(page)).toHaveText('What <img src=x onerror=alert(1)> Council asks');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(sentence(page)).toHaveText('What Luton Council asks');
  await page.getByRole('button', { name: /^Take out/ }).click();
  await checkAxe(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();
  await expectDone(page, 'Taken out: <img src=x onerror=alert(1)> Council, from a file of 18 November 2026');
  await expect(page.getByText('Also kept in this ledger')).toHaveCount(0);
});
