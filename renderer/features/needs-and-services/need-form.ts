import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import type { Recurring } from '../../../shared/kernel/recurrence';
import type { Result } from '../../../shared/kernel/result';
import type { Need } from '../../../shared/plan/needs';
import { OUTCOME_KEYS, type Outcome } from '../../../shared/plan/outcomes';
import { readForm } from '../../ui/form-reader';

export type NeedText = {
  outcome: Outcome | '';
  words: string;
  eligible: 'yes' | 'no' | '';
  eligibleBecause: string;
  /** Does the assessment say how much help? */
  hasAmount: 'yes' | 'no';
  times: string;
  every: Recurring;
  minutes: string;
  startsOn: string;
  endsOn: string;
};

/** A need as its form shows it; null: a new one, from the first day that is known. */
export function needText(need: Need | null, startsOn: IsoDay): NeedText {
  return {
    outcome: need?.outcome ?? '',
    words: need?.words ?? '',
    eligible: need ? (need.eligible ? 'yes' : 'no') : '',
    eligibleBecause: need?.eligibleBecause ?? '',
    hasAmount: need && !need.assessed ? 'no' : 'yes',
    times: String(need?.assessed?.times ?? 1),
    every: need?.assessed?.every ?? 'week',
    minutes: need?.assessed?.minutes ? formatMinutes(need.assessed.minutes) : '',
    startsOn: formatDay(need?.startsOn ?? startsOn),
    endsOn: need?.endsOn ? formatDay(need.endsOn) : '',
  };
}

/** A need as typed → the need to save, or what stands in its way. An assessment may give how often and no time. */
export function readNeed(text: NeedText, id: number | null, today: IsoDay): Result<Input<'needs.save'>> {
  return readForm(today, (field) => {
    const outcome = field.choice('outcome', text.outcome, OUTCOME_KEYS, 'Choose what the need is about');
    const words = field.words('words', text.words, 'Write what help is needed');
    const eligible = field.choice('eligible', text.eligible, ['yes', 'no'], 'Choose whether the council must meet it');
    let assessed: Need['assessed'] = null;
    if (text.hasAmount === 'yes') {
      const times = field.count('times', text.times, 'Enter how many times');
      if (times === 0 && text.times.trim() === '0') field.refuse('times', 'Enter how many times, 1 or more');
      const minutes = text.minutes.trim() === '' ? null : field.hours('minutes', text.minutes, '');
      assessed = { times, every: text.every, minutes: minutes === 0 ? null : minutes };
    }
    const startsOn = field.day('startsOn', text.startsOn, 'Enter the day from which it is a need');
    return { id, outcome, words, eligible: eligible === 'yes', eligibleBecause: text.eligibleBecause.trim(), assessed, startsOn, endsOn: field.dayIfAny('endsOn', text.endsOn) };
  });
}
