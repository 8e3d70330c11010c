import type { Relationship, Worker } from '../employer/worker';
import { recordsOf, type Check } from './check';

/** Those of the regulation's list that the ledger knows; the partners of these, too, are asked about as what they are to the person. */
const CLOSE: Partial<Record<Relationship, string>> = {
  partner: 'husband, wife or partner',
  parent: 'parent',
  child: 'son or daughter',
  sibling: 'brother or sister',
  grandparent: 'grandparent',
  aunt_or_uncle: 'aunt or uncle',
};

/** `stop`: the money may not be used for it until the council has agreed, and may be asked back. */
export const closeRelativePaid: Check = {
  code: 'close-relative-paid',
  rule: 'A husband, wife or partner (wherever they live), or a close relative who lives in the same home, is paid to give care, and no agreement of the council is written down.',
  source: 'Care and Support (Direct Payments) Regulations 2014, regulation 3',
  check(facts, on) {
    return facts.workers
      .filter((worker) => isBarred(worker) && (worker.endsOn === null || worker.endsOn >= on) && (worker.councilAgreedOn === null || worker.councilAgreedOn > on))
      .map((worker) => ({
        check: 'close-relative-paid',
        severity: 'stop',
        title: `${worker.name} is a close relative, and the council has not agreed to it in your records`,
        why: `${worker.name} is written down as your ${CLOSE[worker.relationship] ?? 'relative'}${worker.relationship === 'partner' ? '' : ' and lives with you'}. A direct payment may pay for their care only where the council agrees that it is necessary. Otherwise it may ask for the money back.`,
        next: 'Ask the council to agree in writing. When it has, write down the day of its letter with the PA.',
        screen: 'employing',
        byOn: null,
        figures: { startsOn: worker.startsOn },
        records: recordsOf('worker', [worker.id]),
      }));
  },
};

function isBarred({ relationship, livesInHousehold }: Worker): boolean {
  return relationship === 'partner' || (livesInHousehold && CLOSE[relationship] !== undefined);
}
