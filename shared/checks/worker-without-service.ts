import { isPlanned } from '../budget/commitments';
import { recordsOf, type Check } from './check';

/** `know`: nothing is wrong with the law or the money, but a cost of the year is missing where nobody would look for it. */
export const workerWithoutService: Check = {
  code: 'worker-without-service',
  rule: 'A PA with weekly hours, who works now or will, is in no service of the plan, so neither wages nor the costs on top are in the plan.',
  source: 'Ledger practice: the plan counts wages through its services',
  check(facts, on) {
    // Somebody whom other money pays has a service too, and is no gap in this plan.
    const hasService = (id: number) => facts.services.some((service) => service.workerId === id && (!isPlanned(service) || service.endsOn === null || service.endsOn >= on));
    const left = facts.workers.filter((worker) => worker.minutesAWeek > 0 && (worker.endsOn === null || worker.endsOn >= on) && !hasService(worker.id));
    return left.map((worker) => ({
      check: 'worker-without-service',
      severity: 'know',
      title: `${worker.name}’s hours are in no service of the plan, so their wages are not counted`,
      why: 'The plan counts wages through its services. Holiday pay, employer’s National Insurance and pension are left out with them. So the plan, and what will be left of the year, look better than they are.',
      next: `Add a service that ${worker.name} does, or choose ${worker.name} in one that is there.`,
      screen: 'needs-and-services',
      byOn: null,
      figures: { minutesAWeek: worker.minutesAWeek },
      records: recordsOf('worker', [worker.id]),
    }));
  },
};
