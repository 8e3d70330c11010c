import { describe, expect, it } from 'vitest';
import { facts, heading, list, paper, paragraph, pointsInCell, table, typed, type Piece } from '#electron/exports/paper';
import { paperPage } from '#electron/exports/paper-page';
import { pageFaults, ROUGH } from './page-structure';

const pageOf = (...body: Piece[]) => paperPage(paper({ title: 'T', foot: 'F', isExample: false, body }));
const bodyOf = (...body: Piece[]) => /<main>\n([\s\S]*)<\/main>/.exec(pageOf(...body))?.[1];

describe('a document as a page', () => {
  const page = paperPage(
    paper({
      title: ROUGH,
      foot: ROUGH,
      isExample: false,
      body: [
        heading(1, ROUGH),
        paragraph([ROUGH, { strong: ROUGH }]),
        list([ROUGH]),
        facts([[ROUGH, ROUGH]]),
        table({ caption: ROUGH, columns: [{ name: ROUGH }, { name: 'B', isMoney: true }], rows: [[ROUGH, { points: [ROUGH, ROUGH] }]], totals: [['All', '1']] }),
        { kind: 'signature', who: ROUGH },
      ],
    }),
  );

  it('is in order whatever is put into it', () => expect(pageFaults(page)).toEqual([]));
  it('numbers its pages and brings its typeface along', () => {
    expect(page).toContain('"Page " counter(page) " of " counter(pages)');
    expect(page).toContain('url(data:font/woff2;base64,');
  });
  it('forbids itself to fetch anything', () => expect(page).toContain(`default-src 'none'`));
});

describe('the parts of a page', () => {
  it('makes a header of the first cell of each row, and marks money', () => {
    const made = bodyOf(table({ caption: 'C', columns: [{ name: 'Line' }, { name: 'Amount', isMoney: true }], rows: [['Wages', '£1.00']] }));
    expect(made).toContain('<tr><th scope="row">Wages</th><td class="money">£1.00</td></tr>');
    expect(made).toContain('<th scope="col">Line</th><th scope="col" class="money">Amount</th>');
    expect(made).not.toContain('colgroup');
  });
  it('gives columns their widths where all have one', () => {
    expect(bodyOf(table({ caption: 'C', columns: [{ name: 'A', width: 40 }, { name: 'B', width: 60 }], rows: [] }))).toContain('<colgroup><col style="width:40%"><col style="width:60%"></colgroup>');
  });
  it('keeps the lines people typed', () => expect(bodyOf(typed('a\r\nb\n \nc'))).toBe('<p dir="auto">a<br>b</p>\n<p dir="auto">c</p>\n'));
  it('makes a list in a cell', () => {
    expect(bodyOf(facts([['Who', pointsInCell(['a', '<b>'], '')]]))).toBe('<dl><div><dt>Who</dt><dd><ul class="cell"><li>a</li><li>&lt;b&gt;</li></ul></dd></div>\n</dl>\n');
  });
  it('makes some words strong', () => expect(bodyOf(paragraph([{ strong: 'Still to do.' }, ' Ask.']))).toBe('<p><b>Still to do.</b> Ask.</p>\n'));
});
