import { describe, expect, it } from 'vitest';
import { easyReadPaper } from '#electron/exports/easy-read-paper';
import { paperDocx } from '#electron/exports/paper-docx';
import { paperPage } from '#electron/exports/paper-page';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { emptyFacts, HELPERS, household, TODAY } from '../../shared/returns/household';
import { unzip } from '../../support/unzip';
import { pageFaults, ROUGH, roughen } from './page-structure';

const plan = buildPlanDocument(household(), { helpers: HELPERS }, TODAY);
const page = paperPage(easyReadPaper(plan));
const count = (text: string, what: RegExp) => [...text.matchAll(what)].length;

describe('the plan in Easy Read as a page', () => {
  it.each([
    ['of a household', plan],
    ['of a household whose every text is rough', roughen(plan, ['fundedBy', 'state', 'outcome'])],
    ['of somebody who has not begun', buildPlanDocument(emptyFacts(), { helpers: [] }, TODAY)],
  ])('%s is in order', (_, one) => expect(pageFaults(paperPage(easyReadPaper(one)))).toEqual([]));

  it('has a picture with its words for each few lines', () => {
    expect(count(page, /<div class="picture"><svg role="img" aria-label="[a-z ]+" /g)).toBe(count(page, /<div class="pictured/g));
    expect(page).toContain('aria-label="a calendar"');
  });

  it('is 16 point', () => expect(page).toContain('html { font-size: 16pt; }'));

  it('marks a hard word where it explains it, and the person’s own words', () => {
    expect(page).toContain('<p>A <b>direct payment</b> is money from the council.<br>I buy my own help with it.</p>');
    expect(page).toContain('<div class="own">\n<p><b>My own words:</b></p>\n<p dir="auto">I have lived in this street');
  });

  it('of a part says which steps it has in its title and at its foot', () => {
    expect(paperPage(easyReadPaper(plan, [3]))).toContain('<h1>My care and support plan in Easy Read: step 3</h1>');
  });
});

describe('the plan in Easy Read as a text to edit', () => {
  const made = paperDocx(easyReadPaper(plan));

  it('has a box for each picture that says which one goes there', async () => {
    const xml = unzip(await made).get('word/document.xml') ?? '';
    expect(count(xml, /Picture: a /g)).toBeGreaterThan(20);
    expect(count(xml, /<w:tbl>/g)).toBe(count(page, /<div class="pictured/g));
  });

  it('ends with no line that could fill a page alone', async () => {
    const xml = unzip(await made).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"\/><\/w:pPr><\/w:p><w:sectPr/);
  });

  it('has lines to write and to sign on', async () => {
    const xml = unzip(await made).get('word/document.xml') ?? '';
    expect(count(xml, /w:leader="underscore"/g)).toBeGreaterThan(3);
  });

  it('escapes whatever is put into it', async () => {
    const xml = unzip(await paperDocx(easyReadPaper(roughen(plan, ['fundedBy', 'state', 'outcome'])))).get('word/document.xml') ?? '';
    expect(xml).not.toContain(ROUGH);
    expect(xml).toContain('&lt;script&gt;');
  });
});
