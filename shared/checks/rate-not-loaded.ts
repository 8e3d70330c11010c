import { planEmployerCosts } from '../employer/plan-employer-costs';
import { costRatesDay, ratesMissing } from '../employer/rates-known';
import { formatDay } from '../kernel/iso-date';
import { joinWords, lowerFirst } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/** `act`: figures that the law sets are missing, so what is shown may be too low. */
export const rateNotLoaded: Check = {
  code: 'rate-not-loaded',
  rule: 'Someone is employed, and a rate that this needs has no figure for the day. The last figure that is known counts instead, where there is one.',
  source: 'The rates tables, each with its source and its last day',
  check(facts, on) {
    const employed = facts.workers.filter((worker) => worker.kind === 'employed' && (worker.endsOn === null || worker.endsOn >= on));
    const missing = ratesMissing(on);
    if (employed.length === 0 || missing.length === 0) return [];
    const names = joinWords(missing.map((table) => lowerFirst(table.title)));
    const known = costRatesDay(on);
    const isCounted = planEmployerCosts([], facts.employer, on, known).ok;
    const meanwhile = isCounted
      ? `Until then pay is held against the last minimum wage that is known, and the costs of employing are worked out with the rates of ${formatDay(known)}. Both may be too low.`
      : 'Until then pay is not held against the minimum wage, and the costs of employing are not counted in the plan.';
    return [
      {
        check: 'rate-not-loaded',
        severity: 'act',
        title: `Rates for employing are not known for ${formatDay(on)}`,
        why: `You employ ${joinWords(employed.map((worker) => worker.name))}, and the program has no figures yet for ${names}. ${meanwhile}`,
        next: 'Get a newer version of the program. Until you have it, look the figures up on GOV.UK before you agree pay or a budget.',
        screen: 'employing',
        byOn: null,
        figures: { missing: missing.length, tables: missing.map((table) => table.key).join(', ') },
        records: recordsOf('worker', employed.map((worker) => worker.id)),
      },
    ];
  },
};
