import type { Employer, Worker } from '#shared/employer/worker';

/** A personal assistant with nothing wrong, to change in one point. */
export function aWorker(change: Partial<Worker> = {}): Worker {
  return {
    id: 1,
    name: 'Asha',
    kind: 'employed',
    startsOn: '2026-06-01',
    endsOn: null,
    bornOn: '1990-05-14',
    ageBand: '23_and_over',
    apprentice: false,
    relationship: 'none',
    livesInHousehold: false,
    councilAgreedOn: null,
    minutesAWeek: 20 * 60,
    rates: [{ from: '2026-06-01', ratePence: 13_50 }],
    payEvery: 'month',
    rightToWorkSeenOn: null,
    rightToWorkUntil: null,
    contractGivenOn: null,
    pension: 'not_assessed',
    ...change,
  };
}

export function anEmployer(change: Partial<Employer> = {}): Employer {
  return {
    payeReference: '',
    payeRegisteredOn: null,
    paysHmrcEvery: 'month',
    paysHmrcBy: 'electronic',
    claimsEmploymentAllowance: null,
    payrollBy: '',
    ...change,
  };
}
