import { isCurrent } from '../kernel/period';
import { joinWords } from '../kernel/plain-words';
import { needsCover } from '../plan/who-comes';
import { recordsOf, type Check } from './check';

/** `act`: nobody can be made to give care, and whoever gives it can fall ill. */
export const informalCarerWithoutCover: Check = {
  code: 'informal-carer-without-cover',
  rule: 'Help without pay meets an eligible need, and it is not written down who covers, or what the person who gives it can and will do.',
  source: 'Care Act s.10 and statutory guidance 10.26: a carer’s willingness and ability; Buckinghamshire’s list: “sustainable”',
  check(facts, on) {
    const eligible = new Set(facts.needs.filter((need) => need.eligible && isCurrent(need, on)).map((need) => need.id));
    return facts.services
      .filter((service) => service.fundedBy === 'informal' && isCurrent(service, on) && needsCover(service) && service.needs.some((tie) => eligible.has(tie.needId)))
      .flatMap((service) => {
        const missing = [...(service.cover.trim() === '' ? ['who comes when they cannot'] : []), ...(service.limits.trim() === '' ? ['what they can and will do'] : [])];
        if (missing.length === 0) return [];
        return [
          {
            check: 'informal-carer-without-cover',
            severity: 'act' as const,
            title: `${service.name}: write down ${joinWords(missing)}`,
            why: `${service.provider.trim() || 'Someone'} helps without pay with a need that the council must see met. The council asks whether they are willing and able, and what happens when they cannot.`,
            next: 'Ask them, and write it with the service. They may also ask the council for a carer’s assessment of their own.',
            screen: 'needs-and-services' as const,
            byOn: null,
            figures: { missing: missing.length },
            records: recordsOf('service', [service.id]),
          },
        ];
      });
  },
};
