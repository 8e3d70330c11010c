// Takes a picture of every screen in every theme and at 200 % text, and runs axe on each: for people who change how it looks.
//   node --import tsx tests/support/screens.ts OUTDIR [screen…]
import AxeBuilder from '@axe-core/playwright';
import { mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { SAMPLE_ANSWERS } from './sample-answers';

const [outDir = 'out/screens', ...only] = process.argv.slice(2);
const ORIGIN = 'https://ledger.invalid';
const BUILT = process.env['BUILT'] ?? 'out/renderer';
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'";
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

const SCREENS: readonly (readonly [name: string, path: string, act?: (page: Page) => Promise<unknown>])[] = [
  ['home', '/'],
  ['flags', '/flags'],
  ['plan', '/plan/3'],
  ['support', '/needs-and-services'],
  ['need', '/needs-and-services/need/1'],
  ['service', '/needs-and-services/service/1'],
  ['service-faults', '/needs-and-services/service/new', (page) => page.getByRole('button', { name: 'Save service' }).click()],
  ['budget', '/needs-and-services/budget/1'],
  ['search', '/', (page) => page.keyboard.press('Control+k')],
  ['keys', '/', (page) => page.keyboard.press('?')],
];
const LOOKS = [
  { name: 'light', theme: 'light', textPercent: 100 },
  { name: 'dark', theme: 'dark', textPercent: 100 },
  { name: 'contrast', theme: 'contrast', textPercent: 100 },
  { name: 'large', theme: 'light', textPercent: 200 },
] as const;

async function main(): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  let troubles = 0;
  const trouble = (words: string) => {
    troubles += 1;
    console.log(words);
  };
  for (const look of LOOKS) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      const path = url.pathname === '/' ? '/index.html' : url.pathname;
      if (url.origin !== ORIGIN) return route.abort();
      await route.fulfill({ body: readFileSync(join(BUILT, path)), contentType: TYPES[extname(path)], headers: { 'content-security-policy': CSP } });
    });
    const answers = { ...SAMPLE_ANSWERS, 'preferences.show': { theme: look.theme, textPercent: look.textPercent, systemFont: false } };
    // As text, because what the transpiler adds to a function does not exist in the page.
    await context.addInitScript(`{
      const answers = ${JSON.stringify(answers)};
      const call = (route) => Promise.resolve({ ok: true, value: answers[route] ?? {} });
      Object.defineProperty(window, 'ledger', { value: { call } });
    }`);
    for (const [name, path, act] of SCREENS) {
      if (only.length > 0 && !only.includes(name)) continue;
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && trouble(`${name} ${look.name}: ${message.text()}`));
      page.on('pageerror', (error) => trouble(`${name} ${look.name}: ${error.message}`));
      await page.goto(`${ORIGIN}/#${path}`);
      await page.locator('h1').waitFor({ timeout: 5000 }).catch(() => trouble(`${name} ${look.name}: no h1`));
      await page.waitForTimeout(300);
      await act?.(page);
      await page.waitForTimeout(200);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) trouble(`${name} ${look.name}: scrolls sideways by ${wide} px`);
      await page.screenshot({ path: join(outDir, `${name}-${look.name}.png`), fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const one of violations) trouble(`${name} ${look.name}: axe ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`);
      await page.close();
    }
    await context.close();
  }
  await browser.close();
  console.log(`${troubles} troubles; pictures in ${outDir}`);
}

await main();
