import { formatDay } from '../kernel/iso-date';
import { recordsOf, type Check } from './check';

/** `act`: an exception that cannot be shown is none when the council looks. */
export const agreementLetterMissing: Check = {
  code: 'agreement-letter-missing',
  rule: 'The council’s agreement to an exception for a PA is written down, and no letter or other document about that PA is in the ledger.',
  source: 'Care and Support (Direct Payments) Regulations 2014, regulation 3; the Ombudsman’s cases of family paid without a letter',
  check(facts, on) {
    const kept = new Set(facts.workersWithDocuments);
    const without = facts.workers.filter(({ id, councilAgreedOn, endsOn }) => councilAgreedOn !== null && councilAgreedOn <= on && (endsOn === null || endsOn >= on) && !kept.has(id));
    return without.map((worker) => ({
      check: 'agreement-letter-missing',
      severity: 'act',
      title: `The council’s letter about ${worker.name} is not in the ledger`,
      why: `You wrote down that ${facts.council.name} agreed on ${formatDay(worker.councilAgreedOn ?? on)}. Without its letter or email, nobody can show that later.`,
      next: `Add the letter or the email to the documents of ${worker.name}. Where it was only said, ask ${facts.council.name} to write it down.`,
      screen: 'employing',
      byOn: null,
      figures: { agreedOn: worker.councilAgreedOn ?? on },
      records: recordsOf('worker', [worker.id]),
    }));
  },
};
