import { describe, expect, it } from 'vitest';
import { undoStack, type TrailLine } from '#shared/history/undo-stack';

const line = (id: number, what: string, rows = ''): TrailLine => ({ id, what, turn: null, rows });
const turn = (id: number, which: 'undo' | 'redo'): TrailLine => ({ id, what: 'history.turn', turn: which, rows: '' });
const typed = (id: number, step: number) => line(id, 'plan.saveAnswer', `plan_answer[${step}]`);

const CASES: readonly (readonly [string, readonly TrailLine[], { undo: readonly number[] | null; undoBy?: readonly number[]; redo: readonly number[] | null; redoBy?: readonly number[] }])[] = [
  ['nothing was done', [], { undo: null, redo: null }],
  ['the last thing is undone first', [line(1, 'needs.save'), line(2, 'goals.save')], { undo: [2], redo: null }],
  ['what was undone can be done again, by turning the undo round', [line(1, 'needs.save'), line(2, 'goals.save'), turn(3, 'undo')], { undo: [1], redo: [2], redoBy: [3] }],
  ['undo goes on to the one before', [line(1, 'needs.save'), line(2, 'goals.save'), turn(3, 'undo'), turn(4, 'undo')], { undo: null, redo: [1], redoBy: [4] }],
  ['what was done again is undone by turning that round', [line(1, 'needs.save'), turn(2, 'undo'), turn(3, 'redo')], { undo: [1], undoBy: [3], redo: null }],
  ['a new thing forgets what could be done again', [line(1, 'needs.save'), turn(2, 'undo'), line(3, 'goals.save')], { undo: [3], redo: null }],
  ['what went out to others is passed over', [line(1, 'needs.save'), line(2, 'return.export'), line(3, 'plan.markSent')], { undo: [1], redo: null }],
  ['and does not forget what could be done again', [line(1, 'needs.save'), turn(2, 'undo'), line(3, 'return.export')], { undo: null, redo: [1] }],
  ['an answer saved while it was typed is one step', [line(1, 'needs.save'), typed(2, 4), typed(3, 4), typed(4, 4)], { undo: [2, 3, 4], undoBy: [4, 3, 2], redo: null }],
  ['another answer is another step', [typed(2, 4), typed(3, 5)], { undo: [3], redo: null }],
  ['something done in between parts them', [typed(2, 4), line(3, 'goals.save'), typed(4, 4)], { undo: [4], redo: null }],
  ['undo does not go past a document destroyed for good', [line(1, 'needs.save'), line(2, 'documents.destroy')], { undo: null, redo: null }],
  ['nor into an example that nobody made by hand', [line(1, 'needs.save'), line(2, 'ledger.example'), line(3, 'goals.save')], { undo: [3], redo: null }],
  ['an undo whose line is out of reach turns nothing', [turn(9, 'undo'), line(10, 'needs.save')], { undo: [10], redo: null }],
];

describe('what undo and redo would do next', () => {
  it.each(CASES)('%s', (_sentence, lines, expected) => {
    const stack = undoStack(lines);
    expect(stack.undo?.of ?? null).toEqual(expected.undo);
    expect(stack.redo?.of ?? null).toEqual(expected.redo);
    if (expected.undoBy) expect(stack.undo?.by).toEqual(expected.undoBy);
    if (expected.redoBy) expect(stack.redo?.by).toEqual(expected.redoBy);
  });
});
