import { isCurrent } from '../kernel/period';
import { needName, quoted } from '../plan/need-words';
import { onePerson } from '../plan/who-comes';
import { recordsOf, type Check, type Facts, type Flag } from './check';
import type { IsoDay } from '../kernel/iso-date';
import type { Need } from '../plan/needs';
import type { Service } from '../plan/services';

/** `act`: when that person is ill, on holiday or leaves, the need is not met. Unpaid help has a check of its own (`informal-carer-without-cover`). */
export const onePersonDependency: Check = {
  code: 'one-person-dependency',
  rule: 'An eligible need is met by one paid person alone, and who covers is not written down. A PA who has left is no longer there: service-ended-need-goes-on speaks of them.',
  source: 'Luton’s list for agreeing a plan: “not going to leave you vulnerable or at risk”; Buckinghamshire’s: “sustainable”',
  check(facts, on) {
    const byPerson = new Map<string, { readonly need: Need; readonly serviceIds: readonly number[]; readonly name: string }[]>();
    for (const need of facts.needs.filter((one) => one.eligible && isCurrent(one, on))) {
      const alone = metByOne(need, facts, on);
      if (alone) byPerson.set(alone.person, [...(byPerson.get(alone.person) ?? []), { need, ...alone }]);
    }
    return [...byPerson.values()].map(flagFor);
  },
};

function metByOne(need: Need, { services, workers }: Facts, on: IsoDay): { person: string; serviceIds: number[]; name: string } | undefined {
  const left = new Set(workers.filter((worker) => worker.endsOn !== null && worker.endsOn < on).map((worker) => worker.id));
  const hasSomebody = ({ workerId }: Service): boolean => workerId === null || !left.has(workerId);
  const current = services.filter((service) => isCurrent(service, on) && hasSomebody(service) && service.needs.some((tie) => tie.needId === need.id));
  const [first] = current;
  const person = first && onePerson(first);
  if (!first || person === undefined || first.fundedBy === 'informal') return undefined;
  if (!current.every((service) => onePerson(service) === person && service.cover.trim() === '')) return undefined;
  const name = workers.find((worker) => worker.id === first.workerId)?.name ?? first.provider.trim();
  return { person, serviceIds: current.map((service) => service.id), name: name || 'one person' };
}

function flagFor(rows: readonly { readonly need: Need; readonly serviceIds: readonly number[]; readonly name: string }[]): Flag {
  const name = rows[0]?.name ?? '';
  return {
    check: 'one-person-dependency',
    severity: 'act',
    title: `Only ${name} is there for ${quoted(rows.map(({ need }) => needName(need)))}`,
    why: 'Nobody is written down who comes when they are ill, on holiday or leave. The council asks how you will not be left at risk.',
    next: 'Write down who covers: another PA, an agency, family or a friend who has agreed.',
    screen: 'needs-and-services',
    byOn: null,
    figures: { needs: rows.length },
    records: [...recordsOf('service', rows.flatMap(({ serviceIds }) => serviceIds)), ...recordsOf('need', rows.map(({ need }) => need.id))],
  };
}
