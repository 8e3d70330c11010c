import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

type Manifest = { readonly name: string; readonly version: string; readonly license?: unknown; readonly dependencies?: Readonly<Record<string, string>> };
type Package = { readonly folder: string; readonly manifest: Manifest };

/** `THIRD-PARTY.md`: every library that the product brings along, with its licence in its own words. */
export function thirdPartyPage(): string {
  const packages = bundledPackages();
  return [
    '# Libraries inside Direct Payment Ledger',
    '',
    '<!-- Generated from the licence files of node_modules: UPDATE_DOCS=1 npm run unit -- tests/house/third-party.test.ts -->',
    '',
    'Direct Payment Ledger itself is under the MIT licence. It brings along what others have made and allow to be passed on; these are their',
    'names and their licences. libheif stands in a file of its own (`heic-worker.js`), so that it can be replaced by another build of it.',
    'The licences of Electron and Chromium stand beside the program file.',
    '',
    ...packages.flatMap(({ folder, manifest }) => [`## ${manifest.name} ${manifest.version} (${licenceName(manifest)})`, '', licenceText(folder, manifest), '']),
  ].join('\n');
}

/** The names of all of them. */
export function bundledNames(): string[] {
  return bundledPackages().map(({ manifest }) => manifest.name);
}

/** What the sources import, and what that needs in turn. */
function bundledPackages(): Package[] {
  const found = new Map<string, Package>();
  const take = (name: string, from: string) => {
    const folder = isPacked(name) ? folderOf(name, from) : null;
    if (folder === null || found.has(folder)) return;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    found.set(folder, { folder, manifest });
    for (const needed of Object.keys(manifest.dependencies ?? {})) take(needed, folder);
  };
  for (const name of importedNames()) take(name, ROOT);
  const unique = new Map([...found.values()].map((one) => [`${one.manifest.name} ${one.manifest.version}`, one]));
  return [...unique.values()].sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
}

/** Types are not in the product, and Electron brings its own licences along. */
const isPacked = (name: string) => !name.startsWith('@types/') && name !== 'electron';

function importedNames(): string[] {
  const names = new Set<string>();
  for (const file of ['electron', 'renderer', 'shared'].flatMap((folder) => sourcesIn(join(ROOT, folder)))) {
    for (const [, type, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g)) if (!type) names.add(path);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/import\(\s*['"]([^'"]+)['"]/g)) names.add(path);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/url\(['"]?(@?[a-z][^'")]+)/g)) names.add(path);
  }
  const packages = [...names].filter((path) => /^@?[a-z]/.test(path) && !path.startsWith('node:')).map((path) => path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/'));
  return [...new Set(packages)].sort();
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcesIn(path);
    return /\.(tsx?|css)$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

/** Where a package is installed, as Node looks for it: beside the one that needs it, and further up. */
function folderOf(name: string, from: string): string | null {
  for (let at = from; at.startsWith(ROOT); at = join(at, '..')) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return null;
}

const licenceName = ({ license }: Manifest) => (typeof license === 'string' ? license : 'see below');

/** Its licence files word for word; where a package has none, what it says of itself. */
function licenceText(folder: string, { license }: Manifest): string {
  const files = [folder, join(folder, 'wasm')].flatMap((each) => (existsSync(each) ? readdirSync(each).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort().map((name) => join(each, name)) : []));
  const texts = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim());
  if (texts.length === 0) return `Its package says: ${String(license)}. It has no licence file of its own.`;
  return texts.map((text) => ['```text', text.replaceAll('```', "'''"), '```'].join('\n')).join('\n\n');
}
