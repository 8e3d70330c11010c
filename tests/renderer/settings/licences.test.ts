import { expect, it } from 'vitest';
import { licencesOf } from '../../../renderer/features/settings/licences';

it('reads each library with its licence; a heading inside a licence is a part of it', () => {
  const page = '# Libraries\n\nWords.\n\n## react 19.3.1 (MIT)\n\n```text\nMIT License\n```\n\n## @a/b 1.0.0 (BlueOak-1.0.0)\n\n```text\n## Purpose\n\nWords\n```\n';
  expect(licencesOf(page)).toEqual([
    { name: 'react 19.3.1 (MIT)', text: 'MIT License' },
    { name: '@a/b 1.0.0 (BlueOak-1.0.0)', text: '## Purpose\n\nWords' },
  ]);
});
