import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { belowZero, endsBeforeStart, recordGone, unlessRefused, type Draft } from '../kernel/record';
import { refused, type Fault, type Result } from '../kernel/result';
import type { Payslip } from './payslip';
import type { Worker } from './worker';

/**
 * A payslip as it is to be kept. Faults: no longer there to be changed, or of nobody who is employed; its days are the wrong way round; paid
 * before they begin; a figure below zero (tax may be: a refund); holiday or sick pay over the gross; another payslip has its payday.
 */
export function decidePayslip(draft: Draft<Payslip>, known: readonly Payslip[], workers: readonly Worker[]): Result<Draft<Payslip>> {
  const worker = workers.find(({ id, kind }) => id === draft.workerId && kind === 'employed');
  if (!worker) return refused({ code: 'choice-gone', field: 'workerId', message: 'This PA is no longer there. Choose who the payslip is for again.' });
  const faults = [...recordGone('payslip', draft.id, known), ...endsBeforeStart(draft.from, draft.to, 'to'), ...faultsOfDays(draft), ...faultsOfFigures(draft), ...faultOfTwin(draft, known, worker)];
  return unlessRefused(faults, { ...draft, words: draft.words.trim() });
}

function faultsOfDays({ from, payday }: Draft<Payslip>): Fault[] {
  if (payday >= from) return [];
  return [{ code: 'payday-before-period', field: 'payday', message: `The payday, ${formatDay(payday)}, is before the first day that it pays for, ${formatDay(from)}. Check the payday.` }];
}

const FIGURES = ['grossPence', 'holidayPence', 'sickPence', 'workerInsurancePence', 'workerPensionPence', 'otherDeductionsPence', 'netPence', 'employerInsurancePence', 'employerPensionPence'] as const;

function faultsOfFigures(draft: Draft<Payslip>): Fault[] {
  const ofGross = (['holidayPence', 'sickPence'] as const).flatMap((field): Fault[] => {
    const pence = draft[field];
    if (pence === null || pence <= draft.grossPence) return [];
    return [{ code: 'more-than-gross', field, message: `${formatPounds(pence)} is more than the gross pay of ${formatPounds(draft.grossPence)}, and it is a part of it. Check both figures.` }];
  });
  return [...FIGURES.flatMap((field) => belowZero(field, draft[field])), ...ofGross];
}

function faultOfTwin({ id, workerId, payday }: Draft<Payslip>, known: readonly Payslip[], worker: Worker): Fault[] {
  const twin = known.find((payslip) => payslip.id !== id && payslip.workerId === workerId && payslip.payday === payday);
  if (!twin) return [];
  return [{ code: 'payslip-twice', field: 'payday', message: `A payslip of ${worker.name} for ${formatDay(payday)} is in the ledger already. Change that one, or check the payday.` }];
}
