import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDocuments } from '#electron/actions/add-documents';
import { chooseDocuments, scanForDocuments, stageDocument } from '#electron/actions/choose-documents';
import type { Dialogs } from '#electron/services/dialogs';
import { StagedDocuments } from '#electron/services/staged-documents';
import { added, jpeg, pdf, png } from '../../support/documents';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';
import { testServices } from '../../support/test-ledger';

const dialogs = (files: readonly string[] | null, folder: string | null): Dialogs => ({ chooseFile: async () => null, chooseFiles: async () => files, chooseSave: async () => null, chooseFolder: async () => folder });
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe('files from a dialog', () => {
  it('wait under tokens, and are read when they are added', async () => {
    const at = tempFolder();
    writeFileSync(at('a.pdf'), pdf());
    writeFileSync(at('b.jpg'), jpeg());
    const staged = new StagedDocuments();
    const chosen = done(await chooseDocuments(dialogs([at('a.pdf'), at('b.jpg')], null), staged));
    const sources = done(staged.take(chosen!.tokens));
    expect(done(addDocuments(testServices(), sources, { to: null })).added.map(({ fileName }) => fileName)).toEqual(['a.pdf', 'b.jpg']);
  });

  it('are none where the dialog is closed', async () => expect(done(await chooseDocuments(dialogs(null, null), new StagedDocuments()))).toBeNull());
});

describe('bytes that the window hands over', () => {
  it.each([
    ['a picture', { fileName: 'a.png', base64: base64(png()) }, []],
    ['nothing', { fileName: 'a.png', base64: '' }, ['document-empty']],
    ['what is not base64', { fileName: 'a.png', base64: '%%%%' }, ['document-not-read']],
  ])('%s', (_what, input, faults) => expect(faultsIn(stageDocument(input, new StagedDocuments()))).toEqual(faults));
});

describe('a folder', () => {
  it('is listed: what may be a document and is not in the ledger, by its bytes', async () => {
    const at = tempFolder();
    const services = testServices();
    added(services, 'known.pdf', pdf());
    writeFileSync(at('same bytes.pdf'), pdf());
    writeFileSync(at('same size.pdf'), Buffer.from(pdf()).reverse());
    writeFileSync(at('new.jpg'), jpeg());
    writeFileSync(at('empty.png'), '');
    writeFileSync(at('program.exe'), 'MZ');
    writeFileSync(at('.hidden.pdf'), pdf('hidden'));
    mkdirSync(at('folder.pdf'));
    const found = done(await scanForDocuments(services, dialogs(null, at('')), new StagedDocuments()));
    expect([found?.files.map(({ fileName }) => fileName).sort(), found?.alreadyHere, found?.leftOff]).toEqual([['new.jpg', 'same size.pdf'], 1, 0]);
  });

  it('that cannot be read is refused; a closed dialog is nothing', async () => {
    expect(faultsIn(await scanForDocuments(testServices(), dialogs(null, tempFolder()('none')), new StagedDocuments()))).toEqual(['folder-unreadable']);
    expect(done(await scanForDocuments(testServices(), dialogs(null, null), new StagedDocuments()))).toBeNull();
  });
});
