import { describe, expect, it } from 'vitest';
import { decideAgreed, decideChangesAsked, decideEnded, decideSent } from '#shared/plan/advance-plan';
import type { PlanContent } from '#shared/plan/plan-content';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { done, faultsIn } from '../../support/records';

const TODAY = '2026-11-20';
const CONTENT: PlanContent = { answers: { 1: 'I sing.' }, needs: [], goals: [], risks: [], services: [], budgets: [], helpers: [], control: [], wellbeing: [], emergencies: [], contacts: [] };
const SENT: PlanVersion = { id: 1, number: 1, state: 'sent', sentOn: '2026-05-01', ...BARE_VERSION };
const AGREED: PlanVersion = { ...SENT, state: 'agreed', agreedOn: '2026-05-10', agreedBy: 'J. Shah', inForceFrom: '2026-05-18' };
const ASKED: PlanVersion = { ...SENT, state: 'changes_asked', changesAskedOn: '2026-05-05', changesAsked: 'Cheaper evenings' };
const ENDED: PlanVersion = { ...AGREED, state: 'ended', inForceTo: '2026-10-31', endedBecause: 'The council arranges it' };
const AGREEMENT = { agreedOn: '2026-11-10', agreedBy: 'J. Shah, Luton Council', agreedLetter: 'AB-12', inForceFrom: '2026-12-01' } as const;

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
    expect(done(decideSent(TODAY, [ASKED], CONTENT, TODAY)).replaced).toEqual([{ ...ASKED, state: 'replaced' }]);
  });
});

describe('the council agrees', () => {
  it.each([
    ['the version sent', [SENT], {}, []],
    ['before any was sent', [], {}, ['plan-not-sent']],
    ['twice', [AGREED], {}, ['plan-not-sent']],
    ['nobody named', [SENT], { agreedBy: ' ' }, ['agreedBy: words-missing']],
    ['on a day to come', [SENT], { agreedOn: '2026-11-21' }, ['agreedOn: day-to-come']],
    ['the day before it was sent', [SENT], { agreedOn: '2026-04-30' }, ['agreedOn: answered-before-sent']],
    ['in force from the day of the one before', [AGREED, { ...SENT, id: 2, number: 2 }], { inForceFrom: '2026-05-18' }, ['inForceFrom: in-force-too-early']],
    ['after the council asked for changes', [ASKED], {}, []],
    ['in force on the last day of one that ended', [ENDED, { ...SENT, id: 2, number: 2 }], { inForceFrom: '2026-10-31' }, ['inForceFrom: in-force-too-early']],
    ['in force the day after one ended', [ENDED, { ...SENT, id: 2, number: 2 }], { inForceFrom: '2026-11-01' }, []],
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

describe('the council asks for changes', () => {
  it.each([
    ['on the day on which it was sent', [SENT], {}, []],
    ['and for more', [ASKED], { changesAskedOn: '2026-06-01' }, []],
    ['before any was sent', [], {}, ['plan-not-sent']],
    ['in one that is agreed', [AGREED], {}, ['plan-not-sent']],
    ['the day before it was sent', [SENT], { changesAskedOn: '2026-04-30' }, ['changesAskedOn: answered-before-sent']],
    ['tomorrow', [SENT], { changesAskedOn: '2026-11-21' }, ['changesAskedOn: day-to-come']],
    ['and nobody wrote which', [SENT], { changesAsked: ' ' }, ['changesAsked: words-missing']],
  ] as const)('%s', (_, versions, change, faults) => {
    expect(faultsIn(decideChangesAsked({ changesAskedOn: '2026-05-01', changesAsked: 'Cheaper evenings', ...change }, versions, TODAY))).toEqual(faults);
  });

  it('keeps the version as it was sent', () =>
    expect(done(decideChangesAsked({ changesAskedOn: '2026-05-05', changesAsked: ' Cheaper evenings ' }, [SENT], TODAY))).toEqual(ASKED));
});

describe('a plan ends', () => {
  it.each([
    ['on its first day', [AGREED], { inForceTo: '2026-05-18' }, []],
    ['on a day to come', [AGREED], { inForceTo: '2027-04-05' }, []],
    ['before its first day', [AGREED], { inForceTo: '2026-05-17' }, ['inForceTo: ends-before-start']],
    ['that is not in force', [SENT], {}, ['plan-not-in-force']],
    ['that ended before', [ENDED], {}, ['plan-not-in-force']],
    ['and nobody wrote why', [AGREED], { endedBecause: '' }, ['endedBecause: words-missing']],
  ] as const)('%s', (_, versions, change, faults) => {
    expect(faultsIn(decideEnded({ inForceTo: '2026-10-31', endedBecause: 'The council arranges it', ...change }, versions))).toEqual(faults);
  });

  it('and keeps all else', () => expect(done(decideEnded({ inForceTo: '2026-10-31', endedBecause: 'The council arranges it ' }, [AGREED]))).toEqual(ENDED));
});
