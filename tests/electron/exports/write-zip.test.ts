import { expect, it } from 'vitest';
import { writeZip } from '#electron/exports/write-zip';
import { sha256 } from '#electron/services/files';
import { unzip } from '../../support/unzip';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

function zipped(files: readonly (readonly [string, boolean, Uint8Array])[]) {
  const pieces: Uint8Array[] = [];
  const named = writeZip((piece) => pieces.push(piece.slice()), '2026-07-05', files.map(([name, isPacked, content]) => ({ name, isPacked, bytes: () => content })));
  return { zip: Buffer.concat(pieces), named, pieces };
}

it('holds each file whole, and names its hash', () => {
  const long = bytes('0123456789'.repeat(20_000));
  const { zip, named } = zipped([['a.txt', false, bytes('words')], ['b.pdf', true, long], ['empty.txt', false, bytes('')]]);
  const inside = unzip(zip);
  expect([inside.get('a.txt'), inside.get('b.pdf') === Buffer.from(long).toString(), inside.get('empty.txt')]).toEqual(['words', true, '']);
  expect(named[1]).toEqual({ name: 'b.pdf', bytes: 200_000, sha256: sha256(long) });
});

it('is written in pieces, and is the same bytes each time, whatever the zone of the machine', () => {
  const files = [['b.pdf', true, new Uint8Array(1_000_000)]] as const;
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Tokyo';
  const there = zipped(files);
  process.env['TZ'] = 'America/New_York';
  const here = zipped(files);
  process.env['TZ'] = zone;
  expect(Math.max(...here.pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1 << 16);
  expect(here.zip.equals(there.zip)).toBe(true);
});
