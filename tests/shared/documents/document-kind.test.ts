import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES } from '#shared/documents/document';
import { checkDocumentSize, kindOfDocument, picturePixels } from '#shared/documents/document-kind';
import { heic, jpeg, joined, pdf, png, text, zipEnd } from '../../support/documents';
import { done, faultsIn } from '../../support/records';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('what a file is, by its content', () => {
  it.each([
    ['a PDF', 'a.pdf', pdf(), 'pdf'],
    ['a PDF that is called a picture', 'a.jpg', pdf(), 'pdf'],
    ['a PDF that begins after what a scanner wrote', 'a.pdf', joined(text('scanner\n'), pdf()), 'pdf'],
    ['a JPEG', 'a.jpg', jpeg(), 'jpeg'],
    ['a JPEG with something behind it, as phones write', 'a.jpg', joined(jpeg(), text('trailer')), 'jpeg'],
    ['a PNG with no ending in its name', 'scan', png(), 'png'],
    ['a HEIC', 'a.heic', heic(), 'heic'],
    ['a text', 'a.txt', text('Rang the insurer – they renew.'), 'text'],
    ['a text with a mark at its start', 'a.txt', joined(bytes(0xef, 0xbb, 0xbf), text('x')), 'text'],
  ] as const)('%s', (_what, name, content, kind) => expect(done(kindOfDocument(name, content))).toBe(kind));

  it.each([
    ['an empty file', 'a.pdf', bytes(), 'document-empty'],
    ['a PDF that is not one', 'a.pdf', bytes(0, 1, 2, 3), 'document-not-a-pdf'],
    ['a PDF whose end is missing', 'a.pdf', text('%PDF-1.4\nhalf'), 'document-not-whole'],
    ['a JPEG whose end is missing', 'a.jpg', jpeg().subarray(0, 12), 'document-not-whole'],
    ['a PNG whose end is missing', 'a.png', png().subarray(0, 40), 'document-not-whole'],
    ['a HEIC whose end is missing', 'a.heic', heic().subarray(0, 300), 'document-not-whole'],
    ['a ZIP', 'a.zip', bytes(0x50, 0x4b, 3, 4, 0), 'document-is-archive'],
    ['a ZIP that is called a picture', 'a.jpg', bytes(0x50, 0x4b, 3, 4, 0), 'document-is-archive'],
    ['an empty ZIP', 'a.png', zipEnd(), 'document-is-archive'],
    ['a picture with a ZIP behind it', 'a.jpg', joined(jpeg(), zipEnd()), 'document-hides-archive'],
    ['a PDF with a ZIP behind it', 'a.pdf', joined(pdf(), zipEnd()), 'document-hides-archive'],
    ['a program', 'a.exe', bytes(0x4d, 0x5a, 0, 0), 'document-kind-unknown'],
    ['a text in windows-1252', 'a.txt', bytes(0x63, 0x61, 0x66, 0xe9), 'document-kind-unknown'],
    ['a video in the same box as HEIC', 'a.mp4', joined(bytes(0, 0, 0, 16), text('ftypisom'), bytes(0, 0, 0, 0)), 'document-kind-unknown'],
  ] as const)('refuses %s', (_what, name, content, code) => expect(faultsIn(kindOfDocument(name, content))).toEqual([code]));

  it('names the file, and says how large it is', () => {
    expect(checkDocumentSize('film.mov', 2_147_483_648)).toMatchObject({ faults: [{ code: 'document-too-large', message: expect.stringContaining('“film.mov” is 2 GB.') }] });
  });

  it.each([
    ['the largest', MAX_DOCUMENT_BYTES, []],
    ['one byte more', MAX_DOCUMENT_BYTES + 1, ['document-too-large']],
    ['one byte', 1, []],
  ])('takes sizes up to the limit: %s', (_what, size, faults) => expect(faultsIn(checkDocumentSize('a', size))).toEqual(faults));
});

it.each([
  ['a PNG', png(300, 200), 'png', 60_000],
  ['a PNG whose head says that it is huge', png(100_000, 100_000), 'png', 10_000_000_000],
  ['a JPEG', jpeg(300, 200), 'jpeg', 60_000],
  ['a JPEG with no frame', new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), 'jpeg', null],
  ['a HEIC, whose decoder must say', heic(), 'heic', null],
] as const)('tells the points of %s', (_what, content, kind, points) => expect(picturePixels(content, kind)).toBe(points));
