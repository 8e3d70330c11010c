import { expect, it } from 'vitest';
import { StagedDocuments } from '#electron/services/staged-documents';
import { MAX_DOCUMENT_BYTES } from '#shared/documents/document';
import { done, faultsIn } from '../../support/records';

it('hands a file over once, in the order asked for', () => {
  const staged = new StagedDocuments();
  const [a, b] = ['a', 'b'].map((name) => done(staged.stageBytes(name, new Uint8Array(1))));
  expect(done(staged.take([b!, a!])).map(({ fileName }) => fileName)).toEqual(['b', 'a']);
  expect(faultsIn(staged.take([a!]))).toEqual(['document-not-chosen']);
});

it('lets eight of the largest wait and refuses the ninth; what was added makes room', () => {
  const staged = new StagedDocuments();
  const large = new Uint8Array(MAX_DOCUMENT_BYTES);
  const tokens = Array.from({ length: 8 }, () => done(staged.stageBytes('a', large)));
  expect(faultsIn(staged.stageBytes('a', large))).toEqual(['too-much-waits']);
  done(staged.take(tokens.slice(0, 1)));
  expect(faultsIn(staged.stageBytes('a', large))).toEqual([]);
});
