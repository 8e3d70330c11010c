import { PLAIN_SERVICE } from '#shared/plan/services';
import type { Input } from '#shared/contract/contract';
import type { Result } from '#shared/kernel/result';

/** The value of a request that a test needs to succeed. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.faults.map((fault) => `${fault.field ?? ''} ${fault.message}`).join('\n'));
  return result.value;
}

/** The codes and fields that a request was refused with; empty: it was not. */
export function faultsIn(result: Result<unknown>): string[] {
  return result.ok ? [] : result.faults.map((fault) => (fault.field === undefined ? fault.code : `${fault.field}: ${fault.code}`));
}

export const NEED: Input<'needs.save'> = {
  id: null,
  outcome: 'hygiene',
  words: 'Washing and getting dressed',
  eligible: true,
  eligibleBecause: 'Cannot do it without help',
  assessed: { times: 5, every: 'week', minutes: 60 },
  startsOn: '2026-04-06',
  endsOn: null,
};

export const WORKER: Input<'workers.save'> = {
  id: null,
  name: 'Priya Nair',
  kind: 'employed',
  startsOn: '2026-04-06',
  endsOn: null,
  bornOn: '1990-02-01',
  ageBand: '23_and_over',
  apprentice: false,
  relationship: 'none',
  livesInHousehold: false,
  councilAgreedOn: null,
  minutesAWeek: 600,
  rates: [{ from: '2026-04-06', ratePence: 1350 }],
  payEvery: '4-weeks',
  rightToWorkSeenOn: '2026-04-01',
  rightToWorkUntil: null,
  contractGivenOn: '2026-04-06',
  pension: 'not_eligible',
};

export const SERVICE: Input<'services.save'> = {
  id: null,
  name: 'Weekday mornings',
  kind: 'pa',
  provider: 'Priya Nair',
  workerId: null,
  fundedBy: 'direct_payment',
  needs: [],
  times: 5,
  every: 'week',
  minutes: 120,
  ratePence: 1350,
  ratePer: 'hour',
  startsOn: '2026-04-06',
  endsOn: null,
  breaks: [],
  paidEvery: '4-weeks',
  category: 'pa_wages',
  cover: 'Northfield Home Care',
  providerReference: '',
  note: '',
  ...PLAIN_SERVICE,
};

export const BUDGET: Input<'budgets.save'> = {
  id: null,
  startsOn: '2026-04-06',
  endsOn: null,
  state: 'agreed',
  per: 'week',
  totalPence: 24000,
  contributionPence: 2000,
  councilPence: 22000,
  paid: 'net',
  paidEvery: '4-weeks',
  firstPaymentOn: '2026-04-06',
};

export const LETTER: Input<'letters.save'> = {
  id: null,
  letterOn: '2026-03-20',
  appliesFrom: '2026-04-06',
  amountPence: 8000,
  every: '4-weeks',
  firstDueOn: '2026-04-06',
  note: '',
};
