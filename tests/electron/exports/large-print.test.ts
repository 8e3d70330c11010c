import { describe, expect, it } from 'vitest';
import { largePrint } from '#electron/exports/large-print';
import { paper, plainWords, section, table, type Block } from '#electron/exports/paper';
import { paperDocx } from '#electron/exports/paper-docx';
import { paperPage } from '#electron/exports/paper-page';
import { planPaper } from '#electron/exports/plan-paper';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { HELPERS, household, TODAY } from '../../shared/returns/household';
import { unzip } from '../../support/unzip';
import { pageFaults, readPage, roughen } from './page-structure';

const plan = buildPlanDocument(household(), { helpers: HELPERS }, TODAY);
const standard = planPaper(plan);
const large = largePrint(standard);

/** Every name, cell and sentence of a document, in order and once; the columns of a table are names too. */
function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'part') return wordsOf(block.blocks);
    if (block.kind === 'table') return [block.caption, ...[...block.rows, ...(block.totals ?? [])].flat().map(plainWords)];
    if (block.kind === 'facts') return block.rows.map(([, value]) => plainWords(value));
    if (block.kind === 'list') return block.points.map(plainWords);
    if (block.kind === 'signature') return [block.who];
    return block.kind === 'heading' || block.kind === 'paragraph' ? [plainWords(block.words)] : [];
  });
}

const sorted = (words: readonly string[]) => words.filter((one) => one !== '').sort();

describe('a plan in large print', () => {
  it.each([
    ['of a household', plan],
    ['of a household whose every text is rough', roughen(plan, ['fundedBy', 'state', 'outcome'])],
  ])('%s is in order', (_, one) => expect(pageFaults(paperPage(largePrint(planPaper(one))))).toEqual([]));

  it('says every word and figure that the standard one says, as often', () => expect(sorted(wordsOf(large.blocks))).toEqual(sorted(wordsOf(standard.blocks))));

  it('has no table but those of one or two amounts a row', () => {
    const columns = readPage(paperPage(large)).elements.filter(({ name, attributes }) => name === 'th' && attributes.includes('scope="col"')).length;
    // “The year against the budget” has 2, “Personal budget” 3.
    expect(columns).toBe(5);
  });

  it('is 18 point, and nothing in it is smaller but the foot of a page', async () => {
    expect(paperPage(large)).toContain('html { font-size: 18pt; }');
    const parts = unzip(await paperDocx(large));
    expect(parts.get('word/styles.xml')).toContain('<w:sz w:val="36"/>');
    const sizes = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBe(36);
  });
});

describe('the tables of a document in large print', () => {
  const made = table({ caption: 'Costs', columns: [{ name: 'Service' }, { name: 'How often' }, { name: 'A week', isMoney: true }], rows: [['Mornings\nGrace', { points: ['a', 'b'] }, '£1.00'], ['Swimming', '', '£2.00']], totals: [['All', '', '£3.00']] });
  const page = paperPage(largePrint(paper({ title: 'T', foot: 'F', isExample: false, body: section(made) })));

  it('become a record a row, with each column by its name; empty ones are left out', () => {
    expect(page).toContain(
      '<div class="keep record">\n<p><b>Mornings</b><br>Grace</p>\n<dl><div><dt>How often</dt><dd><ul class="cell"><li>a</li><li>b</li></ul></dd></div>\n<div><dt>A week</dt><dd>£1.00</dd></div>\n</dl>',
    );
    expect(page).toContain('<p><b>All</b></p>\n<dl><div><dt>A week</dt><dd>£3.00</dd></div>\n</dl>');
    expect(page).not.toContain('<table');
  });
});
