import { describe, expect, it } from 'vitest';
import { insuranceMissing } from '#shared/checks/insurance-missing';
import type { InsurancePolicy, Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const policy = (from: InsurancePolicy['from'], to: InsurancePolicy['to']): InsurancePolicy => ({ id: 1, insurer: 'Fish', policyNumber: '', from, to });
const employing = (policies: InsurancePolicy[], over: Partial<Worker> = {}) => makeFacts({ workers: [makeWorker(over)], policies });

describe('insurance-missing', () => {
  it.each([
    ['covered', employing([policy('2026-04-06', '2027-04-05')]), []],
    ['the last day of the policy', employing([policy('2026-04-06', ON)]), []],
    ['the day after', employing([policy('2026-04-06', '2026-11-19')]), ['stop: Your employers’ insurance ended on 19 November 2026']],
    ['it starts tomorrow', employing([policy('2026-11-21', '2027-11-20')]), ['stop: There is no employers’ insurance']],
    ['none', employing([]), ['stop: There is no employers’ insurance']],
    ['nobody is employed', makeFacts(), []],
    ['someone in business for themselves', employing([], { kind: 'self_employed' }), []],
    ['the first day is tomorrow', employing([], { startsOn: '2026-11-21' }), []],
    ['only a sister is employed', employing([], { relationship: 'sibling' }), ['know: There is no employers’ insurance']],
    ['a sister and a stranger', makeFacts({ workers: [makeWorker({ relationship: 'sibling' }), makeWorker({ id: 2 })] }), ['stop: There is no employers’ insurance']],
  ])('%s', (_, facts, flags) => expect(raised(insuranceMissing, facts)).toEqual(flags));

  it('names both of two', () => expect(insuranceMissing.check(makeFacts({ workers: [makeWorker(), makeWorker({ id: 2 })] }), ON)[0]?.records).toEqual([{ kind: 'worker', id: 1 }, { kind: 'worker', id: 2 }]));
});
