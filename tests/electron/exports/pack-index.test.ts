import { expect, it } from 'vitest';
import { packIndexCsv, packIndexPage } from '#electron/exports/pack-index';
import type { EvidenceIndex } from '#shared/returns/evidence-index';

const document = { name: 'evidence/2026-10-14_12.50_Cabs.pdf', sha256: 'a'.repeat(64), sizeBytes: 10, calledBefore: '=cmd().pdf' };
const index: EvidenceIndex = {
  documents: [document],
  rows: [{ paidOn: '2026-10-14', payee: '<b>Cabs</b>, "City"', amountPence: -1250, line: 'Travel and mileage', service: '', needs: ['Going out'], outcomes: ['Being part of the community'], evidence: 'Kept', documents: [document] }],
};

it('is a page on which nothing runs, with a link to each document', () => {
  const page = packIndexPage({ personName: 'Ann', councilName: 'Luton Council', period: { from: '2026-10-01', to: '2026-10-31' }, isExample: false }, index);
  expect(page).toContain('<a href="evidence/2026-10-14_12.50_Cabs.pdf">');
  expect(page).toContain('&lt;b&gt;Cabs&lt;/b&gt;');
  expect(page).toContain("default-src 'none'");
  expect(page.slice(page.indexOf('</style>')).match(/<script|https?:/)).toBeNull();
});

it('is a table that a spreadsheet cannot take for a formula', () => {
  expect(packIndexCsv(index)).toBe(
    `\uFEFFDay,Payment,Amount,Line,Service,Needs,Outcomes,Evidence,Document,SHA-256,Called before\r\n2026-10-14,"<b>Cabs</b>, ""City""",-12.50,Travel and mileage,,Going out,Being part of the community,Kept,${document.name},${document.sha256},'=cmd().pdf\r\n`,
  );
});
