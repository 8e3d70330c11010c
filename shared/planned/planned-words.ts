import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { MISSED_AFTER_DAYS, type PlannedState, type StatedOccurrence } from './planned-state';

/** A state in a word or two. */
export const PLANNED_STATE_NAMES: Record<PlannedState, string> = {
  planned: 'Planned',
  committed: 'Promised',
  due: 'Due now',
  not_known: 'Not known yet',
  late: 'Late',
  missed: 'Did not come',
  met: 'Paid',
  met_differently: 'Paid differently',
  cancelled: 'Cancelled',
};

/** What stands beside the state: the day and amount that came, the reason, or what is not known; empty: nothing more to say. */
export function plannedStateWords(stated: StatedOccurrence): string {
  switch (stated.state) {
    case 'met':
    case 'met_differently':
      return paidWords(stated);
    case 'cancelled':
      return stated.reason;
    case 'not_known':
      return stated.account === 'own' ? 'It is paid from your own money, which this ledger does not see.' : 'Your ledger ends before it could show this. Import the newest statement.';
    case 'missed':
      return `It is more than ${MISSED_AFTER_DAYS / 7} weeks late, or the same support was paid for since. It is not waited for.`;
    case 'late':
      return 'Nothing like it is in the ledger.';
    case 'due':
      return 'It may take up to 3 working days.';
    case 'planned':
    case 'committed':
      return '';
  }
}

function paidWords({ metOn, metPence, differencePence, state, reason, answerOn, entryIds }: StatedOccurrence): string {
  if (metPence === null) return reason;
  const difference = state === 'met' || differencePence === null ? '' : `, ${formatPounds(Math.abs(differencePence))} ${differencePence > 0 ? 'more' : 'less'} than planned`;
  const parts = entryIds.length > 1 ? ` in ${entryIds.length} payments` : '';
  const day = metOn === null ? '' : ` on ${formatDay(metOn)}`;
  return `${formatPounds(Math.abs(metPence))}${day}${parts}${difference}${answerOn === null ? '' : ' (you said so)'}`;
}
