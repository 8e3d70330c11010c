import { formatDay } from '../kernel/iso-date';
import { endedSupport } from '../plan/ended-support';
import { needName, quoted } from '../plan/need-words';
import { recordsOf, type Check, type Flag } from './check';
import type { EndedSupport } from '../plan/ended-support';

/** `stop`: the person goes without, though the plan may still look whole. */
export const serviceEndedNeedGoesOn: Check = {
  code: 'service-ended-need-goes-on',
  rule: 'A service ended or its PA left, the need goes on, and nothing took its place.',
  source: 'Care Act s.25(1): the plan must say how each eligible need is met',
  check(facts, on) {
    const byService = new Map<number, EndedSupport[]>();
    for (const ended of endedSupport(facts, on)) byService.set(ended.service.id, [...(byService.get(ended.service.id) ?? []), ended]);
    return [...byService.values()].flatMap(flagFor);
  },
};

function flagFor(rows: readonly EndedSupport[]): Flag[] {
  const [first] = rows;
  if (!first) return [];
  const { service, endedOn, whoLeft } = first;
  const needs = quoted(rows.map(({ need }) => needName(need)));
  return [
    {
      check: 'service-ended-need-goes-on',
      severity: 'stop',
      title: whoLeft === null ? `${service.name} ended on ${formatDay(endedOn)}, and nothing took its place` : `${whoLeft} left on ${formatDay(endedOn)}, and ${service.name} has nobody`,
      why: `${needs} ${rows.length === 1 ? 'goes' : 'go'} on.${whoLeft === null ? '' : ' The plan still counts the hours and the cost as if they came.'}`,
      next: whoLeft === null ? 'Add a service in its place, or plan more time in another. If the need is gone, give it a last day.' : 'Say who gives the support now, or give the service its last day and add another.',
      screen: 'needs-and-services',
      byOn: null,
      figures: { endedOn, needs: rows.length },
      records: [...recordsOf('service', [service.id]), ...recordsOf('need', rows.map(({ need }) => need.id))],
    },
  ];
}
