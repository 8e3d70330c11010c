import { describe, expect, it } from 'vitest';
import { hasNotice, leavingText, readEnding, readLeaving, type LeavingText, type PersonLeaving } from '../../../renderer/features/employing/ending-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const TEXT: LeavingText = { workerId: '1', reason: 'redundant', noticeGivenOn: '21/11/26', endsOn: '' };
const LEAVES = { workerId: 1, endsOn: null, noticeGivenOn: '2026-11-21', noticeBy: 'employer', reason: 'redundant' };
const PERSON: PersonLeaving = { workerId: 1, name: 'Dana', isEmployed: true, startsOn: '2022-04-06', endsOn: null, noticeBy: '', noticeGivenOn: null, reason: '' };

describe('how a job ends', () => {
  it.each<[string, Partial<LeavingText>, object]>([
    ['the notice says the last day', {}, LEAVES],
    ['they give notice', { reason: 'resigned' }, { ...LEAVES, reason: 'resigned', noticeBy: 'worker' }],
    ['a day of its own and no notice', { noticeGivenOn: '', endsOn: '4 December 2026' }, { ...LEAVES, endsOn: '2026-12-04', noticeBy: '', noticeGivenOn: null }],
    ['a death has no notice, whatever was typed', { reason: 'employer_died', endsOn: '4/12/26' }, { ...LEAVES, reason: 'employer_died', endsOn: '2026-12-04', noticeBy: '', noticeGivenOn: null }],
  ])('%s', (_, over, expected) => expect(readAs(readLeaving({ ...TEXT, ...over }, TODAY))).toEqual(expected));

  it.each<[string, Partial<LeavingText>, string[]]>([
    ['nothing', { workerId: '', reason: '', noticeGivenOn: '', endsOn: '' }, ['workerId: Choose whose job ends', 'reason: Choose why the job ends', 'noticeGivenOn: Enter the day on which notice is given, or the last day']],
    ['a death without its day', { reason: 'worker_died' }, ['endsOn: Enter the last day of the job']],
  ])('refuses %s', (_, over, faults) => expect(faultsOf(readLeaving({ ...TEXT, ...over }, TODAY))).toEqual(faults));

  it('starts with the only PA and notice from today, or with what is written down', () => {
    expect(leavingText([PERSON], undefined, TODAY)).toEqual({ workerId: '1', reason: '', noticeGivenOn: '21 November 2026', endsOn: '' });
    expect(leavingText([PERSON, PERSON], undefined, TODAY).workerId).toBe('');
    expect(leavingText([], { ...PERSON, endsOn: '2026-12-04', reason: 'employer_died' }, TODAY)).toEqual({ workerId: '1', reason: 'employer_died', noticeGivenOn: '', endsOn: '4 December 2026' });
  });
  it('who dies and whose time is over gives no notice', () => expect(['', 'resigned', 'redundant', 'employer_died', 'worker_died', 'end_of_term'].filter(hasNotice)).toEqual(['resigned', 'redundant']));
});

describe('how all employing ends', () => {
  it.each([
    ['with notice', { reason: 'care_home', noticeGivenOn: '21/11/26', endsOn: '31/12/26' }, { reason: 'care_home', noticeGivenOn: '2026-11-21', endsOn: '2026-12-31' }],
    ['a death', { reason: 'employer_died', noticeGivenOn: '21/11/26', endsOn: '20/11/26' }, { reason: 'employer_died', noticeGivenOn: null, endsOn: '2026-11-20' }],
  ])('%s', (_, text, expected) => expect(readAs(readEnding(text, TODAY))).toEqual(expected));
  it('refuses nothing', () => expect(faultsOf(readEnding({ reason: '', noticeGivenOn: '', endsOn: '' }, TODAY))).toEqual(['reason: Choose why you stop employing', 'endsOn: Enter the last day']));
});
