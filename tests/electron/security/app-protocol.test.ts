import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerAppRequest, appFiles } from '#electron/security/app-protocol';

const parent = mkdtempSync(join(tmpdir(), 'app-files-'));
const folder = join(parent, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<h1>Ledger</h1>');
writeFileSync(join(folder, 'assets/main.js'), 'export {};');
writeFileSync(join(folder, 'assets/notes.txt'), 'not a kind of file that a page needs');
writeFileSync(join(parent, 'secret.js'), 'outside');
afterAll(() => rmSync(parent, { recursive: true }));

const files = appFiles(folder);
const ask = (url: string, method = 'GET') => answerAppRequest(files, { url, method });

describe('the files of the window', () => {
  it.each([
    ['the first page by its name', 'app://ledger/index.html', 'text/html; charset=utf-8'],
    ['the first page without one', 'app://ledger/', 'text/html; charset=utf-8'],
    ['a script, whatever stands after the question mark', 'app://ledger/assets/main.js?v=1#top', 'text/javascript; charset=utf-8'],
  ])('serves %s', async (_what, url, type) => {
    const answer = ask(url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(await answer.text()).not.toBe('');
  });

  it.each([
    ['a path that climbs', 'app://ledger/../secret.js'],
    ['one that climbs in disguise', 'app://ledger/%2e%2e/secret.js'],
    ['one with an encoded slash', 'app://ledger/..%2fsecret.js'],
    ['one with backslashes', 'app://ledger/..\\secret.js'],
    ['one that climbs from a folder', 'app://ledger/assets/../../secret.js'],
    ['a whole path of the machine', 'app://ledger//etc/hostname'],
    ['a folder', 'app://ledger/assets'],
    ['a file of a kind that no page needs', 'app://ledger/assets/notes.txt'],
    ['a name that every object has', 'app://ledger/constructor'],
    ['another host', 'app://other/index.html'],
    ['another scheme', 'https://ledger/index.html'],
    ['a host with a name before it', 'app://me@ledger/index.html'],
    ['no address at all', 'nonsense'],
  ])('answers 404 to %s', (_what, url) => {
    expect(ask(url).status).toBe(404);
  });

  it('takes no other method than GET', () => {
    expect(ask('app://ledger/index.html', 'POST').status).toBe(405);
  });

  it('sends the content security policy with every answer, also with a refusal', () => {
    const policies = [ask('app://ledger/'), ask('app://ledger/nothing'), ask('app://ledger/', 'POST')].map((answer) => answer.headers.get('content-security-policy'));
    expect(policies.every((policy) => policy?.startsWith("default-src 'none'; script-src 'self';"))).toBe(true);
  });
});
