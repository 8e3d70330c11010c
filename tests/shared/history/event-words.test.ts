import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '#shared/history/event-kinds';
import { EVENT_WORDS, eventWords, lineWords } from '#shared/history/event-words';

const ACTIONS = join(process.cwd(), 'electron/actions');
const written = readdirSync(ACTIONS).flatMap((file) => [...readFileSync(join(ACTIONS, file), 'utf8').matchAll(/writeLedger\([^,]+, '([^']+)'/g)].map(([, what]) => what ?? ''));

describe('what each kind of line in the trail is called', () => {
  it('has words for everything that an action writes', () => {
    expect(written.length).toBeGreaterThan(70);
    expect(written.filter((what) => !(what in EVENT_WORDS))).toEqual([]);
  });

  it('each can be asked for by its kind, and no kind names what nobody writes', () => {
    const first = new Set(Object.keys(EVENT_WORDS).map((what) => what.split('.')[0] ?? ''));
    expect(Object.values(EVENT_KINDS).flatMap((kind) => [...kind.first]).sort()).toEqual([...first].sort());
  });

  it.each([
    ['a kind that is known', 'payments.record', 'Payment recorded'],
    ['a kind of a later version', 'dreams.save', '“dreams.save”'],
  ])('%s', (_sentence, what, words) => expect(eventWords(what)).toBe(words));

  it.each([
    ['an undo says of what', 'history.turn', { turn: 'undo', of: 'payments.record' }, 'Undone: Payment recorded'],
    ['a redo says of what', 'history.turn', { turn: 'redo', of: 'needs.save' }, 'Done again: Need saved'],
    ['anything else is called by its kind', 'needs.save', { turn: null, of: null }, 'Need saved'],
  ] as const)('%s', (_sentence, what, asked, words) => expect(lineWords(what, asked)).toBe(words));

  it('no kind is asked for under two headings', () => {
    const first = Object.values(EVENT_KINDS).flatMap((kind) => kind.first);
    expect(new Set(first).size).toBe(first.length);
  });
});
