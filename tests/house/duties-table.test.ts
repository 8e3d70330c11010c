import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dutyDefinitions } from '#shared/employer/duty-definitions';

const ROOT = join(import.meta.dirname, '../..');
const rows = readFileSync(join(ROOT, 'docs/duties.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Row '))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const duties = new Set(dutyDefinitions().map(({ id }) => id));

const THERE: Record<string, (name: string) => boolean> = {
  duty: (name) => duties.has(name),
  check: (name) => existsSync(join(ROOT, `shared/checks/${name}.ts`)),
  figure: (name) => existsSync(join(ROOT, `resources/rates/${name}.json`)),
};
const homesOf = (cell: string) => [...cell.matchAll(/`(\w+):([^`]+)`/g)].map(([, kind = '', name = '']) => ({ kind, name }));

it('has every row of both tables: 33 of the duties, 3 of the ways beside employing, 6 of the Act', () => expect(rows.length).toBe(42));

it.each(rows.map(([, row = '', home = '']) => [row, home]))('%s has a home that is there', (_, home) => {
  expect(homesOf(home).length).toBeGreaterThan(0);
  expect(homesOf(home).filter(({ kind, name }) => THERE[kind]?.(name) !== true)).toEqual([]);
});

it('names every duty of the product', () => {
  const named = new Set(rows.flatMap(([, , home = '']) => homesOf(home).filter(({ kind }) => kind === 'duty').map(({ name }) => name)));
  expect([...duties].filter((id) => !named.has(id))).toEqual([]);
});
