import { expect, it } from 'vitest';
import { aboutFacts, checksFacts, leavingFacts, termsFacts } from '../../../renderer/features/employing/job-words';
import { NEW_JOB, type Job } from '#shared/employer/job';
import { aWorker } from '../../shared/employer/workers';

const JOB: Job = { workerId: 1, ...NEW_JOB };
const said = (facts: readonly { readonly label: string; readonly words: string }[], label: string) => facts.find((fact) => fact.label === label)?.words;

it('says what is not written down yet, and what holds then', () => {
  expect(said(aboutFacts(aWorker(), JOB), 'Phone')).toBe('Not written down yet');
  expect(said(termsFacts(JOB), 'Notice from you')).toBe('What the law says');
  expect(said(checksFacts(aWorker(), JOB), 'Another job or a pension')).toBe('Not asked yet');
  expect(said(leavingFacts(aWorker(), JOB), 'Notice')).toBe('None is written down');
});

it('says what is written down', () => {
  const job: Job = { ...JOB, certificate: 'seen', certificateLevel: 'enhanced', certificateNumber: '001', certificateOn: '2026-05-01', workerNoticeWeeks: 1, noticeGivenOn: '2026-11-01', noticeBy: 'worker' };
  expect(said(checksFacts(aWorker(), job), 'Criminal records (DBS) certificate')).toBe('I have seen it, enhanced, number 001, 1 May 2026');
  expect(said(termsFacts(job), 'Notice from them')).toBe('1 week');
  expect(said(leavingFacts(aWorker(), job), 'Notice')).toBe('Your PA, on 1 November 2026');
});

it('asks for the council’s agreement of a relative alone, and for the status of who works for themselves alone', () => {
  expect(said(aboutFacts(aWorker({ relationship: 'sibling', livesInHousehold: true }), JOB), 'The council’s agreement')).toBe('Not written down yet');
  expect(said(aboutFacts(aWorker(), JOB), 'The council’s agreement')).toBeUndefined();
  expect(said(checksFacts(aWorker({ kind: 'self_employed' }), JOB), 'Employment status checked')).toBe('Not checked yet');
  expect(said(checksFacts(aWorker(), JOB), 'Employment status checked')).toBeUndefined();
});
