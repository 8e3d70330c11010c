import { jobOf } from '../employer/job-of';
import { formatDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check, type Facts } from './check';

/** `act`: HMRC decides who is self-employed, and the tax that was not paid falls on whoever pays. */
export const selfEmployedStatusNotChecked: Check = {
  code: 'self-employed-status-not-checked',
  rule: 'Somebody works for themselves today, and HMRC’s check of the status, their tax reference or insurance that covers today is not written down.',
  source: 'Disability Tax Guide, deciding status; Warwickshire County Council, self-employed personal assistants',
  check(facts, on) {
    return facts.workers
      .filter((worker) => worker.kind === 'self_employed' && isCurrent(worker, on))
      .flatMap((worker) => {
        const missing = missingOf(facts, worker.id, on);
        if (missing.length === 0) return [];
        return [
          {
            check: 'self-employed-status-not-checked',
            severity: 'act' as const,
            title: `For ${worker.name}, who works for themselves, you have not written down ${joinWords(missing)}`,
            why: 'HMRC decides who is self-employed. If they are really your employee, the tax that was not paid falls on you. Without insurance of their own nobody pays for an accident.',
            next: 'Answer HMRC’s questions on GOV.UK (“check employment status for tax”), ask for the papers, and write them down.',
            screen: 'employing' as const,
            byOn: null,
            figures: { missing: missing.length },
            records: recordsOf('worker', [worker.id]),
          },
        ];
      });
  },
};

function missingOf({ employment, duties }: Facts, workerId: number, on: string): string[] {
  const { statusCheckedOn, taxReferenceSeenOn, ownInsuranceUntil } = jobOf(employment, workerId);
  const isMarked = duties.some(({ dutyId, workerId: of, state }) => dutyId === 'employment-status' && of === workerId && (state === 'done' || state === 'not_needed'));
  const insurance = ownInsuranceUntil === null ? ['their own insurance'] : ownInsuranceUntil < on ? [`insurance after ${formatDay(ownInsuranceUntil)}`] : [];
  return [...(statusCheckedOn === null && !isMarked ? ['HMRC’s check of the status'] : []), ...(taxReferenceSeenOn === null ? ['their tax reference'] : []), ...insurance];
}
