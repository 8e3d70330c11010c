import { describe, expect, it } from 'vitest';
import type { Absence } from '#shared/employer/absence';
import { dutiesFor, type EmployingFacts } from '#shared/employer/duties';
import type { Duty } from '#shared/employer/duty';
import { NO_RECORD, type EmploymentRecord } from '#shared/employer/employment-record';
import { NEW_JOB, type Job } from '#shared/employer/job';
import type { PensionStep } from '#shared/employer/pension-step';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import { anEmployer, aWorker } from './workers';

const SPAN: Period = { from: '2026-05-01', to: '2027-12-31' };
const registered = anEmployer({ payeReference: '123/AB456', payeRegisteredOn: '2026-05-20' });
const job = (over: Partial<Job>): Job => ({ ...NEW_JOB, workerId: 1, ...over });
const away = (from: IsoDay, to: IsoDay | null, over: Partial<Absence> = {}): Absence => ({ id: 1, workerId: 1, kind: 'sickness', from, to, minutes: null, proof: '', proofUntil: null, words: '', ...over });
const step = (kind: PensionStep['kind'], on: IsoDay, over: Partial<PensionStep> = {}): PensionStep => ({ id: 1, workerId: 1, kind, on, until: null, words: '', ...over });

function of(dutyId: string, worker: Parameters<typeof aWorker>[0], record: Partial<EmploymentRecord> = {}, change: Partial<EmployingFacts> = {}, on: IsoDay = '2026-11-21', span = SPAN): Duty[] {
  const facts = { workers: [aWorker(worker)], employer: registered, policies: [], records: [], employment: { ...NO_RECORD, ...record }, ...change };
  return dutiesFor(facts, span, on).filter((duty) => duty.dutyId === dutyId);
}
const days = (duties: readonly Duty[]) => duties.map(({ dueOn }) => dueOn);

/** From 1 June 2026, paid by the month, 20 h at £13.50; the days follow from domain.md 3.1. */
describe('the days of a duty', () => {
  it.each<[string, string, Parameters<typeof aWorker>[0], Partial<EmploymentRecord>, IsoDay[]]>([
    ['the records of each tax year in which they worked', 'payroll-records', {}, {}, ['2027-04-05']],
    ['benefits, where the job has some', 'p11d', {}, { jobs: [job({ benefitsWords: 'A car' })] }, ['2027-07-06']],
    ['none where it has not', 'p11d', {}, {}, []],
    ['the right to work again', 'right-to-work-again', { rightToWorkUntil: '2027-02-28' }, {}, ['2027-02-28']],
    ['not for somebody who leaves that day', 'right-to-work-again', { rightToWorkUntil: '2027-02-28', endsOn: '2027-02-28' }, {}, []],
    ['an 18th birthday', 'minimum-wage-birthday', { bornOn: '2009-03-04' }, {}, ['2027-03-04']],
    ['a 21st birthday', 'minimum-wage-birthday', { bornOn: '2006-02-28' }, {}, ['2027-02-28']],
    ['none on the first day of work itself', 'minimum-wage-birthday', { bornOn: '2005-06-01' }, {}, []],
    ['own words of 3 days of sickness, within 7 days', 'sickness-own-words', {}, { absences: [away('2026-09-01', '2026-09-03')] }, ['2026-09-07']],
    ['no fit note for 7 days', 'sickness-fit-note', {}, { absences: [away('2026-09-01', '2026-09-07')] }, []],
    ['a fit note on the eighth', 'sickness-fit-note', {}, { absences: [away('2026-09-01', '2026-09-08')] }, ['2026-09-08']],
    ['a fit note while it goes on', 'sickness-fit-note', {}, { absences: [away('2026-09-01', null)] }, ['2026-09-08']],
    ['no proof of a holiday', 'sickness-own-words', {}, { absences: [away('2026-09-01', '2026-09-03', { kind: 'holiday' })] }, []],
    ['notice of a week', 'notice', { endsOn: '2026-10-30' }, { jobs: [job({ noticeBy: 'employer', leavingReason: 'dismissed' })] }, ['2026-10-23']],
    ['notice as the contract says', 'notice', { endsOn: '2026-10-30' }, { jobs: [job({ employerNoticeWeeks: 4 })] }, ['2026-10-02']],
    ['none where they resigned', 'notice', { endsOn: '2026-10-30' }, { jobs: [job({ leavingReason: 'resigned' })] }, []],
    ['none in the first month', 'notice', { endsOn: '2026-06-30' }, {}, []],
    ['redundancy after exactly 2 years', 'redundancy-pay', { startsOn: '2024-11-01', endsOn: '2026-10-31' }, { jobs: [job({ leavingReason: 'redundant' })] }, ['2026-10-31']],
    ['none a day sooner', 'redundancy-pay', { startsOn: '2024-11-02', endsOn: '2026-10-31' }, { jobs: [job({ leavingReason: 'redundant' })] }, []],
    ['redundancy when the payment ends', 'redundancy-pay', { startsOn: '2024-06-01', endsOn: '2026-10-31' }, { jobs: [job({ leavingReason: 'payment_ended' })] }, ['2026-10-31']],
    ['none for somebody who resigned', 'redundancy-pay', { startsOn: '2024-06-01', endsOn: '2026-10-31' }, { jobs: [job({ leavingReason: 'resigned' })] }, []],
    ['HMRC closed with the last pay', 'hmrc-close', { endsOn: '2026-10-10' }, {}, ['2026-10-31']],
    ['nothing to close while somebody stays', 'hmrc-close', {}, {}, []],
    ['HMRC closed on the day that is written down', 'hmrc-close', {}, { payroll: { ...NO_RECORD.payroll, endsOn: '2026-12-15' } }, ['2026-12-31']],
    ['the insurance ended on the last day', 'insurance-close', { endsOn: '2026-10-10' }, {}, ['2026-10-10']],
    ['the pension scheme told', 'pension-close', { endsOn: '2026-10-10' }, {}, ['2026-10-10']],
    ['no paper forms online', 'paper-return', {}, {}, []],
    ['paper forms each quarter', 'paper-return', {}, { payroll: { ...NO_RECORD.payroll, way: 'paper' } }, ['2026-07-19', '2026-10-19', '2027-01-19', '2027-04-19', '2027-07-19', '2027-10-19']],
    ['leave to report on paper', 'paper-filing', {}, { payroll: { ...NO_RECORD.payroll, way: 'paper' } }, ['2026-06-29']],
    ['no payday reports on paper', 'payday-report', {}, { payroll: { ...NO_RECORD.payroll, way: 'paper' } }, []],
    ['in a pension within 6 weeks', 'pension-enrolment', {}, {}, ['2026-07-12']],
    ['6 weeks from the day after a wait', 'pension-enrolment', {}, { pensionSteps: [step('postponed', '2026-06-05', { until: '2026-08-31' })] }, ['2026-10-12']],
    ['age and pay again after the wait', 'pension-postponement-end', {}, { pensionSteps: [step('postponed', '2026-06-05', { until: '2026-08-31' })] }, ['2026-09-01']],
    ['the scheme paid by the 22nd until they leave it', 'pension-payment', {}, { pensionSteps: [step('enrolled', '2026-06-01'), step('left', '2026-08-15')] }, ['2026-07-22', '2026-08-22']],
    ['the council asked about a partner', 'council-agreement-relative', { relationship: 'partner' }, {}, ['2026-05-31']],
    ['not about a sister in another home', 'council-agreement-relative', { relationship: 'sibling' }, {}, []],
    ['about one in the same', 'council-agreement-relative', { relationship: 'sibling', livesInHousehold: true }, {}, ['2026-05-31']],
    ['steps against harassment from the first day of the law', 'harassment', {}, {}, ['2026-10-01']],
    ['or of the job', 'harassment', { startsOn: '2026-11-02' }, {}, ['2026-11-02']],
  ])('%s: %s', (_words, dutyId, worker, record, expected) => expect(days(of(dutyId, worker, record))).toEqual(expected));

  it('the new insurance of somebody who works for themselves', () => {
    expect(days(of('self-employed-insurance', { kind: 'self_employed' }, { jobs: [job({ ownInsuranceUntil: '2027-01-31' })] }))).toEqual(['2027-01-31']);
  });

  it('another job makes PAYE needed at any pay', () => {
    const low = { minutesAWeek: 300 };
    const unregistered = { employer: anEmployer() };
    expect([days(of('low-pay-record', low, {}, unregistered)), days(of('payroll-records', low, {}, unregistered))]).toEqual([['2027-04-05'], []]);
    const other = { jobs: [job({ hasOtherJob: true })] };
    expect([days(of('low-pay-record', low, other, unregistered)), days(of('payroll-records', low, other, unregistered))]).toEqual([[], ['2027-04-05']]);
  });
});

describe('a tax month without pay', () => {
  const services = [{ id: 5, workerId: 1, category: 'pa_wages' as const, paidEvery: 'month' as const, endsOn: '2026-06-26' as IsoDay }];
  const entries = [{ paidOn: '2026-06-26' as IsoDay, parts: [{ category: 'pa_wages' as const, serviceId: 5, fund: 'council' as const, amountPence: -900_00 }] }];
  const quiet = (worker: Parameters<typeof aWorker>[0], payroll: Partial<EmploymentRecord['payroll']> = {}) =>
    days(of('nothing-paid-report', worker, { payroll: { ...NO_RECORD.payroll, ...payroll } }, { services, entries }, '2026-11-21', { from: '2026-06-01', to: '2026-11-21' }));

  // Paid in the tax month to 5 July alone.
  it.each<[string, Parameters<typeof aWorker>[0], Partial<EmploymentRecord['payroll']>, IsoDay[]]>([
    ['is told by the 19th while somebody is employed', {}, {}, ['2026-08-19', '2026-09-19', '2026-10-19', '2026-11-19']],
    ['not once nobody is; then the scheme is closed', { endsOn: '2026-08-20' }, {}, ['2026-08-19', '2026-09-19']],
    ['until the day on which the scheme is closed', { endsOn: '2026-06-26' }, { endsOn: '2026-09-05' }, ['2026-08-19', '2026-09-19']],
    ['and one day longer is a month more', { endsOn: '2026-06-26' }, { endsOn: '2026-09-06' }, ['2026-08-19', '2026-09-19', '2026-10-19']],
    ['not on paper', {}, { way: 'paper' }, []],
  ])('%s', (_words, worker, payroll, expected) => expect(quiet(worker, payroll)).toEqual(expected));
});

describe('what the record says of a duty', () => {
  it.each<[string, string, Parameters<typeof aWorker>[0], Partial<EmploymentRecord>, string, IsoDay | null]>([
    ['a certificate seen', 'dbs', {}, { jobs: [job({ certificate: 'seen', certificateOn: '2026-05-28' })] }, 'done', '2026-05-28'],
    ['a choice not to ask', 'dbs', {}, { jobs: [job({ certificate: 'not_asked' })] }, 'not_needed', null],
    ['nothing of it, which the law does not mind', 'dbs', {}, {}, 'not_needed', null],
    ['the status checked', 'employment-status', { kind: 'self_employed' }, { jobs: [job({ statusCheckedOn: '2026-05-01' })] }, 'done', '2026-05-01'],
    ['the papers of somebody who works for themselves', 'self-employed-papers', { kind: 'self_employed' }, { jobs: [job({ taxReferenceSeenOn: '2026-05-02', ownInsuranceUntil: '2027-05-01' })] }, 'done', '2026-05-02'],
    ['one of those papers', 'self-employed-papers', { kind: 'self_employed' }, { jobs: [job({ taxReferenceSeenOn: '2026-05-02' })] }, 'late', null],
    ['own words', 'sickness-own-words', {}, { absences: [away('2026-09-01', '2026-09-03', { proof: 'own_words' })] }, 'done', null],
    ['own words where a fit note is asked', 'sickness-fit-note', {}, { absences: [away('2026-09-01', '2026-09-20', { proof: 'own_words' })] }, 'late', null],
    ['notice given', 'notice', { endsOn: '2026-12-30' }, { jobs: [job({ noticeGivenOn: '2026-11-20' })] }, 'done', '2026-11-20'],
    ['the letter', 'pension-letter', {}, { pensionSteps: [step('letter', '2026-06-20')] }, 'done', '2026-06-20'],
    ['a letter of tomorrow', 'pension-letter', {}, { pensionSteps: [step('letter', '2026-11-22')] }, 'late', null],
    ['put in a pension', 'pension-enrolment', {}, { pensionSteps: [step('enrolled', '2026-06-05')] }, 'done', '2026-06-05'],
    ['opted out', 'pension-enrolment', { pension: 'opted_out' }, {}, 'done', null],
    ['looked at', 'pension-assessment', {}, { pensionSteps: [step('assessed', '2026-06-01')] }, 'done', '2026-06-01'],
    ['declared', 'pension-declaration', {}, { pensionSteps: [step('declared', '2026-10-01', { workerId: null })] }, 'done', '2026-10-01'],
    ['the council agreed', 'council-agreement-relative', { relationship: 'partner', councilAgreedOn: '2026-05-20' }, {}, 'done', '2026-05-20'],
  ])('%s: %s', (_words, dutyId, worker, record, state, doneOn) => expect(of(dutyId, worker, record)[0]).toMatchObject({ state, doneOn }));

  it('a declaration of three years ago is none of now', () => {
    const long: Period = { from: '2026-05-01', to: '2030-01-01' };
    const declared = (on: IsoDay) => of('pension-re-declaration', {}, { pensionSteps: [step('declared', on, { workerId: null })] }, {}, '2029-12-01', long)[0]?.state;
    expect([declared('2026-10-01'), declared('2029-07-01')]).toEqual(['late', 'done']);
  });

  it('a payment to the pension scheme settles its month', () => {
    const entries = [{ paidOn: '2026-07-20' as IsoDay, parts: [{ category: 'pension' as const, serviceId: null, fund: 'council' as const, amountPence: -50_00 }] }];
    expect(of('pension-payment', { pension: 'enrolled' }, {}, { entries }).slice(0, 2).map(({ dueOn, state }) => `${dueOn} ${state}`)).toEqual(['2026-07-22 done', '2026-08-22 late']);
  });
});

/** Employers' Liability (Compulsory Insurance) Act 1969, section 2(2)(a): husband, wife or civil partner; not somebody one lives with unmarried. */
describe('insurance where a partner is employed', () => {
  const married = [{ id: 1, dutyId: 'insurance', workerId: null, dueOn: '2026-05-31' as IsoDay, state: 'not_needed' as const, doneOn: '2026-06-01' as IsoDay, words: 'We are married.' }];
  it.each<[string, EmployingFacts['records'], string, string | null]>([
    ['is asked for, and the list takes the answer', [], 'late', null],
    ['is not needed where the person says that they are married', married, 'not_needed', null],
  ])('%s', (_words, records, state, writtenAt) => expect(of('insurance', { relationship: 'partner' }, {}, { records })[0]).toMatchObject({ state, writtenAt }));

  it('takes no answer where somebody else is employed too', () => {
    const workers = [aWorker({ relationship: 'partner' }), aWorker({ id: 2 })];
    expect(of('insurance', {}, {}, { workers, records: married })[0]).toMatchObject({ state: 'late', writtenAt: 'insurance' });
  });
});
