import { describe, expect, it } from 'vitest';
import { paper, facts, heading, kept, list, newPage, paragraph, table, typed } from '#electron/exports/paper';
import { paperDocx } from '#electron/exports/paper-docx';
import { planPaper } from '#electron/exports/plan-paper';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { HELPERS, household, TODAY } from '../../shared/returns/household';
import { unzip } from '../../support/unzip';
import { ROUGH, roughen } from './page-structure';

const plan = buildPlanDocument(household(), { helpers: HELPERS }, TODAY);
const partOf = async (made: Promise<Uint8Array>, name: string) => unzip(await made).get(name) ?? '';
const textOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
const count = (xml: string, what: RegExp) => [...xml.matchAll(what)].length;

describe('a document as a text to edit', () => {
  const made = paperDocx(planPaper(plan));

  it('says its title and its language', async () => {
    expect(await partOf(made, 'docProps/core.xml')).toContain('Care and support plan, Amina Khan, ');
    expect(await partOf(made, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('has the headings of the page, in order', async () => {
    const xml = await partOf(made, 'word/document.xml');
    const headings = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>[\s\S]*?<w:t(?: [^>]*)?>([^<]*)</g)].map(([, level, words]) => `${level} ${words}`);
    expect(headings.slice(0, 3)).toEqual(['1 Care and support plan', '2 1. What is important to you?', '3 Goals']);
    expect(headings).toContain('2 7. How will you stay in control?');
    expect(headings.at(-2)).toBe('2 Sign-off');
  });

  it('repeats the header of each table, with a caption above it, and splits no row', async () => {
    const xml = await partOf(made, 'word/document.xml');
    const tables = count(xml, /<w:tbl>/g);
    expect(tables).toBeGreaterThan(5);
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(tables);
    expect(count(xml, /<w:pStyle w:val="Caption"\/>/g)).toBe(tables);
    expect(count(xml, /<w:cantSplit\/>/g)).toBe(count(xml, /<w:tr>/g));
  });

  it('numbers its pages and says whose it is', async () => {
    const foot = await partOf(made, 'word/footer1.xml');
    expect(textOf(foot).join('')).toContain('Amina Khan – Care and support plan');
    expect(foot).toContain('NUMPAGES');
  });

  it('escapes whatever is put into it', async () => {
    const xml = await partOf(paperDocx(planPaper(roughen(plan, ['fundedBy', 'state', 'outcome']))), 'word/document.xml');
    expect(textOf(xml)).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &apos;single&apos; &amp; =1+1 \u202Eright to left\u202C 👍 &lt;/td&gt;&lt;/table&gt;');
    expect(textOf(xml)).toContain('second line');
  });

  it('leaves out control signs, which no office program would open', async () => {
    const body = [heading(1, 'A\u0000\u0008B'), list(['\u001F']), facts([['\u0001', 'x\u0002y']]), typed('a\u000Bb'), paragraph([{ strong: 'c\u0000d' }])];
    const xml = await partOf(paperDocx(paper({ title: 'T\u0003', foot: 'F', isExample: false, body })), 'word/document.xml');
    expect(textOf(xml)).toEqual(expect.arrayContaining(['AB', 'xy', 'ab', 'cd']));
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
  });

  it('gives money its own width where no column has one, on the right', async () => {
    const body = table({ caption: 'C', columns: [{ name: 'Line' }, { name: 'Amount', isMoney: true }], rows: [['Wages', '£1.00']] });
    const xml = await partOf(paperDocx(paper({ title: 'T', foot: 'F', isExample: false, body })), 'word/document.xml');
    const widths = [...xml.matchAll(/<w:tcW [^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.slice(0, 2)).toEqual([7982, 1995]);
    expect(xml).toMatch(/<w:jc w:val="right"\/>[\s\S]*?£1\.00/);
  });

  it('says in the title and at the foot that an example is one', async () => {
    const made = paperDocx(paper({ title: 'T', foot: 'F', isExample: true, body: paragraph(ROUGH) }));
    expect(await partOf(made, 'docProps/core.xml')).toContain('Example: T');
    expect(textOf(await partOf(made, 'word/footer1.xml'))[0]).toBe('Example – F');
  });
});

it('begins a new page where the document does, and keeps lines to sign together', async () => {
  const made = paper({ title: 'T', foot: 'F', isExample: false, body: [heading(1, 'First'), newPage(heading(2, 'Second'), kept(heading(3, 'Signed'), { kind: 'signature', who: 'A' }, paragraph('End')))] });
  const xml = await partOf(paperDocx(made), 'word/document.xml');
  expect(count(xml, /<w:pageBreakBefore\/>/g)).toBe(1);
  expect(xml.indexOf('<w:pageBreakBefore/>')).toBeGreaterThan(xml.indexOf('First'));
  // The heading keeps to its text by its style; of the signature its words and its line do.
  expect(count(xml, /<w:keepNext\/>/g)).toBe(2);
});
