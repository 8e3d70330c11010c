import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, openExample, sentence, startHousehold, TODAY } from './journey';

test('a review is asked for, gets a day, is held, and is written down with its goals', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await call(page, 'goals.save', { id: null, words: 'Paint again', needIds: [] });
  await goTo(page, 'Reviews');
  // The direct payment began on 1 October 2026: eight weeks are 26 November.
  await expect(sentence(page)).toHaveText('Your next review is due by 26 November 2026');
  expect(await flagsOf(page)).toContain('first-review-due');
  await checkAxe(page);

  await page.getByRole('button', { name: 'Ask for a review', exact: true }).click();
  const asking = page.getByRole('dialog', { name: 'Ask for a review' });
  await asking.getByLabel('When did you ask?').fill('');
  await asking.getByRole('button', { name: 'Save' }).click();
  await expect(asking.getByRole('alert')).toContainText('Enter the day on which you asked, or the day that is agreed');
  await asking.getByLabel('When did you ask?').fill('2/11/26');
  await asking.getByLabel('Which day is agreed for it?').fill('25/11/26');
  await checkAxe(page);
  await asking.getByRole('button', { name: 'Save' }).click();
  await expectDone(page, 'Written down: a review on 25 November 2026.');
  await expect(sentence(page)).toHaveText('Your next review is on 25 November 2026');
  expect(await flagsOf(page)).not.toContain('first-review-due');

  await page.getByRole('button', { name: 'It was held: Review that you asked for' }).click();
  await expectScreen(page, 'Write down a review');
  await expect(sentence(page)).toBeFocused();
  await page.getByRole('button', { name: 'Save review' }).click();
  await expect(page.getByRole('alert')).toContainText('is still to come');
  await page.getByLabel('When was it held?').fill('18/11/26');
  await page.getByRole('group', { name: 'Is the plan still working, and meeting your goals?' }).getByRole('radio', { name: 'In part' }).check();
  await page.getByRole('group', { name: 'Have your needs changed?' }).getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('combobox', { name: 'Paint again' }).selectOption('Reached in part');
  await page.getByLabel('What was said of: Paint again').fill('Once a month');
  await page.getByRole('radio', { name: 'The plan is rewritten' }).check();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Save review' }).click();
  await expectScreen(page, 'Reviews');
  await expectDone(page, 'Written down: the review of 18 November 2026.');
  const held = page.getByRole('region', { name: 'Reviews held' });
  await expect(held).toContainText('Does the plan work? In part. Have needs changed? No. What came of it: the plan is rewritten.');
  await held.getByText('How far each goal had come').click();
  await expect(held.getByRole('row', { name: /Paint again/ })).toContainText('Once a month');

  await held.getByRole('button', { name: 'Change Review that you asked for, 18 November 2026' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Remove' }).click();
  await expectDone(page, 'Removed: Review that you asked for');
  await expect(held).toContainText('A review that was held would stand here');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(held).toContainText('Does the plan work? In part.');
});

test('what changed, a question and its reply, an assessment and a decision are written down, and taken out again', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Reviews');
  await page.getByRole('button', { name: 'Write down a change' }).click();
  await page.getByLabel('What is it about?').selectOption('Your home');
  await page.getByLabel('What is not as it was?').fill('The lift is broken');
  await page.getByRole('button', { name: 'Save change' }).click();
  await expectDone(page, 'Written down: The lift is broken');

  await page.getByRole('button', { name: 'Write down a question' }).click();
  const question = page.getByRole('dialog', { name: 'Write down a question' });
  await question.getByLabel('What did you ask or say?').fill('Who pays for a stairlift?');
  await question.getByLabel('When?').fill('20/10/26');
  await question.getByRole('button', { name: 'Save' }).click();
  await expectDone(page, 'Written down: Who pays for a stairlift?');
  const questions = page.getByRole('region', { name: 'Questions to the council, and replies' });
  // 20 October to 18 November 2026.
  await expect(questions).toContainText('No reply yet, after 29 days.');
  expect(await flagsOf(page)).toContain('reply-awaited');
  await questions.getByRole('button', { name: 'Change Who pays for a stairlift?' }).click();
  await page.getByLabel('What does it say?').fill('Ask for an occupational therapist.');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Enter the day on which it came');
  await page.getByLabel('When did it come?').fill('17/11/26');
  await checkAxe(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(questions).toContainText('Reply on 17 November 2026: Ask for an occupational therapist.');
  expect(await flagsOf(page)).not.toContain('reply-awaited');

  await page.getByRole('button', { name: 'Add an assessment' }).click();
  await page.getByLabel('Which assessment is it?').selectOption('Assessment of your needs');
  await page.getByLabel('When did you ask for it?').fill('17/11/26');
  await page.getByRole('button', { name: 'Save assessment' }).click();
  await expect(page.getByRole('region', { name: 'Assessments' })).toContainText('Asked for on 17 November 2026. Not held yet.');

  await page.getByRole('button', { name: 'Write down a decision' }).click();
  await page.getByRole('radio', { name: 'I am not eligible any more' }).check();
  await page.getByLabel('Day of the decision').fill('16/11/26');
  await page.getByLabel('The council gave its reasons in writing').check();
  await page.getByRole('button', { name: 'Save decision' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Write the reasons that the council gave');
  await page.getByRole('textbox', { name: 'Its reasons' }).fill('I can wash alone.');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Save decision' }).click();
  const decisions = page.getByRole('region', { name: 'Are you still eligible?' });
  await expect(decisions).toContainText('Not eligible any more, decided on 16 November 2026');
  await expect(decisions.getByRole('heading', { name: 'What you can do now' })).toBeVisible();
  await expect(decisions).toContainText('Think of your PAs.');
  await checkAxe(page);
  await decisions.getByRole('button', { name: /^Change/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expectDone(page, 'Removed: Not eligible any more, decided on 16 November 2026');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(decisions).toContainText('I can wash alone.');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Entries, people/ }).fill('stairlift');
  const option = page.getByRole('option', { name: /Who pays for a stairlift/ });
  await expect(option).toBeVisible();
  while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectScreen(page, 'Reviews');
});

test('the review pack and a letter are made from the record', async ({ launch }) => {
  test.slow();
  const { page, app, dataDir } = await launch();
  await openExample(page);
  const folder = join(dataDir, 'for the council');
  mkdirSync(folder);
  await goTo(page, 'Reviews');
  await expect(sentence(page)).toHaveText('Your next review is due by 26 May 2027');
  await page.getByRole('button', { name: 'Make the review pack' }).click();
  const pack = page.getByRole('dialog', { name: 'Make the review pack' });
  await expect(pack.getByLabel('From which day?')).toHaveValue('26 May 2026');
  await pack.getByLabel('What do you want to say or ask at the review?').fill('May I have two more evenings?');
  await pack.getByRole('checkbox', { name: 'Word' }).check();
  await checkAxe(page);
  await app.answerDialog({ open: [folder] });
  await pack.getByRole('button', { name: 'Choose where to save' }).click();
  await expect(page.locator('.notice')).toContainText('Saved: review.pdf, review.docx.', { timeout: 20_000 });

  const steps = page.getByRole('region', { name: 'If you are not happy' });
  await expect(steps.getByRole('heading', { level: 3 })).toHaveText(['Talk with your care manager', 'Ask for a review', 'Complain to the council', 'Go to the Ombudsman']);
  await expect(steps).toContainText('0300 061 0614');
  await steps.getByText('What happened, day by day').click();
  await expect(steps.getByRole('row', { name: /12 October 2026/ })).toContainText('Can I have two more evenings of support a week?');
  await checkAxe(page);
  await steps.getByRole('button', { name: 'Draft a letter: Complain to the council' }).click();
  const letter = page.getByRole('dialog', { name: 'Draft a letter' });
  const words = letter.getByRole('textbox', { name: 'The letter' });
  await expect(words).toHaveValue(/Dear complaints team,[^]*12 October 2026: Question/);
  await letter.getByRole('button', { name: 'Choose where to save' }).click();
  await expect(letter.getByRole('alert')).toContainText('The letter still has a place for your own words');
  await words.fill('Dear complaints team,\n\nNobody has answered me since 12 October 2026.\n\nYours faithfully,\nExample person');
  await checkAxe(page);
  await app.answerDialog({ open: [folder] });
  await letter.getByRole('button', { name: 'Choose where to save' }).click();
  await expect(page.locator('.notice')).toContainText('Saved: letter.pdf.', { timeout: 20_000 });
  expect(readdirSync(folder).sort()).toEqual(['letter.pdf', 'review.docx', 'review.pdf']);
  expect(readFileSync(join(folder, 'letter.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the plan’s versions lead to the reviews', async ({ launch }) => {
  const { page } = await launch();
  await openExample(page);
  await goTo(page, 'Plan');
  await page.getByRole('region', { name: 'Versions' }).getByRole('link', { name: 'See the reviews' }).click();
  await expectScreen(page, 'Reviews');
});
