import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledNames, thirdPartyPage } from './third-party-page';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'THIRD-PARTY.md');

it('THIRD-PARTY.md is what its generator makes today (UPDATE_DOCS=1 writes it)', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, thirdPartyPage());
  expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(thirdPartyPage());
});

it.each(['pdfjs-dist', 'libheif-js', 'react-dom', 'scheduler', 'better-sqlite3-multiple-ciphers', '@fontsource-variable/atkinson-hyperlegible-next'])('%s is among them', (name) => expect(bundledNames()).toContain(name));

it.each([
  ['pdf.js', 'Apache License'],
  ['libheif', 'GNU LESSER GENERAL PUBLIC LICENSE'],
  ['the font', 'SIL Open Font License'],
])('the licence of %s is there in full', (_name, words) => expect(thirdPartyPage().toLowerCase()).toContain(words.toLowerCase()));

it('goes into the packed program', () => expect(readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')).toContain('- THIRD-PARTY.md'));
