import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { expectScreen, goTo, openExample, sentence, type ScreenName } from './journey';

const SCREENS: readonly ScreenName[] = ['Home', 'Plan', 'Needs and services', 'Money', 'Employing', 'Contribution', 'Reviews', 'Return', 'Settings'];

/** Forms and lists behind a screen, by the link or button that leads there. */
const BEHIND: readonly { readonly screen: ScreenName; readonly press: string | RegExp; readonly leadsTo: string }[] = [
  { screen: 'Home', press: /^All \d+ flags$/, leadsTo: 'Flags' },
  { screen: 'Plan', press: 'Open who decides', leadsTo: 'Who decides' },
  { screen: 'Plan', press: 'Open your wellbeing', leadsTo: 'Wellbeing' },
  { screen: 'Plan', press: 'Open emergencies', leadsTo: 'Emergencies' },
  { screen: 'Needs and services', press: 'Add a need', leadsTo: 'Add a need' },
  { screen: 'Needs and services', press: 'Add a service', leadsTo: 'Add a service' },
  { screen: 'Needs and services', press: 'School terms', leadsTo: 'School terms' },
  { screen: 'Money', press: 'Record a payment', leadsTo: 'Record a payment' },
  { screen: 'Money', press: 'Import a statement', leadsTo: 'Import a statement' },
  { screen: 'Money', press: 'Evidence', leadsTo: 'Evidence' },
  { screen: 'Money', press: 'Statements', leadsTo: 'Statements' },
  { screen: 'Employing', press: 'Hours', leadsTo: 'Hours' },
  { screen: 'Employing', press: 'Pay', leadsTo: 'Pay' },
  { screen: 'Employing', press: 'Holiday and sickness', leadsTo: 'Holiday and sickness' },
  { screen: 'Employing', press: 'Duties', leadsTo: 'Duties' },
  { screen: 'Employing', press: 'Holiday and sickness', leadsTo: 'Holiday and sickness' },
  { screen: 'Employing', press: 'Costs', leadsTo: 'Costs' },
  { screen: 'Employing', press: 'Add a personal assistant', leadsTo: 'Add a personal assistant' },
  { screen: 'Employing', press: 'Open First PA', leadsTo: 'A personal assistant' },
  { screen: 'Contribution', press: 'See the sum', leadsTo: 'Is this figure right?' },
  { screen: 'Settings', press: 'See the history', leadsTo: 'History' },
  { screen: 'Settings', press: 'See and change what it asks', leadsTo: 'What your council asks' },
  { screen: 'Settings', press: 'See the licences of what is inside', leadsTo: 'Licences' },
  { screen: 'Reviews', press: 'Write down a review', leadsTo: 'Write down a review' },
];

const LOOKS = [
  { name: 'light', theme: 'light', textPercent: 100, only: undefined },
  { name: 'dark', theme: 'dark', textPercent: 100, only: 'colours' },
  { name: 'high contrast', theme: 'contrast', textPercent: 100, only: 'colours' },
  { name: 'text at 200 %', theme: 'light', textPercent: 200, only: undefined },
] as const;

/** Everything that people read fits: the page never scrolls sideways, and no words are cut off. */
async function expectNothingCut(page: Page, screen: string): Promise<void> {
  const cut = await page.evaluate(() => {
    const root = document.documentElement;
    const sideways = root.scrollWidth > root.clientWidth ? [`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`] : [];
    // Words for screen readers alone stand in a box of one pixel.
    const isSeen = (element: HTMLElement): boolean => {
      for (let at: HTMLElement | null = element; at; at = at.parentElement) if (at.offsetWidth <= 1) return false;
      return element.checkVisibility();
    };
    const words = [...document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, th, td, label, legend, select, p, dt, dd, summary')]
      .filter((element) => getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1 && isSeen(element))
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.innerText.slice(0, 60)}`);
    return [...sideways, ...words];
  });
  expect(cut, `${screen}: what does not fit`).toEqual([]);
}

for (const { name, theme, textPercent, only } of LOOKS) {
  test(`every screen on the example household, ${name}: nothing for axe, nothing cut, the sentence has the focus`, async ({ launch }) => {
    test.slow();
    const { page } = await launch({ seed: (folder) => writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ theme, textPercent, systemFont: false })) });
    await page.setViewportSize({ width: 1280, height: 800 });
    await openExample(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    // Home is where it opens: from another screen, so that going there is seen too.
    await goTo(page, 'Settings');
    for (const screen of SCREENS) {
      await goTo(page, screen);
      await expect(sentence(page), screen).toBeFocused();
      await expectNothingCut(page, screen);
      await checkAxe(page, { only });
    }
    for (const { screen, press, leadsTo } of BEHIND) {
      await goTo(page, screen);
      await page.getByRole('main').getByRole('link', { name: press }).or(page.getByRole('main').getByRole('button', { name: press })).first().click();
      await expectScreen(page, leadsTo);
      await expect(sentence(page), leadsTo).toBeFocused();
      await expectNothingCut(page, leadsTo);
      await checkAxe(page, { only });
    }
    await goTo(page, 'Money');
    await page.getByRole('table', { name: /Newest first/ }).getByRole('row').nth(1).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingCut(page, 'A payment');
    await checkAxe(page, { only });
  });
}

test('Tab from the top leads to the skip link first, and it leads to the screen', async ({ launch }) => {
  const { page } = await launch();
  await openExample(page);
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the screen' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await checkAxe(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('“?” lists the keys, and Alt with a number goes to a screen', async ({ launch }) => {
  const { page } = await launch();
  await openExample(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys you can use' });
  await expect(keys).toContainText('Search (on a Mac: Cmd and K)');
  await checkAxe(page);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('Alt+4');
  await expectScreen(page, 'Money');
});

test('Ctrl+K finds an entry and goes to it', async ({ launch }) => {
  const { page } = await launch();
  await openExample(page);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: /Entries, people/ });
  await expect(box).toBeFocused();
  await box.fill('swimming');
  const option = page.getByRole('option', { name: /£9\.50/ }).first();
  await expect(option).toBeVisible();
  await checkAxe(page);
  while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectScreen(page, 'Money');
  await expect(page.getByRole('dialog', { name: /swimming/i })).toContainText('SWIMMING POOL LESSON');
  await checkAxe(page);
});
