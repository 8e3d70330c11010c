import { expect, it } from 'vitest';
import { letterPaper } from '#electron/exports/letter-paper';
import { paperPage } from '#electron/exports/paper-page';
import { pageFaults, ROUGH } from './page-structure';

const letter = {
  person: { name: 'Maya Green', address: '1 Example Street\nLuton', councilReference: 'EX-1', exampleOn: null },
  writtenOn: '2026-11-20' as const,
  to: 'Luton Council\nTown Hall',
  subject: 'Request for a review',
  words: 'Dear care manager,\n\nI fall more often.\n– on the stairs\n\nYours faithfully,\nMaya Green',
};
const pageOf = (of: typeof letter) => paperPage(letterPaper(of));

it.each([
  ['a letter', letter],
  ['a letter whose every text is rough', { ...letter, to: ROUGH, subject: ROUGH, words: ROUGH, person: { ...letter.person, name: ROUGH, address: ROUGH, councilReference: ROUGH } }],
  ['a letter of somebody without a name', { ...letter, person: { ...letter.person, name: '', address: '', councilReference: '' } }],
])('%s is in order', (_, one) => expect(pageFaults(pageOf(one))).toEqual([]));

it('says who writes to whom, on which day, and keeps its words line by line', () => {
  const page = pageOf(letter);
  expect(page).toContain('<title>Request for a review, Maya Green, 20 November 2026</title>');
  expect(page).toContain('1 Example Street');
  expect(page).toContain('Town Hall');
  expect(page).toContain('EX-1');
  expect(page).toContain('I fall more often.<br>– on the stairs');
});
