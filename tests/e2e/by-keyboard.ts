import type { Locator, Page } from '@playwright/test';

/** More stops than the longest screen has; past that a thing counts as out of reach. */
const MOST_STOPS = 400;

/**
 * Lets a journey run as a person without a mouse: every click, tick, choice and text first goes to its control by Tab (and by arrows
 * inside a group of radios or the rows of a table), then uses the control's own key. What Tab cannot reach fails the journey, and so does
 * any touch of a mouse. Run it with `LEDGER_KEYBOARD=1 npm run window`.
 */
export async function byKeyboardAlone(page: Page): Promise<void> {
  const { keyboard } = page;
  // The fixture takes a console error for a complaint.
  const report = () => document.addEventListener('pointerdown', () => console.error('A mouse was used.'), true);
  await page.addInitScript(report);
  await page.evaluate(report);
  const replaced = {
    async click(this: Locator) {
      await reach(page, this);
      await keyboard.press((await kindOf(this)) === 'tick' ? 'Space' : 'Enter');
    },
    async check(this: Locator) {
      await reach(page, this);
      if (!(await this.isChecked())) await keyboard.press('Space');
    },
    async uncheck(this: Locator) {
      await reach(page, this);
      if (await this.isChecked()) await keyboard.press('Space');
    },
    async fill(this: Locator, text: string) {
      await reach(page, this);
      await keyboard.press('ControlOrMeta+a');
      if (text === '') await keyboard.press('Delete');
      else await keyboard.type(text);
    },
    async selectOption(this: Locator, wanted: string | { readonly label: string }) {
      await reach(page, this);
      await keyboard.press('Home');
      const label = typeof wanted === 'string' ? wanted : wanted.label;
      for (let stops = 0; stops < MOST_STOPS && !(await isChosen(this, label)); stops += 1) await keyboard.press('ArrowDown');
    },
  };
  Object.assign(Object.getPrototypeOf(page.locator('html')) as Locator, replaced);
}

const kindOf = (target: Locator) => target.evaluate((element) => (element.matches('input[type=checkbox], input[type=radio]') ? 'tick' : 'press'));

const isChosen = (target: Locator, label: string) =>
  target.evaluate((element, wanted) => {
    const option = (element as HTMLSelectElement).selectedOptions[0];
    return option?.value === wanted || option?.label === wanted;
  }, label);

/** Where the focus stands to a control: on it, on its group (arrows go on from here), or elsewhere. */
const standing = (target: Locator) =>
  target.evaluate((element): 'there' | 'near' | 'away' => {
    const active = document.activeElement;
    const stop = element.closest('a, button, input, select, textarea, summary, tr[tabindex]') ?? element;
    if (active === stop) return 'there';
    const group = (one: Element | null) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null);
    if (group(active) !== null && group(active) === group(stop)) return 'near';
    return active instanceof HTMLTableRowElement && stop instanceof HTMLTableRowElement && active.closest('table') === stop.closest('table') ? 'near' : 'away';
  });

async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const where = await standing(target);
    if (where === 'there') return;
    await page.keyboard.press(where === 'near' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}
