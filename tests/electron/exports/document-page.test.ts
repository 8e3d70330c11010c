import { describe, expect, it } from 'vitest';
import { documentPage, facts, lines, list, listInCell, paragraphs, pounds, table } from '#electron/exports/document-page';
import { html, Html } from '#electron/exports/html';
import { pageFaults, ROUGH } from './page-structure';

const markup = (part: string | Html) => (part instanceof Html ? part.markup : part);

describe('a document', () => {
  const page = documentPage({ title: ROUGH, foot: ROUGH, isExample: false, body: html`<h1>${ROUGH}</h1>${table({ caption: ROUGH, columns: [{ name: ROUGH }, { name: 'B', isMoney: true }], rows: [[ROUGH, '1']], totals: [['All', '1']] })}` });

  it('is in order whatever is put into it', () => expect(pageFaults(page)).toEqual([]));
  it('numbers its pages and brings its typeface along', () => {
    expect(page).toContain('"Page " counter(page) " of " counter(pages)');
    expect(page).toContain('url(data:font/woff2;base64,');
  });
  it('forbids itself to fetch anything', () => expect(page).toContain(`default-src 'none'`));
});

describe('the parts of a document', () => {
  it('makes a header of the first cell of each row, and marks money', () => {
    const made = table({ caption: 'C', columns: [{ name: 'Line' }, { name: 'Amount', isMoney: true }], rows: [['Wages', '£1.00']] }).markup;
    expect(made).toContain('<tr><th scope="row">Wages</th><td class="money">£1.00</td></tr>');
    expect(made).toContain('<th scope="col">Line</th><th scope="col" class="money">Amount</th>');
    expect(made).not.toContain('colgroup');
  });
  it('gives columns their widths where all have one', () => {
    expect(table({ caption: 'C', columns: [{ name: 'A', width: 40 }, { name: 'B', width: 60 }], rows: [] }).markup).toContain('<colgroup><col style="width:40%"><col style="width:60%"></colgroup>');
  });
  it('leaves out facts that are empty', () => expect(facts([['Name', 'Amina'], ['Reference', ' ']]).markup).toBe('<dl><div><dt>Name</dt><dd>Amina</dd></div>\n</dl>\n'));
  it('keeps the lines people typed', () => expect(lines(' a\r\nb\nc ').markup).toBe('a<br>b<br>c'));
  it('begins a paragraph at an empty line', () => expect(paragraphs('a\nb\n \nc').map((one) => one.markup)).toEqual(['<p dir="auto">a<br>b</p>\n', '<p dir="auto">c</p>\n']));
  it('says so where a list is empty', () => expect([list([]).markup, list([], 'None.').markup]).toEqual(['', '<p>None.</p>\n']));
  it('makes a list in a cell only of several things', () => {
    expect([listInCell([], 'None'), listInCell(['a'], 'None'), listInCell(['a', '<b>'], 'None')].map(markup)).toEqual([
      'None',
      'a',
      '<ul class="cell"><li>a</li><li>&lt;b&gt;</li></ul>',
    ]);
  });
  it('says words where an amount is not known', () => expect([pounds(125), pounds(null), pounds(null, 'once')]).toEqual(['£1.25', 'not known', 'once']));
});
