import { formatDay, type IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { assessedWords, needName } from '../plan/need-words';
import type { Need } from '../plan/needs';
import type { Service } from '../plan/services';
import { recordsOf, type Check } from './check';

/** `stop`: the plan has to meet every eligible need, and the person goes without. */
export const needUnmet: Check = {
  code: 'need-unmet',
  rule: 'An eligible need has no current service and no informal support.',
  source: 'Care Act s.25(1); Luton’s list for agreeing a plan: “going to meet your assessed care needs”',
  check(facts, on) {
    return facts.needs
      .filter((need) => need.eligible && isCurrent(need, on))
      .map((need) => ({ need, services: facts.services.filter((service) => service.needs.some((tie) => tie.needId === need.id)) }))
      .filter(({ services }) => !services.some((service) => isCurrent(service, on)))
      .map(({ need, services }) => ({
        check: 'need-unmet',
        severity: 'stop',
        title: `Nothing meets “${needName(need)}”`,
        why: `${[lastSupport(services, on), assessedSentence(need), 'The council must see how each eligible need is met.'].filter((words) => words !== '').join(' ')}`,
        next: 'Add a service, or the free help that meets it. If nothing can be found, tell the council.',
        screen: 'needs-and-services',
        byOn: null,
        figures: { outcome: need.outcome },
        records: recordsOf('need', [need.id]),
      }));
  },
};

function lastSupport(services: readonly Service[], on: IsoDay): string {
  const ended = services.filter((service) => service.endsOn !== null && service.endsOn < on).sort((a, b) => ((a.endsOn ?? '') < (b.endsOn ?? '') ? -1 : 1));
  const last = ended.at(-1);
  return last?.endsOn ? `${last.name} ended on ${formatDay(last.endsOn)}.` : '';
}

function assessedSentence(need: Need): string {
  return need.assessed ? `Your assessment says ${assessedWords(need.assessed)}.` : '';
}
