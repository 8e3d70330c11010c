import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '#shared/checks/all-checks';
import { dataFormatPage } from './data-format-page';
import { faultMessages, groupedBy } from './fault-messages';
import { messagesPage } from './messages-page';

const DOCS = join(import.meta.dirname, '../../docs');
const said = faultMessages().filter(({ message }) => message !== '…');

describe('pages made from the sources', () => {
  it.each([
    ['data-format.md', dataFormatPage],
    ['messages.md', messagesPage],
  ])('%s is what its generator makes today (UPDATE_DOCS=1 writes it)', (name, make) => {
    const path = join(DOCS, name);
    if (process.env['UPDATE_DOCS'] === '1') {
      mkdirSync(DOCS, { recursive: true });
      writeFileSync(path, make());
    }
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(make());
  });
});

describe('every fault', () => {
  it.each(said.map((fault) => [fault.code, fault.message, fault.file]))('%s speaks plainly: %s (%s)', (code, message) => {
    expect(code).toMatch(/^…$|^[a-z]+(-[a-z0-9]+)*$/);
    expect(message).not.toMatch(/\b(invalid|please|sorry|errors?|successfully|forbidden|illegal|fatal|abort)\b/i);
    expect(message).not.toMatch(/n[’']t\b/);
    expect(message).toMatch(/^[A-Z“…0-9]/);
    expect(message).toMatch(/[.?…]$/);
    expect(message.length).toBeGreaterThanOrEqual(20);
  });

  it('has one code: the same sentence never stands under two', () => {
    const codes = groupedBy(said.filter(({ code }) => code !== '…'), 'message');
    const shared = [...codes].filter(([, faults]) => new Set(faults.map(({ code }) => code)).size > 1).map(([message]) => message);
    expect(shared).toEqual([]);
  });

  it('is found: the scan sees the sources', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said.map(({ code }) => code)).toEqual(expect.arrayContaining(['passphrase-wrong', 'wrong-bank', 'amount-unclear']));
  });
});

describe('every check', () => {
  it.each(ALL_CHECKS.map((check) => [check.code, check] as const))('%s has its rule in a sentence and names its source', (_code, { rule, source }) => {
    expect(rule).toMatch(/^[A-Z].{15,}\.$/);
    expect(source.length).toBeGreaterThan(5);
    expect(source).not.toMatch(/\.$/);
  });
});
