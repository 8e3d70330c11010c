import { describe, expect, it } from 'vitest';
import { decideAgreed, decideSent } from '#shared/plan/advance-plan';
import type { PlanContent } from '#shared/plan/plan-content';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { done, faultsIn } from '../../support/records';

const TODAY = '2026-11-20';
const CONTENT: PlanContent = { answers: { 1: 'I sing.' }, needs: [], goals: [], risks: [], services: [], budgets: [], helpers: [], control: [], wellbeing: [], emergencies: [], contacts: [] };
const SENT: PlanVersion = { id: 1, number: 1, state: 'sent', sentOn: '2026-05-01', ...BARE_VERSION };
const AGREED: PlanVersion = { ...SENT, state: 'agreed', agreedOn: '2026-05-10', agreedBy: 'J. Shah', inForceFrom: '2026-05-18' };
const AGREEMENT = { agreedOn: '2026-11-10', agreedBy: 'J. Shah, Luton Council', inForceFrom: '2026-12-01' } as const;

describe('sending the plan', () => {
  it.each([
    ['today', TODAY, [], CONTENT, []],
    ['tomorrow', '2026-11-21', [], CONTENT, ['sentOn: day-to-come']],
    ['with nothing in it', TODAY, [], { ...CONTENT, answers: {} }, ['plan-empty']],
    ['on the day of the last', '2026-05-01', [SENT], CONTENT, []],
    ['before the last', '2026-04-30', [SENT], CONTENT, ['sentOn: sent-before-last']],
  ] as const)('%s', (_name, sentOn, versions, content, faults) => {
    expect(faultsIn(decideSent(sentOn, versions, content, TODAY))).toEqual(faults);
  });

  it('counts on, and takes the place of one that was never answered but not of one in force', () => {
    const waiting = { ...SENT, id: 2, number: 2, sentOn: '2026-06-01' } as const;
    const { version, replaced } = done(decideSent(TODAY, [AGREED, waiting], CONTENT, TODAY));
    expect(version).toMatchObject({ number: 3, state: 'sent', sentOn: TODAY, inForceFrom: null });
    expect(replaced).toEqual([{ ...waiting, state: 'replaced' }]);
  });
});

describe('the council agrees', () => {
  it.each([
    ['the version sent', [SENT], {}, []],
    ['before any was sent', [], {}, ['plan-not-sent']],
    ['twice', [AGREED], {}, ['plan-not-sent']],
    ['nobody named', [SENT], { agreedBy: ' ' }, ['agreedBy: words-missing']],
    ['on a day to come', [SENT], { agreedOn: '2026-11-21' }, ['agreedOn: day-to-come']],
    ['the day before it was sent', [SENT], { agreedOn: '2026-04-30' }, ['agreedOn: agreed-before-sent']],
    ['in force from the day of the one before', [AGREED, { ...SENT, id: 2, number: 2 }], { inForceFrom: '2026-05-18' }, ['inForceFrom: in-force-too-early']],
    ['in force from the day after', [AGREED, { ...SENT, id: 2, number: 2 }], { inForceFrom: '2026-05-19' }, []],
  ] as const)('%s', (_name, versions, change, faults) => {
    expect(faultsIn(decideAgreed({ ...AGREEMENT, ...change }, versions, TODAY))).toEqual(faults);
  });

  it('ends the one before on the day before', () => {
    const { agreed, replaced } = done(decideAgreed(AGREEMENT, [AGREED, { ...SENT, id: 2, number: 2 }], TODAY));
    expect(agreed).toMatchObject({ id: 2, state: 'agreed', inForceFrom: '2026-12-01', inForceTo: null });
    expect(replaced).toEqual({ ...AGREED, state: 'replaced', inForceTo: '2026-11-30' });
  });
});
