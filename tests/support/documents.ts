import { readFileSync } from 'node:fs';
import { addDocuments } from '#electron/actions/add-documents';
import type { Services } from '#electron/services/services';
import type { Target } from '#shared/documents/document';
import { ok } from '#shared/kernel/result';
import { done } from './records';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** The smallest file of each kind that is whole; `mark` makes its bytes different from another's. */
export const pdf = (mark = '') => latin1(`%PDF-1.4\n% ${mark}\n%%EOF\n`);
export const jpeg = (width = 4, height = 3) => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 8, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 0xff, 0xd9]);
export const png = (width = 4, height = 3) => {
  const size = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...size(13), ...latin1('IHDR'), ...size(width), ...size(height), 8, 0, 0, 0, 0, 0, 0, 0, 0, ...size(0), ...latin1('IEND'), 0, 0, 0, 0]);
};
export const heic = () => new Uint8Array(readFileSync('tests/fixtures/documents/gradient.heic'));
export const text = (words = 'A note') => new Uint8Array(Buffer.from(words));
/** What every ZIP ends with. */
export const zipEnd = () => new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);
export const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

export const source = (fileName: string, bytes: Uint8Array) => ({ fileName, read: () => ok(bytes) });
export const wholePayment = (id: number): Target => ({ kind: 'entry', id, part: null });

/** Adds one document that must be added; answers its id. */
export function added(services: Services, fileName: string, bytes: Uint8Array, to: Target | null = null): number {
  return done(addDocuments(services, [source(fileName, bytes)], { to })).added[0]!.documentId;
}
