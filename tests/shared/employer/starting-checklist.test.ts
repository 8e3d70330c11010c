import { describe, expect, it } from 'vitest';
import type { ChecklistFacts, ChecklistPart } from '#shared/employer/checklist';
import { dutiesFor } from '#shared/employer/duties';
import { NEW_JOB, type Job } from '#shared/employer/job';
import { startingChecklist } from '#shared/employer/starting-checklist';
import type { InsurancePolicy, Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { anEmployer, aWorker } from './workers';

type Change = { readonly worker?: Partial<Worker>; readonly job?: Partial<Job>; readonly hasBank?: boolean; readonly policies?: readonly InsurancePolicy[] };

function listOn(on: IsoDay, { worker: changed = {}, job = {}, hasBank = false, policies = [] }: Change = {}): ChecklistPart[] {
  const worker = aWorker(changed);
  const duties = dutiesFor({ workers: [worker], employer: anEmployer(), policies, records: [] }, { from: '2026-05-31', to: '2027-06-01' }, on);
  const facts: ChecklistFacts = { worker, workers: [worker], job: { workerId: 1, ...NEW_JOB, ...job }, hasBank, policies, duties };
  return startingChecklist(facts, on);
}

const stateIn = (parts: readonly ChecklistPart[], key: string) => parts.flatMap(({ steps }) => steps).find((step) => step.key === key)?.state;

it('has a part for each time, with the duties in them by their days', () => {
  const parts = listOn('2026-05-20');
  // A duty that is added to the files finds its part by its day.
  expect(parts.map(({ heading, steps }) => [heading, steps.map(({ key }) => key)])).toEqual([
    ['Before the first day', expect.arrayContaining(['pay', 'contact', 'terms', 'born', 'certificate', 'insurance', 'right-to-work', 'risk-assessment'])],
    ['On the first day', expect.arrayContaining(['written-statement', 'holiday-record', 'pension-assessment'])],
    ['Before the first payday', expect.arrayContaining(['bank', 'other-job', 'starter-checklist', 'hmrc-registration', 'payslip', 'payday-report'])],
    ['In the first months', expect.arrayContaining(['pension-letter', 'pension-declaration'])],
  ]);
  expect(parts.flatMap(({ steps }) => steps).filter(({ state }) => state === 'late')).toEqual([]);
});

describe('a step is done by what is written down', () => {
  it.each<[string, string, Change]>([
    ['pay and hours', 'pay', {}],
    ['address, phone and emergency', 'contact', { job: { address: '2 Elm Road', phone: '1', emergencyName: 'Ada' } }],
    ['the terms', 'terms', { job: { title: 'PA', duties: 'Meals', workplace: 'At home' } }],
    ['a certificate seen', 'certificate', { job: { certificate: 'seen' } }],
    ['a certificate not asked for', 'certificate', { job: { certificate: 'not_asked' } }],
    ['insurance', 'insurance', { policies: [{ id: 1, insurer: 'Example Mutual', policyNumber: '1', from: '2026-06-01', to: '2027-05-31' }] }],
    ['the right to work', 'right-to-work', { worker: { rightToWorkSeenOn: '2026-05-20' } }],
    ['bank details', 'bank', { hasBank: true }],
    ['no other job', 'other-job', { job: { hasOtherJob: false } }],
    ['a council that agreed to a brother at home', 'council-agreement', { worker: { relationship: 'sibling', livesInHousehold: true, councilAgreedOn: '2026-05-01' } }],
  ])('%s', (_, key, change) => {
    expect(stateIn(listOn('2026-05-25', change), key)).toBe('done');
  });
});

it.each<[string, IsoDay, string, Change, string | undefined]>([
  ['insurance on the day before', '2026-05-31', 'insurance', {}, 'open'],
  ['no insurance on the first day', '2026-06-01', 'insurance', {}, 'late'],
  ['insurance for a mother', '2026-06-01', 'insurance', { worker: { relationship: 'parent' } }, 'not_needed'],
  ['a certificate that is applied for', '2026-05-31', 'certificate', { job: { certificate: 'applied' } }, 'open'],
  ['the statement on the first day', '2026-06-01', 'written-statement', {}, 'open'],
  ['the statement a day later', '2026-06-02', 'written-statement', {}, 'late'],
  ['a husband needs the council’s agreement', '2026-05-31', 'council-agreement', { worker: { relationship: 'partner' } }, 'open'],
  ['a brother elsewhere does not', '2026-05-31', 'council-agreement', { worker: { relationship: 'sibling' } }, undefined],
])('%s', (_, on, key, change, state) => {
  expect(stateIn(listOn(on, change), key)).toBe(state);
});

it('who works for themselves brings none of an employer’s duties', () => {
  const parts = listOn('2026-05-20', { worker: { kind: 'self_employed' } });
  expect(parts.map(({ heading, steps }) => [heading, steps.map(({ key }) => key)])).toEqual([
    ['Before the first day', ['pay', 'contact', 'employment-status', 'tax-reference', 'own-insurance']],
    ['Before the first payday', ['bank']],
  ]);
});
