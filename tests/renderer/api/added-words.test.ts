import { expect, it } from 'vitest';
import { addedWords } from '../../../renderer/api/added-words';

const one = (isNew: boolean, fileName: string, words = '') => ({ documentId: 1, fileName, sha256: 'a'.repeat(64), isNew, words });

it('says what became of files', () => {
  expect(addedWords({ added: [one(true, 'a.pdf'), one(true, 'b.jpg')], refused: [] })).toBe('Added: a.pdf and b.jpg.');
  expect(addedWords({ added: [one(false, 'a.pdf', '“a.pdf” is here already.')], refused: [{ fileName: 'c.zip', message: '“c.zip” is a ZIP file.' }] })).toBe('“a.pdf” is here already. “c.zip” is a ZIP file.');
});
