import type { Page } from '@playwright/test';

declare global {
  // Where the page notes its own figures; only ever set while measuring.
  interface Window {
    benchTimes?: number[];
  }
}

const RUNS = 5;

/** From pressing the button that shows the week as a timetable to its being painted, in milliseconds: the best of several. */
export async function timetableDraws(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Needs and services', exact: true }).click();
  const asTable = page.getByRole('button', { name: 'Show it as a table' });
  const asTimetable = page.getByRole('button', { name: 'Show it as a timetable' });
  await asTable.waitFor();
  // The page waits for the first paint after what the click did.
  await page.evaluate(() => {
    window.benchTimes = [];
    document.addEventListener(
      'click',
      () => {
        const began = performance.now();
        requestAnimationFrame(() => setTimeout(() => document.querySelector('.week-grid') && window.benchTimes?.push(performance.now() - began)));
      },
      { capture: true },
    );
  });
  for (let run = 0; run < RUNS; run += 1) {
    await asTable.click();
    await asTimetable.click();
    await asTable.waitFor();
  }
  return Math.min(...(await page.evaluate(() => window.benchTimes ?? [Infinity])));
}

/** From a key in the what-if to the new sentence being painted, in milliseconds: the slowest key of the quickest run. */
export async function whatIfAnswers(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Try a change' }).click();
  const price = page.getByLabel('Price in £, Service 30');
  await price.waitFor();
  await page.evaluate(() => {
    window.benchTimes = [];
    let began = 0;
    document.addEventListener('keydown', () => (began = performance.now()), { capture: true });
    const heading = document.querySelector('main h1');
    if (!heading) return;
    new MutationObserver(() => {
      const at = began;
      requestAnimationFrame(() => setTimeout(() => window.benchTimes?.push(performance.now() - at)));
    }).observe(heading, { childList: true, characterData: true, subtree: true });
  });
  const slowest: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await price.fill(`${run + 2}`);
    await page.waitForTimeout(300);
    await page.evaluate(() => (window.benchTimes = []));
    for (const key of ['1', '2', '.', '5', '0']) {
      await price.press(key);
      // One answer at a time: each key is measured by itself.
      await page.waitForTimeout(250);
    }
    const times = await page.evaluate(() => window.benchTimes ?? []);
    if (times.length < 3) throw new Error('the what-if did not answer each key');
    slowest.push(Math.max(...times));
  }
  return Math.min(...slowest);
}
