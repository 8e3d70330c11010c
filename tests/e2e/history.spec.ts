import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAxe, expect, test } from './fixtures';
import { agencyVisits, call, expectDone, expectScreen, goTo, readAgain, sentence, startHousehold, TODAY } from './journey';

const LOOKS = [
  { name: 'light', theme: 'light', textPercent: 100 },
  { name: 'dark', theme: 'dark', textPercent: 100 },
  { name: 'high contrast', theme: 'contrast', textPercent: 100 },
  { name: 'text at 200 %', theme: 'light', textPercent: 200 },
] as const;

test('a need is saved, undone by keys, done again, and undone once more after the program was closed; the history says all of it', async ({ launch }) => {
  test.slow();
  const first = await launch({ today: TODAY });
  await startHousehold(first.page);
  const { page } = first;
  await goTo(page, 'Settings');
  await page.getByLabel('Your name on this computer').fill('My sister');
  await page.getByRole('button', { name: 'Save your name' }).click();
  await expectDone(page, 'Saved: from now on the history says that My sister did it.');

  await goTo(page, 'Needs and services');
  await expect(page.getByRole('button', { name: 'Nothing to do again' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Add a need' }).click();
  await expectScreen(page, 'Add a need');
  await page.getByLabel('What help is needed?').fill('Washing');
  // In a field the keys undo the typing, and not what was done.
  await page.keyboard.press('Control+z');
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.getByLabel('What help is needed?').fill('Washing');
  await page.getByLabel('What is it about?').selectOption('hygiene');
  await page.getByRole('radio', { name: 'Yes, it is eligible' }).check();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('button', { name: 'Save need' }).click();
  await expectDone(page, 'Saved the need: Washing');
  const need = page.getByRole('main').getByRole('link', { name: /Washing/ });
  await expect(need.first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expectDone(page, 'Undone: Need saved.');
  await expect(need).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Do again: Need saved' })).toBeVisible();
  await checkAxe(page);
  await page.keyboard.press('Control+Shift+z');
  await expectDone(page, 'Done again: Need saved.');
  await expect(need.first()).toBeVisible();

  // It is in the file, so it works after the program was closed too.
  const { page: again } = await first.restart();
  await expectScreen(again, 'Home');
  await again.getByRole('button', { name: 'Undo: Need saved' }).click();
  await expectDone(again, 'Undone: Need saved.');
  await again.getByRole('button', { name: 'Do it again' }).click();
  await expectDone(again, 'Done again: Need saved.');
  await again.keyboard.press('Control+z');
  await expectDone(again, 'Undone: Need saved.');
  await again.keyboard.press('Control+y');
  await expectDone(again, 'Done again: Need saved.');

  await goTo(again, 'Settings');
  await again.getByRole('link', { name: 'See the history' }).click();
  await expectScreen(again, 'History');
  await expect(sentence(again)).toHaveText('What was done in this ledger');
  const lines = again.getByRole('main').getByRole('listitem');
  await expect(lines.first()).toContainText('Need saved');
  await expect(lines.first()).toContainText('by My sister');
  await expect(lines.first()).toContainText('Washing');
  await checkAxe(again);
  await again.getByRole('radio', { name: /^Everything/ }).check();
  await expect(lines.first()).toContainText('Done again: Need saved');
  await again.getByLabel('About').selectOption('turns');
  await expect(lines).toHaveCount(6);
  await again.getByLabel('Search words').fill('nothing like it');
  await expect(again.getByText('Nothing in the history is like that.')).toBeVisible();
  await checkAxe(again);
});

test('an answer in the plan that is undone is gone from its field', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Plan');
  const answer = page.getByRole('textbox').first();
  await answer.fill('I like to swim.');
  await expect(page.getByText(/^Saved at/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo: Answer in the plan changed' }).click();
  await expectDone(page, 'Undone: Answer in the plan changed.');
  await expect(answer).toHaveValue('');
});

for (const { name, theme, textPercent } of LOOKS) {
  test(`the history of a support on its own page, and all of it as a table: ${name}`, async ({ launch }) => {
    const launched = await launch({ today: TODAY, seed: (folder) => writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ theme, textPercent, systemFont: false, yourName: 'My sister' })) });
    const { page, app, dataDir } = launched;
    await page.setViewportSize({ width: 1280, height: 800 });
    await startHousehold(page);
    const { id } = await call(page, 'services.save', agencyVisits());
    await call(page, 'services.save', { ...agencyVisits(), id, ratePence: 2150 });
    await readAgain(page, 'Home');
    await goTo(page, 'Needs and services');
    await page.getByRole('main').getByRole('link', { name: /Morning visits/ }).first().click();
    await expectScreen(page, 'Change this service');
    await page.getByText('History', { exact: true }).click();
    const history = page.getByRole('list', { name: 'History' });
    await expect(history).toContainText('£20.00');
    await expect(history).toContainText('£21.50');
    await checkAxe(page);

    await page.evaluate(() => void (location.hash = '/history'));
    await expectScreen(page, 'History');
    await checkAxe(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await app.answerDialog({ save: join(dataDir, 'history.csv') });
    await page.getByRole('button', { name: 'Save as a table' }).click();
    await expectDone(page, 'Saved: history.csv.');
    expect(readFileSync(join(dataDir, 'history.csv'), 'utf8')).toContain('Support saved,My sister,Stands,Support: Morning visits,Changed,Price,£20.00,£21.50');
  });
}
