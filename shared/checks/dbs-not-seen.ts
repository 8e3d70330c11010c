import { jobOf } from '../employer/job-of';
import { isCurrent } from '../kernel/period';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/** `know`: the law asks no household for it, and a person may decide not to ask. */
export const dbsNotSeen: Check = {
  code: 'dbs-not-seen',
  rule: 'Somebody is employed today, and it is not written down that a DBS certificate was seen or that you chose not to ask.',
  source: 'DBS guidance for personal employees, 21 January 2026; no law obliges a household',
  check({ workers, employment }, on) {
    const unseen = workers.filter((worker) => worker.kind === 'employed' && isCurrent(worker, on) && ['', 'applied'].includes(jobOf(employment, worker.id).certificate));
    if (unseen.length === 0) return [];
    return [
      {
        check: 'dbs-not-seen',
        severity: 'know',
        title: `No DBS certificate is written down for ${joinWords(unseen.map(({ name }) => name))}`,
        why: 'It shows what the police know about someone. The law does not ask you for it, and your council may. Since 21 January 2026 a personal assistant can apply for an Enhanced check themselves.',
        next: 'Ask to see it and write down its number and day, or write down that you chose not to ask.',
        screen: 'employing',
        byOn: null,
        figures: { people: unseen.length },
        records: recordsOf('worker', unseen.map(({ id }) => id)),
      },
    ];
  },
};
