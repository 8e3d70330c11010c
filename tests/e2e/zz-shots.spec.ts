import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './fixtures';
import { expectScreen, goTo, openExample } from './journey';
const OUT = '/tmp/h/whole-shots';
const LOOKS = [['light', 100, 1280], ['dark', 100, 1280], ['contrast', 100, 1280], ['light', 200, 1280], ['light', 100, 480]] as const;
for (const [theme, textPercent, width] of LOOKS) {
  test(`shots ${theme} ${textPercent} ${width}`, async ({ launch }) => {
    test.slow();
    const { page } = await launch({ seed: (folder) => writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ theme, textPercent, systemFont: false })) });
    await page.setViewportSize({ width: 1280, height: 800 });
    await openExample(page);
    await goTo(page, 'Employing');
    const shot = async (name: string) => { await page.setViewportSize({ width, height: 800 }); await page.waitForTimeout(300); const h = await page.evaluate(() => Math.max(document.documentElement.scrollHeight, document.querySelector('main')?.scrollHeight ?? 0)); await page.setViewportSize({ width, height: Math.min(h + 20, 9000) }); await page.waitForTimeout(200); await page.screenshot({ path: `${OUT}/${name}-${theme}-${textPercent}-${width}.png` }); console.log(name, theme, textPercent, width, h); await page.setViewportSize({ width: 1280, height: 800 }); };
    await shot('people');
    for (const place of ['Hours', 'Pay', 'Holiday and sickness', 'Duties']) {
      await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: place, exact: true }).click();
      await expectScreen(page, place);
      await shot(place.split(' ')[0]!.toLowerCase());
    }
    await goTo(page, 'Employing');
    await page.getByRole('link', { name: 'Open First PA' }).click();
    await expectScreen(page, 'A personal assistant');
    await shot('person');
    await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: 'Pay', exact: true }).click();
    await page.getByRole('link', { name: /^See First PA’s pay/ }).nth(1).click();
    await page.waitForTimeout(800);
    await shot('payperiod');
  });
}
