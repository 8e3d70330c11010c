import { describe, expect, it } from 'vitest';
import { undoneLines, type Turn } from '#shared/history/undone-lines';

const undo = (...of: number[]): Turn => ({ turn: 'undo', of });
const redo = (...of: number[]): Turn => ({ turn: 'redo', of });

describe('the lines that are undone now', () => {
  it.each([
    ['nothing was undone', [], []],
    ['one line', [undo(3)], [3]],
    ['one that was done again', [undo(3), redo(3)], []],
    ['an answer typed in several goes is undone as one', [undo(3, 4, 5)], [3, 4, 5]],
    ['two undone, the older of them last, and one done again', [undo(5), undo(4), redo(4)], [5]],
    ['undone, done again and undone', [undo(3), redo(3), undo(3)], [3]],
  ] as const)('%s', (_sentence, turns, lines) => expect([...undoneLines(turns)]).toEqual(lines));
});
