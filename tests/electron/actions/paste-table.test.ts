import { describe, expect, it } from 'vitest';
import { importStatement } from '#electron/actions/import-statement';
import { pasteTable } from '#electron/actions/paste-table';
import { undoImport } from '#electron/actions/undo-import';
import { mappingOfFile } from '#electron/queries/mapping-of-file';
import { previewImport } from '#electron/queries/preview-import';
import { allEntries } from '#electron/repositories/entries';
import { listBatches } from '#electron/repositories/imports';
import { sha256 } from '#electron/services/files';
import { StagedFiles } from '#electron/services/staged-file';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const TEXT = 'Posted\tDetails\tAmount\n13 Oct\tCITY CABS\t-12.50\n14 Oct\tSWIMMING\t-9.50\nTotal\t\t-22.00';

function pasted(text = TEXT) {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const staged = new StagedFiles();
  const chosen = done(pasteTable(services, { text }, staged));
  const file = done(staged.take(chosen.token));
  const source = { accountId, bank: chosen.bank ?? 'mapped', mapping: chosen.guess, fileName: file.fileName, bytes: file.bytes };
  const save = () => done(importStatement(services, { ...source, leaveOutRows: [], rules: [] }));
  return { services, accountId, chosen, file, source, save };
}

describe('text that was pasted', () => {
  it('is kept as it is, under a name with its day, and imported, undone and imported again like a file', () => {
    const { services, chosen, file, save } = pasted();
    expect(chosen).toMatchObject({ fileName: 'Pasted on 20 November 2026', bank: null, firstLines: [['Posted', 'Details', 'Amount'], ['13 Oct 2026', 'CITY CABS', '-12.50'], ['14 Oct 2026', 'SWIMMING', '-9.50']] });
    expect(new TextDecoder().decode(file.bytes)).toBe(TEXT);
    const saved = save();
    expect(saved).toMatchObject({ added: 2, refused: 1, alreadyThere: 0 });
    const { db } = services.ledger;
    expect(listBatches(db)).toMatchObject([{ sha256: sha256(Buffer.from(TEXT)), fileName: 'Pasted on 20 November 2026', rowsRead: 3 }]);
    expect(save()).toMatchObject({ added: 0, alreadyThere: 2 });
    done(undoImport(services, { batchId: saved.batchId }));
    expect(allEntries(db)).toEqual([]);
    expect(save()).toMatchObject({ added: 2 });
  });

  it('shows every row, and the reason for each line that is none', () => {
    const { services, source } = pasted();
    const preview = done(previewImport(services, source));
    expect(preview.rows.map(({ payee, amountPence }) => [payee, amountPence])).toEqual([['City Cabs', -1250], ['Swimming', -950]]);
    expect(preview.refused).toEqual([{ row: 4, reason: 'This line is a total, and no payment.' }]);
  });

  it('of a known bank’s own file is read as that', () => expect(pasted(new TextDecoder().decode(lloydsFile(0, [['01/10/2026', 'ONE', -100]]))).chosen).toMatchObject({ bank: 'lloyds', guess: null }));

  it.each([
    ['a letter', 'Dear Sam,\nyour card is in the post.', ['text: not-a-table']],
    ['blank space', ' \n ', ['file-empty']],
  ])('is refused where it is %s', (_, text, faults) => expect(faultsIn(pasteTable(testServices(), { text }, new StagedFiles()))).toEqual(faults));
});

describe('which column is which', () => {
  it('is remembered for the account, and asked anew where the headings differ', () => {
    const { services, accountId, source, save } = pasted();
    const asked = { accountId, bytes: source.bytes, pastedOn: '2026-11-20' } as const;
    expect(done(mappingOfFile(services, asked)).mapping).toBeNull();
    save();
    const later = new TextEncoder().encode('Posted\tDetails\tAmount\n15 Nov\tBUS\t-2.00');
    expect(done(mappingOfFile(services, { ...asked, bytes: later })).mapping).toMatchObject({ dayColumn: 0, textColumns: [1], amountColumn: 2, pastedOn: '2026-11-20' });
    const other = new TextEncoder().encode('Posted\tAmount\tDetails\n15 Nov\t-2.00\tBUS');
    expect(done(mappingOfFile(services, { ...asked, bytes: other })).mapping).toBeNull();
  });
});
