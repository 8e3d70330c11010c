import { formatDay } from '../kernel/iso-date';
import { indexEntries, upTo } from '../ledger/entry-index';
import type { Check } from './check';

/** `act`: everything else that the council may ask for rests on it. */
export const agreementMissing: Check = {
  code: 'agreement-missing',
  rule: 'The direct payment has come, and no direct payment agreement is written down that was signed by the day.',
  source: 'Care and Support (Direct Payments) Regulations 2014; councils’ agreements',
  check(facts, on) {
    const first = upTo(indexEntries(facts.entries).byCategory.get('direct_payment') ?? [], on)[0];
    if (!first || (facts.agreement !== null && facts.agreement.signedOn <= on)) return [];
    return [
      {
        check: 'agreement-missing',
        severity: 'act',
        title: 'No direct payment agreement is written down',
        why: `The direct payment has come since ${formatDay(first.paidOn)}. The agreement says what the money may be used for and what ${facts.council.name} may check, so it is the first paper that is asked for.`,
        next: `Find your copy and write down the day it was signed. Where you have none, ask ${facts.council.name} for one.`,
        screen: 'money',
        byOn: null,
        figures: { firstPaidOn: first.paidOn },
        records: [],
      },
    ];
  },
};
