import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './fixtures';
import { openExample } from './journey';

const PLACES = (process.env['PLACES'] ?? '').split(',');
const OUT = process.env['OUT'] ?? '/tmp/h/pics';
mkdirSync(OUT, { recursive: true });
for (const [name, theme, textPercent] of [['light', 'light', 100], ['dark', 'dark', 100], ['contrast', 'contrast', 100], ['big', 'light', 200]] as const) {
  if (process.env['LOOKS'] && !process.env['LOOKS'].split(',').includes(name)) continue;
  test(`pictures ${name}`, async ({ launch }) => {
    test.setTimeout(240_000);
    const { page } = await launch({ seed: (folder) => writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ theme, textPercent, systemFont: false })) });
    await page.setViewportSize({ width: 1280, height: 900 });
    await openExample(page);
    for (const place of PLACES) {
      await page.evaluate((to) => { window.location.hash = to; }, place);
      await page.waitForTimeout(900);
      const height = await page.evaluate(() => Math.max(document.documentElement.scrollHeight, document.querySelector('main')?.scrollHeight ?? 0));
      await page.setViewportSize({ width: 1280, height: Math.min(4000, Math.max(900, height + 200)) });
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(OUT, `${place.replaceAll('/', '_')}-${name}.png`) });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
}
