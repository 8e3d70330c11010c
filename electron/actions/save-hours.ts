import type { Input, Output } from '#shared/contract/contract';
import { daysBeside, decideApproval, decideFill, decideReopening, decideWeek } from '#shared/employer/save-hours';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { gatherHours } from '../queries/gather-hours';
import { removeShift, removeTimesheet, saveShift, saveTimesheet } from '../repositories/hours';
import type { Services } from '../services/services';

/** Keeps the whole week of a PA as it shall be. Faults: those of `decideWeek`. */
export function saveWeek(services: Services, input: Input<'hours.saveWeek'>): Result<Output<'hours.saveWeek'>> {
  return writeLedger(services, 'hours.saveWeek', input, (db) => {
    const decided = decideWeek(input, gatherHours(db, daysBeside(input.weekFrom).from));
    if (!decided.ok) return decided;
    for (const id of decided.value.remove) removeShift(db, id);
    for (const shift of decided.value.save) saveShift(db, shift);
    return ok({});
  });
}

/** Fills the empty days of a week from the usual one. Faults: those of `decideFill`. */
export function fillWeek(services: Services, input: Input<'hours.fillWeek'>): Result<Output<'hours.fillWeek'>> {
  return writeLedger(services, 'hours.fillWeek', input, (db) => {
    const decided = decideFill(input, gatherHours(db, daysBeside(input.weekFrom).from));
    if (!decided.ok) return decided;
    for (const shift of decided.value) saveShift(db, shift);
    return ok({ filled: decided.value.length });
  });
}

/** Approves a week: who, and today. Faults: those of `decideApproval`. */
export function approveWeek(services: Services, input: Input<'hours.approve'>): Result<Output<'hours.approve'>> {
  return writeLedger(services, 'hours.approve', input, (db) => {
    const decided = decideApproval(input, gatherHours(db, daysBeside(input.weekFrom).from), services.clock.today());
    return decided.ok ? ok({ id: saveTimesheet(db, decided.value) }) : decided;
  });
}

/** Opens an approved week again. Fault: it is open. */
export function openWeekAgain(services: Services, input: Input<'hours.openAgain'>): Result<Output<'hours.openAgain'>> {
  return writeLedger(services, 'hours.openAgain', input, (db) => {
    const decided = decideReopening(input, gatherHours(db, input.weekFrom));
    if (!decided.ok) return decided;
    removeTimesheet(db, decided.value.id);
    return ok({});
  });
}
