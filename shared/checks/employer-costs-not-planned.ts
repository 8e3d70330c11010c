import { isPlanned } from '../budget/commitments';
import { employingExtras } from '../budget/employing-costs';
import { isCloseFamily } from '../employer/worker';
import type { Service } from '../plan/services';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/**
 * `stop`: a plan without them is too cheap, and the council agrees too small a budget. Holiday pay, National Insurance and pension come
 * into the plan by themselves once a PA is chosen in a service and has a rate of pay; insurance is a service that somebody must write.
 */
export const employerCostsNotPlanned: Check = {
  code: 'employer-costs-not-planned',
  rule: 'A service of the plan is done by an employed PA, and holiday pay, National Insurance and pension cannot be counted because no rate of pay is known, or the plan has no insurance though the law asks for it.',
  source: 'Care and Support Statutory Guidance, 12.27 and 12.29; Luton’s list for agreeing a plan: “within your budget”',
  check(facts, on) {
    const goesOn = ({ endsOn }: Pick<Service, 'endsOn'>) => endsOn === null || endsOn >= on;
    const runs = (service: Service) => isPlanned(service) && goesOn(service);
    const inPlan = facts.workers.filter((worker) => worker.kind === 'employed' && (worker.endsOn === null || worker.endsOn >= on) && facts.services.some((service) => runs(service) && service.workerId === worker.id));
    if (inPlan.length === 0) return [];
    const extras = employingExtras(facts, on);
    const withoutRate = extras.ok ? [] : inPlan.filter((worker) => worker.rates.length === 0);
    // Whoever pays for it: some councils buy the insurance themselves.
    const isInsured = inPlan.every(isCloseFamily) || facts.services.some((service) => service.category === 'insurance' && goesOn(service));
    const missing = [...(withoutRate.length > 0 ? ['holiday pay, National Insurance and pension'] : []), ...(isInsured ? [] : ['employers’ insurance'])];
    if (missing.length === 0) return [];
    return [
      {
        check: 'employer-costs-not-planned',
        severity: 'stop',
        title: `The plan has no ${missing.join(', and no ')}`,
        why: `${joinWords(inPlan.map(({ name }) => name))} ${inPlan.length === 1 ? 'is' : 'are'} employed, and the law asks you to pay for ${joinWords(missing)}. The council must give enough for the costs of being an employer, and it can only do so if the plan shows them.`,
        next: [...(withoutRate.length > 0 ? [`Write down the rate of pay of ${joinWords(withoutRate.map(({ name }) => name))}.`] : []), ...(isInsured ? [] : ['Add a service for the insurance with what it costs in a year and the line “Insurance” of the return. If the council buys it, say so as who pays for it.'])].join(' '),
        screen: 'needs-and-services',
        byOn: null,
        figures: { missing: missing.length },
        records: recordsOf('worker', inPlan.map(({ id }) => id)),
      },
    ];
  },
};
