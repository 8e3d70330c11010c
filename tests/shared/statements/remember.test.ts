import { expect, it, vi } from 'vitest';
import { remember } from '#shared/statements/remember';

it('reads each text once and answers as the reader does', () => {
  const read = vi.fn((text: string) => text.length);
  const remembering = remember(read);
  expect(['', 'ab', 'ab', 'constructor', 'ab'].map(remembering)).toEqual([0, 2, 2, 11, 2]);
  expect(read).toHaveBeenCalledTimes(3);
});
