import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './csp';
import { isTrustedUrl } from './trusted-url';

/** The files of the window, by the path that asks for them (`/assets/main.js` → where it lies and what it is). */
export type AppFiles = ReadonlyMap<string, { readonly file: string; readonly type: string }>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Lists the built window once, at the start. What is not in this list cannot be asked for, whatever the address says. */
export function appFiles(folder: string): AppFiles {
  const files = new Map<string, { file: string; type: string }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, { file, type });
  }
  return files;
}

/**
 * SECURITY 18: answers `app://ledger/…` from the list, so that no page is ever a `file:`. Paths are compared, never joined:
 * `..`, `%2e`, a backslash or another host is just a name that is not in the list, and gets 404.
 */
export function answerAppRequest(files: AppFiles, request: { readonly url: string; readonly method: string }): Response {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: HEADERS });
  const path = isTrustedUrl(request.url) ? new URL(request.url).pathname : undefined;
  const found = path === undefined ? undefined : files.get(path === '/' ? '/index.html' : path);
  if (found === undefined) return new Response(null, { status: 404, headers: HEADERS });
  return new Response(new Uint8Array(readFileSync(found.file)), { headers: { ...HEADERS, 'content-type': found.type } });
}
