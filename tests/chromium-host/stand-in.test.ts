import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusingTheRest } from './refusal';

const exported = [...readFileSync('tests/chromium-host/electron.ts', 'utf8').matchAll(/export \{ ([^}]+) \}/g)].flatMap((match) => match[1]!.split(', '));

/** What a source takes from `electron`, types left out. */
function taken(source: string): string[] {
  return [...source.matchAll(/import (type )?\{([^}]*)\} from 'electron'/g)]
    .filter((match) => match[1] === undefined)
    .flatMap((match) => match[2]!.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

describe('the stand-in for Electron', () => {
  const sources = readdirSync('electron', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && name !== 'preload.ts');

  it.each(sources.filter((name) => taken(readFileSync(join('electron', name), 'utf8')).length > 0))('has all that electron/%s takes', (name) => {
    expect(exported).toEqual(expect.arrayContaining(taken(readFileSync(join('electron', name), 'utf8'))));
  });

  it('refuses by name what it does not have', () => {
    const thing = refusingTheRest('thing', { known: () => 1 });
    expect(thing.known()).toBe(1);
    expect(() => Reflect.get(thing, 'unknown')).toThrow('thing.unknown');
  });
});
