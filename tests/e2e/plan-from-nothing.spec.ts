import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { call, expectDone, expectScreen, goTo, sentence, TODAY } from './journey';
import type { Heard } from './screen-reader';

/** Controls are found as a screen reader finds them: by role and whole name. Everything is typed, chosen and pressed by keyboard. */
type Place = Page | Locator;
const box = (at: Place, name: string) => at.getByRole('textbox', { name, exact: true });
const choice = (at: Place, name: string) => at.getByRole('combobox', { name, exact: true });
const tick = (at: Place, name: string) => at.getByRole('checkbox', { name, exact: true });
const dot = (at: Place, name: string) => at.getByRole('radio', { name, exact: true });
const button = (at: Place, name: string) => at.getByRole('button', { name, exact: true });
const link = (at: Place, name: string) => at.getByRole('link', { name, exact: true });

async function fillIn(at: Place, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(answers)) await box(at, name).fill(text);
}

/** Words that open what stands behind them. The page's text finds them; what is heard there is checked with the other controls. */
const unfold = (page: Page, words: string) => page.getByText(words, { exact: true }).click();

async function start(page: Page, council: string): Promise<void> {
  const goOn = () => button(page, 'Continue').click();
  await expectScreen(page, 'Welcome');
  await button(page, 'Start a ledger').click();
  await fillIn(page, { Name: 'Example person', 'Date of birth (you can leave this empty)': '29/2/80', 'First day of the direct payment': '2/11/26' });
  await goOn();
  await choice(page, 'Council').selectOption({ label: council });
  await goOn();
  await expect(sentence(page)).toHaveText('Who looks after the money?');
  await goOn();
  await choice(page, 'Bank').selectOption({ label: 'Lloyds, Halifax or Bank of Scotland' });
  await goOn();
  await fillIn(page, { 'The whole personal budget, in pounds': '230', 'Of that, what you pay, in pounds': '20', 'Day of its first payment (you can leave this empty)': '2/11/26' });
  await goOn();
  // £20 a week is £80 every 4 weeks, which is how often the council pays; the step is begun with it.
  await expect(box(page, 'What you pay, in pounds')).toHaveValue('£80.00');
  await goOn();
  await button(page, 'Start the ledger').click();
  await expectScreen(page, 'Home');
}

async function employ(page: Page): Promise<void> {
  await goTo(page, 'Employing');
  await page.getByRole('link', { name: 'Add a personal assistant' }).click();
  await fillIn(page, { Name: 'First PA', 'First day of work': '2/11/26', 'Usual hours a week': '10', 'Pounds an hour': '13.60' });
  await fillIn(page, { 'Day you checked their right to work': '26/10/26', 'Day you gave them a written contract': '2/11/26' });
  await choice(page, 'Pension').selectOption({ label: 'Does not have to be in one' });
  await button(page, 'Save').click();
  await expectDone(page, 'Saved: First PA.');
  await goTo(page, 'Employing');

  await button(page, 'Add insurance').click();
  const insurance = page.getByRole('dialog', { name: 'Add insurance' });
  await fillIn(insurance, { Insurer: 'The insurer', 'Policy number': 'EL-1', 'First day': '1/11/26', 'Last day': '31/10/27' });
  await button(insurance, 'Save insurance').click();
  await expectDone(page, 'Saved: insured with The insurer until 31 October 2027.');

  await button(page, 'Change you as an employer').click();
  const employer = page.getByRole('dialog', { name: 'You as an employer' });
  await fillIn(employer, { 'Day you registered with HMRC': '27/10/26', 'Who does the payroll?': 'A payroll service' });
  await button(employer, 'Save').click();
  await expectDone(page, 'Saved: you as an employer.');
}

type Need = { readonly words: string; readonly about: string; readonly because: string; readonly times: string; readonly long: string };

const NEEDS: readonly Need[] = [
  { words: 'Washing and dressing', about: 'Keeping yourself clean', because: 'I cannot stand at the basin or lift my arms.', times: '7', long: '1 h' },
  { words: 'Cooking a hot meal', about: 'Eating and drinking well', because: 'I cannot lift a pan safely.', times: '5', long: '1 h' },
  { words: 'Going to the choir', about: 'Getting out in the community', because: 'I cannot use a bus alone.', times: '1', long: '3 h' },
];

async function writeNeeds(page: Page): Promise<void> {
  for (const { words, about, because, times, long } of NEEDS) {
    await link(page, 'Add a need').first().click();
    await box(page, 'What help is needed?').fill(words);
    await choice(page, 'What is it about?').selectOption({ label: about });
    await dot(page, 'Yes, it is eligible').check();
    await fillIn(page, { 'Why? (the reasons, if the assessment gives them)': because, 'How many times?': times, 'How long each time?': long });
    await button(page, 'Save need').click();
    await expectDone(page, `Saved the need: ${words}`);
  }
}

async function addService(page: Page, name: string, kind: string): Promise<void> {
  await link(page, 'Add a service').first().click();
  await expectScreen(page, 'Add a service');
  await box(page, 'What do you call it?').fill(name);
  await choice(page, 'What kind of service is it?').selectOption({ label: kind });
}

async function onDays(page: Page, days: readonly string[], from: string, long: string): Promise<void> {
  await dot(page, 'On which days and at what time').check();
  const visit = page.getByRole('group', { name: 'Visit 1', exact: true });
  for (const day of days) await tick(visit, day).check();
  await fillIn(visit, { 'From what time?': from, 'For how long?': long });
}

async function writeServices(page: Page): Promise<void> {
  await addService(page, 'Weekday mornings', 'Personal assistant you employ');
  await tick(page, 'Washing and dressing').check();
  await tick(page, 'Cooking a hot meal').check();
  await onDays(page, ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], '8', '2 h');
  await box(page, 'Who covers?').fill('The care agency sends someone');
  await button(page, 'Save service').click();
  await expectDone(page, 'Saved the service: Weekday mornings');

  await addService(page, 'Weekend mornings', 'Care agency');
  await fillIn(page, { 'Who provides it?': 'The care agency', 'Number with the Care Quality Commission': '1-123456789' });
  await tick(page, 'Washing and dressing').check();
  await onDays(page, ['Saturday', 'Sunday'], '9:00', '1 h');
  await fillIn(page, { 'Cost in pounds': '24', 'Who covers?': 'Another carer of the agency' });
  await unfold(page, 'What else you looked at, and why this one');
  await button(page, 'Add something you looked at').click();
  const looked = page.getByRole('group', { name: 'Looked at 1', exact: true });
  await fillIn(looked, { 'What was it?': 'A second PA for weekends', 'What would it cost, in pounds?': '60', 'Why not that?': 'Nobody wanted two hours a week' });
  await box(page, 'Why this one?').fill('It costs less, and someone comes even when one carer is ill.');
  await button(page, 'Save service').click();
  await expectDone(page, 'Saved the service: Weekend mornings');

  await addService(page, 'Choir evening', 'Help without pay: family, friends, community');
  await fillIn(page, { 'Who provides it?': 'My sister', 'What they can and will do, and what not': 'She drives me and stays. She cannot lift me.' });
  await tick(page, 'Going to the choir').check();
  await fillIn(page, { 'How many times?': '1', 'How long each time?': '3 h', 'Who covers?': 'A friend from the choir' });
  await button(page, 'Save service').click();
  await expectDone(page, 'Saved the service: Choir evening');

  await addService(page, 'Payroll', 'Costs of employing: payroll, insurance, training');
  await box(page, 'Who provides it?').fill('A payroll service');
  await box(page, 'How many times?').fill('1');
  await choice(page, 'How often?').selectOption({ label: 'every month' });
  await box(page, 'Cost in pounds').fill('15');
  await dot(page, 'each time').check();
  await button(page, 'Save service').click();
  await expectDone(page, 'Saved the service: Payroll');

  await addService(page, 'Employers’ insurance', 'Costs of employing: payroll, insurance, training');
  await fillIn(page, { 'Who provides it?': 'The insurer', 'How many times?': '1' });
  await choice(page, 'How often?').selectOption({ label: 'every year' });
  await box(page, 'Cost in pounds').fill('95');
  await dot(page, 'each time').check();
  await choice(page, 'Which line of the return?').selectOption({ label: 'Insurance' });
  await button(page, 'Save service').click();
  await expectDone(page, 'Saved the service: Employers’ insurance');
  await expect(sentence(page)).toHaveText('All your needs are met');
}

const ANSWERS: readonly (readonly [question: string, answer: string])[] = [
  ['What is important to you?', 'My mornings matter most. I like to be washed and dressed by nine, to eat breakfast slowly, and to sing.'],
  ['What do you want to change or achieve?', 'I want to sing in the choir again, go out each week, and cook my own meals with somebody beside me.'],
  ['What information and advice do you need?', 'The falls clinic showed me safe ways to stand up. I will ask about a perching stool, so that I need less help later.'],
  ['How will you arrange your support?', 'I employ a PA on weekday mornings. An agency comes at weekends, and my sister takes me to the choir without pay.'],
  ['How will you spend your personal budget?', 'Most of it pays my PA. The rest pays the agency and the payroll. Two PAs would cost more for the weekends.'],
  ['How will you manage your support?', 'I keep the account and pay the bills each month. A payroll service works out the wages, and I sign each time sheet.'],
  ['How will you stay in control?', 'I choose who comes and when. My sister explains letters, and I decide. I can tell anyone at any time that I changed my mind.'],
];

/** A form as it is heard: its name, then each field with its own, and the button that saves. */
const RISK_FORM = `
  - dialog "Add a risk":
    - heading "Add a risk"
    - textbox "What could go wrong?"
    - textbox "What is done about it?"
    - combobox "Which need is it about?"
    - textbox "When did you last check it?"
    - button "Save risk"
`;

async function writeSteps(page: Page): Promise<void> {
  await goTo(page, 'Plan');
  for (const [at, [question, answer]] of ANSWERS.entries()) {
    if (at > 0) await page.getByRole('link', { name: /^Next: / }).click();
    await expect(page.getByRole('heading', { name: question, exact: true })).toBeVisible();
    await box(page, question).fill(answer);
    await expect(page.getByRole('status').filter({ hasText: /^Saved at/ })).toBeVisible();
  }
  await button(page, 'Add a goal').click();
  const goal = page.getByRole('dialog', { name: 'Add a goal' });
  await box(goal, 'What do you want to be able to do?').fill('Sing in the choir again');
  await tick(goal, 'Going to the choir').check();
  await button(goal, 'Save goal').click();
  await expectDone(page, 'Saved the goal: Sing in the choir again');

  await button(page, 'Add a risk').click();
  const risk = page.getByRole('dialog', { name: 'Add a risk' });
  await expect(risk).toMatchAriaSnapshot(RISK_FORM);
  await fillIn(risk, { 'What could go wrong?': 'I could fall in the bathroom', 'What is done about it?': 'A rail and a mat, and nobody hurries me.' });
  await choice(risk, 'Which need is it about?').selectOption({ label: 'Washing and dressing' });
  await box(risk, 'When did you last check it?').fill('16/11/26');
  await button(risk, 'Save risk').click();
  await expectDone(page, 'Saved the risk: I could fall in the bathroom');
}

async function decide(page: Page): Promise<void> {
  await link(page, 'Open who decides').click();
  await expectScreen(page, 'Who decides');
  await dot(page, 'I decide, and someone helps me').check();
  await box(page, 'Who helps you to decide?').fill('My sister');
  await box(page, 'How are decisions made?').fill('Small things I decide each day. For big ones we talk, I sleep on it, and then I decide.');
  await button(page, 'Save who decides').click();
  await expectDone(page, 'Saved who decides.');
  await button(page, 'Add someone').click();
  const helper = page.getByRole('dialog', { name: 'Add someone' });
  await box(helper, 'Name').fill('My sister');
  await choice(helper, 'Who are they to you?').selectOption({ label: 'Family' });
  await box(helper, 'What may they do?').fill('See everything and speak to the council');
  await button(helper, 'Save').click();
  await expectDone(page, 'Saved who helps: My sister');
  await button(page, 'Yes, I say this today').click();
  await expectDone(page, 'The statement is made, on 18 November 2026.');
  await link(page, 'Back to the plan').click();
  await expectScreen(page, 'Plan');
}

const WELLBEING: readonly (readonly [area: string, words: string])[] = [
  ['Dignity and respect', 'I am asked before I am touched.'],
  ['Health, body and mind', 'I eat well and do my exercises.'],
  ['Being safe from harm', 'I choose who has a key.'],
  ['Control over your days', 'I set the hours of my PA.'],
  ['Work, learning and free time', 'I sing each Wednesday.'],
  ['Company and money', 'I see people on most days.'],
  ['Family and relationships', 'My sister can be my sister again.'],
  ['Your home', 'The rail makes my bathroom safe.'],
  ['What you give to others', 'I teach new singers their part.'],
];

async function writeWellbeing(page: Page): Promise<void> {
  await link(page, 'Open your wellbeing').click();
  for (const [at, [area, words]] of WELLBEING.entries()) {
    if (at > 0) await page.getByRole('link', { name: /^Next: / }).click();
    await box(page, area).fill(words);
  }
  await expect(sentence(page)).toHaveText('Your wellbeing: all 9 areas are written');
  await link(page, 'Back to the plan').last().click();
  await expectScreen(page, 'Plan');
}

const CONTACTS = [
  { Name: 'My sister', 'Telephone number': '01632 960001', 'Who are they?': 'sister' },
  { Name: 'The care agency', 'Telephone number': '01632 960002', 'Who are they?': 'agency' },
];

async function planEmergencies(page: Page): Promise<void> {
  await link(page, 'Open emergencies').click();
  await expectScreen(page, 'Emergencies');
  await page.getByRole('navigation', { name: 'Situations' }).getByRole('link', { name: /^A PA or care worker cannot come/ }).click();
  await box(page, 'A PA or care worker cannot come').fill('Ring the care agency. It sends someone within two hours. Then ring my sister.');
  for (const contact of CONTACTS) {
    await button(page, 'Add someone to ring').click();
    const dialog = page.getByRole('dialog', { name: 'Add someone to ring' });
    await fillIn(dialog, contact);
    if (contact.Name === 'My sister') await tick(dialog, 'They have a key').check();
    await button(dialog, 'Save').click();
    await expectDone(page, `Saved whom to ring: ${contact.Name}`);
  }
  await link(page, 'Back to the plan').click();
  await expectScreen(page, 'Plan');
}

async function exportAs(page: Page, look: string, kinds: readonly string[], files: string): Promise<void> {
  await button(page, 'Export the plan').first().click();
  const dialog = page.getByRole('dialog', { name: 'Export the plan' });
  for (const kind of kinds) await tick(dialog, kind).check();
  await dot(dialog, look).check();
  await button(dialog, 'Choose where to save').click();
  await expect(page.getByRole('status').filter({ hasText: `Saved: ${files}.` })).toBeFocused({ timeout: 30_000 });
}

/** The screen as it is heard when nothing is open: its sentence, and the heading of each part in order. */
const READY = `
  - main:
    - heading "Your care and support plan is ready to send" [level=1]
    - button "Export the plan"
    - navigation "Steps of the plan":
      - list:
        - listitem:
          - link /^What matters to you ?, step 1, enough written$/
    - region "What is important to you?":
      - heading "What is important to you?" [level=2]
      - textbox "What is important to you?"
    - region "What the council looks for":
      - heading "What the council looks for" [level=2]
    - region "Other parts of your plan":
      - heading "Other parts of your plan" [level=2]
    - region "Things to settle":
      - heading "Things to settle" [level=2]
    - 'region "What the council looks for: all is there"'
    - region "Your goals"
    - region "Risks and what is done about them"
`;

/** What Chromium calls the controls of this journey; a name or role that is missing says “generic” or nothing. */
const ROLES = ['button', 'link', 'textbox', 'combobox', 'checkbox', 'radio', 'DisclosureTriangle'];
const unheard = (heard: readonly Heard[]) => heard.filter(({ role, name }) => !ROLES.includes(role) || name.trim() === '');

for (const council of ['Luton Council', 'Buckinghamshire Council']) {
  test(`a plan is written from nothing by keyboard and by what a screen reader hears, and ${council} finds all it looks for`, async ({ launch }) => {
    test.setTimeout(240_000);
    const { page, app, dataDir, heard } = await launch({ today: TODAY, keyboard: true });
    await start(page, council);
    await employ(page);
    await goTo(page, 'Needs and services');
    await writeNeeds(page);
    await writeServices(page);
    await writeSteps(page);
    await decide(page);
    await writeWellbeing(page);
    await planEmergencies(page);

    const { checks, toSettle } = await call(page, 'plan.show', {});
    expect(checks.filter(({ isAnswered }) => !isAnswered)).toEqual([]);
    expect(checks).toHaveLength(13);
    expect(toSettle.map(({ check }) => check)).toEqual([]);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(READY);

    const folder = join(dataDir, 'for the council');
    mkdirSync(folder);
    await app.answerDialog({ open: [folder] });
    await exportAs(page, 'Standard', ['Word (DOCX)', 'Web page', 'Data'], 'plan.pdf, plan.docx, plan.html, plan.json');
    await app.answerDialog({ open: [folder] });
    await exportAs(page, 'Large print', [], 'plan-large-print.pdf');
    await app.answerDialog({ open: [folder] });
    await exportAs(page, 'Easy Read', ['Word (DOCX)'], 'plan-easy-read.pdf, plan-easy-read.docx');
    expect(readdirSync(folder).sort()).toEqual(['plan-easy-read.docx', 'plan-easy-read.pdf', 'plan-large-print.pdf', 'plan.docx', 'plan.html', 'plan.json', 'plan.pdf']);
    expect(heard.length).toBeGreaterThan(150);
    expect(unheard(heard)).toEqual([]);
  });
}
