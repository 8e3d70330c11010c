import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanDocument } from '#shared/plan/plan-document-shape';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, goTo, openExample, sentence, startHousehold, TODAY } from './journey';

const ANSWER = 'I am Sam. I like <b>tea</b> & talk, and I use a chair.';

test('an answer saves as it is typed: it is there after the program was killed', async ({ launch }) => {
  const first = await launch({ today: TODAY });
  await startHousehold(first.page);
  await goTo(first.page, 'Plan');
  await checkAxe(first.page);
  const box = first.page.getByRole('textbox');
  await first.page.getByText('Show an example').click();
  await expect(first.page.getByRole('group').getByText(/^“.+”$/)).toBeVisible();
  await box.fill(ANSWER);
  await expect(first.page.getByText(/^Saved at/)).toBeVisible();
  await first.kill();

  const { page } = await launch({ dataDir: first.dataDir, today: TODAY });
  await expectScreen(page, 'Home');
  await goTo(page, 'Plan');
  await page.getByRole('navigation', { name: 'Steps of the plan' }).getByRole('link', { name: /step 1,/ }).click();
  await expect(page.getByRole('textbox')).toHaveValue(ANSWER);
});

test('the plan is marked as sent and as agreed', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await call(page, 'plan.saveAnswer', { step: 1, answer: ANSWER });
  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  const sent = page.getByRole('dialog', { name: 'Mark the plan as sent' });
  await checkAxe(page);
  await sent.getByRole('button', { name: 'Mark as sent' }).click();
  await expectDone(page, 'The plan is marked as sent on 18 November 2026. This version is kept as it stands.');
  const versions = page.getByRole('table', { name: 'Newest first' });
  await expect(versions.getByRole('row', { name: /Version 1/ })).toContainText('Sent');

  await page.getByRole('button', { name: 'The council asks for changes' }).click();
  const changes = page.getByRole('dialog', { name: 'The council asks for changes' });
  await changes.getByLabel('When did the council tell you?').fill('18/11/26');
  await changes.getByLabel('What does the council want to be different?').fill('Say who covers at weekends.');
  await checkAxe(page);
  await changes.getByRole('button', { name: 'Write it down' }).click();
  await expect(versions.getByRole('row', { name: /Version 1/ })).toContainText('The council asked for: Say who covers at weekends.');
  await expect(sentence(page)).toHaveText('The council asked for changes to your care and support plan');

  await page.getByRole('button', { name: 'Mark as agreed' }).click();
  const agreed = page.getByRole('dialog', { name: 'Mark the plan as agreed' });
  await agreed.getByRole('button', { name: 'Mark as agreed' }).click();
  await expect(agreed.getByRole('alert')).toContainText('Write who agreed it, as the letter says');
  await agreed.getByLabel('When did the council agree?').fill('18/11/26');
  await agreed.getByLabel('Who agreed it?').fill('The team for adults');
  await agreed.getByLabel('From which day?').fill('18/11/26');
  await checkAxe(page);
  await agreed.getByRole('button', { name: 'Mark as agreed' }).click();
  await expectDone(page, 'The plan is marked as agreed.');
  await expect(versions.getByRole('row', { name: /Version 1/ })).toContainText('Agreed');

  await page.getByRole('button', { name: 'The plan ends' }).click();
  const ends = page.getByRole('dialog', { name: 'The plan ends' });
  await ends.getByLabel('What is its last day?').fill('31/12/26');
  await ends.getByLabel('Why does it end?').fill('The council arranges the support.');
  await checkAxe(page);
  await ends.getByRole('button', { name: 'The plan ends' }).click();
  await expectDone(page, 'The plan ends on 31 December 2026.');
  await expect(versions.getByRole('row', { name: /Version 1/ })).toContainText('It ended because: The council arranges the support.');
});

test('a version is read as it was, and what changed since stands beside it', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await call(page, 'plan.saveAnswer', { step: 1, answer: ANSWER });
  await call(page, 'plan.markSent', { sentOn: TODAY });
  await call(page, 'plan.saveAnswer', { step: 7, answer: 'I decide.\nRuth helps.' });
  await goTo(page, 'Plan');
  await page.getByRole('link', { name: 'What changed since version 1' }).click();
  await expect(sentence(page)).toHaveText('1 thing changed from version 1 to today');
  const step7 = page.getByRole('table', { name: 'Step 7: How will you stay in control?' });
  await expect(step7.getByRole('row', { name: /Answer/ })).toContainText('I decide.');
  await checkAxe(page);
  await page.getByRole('combobox', { name: 'From' }).selectOption('Nothing: read all of it');
  await expect(sentence(page)).toHaveText('The plan as it is today');
  await page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Version 1, sent on 18 November 2026' });
  await expect(sentence(page)).toHaveText('The plan as it was in version 1');
  await expect(page.getByRole('table', { name: 'Step 1: What is important to you?' })).toContainText('I like');
  await expect(step7).toHaveCount(0);
  await checkAxe(page);
});

test('the exported plan is a tagged PDF, a page with its text escaped, and the figures as data', async ({ launch }) => {
  const { page, app, dataDir } = await launch({ today: TODAY });
  await openExample(page);
  await call(page, 'plan.saveAnswer', { step: 1, answer: ANSWER });
  const folder = join(dataDir, 'for the council');
  mkdirSync(folder);
  await goTo(page, 'Plan');
  await expect(sentence(page)).toBeVisible();
  await page.getByRole('button', { name: 'Export the plan' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Export the plan' });
  await dialog.getByRole('checkbox', { name: 'Word' }).check();
  await dialog.getByRole('checkbox', { name: 'Web page' }).check();
  await dialog.getByRole('checkbox', { name: 'Data' }).check();
  await checkAxe(page);
  await app.answerDialog({ open: [folder] });
  await dialog.getByRole('button', { name: 'Choose where to save' }).click();
  await expect(page.locator('.notice')).toContainText('plan.pdf', { timeout: 20_000 });
  await expectDone(page, 'Saved: plan.pdf, plan.docx, plan.html, plan.json.');

  expect(readdirSync(folder).sort()).toEqual(['plan.docx', 'plan.html', 'plan.json', 'plan.pdf']);
  const pdf = join(folder, 'plan.pdf');
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  if (spawnSync('pdfinfo', ['-v']).error === undefined) expect(execFileSync('pdfinfo', [pdf]).toString()).toMatch(/Tagged:\s+yes/);
  expect(readFileSync(join(folder, 'plan.docx')).subarray(0, 2).toString()).toBe('PK');
  const html = readFileSync(join(folder, 'plan.html'), 'utf8');
  expect(html).toContain('I like &lt;b&gt;tea&lt;/b&gt; &amp; talk');
  expect(html).not.toContain('<b>tea</b>');
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as PlanDocument;
  expect(plan.steps[0]?.answer).toBe(ANSWER);
  const { services } = await call(page, 'support.show', {});
  const agency = services.find((row) => row.service.kind === 'agency');
  expect(plan.money.services.find((line) => line.name === agency?.service.name)).toMatchObject({ weeklyPence: agency?.costs?.weeklyPence, fourWeeklyPence: agency?.costs?.fourWeeklyPence });
  expect(html).toContain(agency?.service.name);
});
