import type { IsoDay } from '../kernel/iso-date';
import { dayToCome, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import type { Duty, DutyRecord, WrittenAt } from './duty';

type DutyKey = Pick<DutyRecord, 'dutyId' | 'workerId' | 'dueOn'>;

const isSame = (a: DutyKey, b: DutyKey) => a.dutyId === b.dutyId && a.workerId === b.workerId && a.dueOn === b.dueOn;

const PLACES: Readonly<Record<WrittenAt, string>> = { worker: 'on the page of the personal assistant, under Papers', insurance: 'under Insurance', employer: 'under “You as an employer”' };

/**
 * What was done about a duty, in place of what was written down about it before. `duties` are those that fall due that day. Faults:
 * this household has no such duty then; done on a day to come; not needed without a reason; the proof has a field of
 * its own, which a mark in the list would contradict.
 */
export function decideDutyRecord(input: Omit<DutyRecord, 'id'>, records: readonly DutyRecord[], duties: readonly Duty[], today: IsoDay): Result<Draft<DutyRecord>> {
  const faults: Fault[] = [
    ...dayToCome('doneOn', input.doneOn, today),
    ...(input.state === 'not_needed' ? wordsMissing('words', input.words, 'Write why it is not needed. Someone may ask later.') : []),
  ];
  const duty = duties.find((candidate) => isSame(candidate, input));
  if (duty?.writtenAt) {
    faults.push({
      code: 'duty-written-elsewhere',
      message: `“${duty.title}” is done once it is written down ${PLACES[duty.writtenAt]}, and then its flag goes too. So nothing was changed. Write it down there.`,
    });
  }
  if (!duty) {
    faults.push({ code: 'duty-gone', message: 'This duty is no longer on your list for that day, so nothing was changed. Go back and look at the list again.' });
  }
  return unlessRefused(faults, { ...input, words: input.words.trim(), id: records.find((record) => isSame(record, input))?.id ?? null });
}

/** The record to take back, after which the duty stands as before. Fault: nothing was written down about it. */
export function decideDutyTakenBack(duty: DutyKey, records: readonly DutyRecord[]): Result<DutyRecord> {
  const record = records.find((candidate) => isSame(candidate, duty));
  if (record) return ok(record);
  return refused({
    code: 'duty-not-recorded',
    message: 'Nothing that you wrote down about this duty can be taken back. If it shows as done, another part of the ledger says so, such as a policy or a payment.',
  });
}
