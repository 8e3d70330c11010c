import { instantWords } from '#shared/kernel/instant';
import { ok } from '#shared/kernel/result';
import { turnHistory } from '../../actions/turn-history';
import type { Run } from '../command';
import { withLedger } from '../with-ledger';

const turn = (which: 'undo' | 'redo'): Run => (call) =>
  withLedger(call, (services) => {
    const turned = turnHistory(services, { turn: which });
    if (!turned.ok) return turned;
    const { words, at } = turned.value;
    return ok({ json: { [which === 'undo' ? 'undone' : 'doneAgain']: words, at }, text: `${which === 'undo' ? 'Undone' : 'Done again'}: ${words}, of ${instantWords(at)}.` });
  });

export const undo = turn('undo');
export const redo = turn('redo');
