import type { Locator, Page } from '@playwright/test';
import { heardAtFocus, type Heard } from './screen-reader';

/** More stops than the longest screen has; past that a thing counts as out of reach. */
const MOST_STOPS = 400;

/** The pages that are used by keyboard alone, each with what listens at every control that is used. */
const pages = new WeakMap<Page, (heard: Heard) => void>();

/**
 * Lets a journey run as a person without a mouse: every click, tick, choice and text first goes to its control by Tab (and by arrows
 * inside a group of radios or the rows of a table), then uses the control's own key. What Tab cannot reach fails the journey, and so does
 * any touch of a mouse. Other pages of the same worker keep their mouse. `hears` is told what a screen reader says at each control that is
 * used. A journey asks for it with `launch({ keyboard: true })`; every journey runs like this with `LEDGER_KEYBOARD=1 npm run window`.
 */
export async function byKeyboardAlone(page: Page, hears: (heard: Heard) => void): Promise<void> {
  teach(Object.getPrototypeOf(page.locator('html')) as Locator);
  pages.set(page, hears);
  // The fixture takes a console error for a complaint.
  const report = () => document.addEventListener('pointerdown', () => console.error('A mouse was used.'), true);
  await page.addInitScript(report);
  await page.evaluate(report);
}

const BY_KEYBOARD = {
  async click(this: Locator) {
    await reach(this);
    await this.page().keyboard.press((await kindOf(this)) === 'tick' ? 'Space' : 'Enter');
  },
  async check(this: Locator) {
    await reach(this);
    if (!(await this.isChecked())) await this.page().keyboard.press('Space');
  },
  async uncheck(this: Locator) {
    await reach(this);
    if (await this.isChecked()) await this.page().keyboard.press('Space');
  },
  async fill(this: Locator, text: string) {
    await reach(this);
    const { keyboard } = this.page();
    await keyboard.press('ControlOrMeta+a');
    if (text === '') await keyboard.press('Delete');
    else await keyboard.type(text);
  },
  async selectOption(this: Locator, wanted: string | { readonly label: string }) {
    await reach(this);
    const { keyboard } = this.page();
    await keyboard.press('Home');
    const label = typeof wanted === 'string' ? wanted : wanted.label;
    for (let left = await this.getByRole('option', { includeHidden: true }).count(); left > 0 && !(await isChosen(this, label)); left -= 1) await keyboard.press('ArrowDown');
    if (!(await isChosen(this, label))) throw new Error(`There is no “${label}” in ${String(this)}.`);
  },
};

let isTaught = false;

/** All locators share one prototype for as long as the worker lives, so each use asks whether its page is one without a mouse. */
function teach(prototype: Locator): void {
  if (isTaught) return;
  isTaught = true;
  for (const [name, byKeyboard] of Object.entries(BY_KEYBOARD)) {
    const byMouse = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: Locator, ...given: unknown[]) {
      return Reflect.apply(pages.has(this.page()) ? byKeyboard : byMouse, this, given);
    });
  }
}

const kindOf = (target: Locator) => target.evaluate((element) => (element.matches('input[type=checkbox], input[type=radio]') ? 'tick' : 'press'));

const isChosen = (target: Locator, label: string) =>
  target.evaluate((element, wanted) => {
    const option = (element as HTMLSelectElement).selectedOptions[0];
    return option?.value === wanted || option?.label === wanted;
  }, label);

/**
 * Where the focus stands to a control: on it, on its group (arrows go on from here), or elsewhere; and how many stops certainly lie
 * between, inside the open dialog if there is one. These are counted low, so that presses without a look at each stop do not go past
 * the control; were they counted high, Tab would come round to it again.
 */
const standing = (target: Locator) =>
  target.evaluate((element): { readonly where: 'there' | 'below' | 'above' | 'away'; readonly between: number } => {
    const active = document.activeElement;
    const stop = element.closest('a, button, input, select, textarea, summary, tr[tabindex]') ?? element;
    if (active === stop) return { where: 'there', between: 0 };
    const group = (one: Element | null) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null);
    if (group(active) !== null && group(active) === group(stop)) return { where: 'below', between: 0 };
    if (active instanceof HTMLTableRowElement && stop instanceof HTMLTableRowElement && active.closest('table') === stop.closest('table')) {
      return { where: active.rowIndex < stop.rowIndex ? 'below' : 'above', between: 0 };
    }
    const within = stop.closest('dialog') ?? document.body;
    if (active === null || active === within || !within.contains(active)) return { where: 'away', between: 0 };
    const stops = [...within.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled:not([type=radio]), select:enabled, textarea:enabled, summary')].filter(
      (one) => one !== stop && one.tabIndex >= 0 && one.closest('[inert]') === null && one.checkVisibility({ visibilityProperty: true }),
    );
    const upTo = (end: Element) => stops.filter((one) => one === end || (one.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0).length;
    const between = upTo(stop) - upTo(active);
    return { where: 'away', between: between < 0 ? between + stops.length : between };
  });

async function reach(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor({ state: 'attached' });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const { where, between } = await standing(target);
    if (where === 'there') return pages.get(page)?.(await heardAtFocus(page));
    for (const last = stops + between - 1; stops < Math.min(last, MOST_STOPS); stops += 1) await page.keyboard.press('Tab');
    await page.keyboard.press({ below: 'ArrowDown', above: 'ArrowUp', away: 'Tab' }[where]);
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}
