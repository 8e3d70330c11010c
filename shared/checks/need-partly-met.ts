import { indexEntries } from '../ledger/entry-index';
import { assessedWords, needName } from '../plan/need-words';
import { coverage } from '../plan/coverage';
import { endedSupport } from '../plan/ended-support';
import { recordsOf, type Check } from './check';

/** `act`: something is in place, and it is less than what was assessed. */
export const needPartlyMet: Check = {
  code: 'need-partly-met',
  rule: 'The hours planned for a need (or how often, where only that was assessed) are below what was assessed. Where support for it ended, service-ended-need-goes-on says so instead.',
  source: 'Care Act s.25(1); both councils’ lists: the plan meets assessed needs',
  check(facts, on) {
    const needs = new Map(facts.needs.map((need) => [need.id, need]));
    const ended = new Set(endedSupport(facts, on).filter(({ whoLeft }) => whoLeft === null).map(({ need }) => need.id));
    return coverage(facts, indexEntries(facts.entries), on)
      .filter((row) => row.state === 'part' && row.comesOn === null && !ended.has(row.needId))
      .flatMap((row) => {
        const need = needs.get(row.needId);
        if (!need?.assessed) return [];
        return [
          {
            check: 'need-partly-met',
            severity: 'act' as const,
            title: `Only part of “${needName(need)}” is met: ${row.stateWords}`,
            why: `Your assessment says ${assessedWords(need.assessed)}. What is planned is less, so part of the need is not met.`,
            next: 'Plan more time for it, add the free help that fills the gap, or ask the council for a review.',
            screen: 'needs-and-services' as const,
            byOn: null,
            figures: { plannedMinutes: row.plannedMinutes, ...(row.assessedMinutes === null ? {} : { assessedMinutes: row.assessedMinutes }) },
            records: [...recordsOf('need', [row.needId]), ...recordsOf('service', row.services.map((service) => service.serviceId))],
          },
        ];
      });
  },
};
