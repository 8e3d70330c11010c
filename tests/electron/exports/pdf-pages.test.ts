import { expect, it } from 'vitest';
import { pagesOfPdf } from '#electron/exports/pdf-pages';

it.each([
  ['one page', '%PDF-1.4 <</Type /Pages /Kids [3 0 R]>> <</Type /Page /Parent 2 0 R>>', 1],
  ['two, one of them written closer', '<</Type /Page>> <</Type/Page>>', 2],
  ['none', '%PDF', 0],
])('%s', (_, text, pages) => expect(pagesOfPdf(new TextEncoder().encode(text))).toBe(pages));
