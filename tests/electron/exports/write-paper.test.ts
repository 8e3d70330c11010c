import { expect, it } from 'vitest';
import { heading, paper } from '#electron/exports/paper';
import { paperFiles } from '#electron/exports/write-paper';
import { ok, refused } from '#shared/kernel/result';

const made = paper({ title: 'A letter', foot: 'A letter', isExample: false, body: heading(1, 'A letter') });

it('writes a file for each kind, each once', async () => {
  const files = await paperFiles(made, 'letter', ['pdf', 'docx', 'pdf'], { print: async () => ok(Buffer.from('%PDF')) });
  expect(files.ok && files.value.map(({ name }) => name)).toEqual(['letter.pdf', 'letter.docx']);
});

it('is none where the printer cannot print', async () => {
  const fault = { code: 'chromium-missing', message: 'Install one.' };
  expect(await paperFiles(made, 'letter', ['pdf'], { print: async () => refused(fault) })).toEqual(refused(fault));
});
