import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { cancelPlanned as decideCancel, meetPlannedBy, takeBackAnswer } from '#shared/planned/answer-planned';
import { isSameOccurrence, type OccurrenceKey } from '#shared/planned/occurrence';
import type { StatedOccurrence } from '#shared/planned/planned-state';
import { statedOccurrences } from '#shared/planned/state-of-occurrence';
import type { WriteDb } from '../db/database';
import { writeLedger } from '../db/transaction';
import { gatherFacts } from '../queries/gather-facts';
import { entryById } from '../repositories/entries';
import { listPlannedAnswers, removePlannedAnswer, savePlannedAnswer } from '../repositories/planned-answers';
import type { Services } from '../services/services';

function plannedNow(services: Services, db: WriteDb, key: OccurrenceKey): StatedOccurrence | undefined {
  const on = services.clock.today();
  return statedOccurrences(gatherFacts(db, on), { from: key.dueOn, to: key.dueOn }, on).find((one) => isSameOccurrence(one, key));
}

/** Writes down why a planned movement of money will not come. Faults: those of `shared/planned/answer-planned.ts`. */
export function cancelPlanned(services: Services, input: Input<'planned.cancel'>): Result<Output<'planned.cancel'>> {
  return writeLedger(services, 'planned.cancel', input, (db) => {
    const decided = decideCancel(plannedNow(services, db, input), input.reason, listPlannedAnswers(db));
    return decided.ok ? ok({ id: savePlannedAnswer(db, decided.value) }) : decided;
  });
}

/** Writes down which payment met a planned movement. No payment is made by it. Faults: those of `shared/planned/answer-planned.ts`. */
export function meetPlanned(services: Services, input: Input<'planned.meet'>): Result<Output<'planned.meet'>> {
  return writeLedger(services, 'planned.meet', input, (db) => {
    const decided = meetPlannedBy(plannedNow(services, db, input), entryById(db, input.entryId), listPlannedAnswers(db));
    return decided.ok ? ok({ id: savePlannedAnswer(db, decided.value) }) : decided;
  });
}

/** Takes back what was said of a planned movement. Fault: nothing was. */
export function takeBackPlanned(services: Services, input: Input<'planned.takeBack'>): Result<Output<'planned.takeBack'>> {
  return writeLedger(services, 'planned.takeBack', input, (db) => {
    const decided = takeBackAnswer(input, listPlannedAnswers(db));
    if (!decided.ok) return decided;
    removePlannedAnswer(db, decided.value.id);
    return ok({});
  });
}
