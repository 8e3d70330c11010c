import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { countOf, lowerFirst, minutesInWords } from '../kernel/plain-words';
import { ok, refused, type Result } from '../kernel/result';
import type { Recurring } from '../kernel/recurrence';
import type { Person } from '../person/person';
import type { Service } from '../plan/services';
import { frequencyWords } from '../plan/service-words';
import { hasVisits } from '../plan/coming-times';
import type { EmploymentRecord } from './employment-record';
import { holidayEntitlement } from './holiday-entitlement';
import { HOUR_KIND_WORDS } from './hour-words';
import type { Job } from './job';
import { jobOf } from './job-of';
import { rotaInForce, rotaWords } from './rota-words';
import type { OtherRate, RotaShift } from './shift';
import { rateOnDay, type Worker } from './worker';

/** Where in the window something that is missing is written down. */
export type GapPlace = 'person' | 'worker' | 'terms' | 'hours';
type StatementGap = { readonly words: string; readonly place: GapPlace };

/** A heading, what stands under it by name, and sentences. */
export type StatementPart = { readonly heading: string; readonly rows: readonly (readonly [name: string, value: string])[]; readonly sentences: readonly string[] };

/** The written statement of one PA’s job, drafted from the record. */
export type WrittenStatement = {
  readonly employerName: string;
  readonly workerName: string;
  readonly madeOn: IsoDay;
  readonly isExample: boolean;
  readonly parts: readonly StatementPart[];
  /** What the law asks for and the record does not hold. In the statement it stands in square brackets. */
  readonly missing: readonly StatementGap[];
  /** What it says because nothing else is written down, to be looked at before it is signed. */
  readonly toCheck: readonly string[];
};

type Facts = {
  readonly person: Person;
  readonly workers: readonly Worker[];
  readonly services: readonly Service[];
  readonly employment: Pick<EmploymentRecord, 'jobs' | 'otherRates' | 'rota' | 'payroll'>;
};

const GAP = (words: string) => `[Still to be agreed: ${words}]`;

/**
 * What the law asks a written statement to say (Employment Rights Act 1996, sections 1 to 4, on the first day since 6 April 2020), in the
 * order of the Act, as far as the record tells. Faults: the PA is gone, or works for themselves.
 */
export function buildWrittenStatement(facts: Facts, workerId: number, on: IsoDay): Result<WrittenStatement> {
  const worker = facts.workers.find(({ id }) => id === workerId);
  if (!worker) return refused({ code: 'record-gone', message: 'This PA is no longer in the ledger, so nothing was written. Go back and look at the list again.' });
  if (worker.kind === 'self_employed') {
    return refused({ code: 'not-employed', message: `${worker.name} works for themselves, so there is no statement of a job to give. Agree the work and its price in writing, and keep that.` });
  }
  const job = jobOf(facts.employment, workerId);
  const day = worker.startsOn > on ? worker.startsOn : on;
  const rota = rotaInForce(facts.employment.rota, workerId, day);
  const visits = facts.services.filter((service) => service.workerId === workerId && (service.endsOn === null || service.endsOn >= day) && hasVisits(service));
  const about: About = { ...facts, worker, job, day, rota, visits };
  return ok({
    employerName: employerOf(facts.person),
    workerName: worker.name,
    madeOn: on,
    isExample: facts.person.exampleOn !== null,
    parts: [whoPart(about), jobPart(about), payPart(about), hoursPart(about), holidayPart(about), sicknessPart(about), leavePart(about), pensionPart(about), endPart(about), trialPart(about), trainingPart(about), problemsPart(about), otherPart(about)],
    missing: gapsOf(about),
    toCheck: assumptionsOf(about),
  });
}

type About = Facts & { readonly worker: Worker; readonly job: Job; readonly day: IsoDay; readonly rota: readonly RotaShift[]; readonly visits: readonly Service[] };

/** Where the council let somebody hold the money for a person who cannot decide, that person is the employer. */
function employerOf({ name, managedBy, managerName }: Person): string {
  return managedBy === 'authorised' && managerName.trim() !== '' ? managerName.trim() : name.trim();
}

function whoPart({ person, worker, job }: About): StatementPart {
  return {
    heading: 'Who this is between',
    rows: [
      ['Your employer', [employerOf(person) || GAP('your employer’s name'), person.address.trim() || GAP('your employer’s address')].join('\n')],
      ['You', [worker.name, job.address].filter((line) => line !== '').join('\n')],
      ['Your job began on', formatDay(worker.startsOn)],
      ['Continuous employment began on', formatDay(worker.startsOn)],
    ],
    sentences: ['No work for an earlier employer counts towards your continuous employment.'],
  };
}

function jobPart({ job }: About): StatementPart {
  return {
    heading: 'Your job',
    rows: [
      ['Job title', job.title || GAP('the job title')],
      ['What you do', job.duties || GAP('what the job is, in a few words')],
      ['Where you work', job.workplace || GAP('where you work')],
    ],
    sentences: [],
  };
}

const INTERVAL: Readonly<Record<Recurring, string>> = { week: 'every week', fortnight: 'every 2 weeks', '4-weeks': 'every 4 weeks', month: 'every month', quarter: 'every 3 months', year: 'once a year' };

function payPart({ worker, day, employment }: About): StatementPart {
  const rate = rateOnDay(worker, day);
  const coming = worker.rates.filter(({ from }) => from > day).map(({ from, ratePence }): [string, string] => [`From ${formatDay(from)}`, `${formatPounds(ratePence)} an hour`]);
  return {
    heading: 'Your pay',
    rows: [
      ['Usual pay', rate === undefined ? GAP('the pay for an hour') : `${formatPounds(rate)} an hour`],
      ...coming,
      ...otherRatesOf(employment.otherRates, worker.id, day),
      ['You are paid', INTERVAL[worker.payEvery]],
    ],
    sentences: ['You get a payslip on or before each payday. Tax, National Insurance and your share of a pension are taken off where the law says so.', ...(isFamilyAtHome(worker) ? [] : ['Your pay is never less than the minimum wage for your age.'])],
  };
}

/** The minimum wage does not hold for family who live in the home (National Minimum Wage Regulations 2015, regulation 57). */
const isFamilyAtHome = ({ relationship, livesInHousehold }: Worker) => livesInHousehold && relationship !== 'none' && relationship !== 'friend';

/** For each kind of hour the rate in force, and those to come. */
function otherRatesOf(rates: readonly OtherRate[], workerId: number, day: IsoDay): [string, string][] {
  const own = rates.filter((rate) => rate.workerId === workerId);
  return own
    .filter((rate) => rate.from > day || !own.some((later) => later.kind === rate.kind && later.from > rate.from && later.from <= day))
    .map(({ kind, from, ratePence }) => [HOUR_KIND_WORDS[kind], `${formatPounds(ratePence)} ${kind === 'sleep_in' ? 'a night' : 'an hour'}${from > day ? ` from ${formatDay(from)}` : ''}`]);
}

function hoursPart(about: About): StatementPart {
  const { worker, job } = about;
  const isRegular = job.hours === 'regular';
  return {
    heading: 'Your hours and days',
    rows: [
      [isRegular ? 'Hours a week' : 'Hours a week on average', worker.minutesAWeek > 0 ? minutesInWords(worker.minutesAWeek) : GAP('the hours a week')],
      [isRegular ? 'Days and times' : 'Usual days and times', daysWords(about) || GAP('the days of the week and the times')],
      ...(job.over48HoursAgreedOn === null ? [] : [['Longer weeks', `On ${formatDay(job.over48HoursAgreedOn)} you agreed in writing that you may work more than 48 hours a week on average. You can end this with 7 days’ notice.`] as const]),
    ],
    sentences: [
      isRegular ? 'Your days and hours change only where we both agree to it, in writing or by message.' : 'Your days and hours change. We agree them beforehand, in writing or by message, by what support is needed and when you can work.',
      'When you work more than 6 hours in a day you have a break of 20 minutes at least. You have 11 hours of rest between two days of work, and a day off each week or two days in 14 days.',
    ],
  };
}

function daysWords({ rota, visits }: About): string {
  return rota.length > 0 ? rotaWords(rota).join('\n') : visits.map((service) => frequencyWords(service)).join('\n');
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `04-06` → `6 April`. */
const monthDay = (words: string) => `${Number(words.slice(3))} ${MONTHS[Number(words.slice(0, 2)) - 1]}`;

function holidayPart(about: About): StatementPart {
  const { worker, job } = about;
  const year = monthDay(job.leaveYearStarts ?? worker.startsOn.slice(5));
  const isRegular = job.hours === 'regular';
  return {
    heading: 'Your holiday and holiday pay',
    rows: [['Your holiday year starts on', `${year} of each year`], ['You have', isRegular ? entitlementWords(about) : '5.6 weeks a year, earned as you work: 12.07% of the hours that you work in each pay period, added at its end']],
    sentences: [
      job.bankHolidays === 'within'
        ? 'Bank holidays are part of this holiday. A bank holiday on which you would work and do not is taken from it.'
        : 'Bank holidays on which you would work are paid days off on top of this holiday.',
      job.holidayPay === 'rolled_up'
        ? 'Holiday pay is paid with your pay: 12.07% of the pay for the work of each pay period. The payslip shows it apart. You still take your holiday, and it is not paid once more when you take it.'
        : 'Holiday is paid as your normal pay. Where your pay differs from week to week, it is the average of the last 52 weeks in which you were paid, looking back 104 weeks at most.',
      'Ask for holiday ahead: at least twice as many days before it begins as you want to take.',
      'If you start or leave during a holiday year you have the share of that year that you worked. When you leave you are paid for the holiday that you have earned and not taken.',
    ],
  };
}

/** GOV.UK’s calculation, from the days of the usual week; the weeks alone where no days are known. */
function entitlementWords(about: About): string {
  const halves = halfDaysAWeek(about);
  const { worker, day } = about;
  const answer =
    halves === 0
      ? null
      : holidayEntitlement({ daysAWeek: { numerator: halves, denominator: 2 }, hoursAWeek: worker.minutesAWeek === 0 ? null : { numerator: worker.minutesAWeek, denominator: 60 }, yearStartsOn: null, startsOn: null, leavesOn: null }, day);
  if (!answer?.ok) return '5.6 weeks a year';
  const { daysTenths, holidayMinutes } = answer.value;
  const days = daysTenths % 10 === 0 ? `${daysTenths / 10}` : `${Math.floor(daysTenths / 10)}.${daysTenths % 10}`;
  return `5.6 weeks a year: ${days} ${daysTenths === 10 ? 'day' : 'days'}${holidayMinutes === null ? '' : `, which is ${minutesInWords(holidayMinutes)}`}`;
}

/** Days on which work is done in two weeks. */
function halfDaysAWeek({ rota, visits }: About): number {
  if (rota.length > 0) return [1, 2].reduce((sum, week) => sum + new Set(rota.filter((shift) => shift.week === 0 || shift.week === week).map((shift) => shift.weekday)).size, 0);
  const all = visits.flatMap((service) => service.visits);
  return (['first', 'second'] as const).reduce((sum, week) => sum + new Set(all.filter((visit) => visit.week === 'every' || visit.week === week).map((visit) => visit.weekday)).size, 0);
}

/** Employment Rights Act 2025: from this day sick pay begins with the first full day, whatever somebody earns. */
const SICK_PAY_FROM_DAY_ONE: IsoDay = '2026-04-06';

function sicknessPart({ job, day }: About): StatementPart {
  return {
    heading: 'When you are ill',
    rows: [],
    sentences: [
      'Tell me as early as you can, before your work would begin. For the first 7 days you say in your own words that you were ill. After that I need a fit note.',
      day >= SICK_PAY_FROM_DAY_ONE
        ? 'You get Statutory Sick Pay from the first full day on which you cannot work, whatever you earn, for 28 weeks at most. The law sets how much it is.'
        : 'You get Statutory Sick Pay from the fourth day on which you would have worked, where you earn enough for it, for 28 weeks at most. The law sets how much it is.',
      job.sickPayWords === '' ? 'There is no sick pay beyond this.' : `Beyond this: ${job.sickPayWords}`,
    ],
  };
}

function leavePart({ job }: About): StatementPart {
  return {
    heading: 'Other paid leave',
    rows: [],
    sentences: [
      'You have the leave that the law gives, such as maternity, paternity, adoption, shared parental and parental bereavement leave, with the pay that the law sets.',
      job.otherLeaveWords === '' ? 'There is no other paid leave.' : `Also: ${job.otherLeaveWords}`,
    ],
  };
}

const PENSION: Readonly<Record<Exclude<Worker['pension'], 'not_assessed'>, string>> = {
  enrolled: 'You are in a workplace pension',
  opted_out: 'You chose to leave the workplace pension. You can ask to join again',
  not_eligible: 'You do not have to be put into a workplace pension now. You can ask to join one',
};

function pensionPart({ worker, employment: { payroll } }: About): StatementPart {
  const scheme = payroll.pensionScheme.trim();
  const words = worker.pension === 'not_assessed' ? 'I look on your first day whether the law puts you into a workplace pension, and write to you within six weeks' : PENSION[worker.pension];
  return { heading: 'Pension', rows: scheme === '' ? [] : [['The scheme', scheme]], sentences: [`${words}.`] };
}

const weeksWords = (weeks: number) => countOf(weeks, 'week');

function endPart({ worker, job }: About): StatementPart {
  const legal = 'one week after a month of work, and from two years one week for each full year, 12 weeks at most';
  return {
    heading: 'How the job can end',
    rows: [
      ['Notice from your employer', job.employerNoticeWeeks === null ? upperLegal(legal) : `${weeksWords(job.employerNoticeWeeks)}, or what the law says where that is longer: ${legal}`],
      ['Notice from you', job.workerNoticeWeeks === null ? 'One week after a month of work' : weeksWords(job.workerNoticeWeeks)],
      ['How long the job lasts', job.fixedUntil === null ? (worker.endsOn === null ? 'It has no fixed end' : `Until ${formatDay(worker.endsOn)}`) : `For a fixed time, until ${formatDay(job.fixedUntil)}`],
    ],
    sentences: [],
  };
}

const upperLegal = (words: string) => `What the law says: ${words}`;

function trialPart({ worker, job }: About): StatementPart {
  const weeks = job.probationWeeks;
  return {
    heading: 'Trial period (probation)',
    rows: [],
    sentences:
      weeks === null
        ? ['There is no trial period.']
        : [`The first ${weeksWords(weeks)} are a trial period. It ends on ${formatDay(addDays(worker.startsOn, 7 * weeks - 1))}. We talk during it about how the work goes. All your rights in this statement hold from the first day.`],
  };
}

function trainingPart({ job }: About): StatementPart {
  return {
    heading: 'Training and benefits',
    rows: [],
    sentences: [
      job.trainingWords === '' ? 'There is no training that you must do, and none that you must pay for.' : `Training: ${job.trainingWords}`,
      job.benefitsWords === '' ? 'There are no benefits besides those in this statement.' : `Benefits: ${job.benefitsWords}`,
    ],
  };
}

function problemsPart({ job }: About): StatementPart {
  return {
    heading: 'If something goes wrong',
    rows: [['Whom to go to', job.complaintsWords || GAP('whom you go to with a complaint, or when you do not agree with a decision about you')]],
    sentences: ['Problems with your work or conduct, dismissal, and complaints of yours are dealt with fairly, step by step, as the Acas Code of Practice on disciplinary and grievance procedures says.'],
  };
}

function otherPart({ job }: About): StatementPart {
  return {
    heading: 'Other things the law asks to be said',
    rows: job.otherWords === '' ? [] : [['Also agreed', job.otherWords]],
    sentences: ['No collective agreement touches this job.', 'You do not work outside the United Kingdom for longer than a month.'],
  };
}

/** What the law asks for and the record does not hold, in the order of the statement. */
function gapsOf(about: About): StatementGap[] {
  const { person, worker, job, day } = about;
  const gaps: [isGap: boolean, words: string, place: GapPlace][] = [
    [employerOf(person) === '', 'Your name, as the employer', 'person'],
    [person.address.trim() === '', 'Your address', 'person'],
    [job.title === '', 'The job title', 'terms'],
    [job.duties === '', 'What the job is, in a few words', 'terms'],
    [job.workplace === '', 'Where the work is done', 'terms'],
    [rateOnDay(worker, day) === undefined, 'The pay for an hour', 'worker'],
    [worker.minutesAWeek === 0, 'The hours a week', 'worker'],
    [daysWords(about) === '', 'The days of the week and the times', 'hours'],
    [worker.pension === 'not_assessed', 'Where the pension stands', 'worker'],
    [job.complaintsWords === '', 'Whom to go to with a complaint', 'terms'],
  ];
  return gaps.flatMap(([isGap, words, place]) => (isGap ? [{ words, place }] : []));
}

/** What a statement says of its own accord, where nothing else is written down. */
function assumptionsOf({ person, worker, job }: About): string[] {
  const said: [isSaid: boolean, words: string][] = [
    [person.managedBy !== 'self', `That ${employerOf(person) || 'the person'} is the employer. ${managerWords(person)}`],
    [job.address === '', `That the address of ${worker.name} is left out. The law does not ask for it.`],
    [true, 'That no work for an earlier employer counts.'],
    [job.leaveYearStarts === null, `That the holiday year starts on ${monthDay(worker.startsOn.slice(5))}, the day on which the job began.`],
    [true, job.bankHolidays === 'within' ? 'That bank holidays are part of the holiday.' : 'That bank holidays come on top of the holiday.'],
    [job.sickPayWords === '', 'That there is no sick pay beyond what the law gives.'],
    [job.otherLeaveWords === '', 'That there is no other paid leave beyond what the law gives.'],
    [job.workerNoticeWeeks === null || job.employerNoticeWeeks === null, 'That notice is what the law says.'],
    [job.fixedUntil === null && worker.endsOn === null, 'That the job has no fixed end.'],
    [job.probationWeeks === null, 'That there is no trial period.'],
    [job.trainingWords === '', 'That there is no training which must be done or paid for.'],
    [job.benefitsWords === '', 'That there are no other benefits.'],
    [true, 'That complaints and problems are dealt with by the Acas Code of Practice.'],
    [true, 'That no collective agreement touches the job, and nobody works abroad for longer than a month.'],
  ];
  return said.flatMap(([isSaid, words]) => (isSaid ? [words] : []));
}

function managerWords({ managedBy, managerName }: Person): string {
  const who = managerName.trim() === '' ? 'whoever looks after the money' : managerName.trim();
  return `If ${managedBy === 'managed_account' ? lowerFirst(who) : who} employs the PA instead, put that name there.`;
}
