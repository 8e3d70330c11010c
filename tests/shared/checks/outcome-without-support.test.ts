import { describe, expect, it } from 'vitest';
import { outcomeWithoutSupport } from '#shared/checks/outcome-without-support';
import { makeFacts, makeNeed, makeService, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const goals = [{ id: 1, words: 'Sing again', needIds: [1] }];
const notEligible = makeNeed({ eligible: false });
const flagged = ['act: Nothing in the plan leads to “Sing again”'];

describe('outcome-without-support', () => {
  it.each([
    ['the need has a service', makeFacts({ goals, needs: [notEligible], services: [makeService()] }), []],
    ['the need has none', makeFacts({ goals, needs: [notEligible] }), flagged],
    ['the last day of its service', makeFacts({ goals, needs: [notEligible], services: [makeService({ endsOn: ON })] }), []],
    ['the day after', makeFacts({ goals, needs: [notEligible], services: [makeService({ endsOn: '2026-11-19' })] }), flagged],
    ['help without pay', makeFacts({ goals, needs: [notEligible], services: [makeService({ kind: 'informal', fundedBy: 'informal' })] }), []],
    ['an eligible need without support: need-unmet says so', makeFacts({ goals, needs: [makeNeed()] }), []],
    ['tied to no need', makeFacts({ goals: [{ ...goals[0]!, needIds: [] }], needs: [makeNeed()], services: [makeService()] }), flagged],
    ['its need has ended', makeFacts({ goals, needs: [{ ...notEligible, endsOn: '2026-11-19' }], services: [makeService()] }), flagged],
    ['one of its two needs has support', makeFacts({ goals: [{ ...goals[0]!, needIds: [1, 2] }], needs: [notEligible, makeNeed({ id: 2, eligible: false })], services: [makeService()] }), []],
  ])('%s', (_, facts, flags) => expect(raised(outcomeWithoutSupport, facts)).toEqual(flags));
});
