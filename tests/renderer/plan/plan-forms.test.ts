import { describe, expect, it } from 'vitest';
import { readGoal } from '../../../renderer/features/plan/goal-form';
import { readHelper } from '../../../renderer/features/plan/helper-form';
import { readRisk } from '../../../renderer/features/plan/risk-form';
import { readAgreed, readChangesAsked, readEnded, readSent } from '../../../renderer/features/plan/version-form';
import type { Result } from '../../../shared/kernel/result';

const TODAY = '2026-11-21';
const fields = (result: Result<unknown>) => (result.ok ? [] : result.faults.map((fault) => fault.field));

describe('a goal', () => {
  it('keeps its words and the needs it rests on', () => {
    expect(readGoal({ words: '  Go back to the choir ', needIds: ['4', '5'] }, 7, TODAY)).toEqual({ ok: true, value: { id: 7, words: 'Go back to the choir', needIds: [4, 5] } });
  });
  it('without words asks for them', () => {
    expect(fields(readGoal({ words: ' ', needIds: [] }, null, TODAY))).toEqual(['words']);
  });
});

describe('a risk', () => {
  const text = { words: 'A fall', action: ' Grab rail ', needId: '', checkedOn: '' };
  it.each([
    ['about no one need, never checked', text, { needId: null, checkedOn: null }],
    ['about a need, checked in September', { ...text, needId: '1', checkedOn: '1/9/26' }, { needId: 1, checkedOn: '2026-09-01' }],
    ['a day without a year is the nearest one', { ...text, checkedOn: '1 December' }, { needId: null, checkedOn: '2026-12-01' }],
  ])('%s', (_, given, part) => {
    expect(readRisk(given, null, TODAY)).toEqual({ ok: true, value: { id: null, words: 'A fall', action: 'Grab rail', ...part } });
  });
  it('asks for everything at once', () => {
    expect(fields(readRisk({ ...text, words: '', checkedOn: '30 February' }, null, TODAY))).toEqual(['words', 'checkedOn']);
  });
});

describe('someone who helps', () => {
  it('keeps who they are and what they may do', () => {
    expect(readHelper({ name: 'Nadia', role: 'family', mayDo: ' See everything ' }, 3, TODAY)).toEqual({ ok: true, value: { id: 3, name: 'Nadia', role: 'family', mayDo: 'See everything' } });
  });
  it('asks for a name and who they are', () => {
    expect(fields(readHelper({ name: '', role: '', mayDo: '' }, null, TODAY))).toEqual(['name', 'role']);
  });
});

describe('a version that was sent or agreed', () => {
  it('reads the day it was sent', () => {
    expect(readSent({ sentOn: '2 March' }, TODAY)).toEqual({ ok: true, value: { sentOn: '2027-03-02' } });
  });
  it('asks for the day', () => {
    expect(fields(readSent({ sentOn: '' }, TODAY))).toEqual(['sentOn']);
  });
  it('reads the agreement', () => {
    expect(readAgreed({ agreedOn: '20/3/26', agreedBy: ' Luton panel ', agreedLetter: ' AB-12 ', inForceFrom: '6 April 2026' }, TODAY)).toEqual({
      ok: true,
      value: { agreedOn: '2026-03-20', agreedBy: 'Luton panel', agreedLetter: 'AB-12', inForceFrom: '2026-04-06' },
    });
  });
  it('asks for all three', () => {
    expect(fields(readAgreed({ agreedOn: '', agreedBy: '', agreedLetter: '', inForceFrom: '' }, TODAY))).toEqual(['agreedOn', 'agreedBy', 'inForceFrom']);
    expect(fields(readChangesAsked({ changesAskedOn: '', changesAsked: ' ' }, TODAY))).toEqual(['changesAskedOn', 'changesAsked']);
    expect(fields(readEnded({ inForceTo: '', endedBecause: '' }, TODAY))).toEqual(['inForceTo', 'endedBecause']);
  });
});
