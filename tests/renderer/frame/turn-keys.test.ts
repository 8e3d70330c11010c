import { expect, it } from 'vitest';
import { turnOfKey } from '../../../renderer/features/frame/turn-keys';

const NONE = { key: 'z', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it.each([
  ['Ctrl Z', { ctrlKey: true }, 'undo'],
  ['Cmd Z', { metaKey: true }, 'undo'],
  ['Ctrl Shift Z, which a keyboard gives as a capital', { ctrlKey: true, shiftKey: true, key: 'Z' }, 'redo'],
  ['Cmd Shift Z', { metaKey: true, shiftKey: true, key: 'Z' }, 'redo'],
  ['Ctrl Y', { ctrlKey: true, key: 'y' }, 'redo'],
  ['Cmd Y is something else on a Mac', { metaKey: true, key: 'y' }, null],
  ['Z alone', {}, null],
  ['Ctrl Alt Z', { ctrlKey: true, altKey: true }, null],
  ['Ctrl Cmd Z', { ctrlKey: true, metaKey: true }, null],
  ['Ctrl K', { ctrlKey: true, key: 'k' }, null],
] as const)('%s', (_keys, pressed, turn) => expect(turnOfKey({ ...NONE, ...pressed })).toBe(turn));
