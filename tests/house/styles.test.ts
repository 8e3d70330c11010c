import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

const textOf = (path: string) => readFileSync(path, 'utf8');
/** The classes that a sheet of styles says something of. */
const styledIn = (css: string) => new Set([...textOf(css).replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
const usedIn = (tsx: string) => [...textOf(tsx).matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));

const everywhere = new Set(globSync('renderer/styles/*.css').flatMap((css) => [...styledIn(css)]));
const ofFeatures = new Map(globSync('renderer/features/*/*.css').map((css) => [css, styledIn(css)]));

// The styles of a feature come with its pages: on another page, or where a person goes straight to it, they are not there.
it.each(globSync('renderer/{api,ui}/**/*.tsx'))('what %s looks like is said for every page', (tsx) => {
  const elsewhere = usedIn(tsx).filter((name) => !everywhere.has(name) && [...ofFeatures.values()].some((names) => names.has(name)));
  expect(elsewhere).toEqual([]);
});

it.each(globSync('renderer/features/**/*.tsx'))('what %s looks like is said for every page, or by its own feature', (tsx) => {
  const foreign = usedIn(tsx).filter((name) => !everywhere.has(name) && [...ofFeatures].some(([css, names]) => names.has(name) && dirname(css) !== dirname(tsx)) && ![...ofFeatures].some(([css, names]) => names.has(name) && dirname(css) === dirname(tsx)));
  expect(foreign).toEqual([]);
});
