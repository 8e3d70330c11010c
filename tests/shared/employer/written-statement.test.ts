import { describe, expect, it } from 'vitest';
import { NO_RECORD } from '#shared/employer/employment-record';
import { NEW_JOB, type Job } from '#shared/employer/job';
import type { RotaShift } from '#shared/employer/shift';
import type { Worker } from '#shared/employer/worker';
import { buildWrittenStatement, type WrittenStatement } from '#shared/employer/written-statement';
import { makeFacts, makeService } from '../../support/make-facts';
import { done, faultsIn } from '../../support/records';
import { aWorker } from './workers';

const ON = '2026-11-20';
const JOB: Job = { workerId: 1, ...NEW_JOB };
const WHOLE: Job = { ...JOB, title: 'Personal assistant', duties: 'Help in the morning', workplace: 'At my home', complaintsWords: 'My sister Ada', address: '2 Elm Road' };
const shift = (weekday: RotaShift['weekday'], week: RotaShift['week'] = 0): RotaShift => ({ id: weekday, workerId: 1, from: '2026-06-01', week, weekday, startsAt: 480, minutes: 240, breakMinutes: 0, kind: 'usual' });

function statementOf(job: Partial<Job> = {}, worker: Partial<Worker> = {}, rota: readonly RotaShift[] = [1, 2, 3, 4, 5].map((day) => shift(day as RotaShift['weekday']))): WrittenStatement {
  const facts = makeFacts({ workers: [aWorker({ pension: 'enrolled', ...worker })], employment: { ...NO_RECORD, jobs: [{ ...WHOLE, ...job }], rota } });
  return done(buildWrittenStatement({ ...facts, person: { ...facts.person, name: 'Sam Example', address: '1 Elm Road' } }, 1, ON));
}

const partOf = ({ parts }: WrittenStatement, heading: string) => {
  const part = parts.find((one) => one.heading.startsWith(heading));
  return part ? [...part.rows.map((row) => row.join(': ')), ...part.sentences].join('\n') : '';
};

it('holds every head of section 1 of the Act, and nothing is missing from a whole record', () => {
  const whole = statementOf();
  expect(whole.missing).toEqual([]);
  expect(whole.parts.map(({ heading }) => heading)).toEqual([
    'Who this is between', 'Your job', 'Your pay', 'Your hours and days', 'Your holiday and holiday pay', 'When you are ill', 'Other paid leave', 'Pension', 'How the job can end', 'Trial period (probation)', 'Training and benefits', 'If something goes wrong', 'Other things the law asks to be said',
  ]);
  expect(JSON.stringify(whole.parts)).not.toContain('[Still');
});

it('says in front what is missing, and puts brackets where it would stand', () => {
  const facts = makeFacts({ workers: [aWorker({ rates: [], minutesAWeek: 0 })], services: [], employment: NO_RECORD });
  const bare = done(buildWrittenStatement({ ...facts, person: { ...facts.person, name: '', address: '' } }, 1, ON));
  expect(bare.missing.map(({ place, words }) => `${place}: ${words}`)).toEqual([
    'person: Your name, as the employer', 'person: Your address', 'terms: The job title', 'terms: What the job is, in a few words', 'terms: Where the work is done', 'worker: The pay for an hour', 'worker: The hours a week',
    'hours: The days of the week and the times', 'worker: Where the pension stands', 'terms: Whom to go to with a complaint',
  ]);
  expect(JSON.stringify(bare.parts).match(/\[Still to be agreed/g)).toHaveLength(9);
});

describe('holiday', () => {
  // GOV.UK, “Calculate holiday entitlement”: 5 days a week are 28 days, 3 days a week 16.8 days; 20 hours a week 112 hours.
  it.each<[string, Partial<Job>, readonly RotaShift[], string]>([
    ['five days and 20 hours a week', {}, [1, 2, 3, 4, 5].map((day) => shift(day as 1)), '5.6 weeks a year: 28 days, which is 112 hours'],
    ['three days and 20 hours a week', {}, [shift(1), shift(2), shift(3)], '5.6 weeks a year: 16.8 days, which is 112 hours'],
    ['no days known', {}, [], 'You have: 5.6 weeks a year\n'],
    ['hours that change', { hours: 'irregular' }, [], '12.07% of the hours that you work'],
    ['paid when it is taken', {}, [], 'average of the last 52 weeks'],
    ['rolled up', { hours: 'irregular', holidayPay: 'rolled_up' }, [], 'The payslip shows it apart'],
    ['bank holidays on top', { bankHolidays: 'on_top' }, [], 'on top of this holiday'],
    ['a leave year from April', { leaveYearStarts: '04-01' }, [], 'Your holiday year starts on: 1 April of each year'],
    ['a leave year from the first day', {}, [], 'Your holiday year starts on: 1 June of each year'],
  ])('%s', (_, job, rota, words) => {
    expect(partOf(statementOf(job, {}, rota), 'Your holiday')).toContain(words);
  });
});

it.each<[string, string, Partial<Job>, Partial<Worker>, string]>([
  ['pay with a rise to come', 'Your pay', {}, { rates: [{ from: '2026-06-01', ratePence: 1350 }, { from: '2027-04-01', ratePence: 1400 }] }, 'Usual pay: £13.50 an hour\nFrom 1 April 2027: £14.00 an hour\nYou are paid: every month'],
  ['sick pay since 6 April 2026', 'When you are ill', {}, {}, 'from the first full day'],
  ['sick pay beyond the law', 'When you are ill', { sickPayWords: 'two weeks in full' }, {}, 'Beyond this: two weeks in full'],
  ['notice by law', 'How the job', {}, {}, 'Notice from you: One week after a month of work'],
  ['notice agreed', 'How the job', { employerNoticeWeeks: 4, workerNoticeWeeks: 2 }, {}, 'Notice from your employer: 4 weeks, or what the law says where that is longer'],
  ['a fixed end', 'How the job', { fixedUntil: '2027-05-31' }, {}, 'For a fixed time, until 31 May 2027'],
  ['a trial of 12 weeks from 1 June', 'Trial', { probationWeeks: 12 }, {}, 'It ends on 23 August 2026.'],
])('%s', (_, heading, job, worker, words) => {
  expect(partOf(statementOf(job, worker), heading)).toContain(words);
});

it('names each rate for a kind of hour that holds or is to come, and none that is over', () => {
  const rate = (kind: 'weekend' | 'sleep_in', from: '2026-06-01' | '2026-09-01' | '2027-04-01', ratePence: number) => ({ workerId: 1, kind, from, ratePence });
  const facts = makeFacts({
    workers: [aWorker()],
    employment: { ...NO_RECORD, jobs: [WHOLE], otherRates: [rate('sleep_in', '2026-06-01', 6000), rate('weekend', '2026-06-01', 1400), rate('weekend', '2026-09-01', 1500), rate('weekend', '2027-04-01', 1600)] },
  });
  expect(partOf(done(buildWrittenStatement(facts, 1, ON)), 'Your pay')).toContain('Sleep-in: £60.00 a night\nWeekend: £15.00 an hour\nWeekend: £16.00 an hour from 1 April 2027');
});

it('takes days and times from the plan where no rota is written down', () => {
  const service = makeService({ workerId: 1, visits: [{ weekday: 1, fromMinutes: 480, minutes: 60, week: 'every' }, { weekday: 2, fromMinutes: 480, minutes: 60, week: 'first' }] });
  const facts = makeFacts({ workers: [aWorker()], services: [service], employment: { ...NO_RECORD, jobs: [WHOLE] } });
  const statement = done(buildWrittenStatement(facts, 1, ON));
  expect(partOf(statement, 'Your hours')).toContain('Monday 8:00, 1 h; Tuesday 8:00, 1 h (first week of two)');
  // GOV.UK: 1.5 days a week are 8.4 days.
  expect(partOf(statement, 'Your holiday')).toContain('8.4 days');
});

it('the authorised person is the employer, and that is to be checked', () => {
  const facts = makeFacts({ workers: [aWorker()], employment: { ...NO_RECORD, jobs: [WHOLE] } });
  const statement = done(buildWrittenStatement({ ...facts, person: { ...facts.person, managedBy: 'authorised', managerName: 'Ada Example' } }, 1, ON));
  expect(statement.employerName).toBe('Ada Example');
  expect(statement.toCheck[0]).toContain('Ada Example is the employer');
});

it('is refused for someone who works for themselves, and for one who is gone', () => {
  const facts = makeFacts({ workers: [aWorker({ kind: 'self_employed' })] });
  expect(faultsIn(buildWrittenStatement(facts, 1, ON))).toEqual(['not-employed']);
  expect(faultsIn(buildWrittenStatement(facts, 2, ON))).toEqual(['record-gone']);
});
