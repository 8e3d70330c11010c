import { expect, it } from 'vitest';
import type { ChecklistFacts, ChecklistPart } from '#shared/employer/checklist';
import { dutiesFor } from '#shared/employer/duties';
import { NEW_JOB, type Job } from '#shared/employer/job';
import { leavingChecklist } from '#shared/employer/leaving-checklist';
import type { Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { anEmployer, aWorker } from './workers';

type Change = { readonly worker?: Partial<Worker>; readonly job?: Partial<Job>; readonly hasBank?: boolean; readonly others?: readonly Worker[] };

function listOn(on: IsoDay, { worker: changed = {}, job = {}, hasBank = false, others = [] }: Change = {}): ChecklistPart[] {
  const worker = aWorker({ startsOn: '2023-06-01', endsOn: '2026-11-30', ...changed });
  const workers = [worker, ...others];
  const duties = dutiesFor({ workers, employer: anEmployer({ payeReference: '1' }), policies: [], records: [] }, { from: '2023-05-31', to: '2027-06-01' }, on);
  const facts: ChecklistFacts = { worker, workers, job: { workerId: 1, ...NEW_JOB, ...job }, hasBank, policies: [], duties };
  return leavingChecklist(facts, on);
}

const stepIn = (parts: readonly ChecklistPart[], key: string) => parts.flatMap(({ steps }) => steps).find((step) => step.key === key);

it('is empty while nobody leaves', () => {
  expect(listOn('2026-11-20', { worker: { endsOn: null } })).toEqual([]);
});

it('begins with notice, before the last day is known', () => {
  const parts = listOn('2026-11-20', { worker: { endsOn: null }, job: { noticeGivenOn: '2026-11-20', noticeBy: 'worker' } });
  expect(stepIn(parts, 'last-day')?.state).toBe('open');
});

it('has notice, the last pay, and what comes afterwards', () => {
  expect(listOn('2026-11-20', { worker: { pension: 'enrolled' } }).map(({ heading, steps }) => [heading, steps.map(({ key, state }) => `${key}: ${state}`)])).toEqual([
    ['Notice', ['notice: open', 'last-day: done', 'reason: open']],
    ['With the last pay', expect.arrayContaining(['final-holiday-pay: open', 'p45: open', 'final-pay: by_hand', 'tell-hmrc: by_hand', 'tell-pension: by_hand'])],
    ['Afterwards', ['insurance: by_hand', 'keys: by_hand', 'bank: done', 'records: by_hand']],
  ]);
});

// From 1 June 2023 to November 2026 are three full years: three weeks from the employer, one from the PA (Employment Rights Act 1996, section 86).
it.each<[string, Partial<Job>, IsoDay, string]>([
  ['three weeks from the employer', { noticeGivenOn: '2026-11-02', noticeBy: 'employer' }, '2026-11-23', 'It is 3 weeks at least, so until 23 November 2026.'],
  ['a day short of it', { noticeGivenOn: '2026-11-02', noticeBy: 'employer' }, '2026-11-22', 'so the rest of the notice is paid'],
  ['one week from the PA', { noticeGivenOn: '2026-11-02', noticeBy: 'worker' }, '2026-11-09', 'It is 1 week at least, so until 9 November 2026.'],
  ['a PA who goes sooner', { noticeGivenOn: '2026-11-02', noticeBy: 'worker' }, '2026-11-08', 'only where you agreed to it'],
  ['four weeks as agreed', { noticeGivenOn: '2026-11-02', noticeBy: 'worker', workerNoticeWeeks: 4 }, '2026-11-30', 'It is 4 weeks at least'],
  ['fewer weeks agreed than the law asks', { noticeGivenOn: '2026-11-02', noticeBy: 'employer', employerNoticeWeeks: 1 }, '2026-11-30', 'It is 3 weeks at least'],
])('notice: %s', (_, job, endsOn, words) => {
  const step = stepIn(listOn('2026-11-20', { worker: { endsOn }, job }), 'notice');
  expect([step?.state, step?.detail]).toEqual(['done', expect.stringContaining(words)]);
});

it.each<[string, IsoDay, string, Change, string | undefined]>([
  ['bank details while the job goes on', '2026-11-30', 'bank', { hasBank: true }, 'by_hand'],
  ['bank details after the last day', '2026-12-01', 'bank', { hasBank: true }, 'open'],
  ['insurance while someone else works here', '2026-11-20', 'insurance', { others: [aWorker({ id: 2, name: 'Ben' })] }, 'not_needed'],
  ['redundancy when the job is gone', '2026-11-20', 'redundancy', { job: { leavingReason: 'redundant' } }, 'by_hand'],
  ['no redundancy for who resigned', '2026-11-20', 'redundancy', { job: { leavingReason: 'resigned' } }, undefined],
  ['no P45 from who works for themselves', '2026-11-20', 'p45', { worker: { kind: 'self_employed' } }, undefined],
])('%s', (_, on, key, change, state) => {
  expect(stepIn(listOn(on, change), key)?.state).toBe(state);
});
