import { formatDay } from '../kernel/iso-date';
import type { Draft } from '../kernel/record';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import type { Entry } from '../ledger/entry';
import { isSameOccurrence, type OccurrenceKey } from './occurrence';
import type { PlannedAnswer } from './planned-answer';
import type { StatedOccurrence } from './planned-state';

const GONE: Fault = { code: 'planned-gone', message: 'Nothing is planned on this day any more, because the plan or a payment has changed. Nothing was saved. Look at the list again.' };

/** Says why a planned movement will not come. Faults: it is not planned any more, it is paid, or no reason is given. */
export function cancelPlanned(stated: StatedOccurrence | undefined, reason: string, answers: readonly PlannedAnswer[]): Result<Draft<PlannedAnswer>> {
  if (!stated) return refused(GONE);
  if (stated.entryIds.length > 0) {
    return refused({ code: 'planned-is-paid', message: `A payment of ${formatDay(stated.metOn ?? stated.dueOn)} met it, so it has come. If that payment was for something else, sort it anew first.` });
  }
  if (reason.trim() === '') return refused({ code: 'reason-missing', field: 'reason', message: 'Enter why it does not come. The council may ask, and you may not remember.' });
  return ok(draftOf(stated, answers, { answer: 'cancelled', entryId: null, reason: reason.trim() }));
}

/**
 * Says which payment met a planned movement. Faults: it is not planned any more; the payment was taken back, goes the other way, or
 * already meets another by somebody’s word.
 */
export function meetPlannedBy(stated: StatedOccurrence | undefined, entry: Entry | undefined, answers: readonly PlannedAnswer[]): Result<Draft<PlannedAnswer>> {
  if (!stated) return refused(GONE);
  if (!entry) return refused({ code: 'entry-gone', field: 'entryId', message: 'This payment was taken back in the meantime. Choose another.' });
  if (entry.amountPence > 0 !== (stated.direction === 'in')) {
    return refused({ code: 'planned-wrong-way', field: 'entryId', message: stated.direction === 'in' ? 'This payment is money out, and money in was planned. Choose one that came in.' : 'This payment is money in, and money out was planned. Choose one that was paid out.' });
  }
  const other = answers.find((answer) => answer.entryId === entry.id && !isSameOccurrence(answer, { ...stated, dueOn: stated.answerOn ?? stated.dueOn }));
  if (other) {
    return refused({ code: 'planned-met-twice', field: 'entryId', message: `You said that this payment was for what was due on ${formatDay(other.dueOn)}. A payment meets one thing. Choose another, or take that back first.` });
  }
  return ok(draftOf(stated, answers, { answer: 'met', entryId: entry.id, reason: '' }));
}

/** The answer is kept under the due day as it is now; one that was kept before is changed. */
function draftOf({ source, sourceId, dueOn, answerOn }: StatedOccurrence, answers: readonly PlannedAnswer[], answer: Pick<PlannedAnswer, 'answer' | 'entryId' | 'reason'>): Draft<PlannedAnswer> {
  const before = answers.find((one) => isSameOccurrence(one, { source, sourceId, dueOn: answerOn ?? dueOn }));
  return { id: before?.id ?? null, source, sourceId, dueOn, ...answer };
}

/** Takes back what was said of a planned movement, named by the day under which it is kept. Fault: nothing was said. */
export function takeBackAnswer(key: OccurrenceKey, answers: readonly PlannedAnswer[]): Result<PlannedAnswer> {
  const answer = answers.find((one) => isSameOccurrence(one, key));
  return answer ? ok(answer) : refused({ code: 'answer-gone', message: 'What you said of this was already taken back. Nothing was changed.' });
}
