import { describe, expect, it } from 'vitest';
import { planNotAgreed } from '#shared/checks/plan-not-agreed';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { makeEntry, makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const version = (over: Partial<PlanVersion>): PlanVersion => ({ id: 7, number: 1, state: 'sent', sentOn: '2026-05-01', ...BARE_VERSION, ...over });
const entries = [makeEntry({ paidOn: ON })];
const flagged = ['act: £280.00 was spent, and no plan is marked as agreed'];

describe('plan-not-agreed', () => {
  it.each([
    ['no version', makeFacts({ entries }), flagged],
    ['one that waits', makeFacts({ entries, planVersions: [version({})] }), flagged],
    ['one that was agreed', makeFacts({ entries, planVersions: [version({ state: 'agreed', agreedOn: '2026-05-10' })] }), []],
    ['one that is agreed tomorrow', makeFacts({ entries, planVersions: [version({ state: 'agreed', agreedOn: '2026-11-21' })] }), flagged],
    ['one that was agreed and has ended', makeFacts({ entries, planVersions: [version({ state: 'ended', agreedOn: '2026-05-10' })] }), []],
    ['nothing was spent', makeFacts({}), []],
    ['money that will be spent tomorrow', makeFacts({ entries: [makeEntry({ paidOn: '2026-11-21' })] }), []],
    ['own money', makeFacts({ entries: [makeEntry({ fund: 'own' })] }), []],
    ['money that came in', makeFacts({ entries: [makeEntry({ category: 'direct_payment', amountPence: 280_00 })] }), []],
  ])('%s', (_, facts, flags) => expect(raised(planNotAgreed, facts)).toEqual(flags));

  it('names the version that waits', () =>
    expect(planNotAgreed.check(makeFacts({ entries, planVersions: [version({})] }), ON)[0]).toMatchObject({ records: [{ kind: 'version', id: 7 }], figures: { spentPence: 28000, firstOn: ON } }));
});
