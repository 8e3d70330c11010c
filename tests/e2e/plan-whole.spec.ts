import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PlanDocument } from '#shared/plan/plan-document-shape';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, openExample, sentence, startHousehold, TODAY } from './journey';

const LONG = 'I get up at seven and swim on Tuesdays, and my sister comes each Sunday morning with her dog.';

/** A plan with an answer in every step, so that the checks of a written plan speak. */
async function writeSteps(page: Page): Promise<void> {
  for (const step of [1, 2, 3, 4, 5, 6, 7]) await call(page, 'plan.saveAnswer', { step, answer: LONG });
}

const openPart = async (page: Page, link: string, screen: string) => {
  await page.getByRole('link', { name: link }).click();
  await expectScreen(page, screen);
};

test('a step is written as a list, with help to dictate and a note that stays private', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Plan');
  const box = page.getByRole('textbox', { name: 'What is important to you?' });
  await page.getByRole('button', { name: 'How to dictate' }).click();
  await expect(box).toBeFocused();
  await expect(page.getByText('press the Windows key and H, then speak')).toBeVisible();
  await checkAxe(page);
  await box.fill('I like:');
  await page.getByRole('button', { name: 'Make a list' }).click();
  await expect(box).toBeFocused();
  await page.keyboard.type('tea');
  await expect(box).toHaveValue('I like:\n- tea');
  await page.getByRole('button', { name: 'Make a list' }).click();
  await page.keyboard.type('talk');
  await expect(page.getByText('4 words so far. About 11 more will make it more about you.')).toBeVisible();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.getByText('Add a private note').click();
  await page.getByRole('textbox', { name: 'A note for yourself' }).fill('Ask Ruth about the dog.');
  await expect(async () => expect((await call(page, 'plan.show', {})).steps[0]).toMatchObject({ answer: 'I like:\n- tea\n- talk', note: 'Ask Ruth about the dog.' })).toPass();
  await expect(page.getByRole('region', { name: 'What the council looks for', exact: true })).toContainText('A few more sentences in your answer.');
  await checkAxe(page);
});

test('who decides is written down, the statement is made and taken back, and its flags go and come', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await writeSteps(page);
  expect(await flagsOf(page)).toEqual(expect.arrayContaining(['decision-making-not-described', 'no-statement-of-control']));
  await goTo(page, 'Plan');
  await openPart(page, 'Open who decides', 'Who decides');
  await expect(sentence(page)).toHaveText('Say who decides about your care');
  await page.getByRole('button', { name: 'Save who decides' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose who decides');
  await page.getByRole('radio', { name: 'I decide, and someone helps me' }).check();
  await page.getByLabel('Who helps you to decide?').fill('Ruth');
  await page.getByLabel('How are decisions made?').fill('We talk, and I decide.');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Save who decides' }).click();
  await expectDone(page, 'Saved who decides.');
  await expect(sentence(page)).toHaveText('You make the decisions about your care, with help from Ruth');
  await page.getByRole('button', { name: 'Yes, I say this today' }).click();
  await expectDone(page, 'The statement is made, on 18 November 2026.');
  await expect(page.getByText('Said on 18 November 2026')).toBeVisible();
  await checkAxe(page);
  expect(await flagsOf(page)).toEqual(expect.not.arrayContaining(['decision-making-not-described']));
  expect(await flagsOf(page)).not.toContain('no-statement-of-control');

  await page.getByRole('radio', { name: 'Someone else decides for me' }).check();
  await page.getByRole('button', { name: 'Save who decides' }).click();
  await expectDone(page, 'Somebody else decides now, so the statement was taken back.');
  expect(await flagsOf(page)).toContain('no-statement-of-control');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Said on 18 November 2026')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'I decide, and someone helps me' })).toBeChecked();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expectDone(page, 'The statement is taken back.');
});

test('the nine areas of wellbeing are written one by one, saved as they are typed', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await writeSteps(page);
  await goTo(page, 'Plan');
  await openPart(page, 'Open your wellbeing', 'Wellbeing');
  await expect(sentence(page)).toHaveText('Your wellbeing: none of the 9 areas is written yet');
  await checkAxe(page);
  await page.getByRole('textbox', { name: 'Dignity and respect' }).fill('I say who helps me.');
  await page.getByRole('link', { name: 'Next: health, body and mind' }).click();
  await expect(page.getByRole('heading', { name: 'Health, body and mind' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Health, body and mind' }).fill('I swim.');
  await expect(sentence(page)).toHaveText('Your wellbeing: 2 of 9 areas are written');
  await expect(page.getByRole('navigation', { name: 'Areas of wellbeing' }).getByRole('link', { name: /^Dignity and respect ?, written$/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Health, body and mind' }).fill('');
  await expect(sentence(page)).toHaveText('Your wellbeing: 1 of 9 areas is written');
  await checkAxe(page);
  expect(await flagsOf(page)).toContain('wellbeing-area-not-considered');
});

test('the plan for emergencies is written, with whom to ring', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await writeSteps(page);
  expect(await flagsOf(page)).toContain('no-emergency-plan');
  await goTo(page, 'Plan');
  await openPart(page, 'Open emergencies', 'Emergencies');
  await expect(sentence(page)).toHaveText('Nobody could read yet what to do in an emergency');
  await checkAxe(page);
  await page.getByRole('navigation', { name: 'Situations' }).getByRole('link', { name: 'A PA or care worker cannot come' }).click();
  await page.getByRole('textbox', { name: 'A PA or care worker cannot come' }).fill('Ring Ruth.');
  await expect(sentence(page)).toHaveText('Others know what to do, and not yet whom to ring');
  await page.getByRole('button', { name: 'Add someone to ring' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add someone to ring' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Write the name of the person or place to ring');
  await dialog.getByLabel('Name').fill('Ruth');
  await dialog.getByLabel('Telephone number').fill('01632 960001');
  await dialog.getByRole('checkbox', { name: 'They have a key' }).check();
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expectDone(page, 'Saved whom to ring: Ruth');
  await expect(page.getByText('01632 960001. Has a key')).toBeVisible();
  await expect(sentence(page)).toHaveText('In an emergency others know what to do and whom to ring');
  expect(await flagsOf(page)).not.toContain('no-emergency-plan');
  await page.getByRole('button', { name: 'Change Ruth' }).click();
  await page.getByRole('dialog', { name: 'Change someone to ring' }).getByRole('button', { name: 'Remove' }).click();
  await expectDone(page, 'Removed from whom to ring: Ruth');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('01632 960001. Has a key')).toBeVisible();
});

test('the sheets are one page each, and the plan holds who decides, wellbeing and emergencies, and no private note', async ({ launch }) => {
  const { page, app, dataDir } = await launch({ today: TODAY });
  await openExample(page);
  const folder = join(dataDir, 'sheets');
  mkdirSync(folder);
  await goTo(page, 'Plan');
  await openPart(page, 'Open emergencies', 'Emergencies');
  await page.getByRole('button', { name: 'Make the sheets' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make the sheets' });
  await dialog.getByRole('checkbox', { name: 'Word' }).check();
  await checkAxe(page);
  await app.answerDialog({ open: [folder] });
  await dialog.getByRole('button', { name: 'Choose where to save' }).click();
  await expect(page.locator('.notice')).toContainText('Saved', { timeout: 30_000 });
  await expectDone(page, 'Saved: emergency-sheet.pdf, emergency-sheet.docx, payday-sheet.pdf and payday-sheet.docx.');
  for (const sheet of ['emergency-sheet', 'payday-sheet']) {
    const pdf = join(folder, `${sheet}.pdf`);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(folder, `${sheet}.docx`)).subarray(0, 2).toString()).toBe('PK');
    if (spawnSync('pdfinfo', ['-v']).error === undefined) expect(execFileSync('pdfinfo', [pdf]).toString()).toMatch(/Pages:\s+1\n/);
  }
  await app.answerDialog({ open: [folder] });
  await call(page, 'plan.export', { formats: ['json', 'html'], look: 'standard', steps: [1, 2, 3, 4, 5, 6, 7], withNotes: false });
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as PlanDocument;
  expect(plan.life.wellbeing.every(({ words }) => words !== '')).toBe(true);
  expect(plan.life.control.statedOn).toBe('2026-03-22');
  expect(plan.life.contacts[0]).toMatchObject({ name: 'My sister', hasKey: true });
  const { steps } = await call(page, 'plan.show', {});
  const note = steps.find((step) => step.note !== '')?.note ?? '';
  expect(note).not.toBe('');
  expect(readFileSync(join(folder, 'plan.html'), 'utf8')).not.toContain(note);
  expect(JSON.stringify(plan)).not.toContain(note);
});

test('a need may be a carer’s, and the page says what “eligible” means for each', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'Add a need' }).first().click();
  await expectScreen(page, 'Add a need');
  await page.getByText('What “eligible” means', { exact: true }).click();
  await expect(page.getByText('you cannot do two or more of the things in the list')).toBeVisible();
  await page.getByLabel('What is it about?').selectOption('As a carer: time for yourself');
  await expect(page.getByText('The law calls it: engaging in recreational activities.')).toBeVisible();
  await expect(page.getByText('you cannot do at least one of the things in the carers’ list')).toBeVisible();
  await checkAxe(page);
});

test('of what is to settle and what the council looks for, a few stand open and the rest is one press away', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await openExample(page);
  await goTo(page, 'Plan');
  const settle = page.getByRole('region', { name: 'Things to settle' });
  await expect(settle.getByRole('heading', { level: 3 })).toHaveCount(3);
  const { toSettle, checks } = await call(page, 'plan.show', {});
  await settle.getByText(`${toSettle.length - 3} more to settle`).press('Enter');
  await expect(settle.getByRole('heading', { level: 3 })).toHaveCount(toSettle.length);

  const council = page.getByRole('region', { name: /^What the council looks for: / });
  const open = checks.filter((check) => !check.isAnswered).length;
  await expect(council.getByRole('table', { name: 'Still open' }).getByRole('rowheader')).toHaveCount(3);
  await expect(council.getByRole('table', { name: 'There already' })).toHaveCount(0);
  await council.getByText(`${open - 3} more still open`).press('Enter');
  await council.getByText(`${checks.length - open} there already`).press('Enter');
  await expect(council.getByRole('rowheader')).toHaveCount(checks.length);
  await expect(council.getByRole('table', { name: 'There already' }).getByRole('cell', { name: 'There', exact: true })).toHaveCount(checks.length - open);
  await checkAxe(page);
});
