import { describe, expect, it } from 'vitest';
import { dutiesFor, dutiesOn, type EmployingFacts } from '#shared/employer/duties';
import type { Duty } from '#shared/employer/duty';
import type { InsurancePolicy } from '#shared/employer/worker';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import { makeEntry } from '../../support/make-facts';
import { anEmployer, aWorker } from './workers';
import { expectToGrowWithSize } from '../../support/growth';

const ON: IsoDay = '2026-11-21';
const YEAR: Period = { from: '2026-05-01', to: '2027-06-30' };
const registered = anEmployer({ payeReference: '123/AB456', payeRegisteredOn: '2026-05-20' });
const policy = (from: IsoDay, to: IsoDay): InsurancePolicy => ({ id: 1, insurer: 'Example Mutual', policyNumber: 'EL 1', from, to });

/** One assistant from 1 June 2026, 20 hours at £13.50, paid by the month. */
function facts(change: Partial<EmployingFacts> = {}): EmployingFacts {
  return { workers: [aWorker()], employer: registered, policies: [], records: [], ...change };
}

function of(dutyId: string, change: Partial<EmployingFacts> = {}, on = ON, period = YEAR): Duty[] {
  return dutiesFor(facts(change), period, on).filter((duty) => duty.dutyId === dutyId);
}
const days = (duties: Duty[]) => duties.map(({ dueOn }) => dueOn);

describe('the days of duties, for someone who starts on 1 June 2026 and is paid by the month', () => {
  it.each<[string, string, IsoDay[]]>([
    ['before the first day', 'right-to-work', ['2026-05-31']],
    ['before the first day', 'insurance', ['2026-05-31']],
    ['before the first day and every year', 'risk-assessment', ['2026-05-31', '2027-05-31']],
    ['on the first day', 'written-statement', ['2026-06-01']],
    ['before the first payday', 'hmrc-registration', ['2026-06-29']],
    ['before the first payday', 'starter-checklist', ['2026-06-29']],
    ['6 weeks that begin on the first day', 'pension-letter', ['2026-07-12']],
    ['on the first day', 'pension-assessment', ['2026-06-01']],
    ['5 months that begin on the first day', 'pension-declaration', ['2026-10-31']],
    ['by 31 May, for those employed on 5 April', 'p60', ['2027-05-31']],
    ['on the first day and every year', 'holiday-record', ['2026-06-01', '2027-06-01']],
    ['on 1 April', 'minimum-wage-rise', ['2027-04-01']],
    ['never while the person stays', 'p45', []],
    ['never while the person stays', 'final-holiday-pay', []],
    ['never where the allowance is not claimed', 'employment-allowance', []],
  ])('%s: %s', (_words, dutyId, expected) => {
    expect(days(of(dutyId))).toEqual(expected);
  });

  it('on every payday: the payslip and the report', () => {
    const paydays = ['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30'];
    expect(days(of('payslip'))).toEqual(paydays);
    expect(days(of('payday-report'))).toEqual(paydays);
  });

  it('on the 22nd after each tax month: the payment to HMRC', () => {
    expect(days(of('hmrc-payment')).slice(0, 3)).toEqual(['2026-07-22', '2026-08-22', '2026-09-22']);
    expect(of('hmrc-payment')[0]?.words).toMatch(/^This is for pay from 6 June 2026 to 5 July 2026\. What was taken off wages/);
  });

  it('by the 19th after the first tax month of each tax year: the claim of the allowance', () => {
    expect(days(of('employment-allowance', { employer: { ...registered, claimsEmploymentAllowance: true } }))).toEqual(['2026-07-19', '2027-05-19']);
  });

  // The time to choose a day ends 3 months after the third year; declared within 5 months of it.
  it('every 3 years: the pension again', () => {
    const long: Period = { from: '2026-05-01', to: '2033-01-01' };
    expect(days(of('pension-re-enrolment', {}, ON, long))).toEqual(['2029-08-31', '2032-08-31']);
    expect(days(of('pension-re-declaration', {}, ON, long))).toEqual(['2029-10-31', '2032-10-31']);
  });

  it('of the declaration agree with The Pensions Regulator’s example: start 1 September 2018, declare again by 31 January 2022', () => {
    expect(days(of('pension-re-declaration', { workers: [aWorker({ startsOn: '2018-09-01' })] }, '2021-09-01', { from: '2021-01-01', to: '2022-12-31' }))).toEqual(['2022-01-31']);
  });
});

describe('the days of duties when things change', () => {
  const left = { workers: [aWorker({ endsOn: '2026-09-10' })] };
  it.each<[string, string, IsoDay[]]>([
    ['the P45', 'p45', ['2026-09-10']],
    ['pay for holiday not taken, with the last pay', 'final-holiday-pay', ['2026-09-30']],
    ['no P60, because nobody is employed on 5 April', 'p60', []],
    ['payslips to the last payday', 'payslip', ['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30']],
    ['no check in April', 'minimum-wage-rise', []],
  ])('somebody leaves on 10 September: %s', (_words, dutyId, expected) => {
    expect(days(of(dutyId, left))).toEqual(expected);
  });

  it('the holiday record begins on 6 April 2026 for someone who worked already', () => {
    expect(days(of('holiday-record', { workers: [aWorker({ startsOn: '2024-03-01' })] }, ON, { from: '2024-01-01', to: '2027-06-30' }))).toEqual(['2026-04-06', '2027-03-01']);
  });

  it('two people paid on one day are in one report, with a payslip each', () => {
    const workers = [aWorker(), aWorker({ id: 2, name: 'Ben' })];
    const july: Period = { from: '2026-07-01', to: '2026-07-31' };
    expect(of('payday-report', { workers }, ON, july).map(({ workerName }) => workerName)).toEqual([null]);
    expect(of('payslip', { workers }, ON, july).map(({ workerName }) => workerName)).toEqual(['Asha', 'Ben']);
  });

  it('a self-employed assistant brings the check of that status and no employer’s duty', () => {
    const duties = dutiesFor(facts({ workers: [aWorker({ kind: 'self_employed' })] }), YEAR, ON);
    expect(duties.map(({ dutyId, dueOn }) => [dutyId, dueOn])).toEqual([['employment-status', '2026-05-31'], ['self-employed-papers', '2026-05-31']]);
  });

  it('a bill that was due before the ledger begins is left alone; one of its first day is late', () => {
    const started = { workers: [aWorker({ startsOn: '2024-04-01', endsOn: null })], entries: [makeEntry({ paidOn: '2026-10-22', amountPence: 500_00, category: 'opening' })] };
    const bills = dutiesFor(facts(started), { from: '2026-08-01', to: '2026-11-30' }, '2026-11-20').filter(({ dutyId }) => dutyId === 'hmrc-payment');
    expect(bills.map(({ dueOn, state }) => `${dueOn} ${state}`).slice(0, 4)).toEqual(['2026-08-22 not_needed', '2026-09-22 not_needed', '2026-10-22 late', '2026-11-22 due']);
    expect(bills[0]?.words).toBe('This ledger begins on 22 October 2026. What was due before that is not looked at here.');
  });

  it('nobody, nothing', () => {
    expect(dutiesFor(facts({ workers: [] }), YEAR, ON)).toEqual([]);
  });

  it('below the limit for PAYE HMRC is told nothing, and the list says why', () => {
    const low = { workers: [aWorker({ minutesAWeek: 5 * 60 })], employer: anEmployer() };
    const ids = new Set(dutiesFor(facts(low), YEAR, ON).map(({ dutyId }) => dutyId));
    expect(['payday-report', 'hmrc-payment', 'p60'].filter((id) => ids.has(id))).toEqual([]);
    expect(of('hmrc-registration', low)).toMatchObject([
      {
        dueOn: '2026-06-29',
        state: 'not_needed',
        words:
          'Nobody’s usual pay reaches the limit for PAYE of £96.00 a week. Register all the same if someone has another job, a pension or taxable benefits.',
      },
    ]);
  });
});

describe('the state of a duty', () => {
  it.each<[string, IsoDay, string]>([
    ['the day after it was due', '2026-12-01', 'late'],
    ['on the day', '2026-11-30', 'due'],
    ['30 days before', '2026-10-31', 'due'],
    ['31 days before', '2026-10-30', 'coming'],
  ])('%s', (_words, on, state) => {
    expect(of('payslip', {}, on, { from: '2026-11-30', to: '2026-11-30' })[0]?.state).toBe(state);
  });

  it.each<[string, string, Partial<EmployingFacts>, string, IsoDay | null]>([
    ['proof seen', 'right-to-work', { workers: [aWorker({ rightToWorkSeenOn: '2026-05-25' })] }, 'done', '2026-05-25'],
    ['no proof seen', 'right-to-work', {}, 'late', null],
    ['proof dated after the day looked at', 'right-to-work', { workers: [aWorker({ rightToWorkSeenOn: '2026-11-22' })] }, 'late', null],
    ['contract given', 'written-statement', { workers: [aWorker({ contractGivenOn: '2026-06-01' })] }, 'done', '2026-06-01'],
    ['pension looked at', 'pension-assessment', { workers: [aWorker({ pension: 'not_eligible' })] }, 'done', null],
    ['pension not looked at', 'pension-assessment', {}, 'late', null],
    ['registered', 'hmrc-registration', {}, 'done', '2026-05-20'],
    ['a reference without a day', 'hmrc-registration', { employer: anEmployer({ payeReference: '123/AB456' }) }, 'done', null],
    ['not registered, with pay over the limit', 'hmrc-registration', { employer: anEmployer() }, 'late', null],
    ['cover from the first day', 'insurance', { policies: [policy('2026-06-01', '2027-05-31')] }, 'done', '2026-06-01'],
    ['cover from the second day, of which the flag speaks', 'insurance', { policies: [policy('2026-06-02', '2027-06-01')] }, 'done', '2026-06-02'],
    ['cover that begins tomorrow', 'insurance', { policies: [policy('2026-11-22', '2027-11-21')] }, 'late', null],
    ['no cover, and nobody works any more', 'insurance', { workers: [aWorker({ endsOn: '2026-11-20' })] }, 'not_needed', null],
    ['no proof seen of someone who has left', 'right-to-work', { workers: [aWorker({ endsOn: '2026-11-20' })] }, 'not_needed', null],
    ['no proof seen on the last day of someone who leaves', 'right-to-work', { workers: [aWorker({ endsOn: ON })] }, 'late', null],
    ['close family only', 'insurance', { workers: [aWorker({ relationship: 'sibling' })] }, 'not_needed', null],
    ['an aunt is not close family', 'insurance', { workers: [aWorker({ relationship: 'aunt_or_uncle' })] }, 'late', null],
  ])('%s: %s', (_words, dutyId, change, state, doneOn) => {
    expect(of(dutyId, change)[0]).toMatchObject({ state, doneOn });
  });

  it('of the insurance looks at each policy’s end', () => {
    const year = policy('2026-06-01', '2027-05-31');
    expect(of('insurance', { policies: [year] }, '2027-05-15').map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2026-05-31', 'done'],
      ['2027-05-31', 'due'],
    ]);
    expect(of('insurance', { policies: [year, policy('2027-06-01', '2028-05-31')] }, '2027-05-15').map(({ state }) => state)).toEqual(['done', 'done']);
  });

  const record = { id: 1, dutyId: 'payslip', workerId: 1, dueOn: '2026-10-31' as IsoDay, state: 'done' as const, doneOn: '2026-10-30' as IsoDay, words: 'Copy in the folder.' };
  it.each<[string, Partial<typeof record>, string, string]>([
    ['recorded', {}, 'done', 'Copy in the folder.'],
    ['recorded for another person', { workerId: 2 }, 'late', 'Everyone you employ'],
    ['recorded for another day', { dueOn: '2026-09-30' }, 'late', 'Everyone you employ'],
    ['recorded as done after the day looked at', { doneOn: '2026-11-22' }, 'late', 'Everyone you employ'],
  ])('is what was %s', (_words, change, state, words) => {
    const [payslip] = of('payslip', { records: [{ ...record, ...change }] }, ON, { from: '2026-10-31', to: '2026-10-31' });
    expect([payslip?.state, payslip?.words.slice(0, words.length)]).toEqual([state, words]);
  });

  it('that is recorded as not needed is not needed, with its reason', () => {
    const none = { ...record, dutyId: 'hmrc-payment', workerId: null, dueOn: '2026-10-22' as IsoDay, state: 'not_needed' as const, words: 'Nothing to pay.' };
    expect(of('hmrc-payment', { records: [none] }, ON, { from: '2026-10-22', to: '2026-10-22' })).toMatchObject([{ state: 'not_needed', words: 'Nothing to pay.' }]);
  });

  const payment = (paidOn: IsoDay, category: 'hmrc' | 'pa_wages' = 'hmrc', amountPence = -120_00) => ({
    paidOn,
    parts: [{ category, serviceId: null, fund: 'council' as const, amountPence }],
  });
  it.each<[string, EmployingFacts['entries'], string[]]>([
    ['all paid', [payment('2026-07-20'), payment('2026-08-20'), payment('2026-09-22')], ['done', 'done', 'done']],
    ['one missed', [payment('2026-07-20'), payment('2026-09-22')], ['done', 'late', 'done']],
    ['wages are not tax', [payment('2026-07-20', 'pa_wages')], ['late', 'late', 'late']],
    ['money back from HMRC pays nothing', [payment('2026-07-20', 'hmrc', 50_00)], ['late', 'late', 'late']],
    ['no entries', undefined, ['late', 'late', 'late']],
  ])('of the payments to HMRC: %s', (_words, entries, states) => {
    expect(of('hmrc-payment', { entries }).slice(0, 3).map(({ state }) => state)).toEqual(states);
  });
});

describe('a proof with a field of its own', () => {
  const noted = (dutyId: string, workerId: number | null, dueOn: IsoDay) => [{ id: 1, dutyId, workerId, dueOn, state: 'done' as const, doneOn: dueOn, words: 'In the folder.' }];
  it.each<[string, string, EmployingFacts['records'], Partial<EmployingFacts>]>([
    ['the right to work', 'right-to-work', noted('right-to-work', 1, '2026-05-31'), { workers: [aWorker({ rightToWorkSeenOn: '2026-05-30' })] }],
    ['the written statement', 'written-statement', noted('written-statement', 1, '2026-06-01'), { workers: [aWorker({ contractGivenOn: '2026-06-01' })] }],
    ['the insurance', 'insurance', noted('insurance', null, '2026-05-31'), { policies: [policy('2026-06-01', '2027-05-31')] }],
    ['the registration', 'hmrc-registration', noted('hmrc-registration', null, '2026-06-29'), { employer: registered }],
    ['the pension', 'pension-assessment', noted('pension-assessment', 1, '2026-06-01'), { workers: [aWorker({ pension: 'enrolled' })] }],
  ])('%s is one fact: a mark in the list does not settle it, the field does', (_words, dutyId, records, filled) => {
    const empty = { employer: anEmployer(), records };
    expect(of(dutyId, empty)[0]).toMatchObject({ state: 'late', recordedFor: null });
    expect(of(dutyId, { ...empty, ...filled })[0]?.state).toBe('done');
  });

  it('insurance is due before the first day of everyone who brings the need for it', () => {
    const sister = aWorker({ relationship: 'sibling', endsOn: '2026-12-31' });
    const workers = [sister, aWorker({ id: 2, startsOn: '2026-08-03' }), aWorker({ id: 3, startsOn: '2026-09-01' })];
    expect(of('insurance', { workers }).map(({ dueOn, state }) => [dueOn, state])).toEqual([['2026-05-31', 'not_needed'], ['2026-08-02', 'late']]);
  });
});

describe('the duties to show on a day', () => {
  const since: IsoDay = '2024-03-01';
  const shown = (change: Partial<EmployingFacts>) => dutiesOn(facts({ workers: [aWorker({ startsOn: since })], ...change }), ON);
  it('keep what is late, however old, until it is done', () => {
    expect(shown({}).find(({ dutyId }) => dutyId === 'right-to-work')).toMatchObject({ dueOn: '2024-02-29', state: 'late' });
    expect(shown({ workers: [aWorker({ startsOn: since, rightToWorkSeenOn: since })] }).filter(({ dutyId }) => dutyId === 'right-to-work')).toEqual([]);
  });

  it.each<[string, IsoDay, IsoDay]>([
    ['from the first entry on', '2025-06-10', '2025-06-30'],
    ['within the year, also from before it', '2026-11-02', '2025-11-30'],
  ])('count payslips %s', (_words, firstEntry, first) => {
    const entries = [{ paidOn: firstEntry, parts: [] }];
    expect(shown({ entries }).find(({ dutyId }) => dutyId === 'payslip')?.dueOn).toBe(first);
  });
});

describe('what goes with a payday', () => {
  // Paid by the month from 1 June: expected on 30 June and 31 July, paid on 26 June and 24 July.
  const services = [{ id: 5, workerId: 1, category: 'pa_wages' as const, paidEvery: 'month' as const, endsOn: null }];
  const entries = ['2026-06-26', '2026-07-24'].map((paidOn) => ({ paidOn: paidOn as IsoDay, parts: [{ category: 'pa_wages' as const, serviceId: 5, fund: 'council' as const, amountPence: -900_00 }] }));
  const paid = { services, entries };
  const summer: Period = { from: '2026-05-01', to: '2026-08-31' };
  const noted = (dutyId: string, workerId: number | null, ...days: IsoDay[]) => days.map((dueOn, id) => ({ id, dutyId, workerId, dueOn, state: 'done' as const, doneOn: dueOn, words: '' }));

  // 26 July is a Sunday, so the wages of Friday the 24th are those of the 26th.
  it('falls due on the day on which the wages left the account, and next a month after', () => {
    expect(days(of('payday-report', paid, '2026-08-01', summer))).toEqual(['2026-06-26', '2026-07-24', '2026-08-26']);
    expect(days(of('starter-checklist', paid, '2026-08-01', summer))).toEqual(['2026-06-25']);
  });

  it.each<[string, string, EmployingFacts['records'], (IsoDay | null)[]]>([
    ['marked on the days that were expected', 'payslip', noted('payslip', 1, '2026-06-30', '2026-07-31'), ['2026-06-30', '2026-07-31', null]],
    ['marked on the day', 'payslip', noted('payslip', 1, '2026-07-24'), [null, '2026-07-24', null]],
    ['marked for the first payday as it was expected', 'starter-checklist', noted('starter-checklist', 1, '2026-06-29'), ['2026-06-29']],
  ])('stays done when the wages leave on another day: %s', (_words, dutyId, records, recordedFor) => {
    expect(of(dutyId, { ...paid, records }, '2026-08-01', summer).map((duty) => duty.recordedFor)).toEqual(recordedFor);
  });
});

describe('the list', () => {
  it('is in the order of days', () => {
    const list = days(dutiesFor(facts(), YEAR, ON));
    expect(list).toEqual([...list].sort());
  });

  it('of a period is the part of a longer list that falls into it', () => {
    const autumn: Period = { from: '2026-09-01', to: '2026-12-31' };
    const long = dutiesFor(facts(), YEAR, ON).filter(({ dueOn }) => autumn.from <= dueOn && dueOn <= autumn.to);
    expect(dutiesFor(facts(), autumn, ON)).toEqual(long);
  });

  it('of ten years and four people paid by the week takes time only as the years grow', () => {
    const startsOn: IsoDay = '2016-06-06';
    const workers = [1, 2, 3, 4].map((id) => aWorker({ id, startsOn: addDays(startsOn, id), payEvery: 'week', rates: [{ from: startsOn, ratePence: 13_50 }] }));
    const entries = Array.from({ length: 10_000 }, (_, n) => ({
      paidOn: addDays(startsOn, Math.floor(n / 3)),
      parts: [{ category: n % 90 === 0 ? ('hmrc' as const) : ('pa_wages' as const), serviceId: null, fund: 'council' as const, amountPence: -100 }],
    }));
    const records = dutiesFor(facts({ workers }), { from: startsOn, to: ON }, ON).map(({ dutyId, workerId, dueOn }, id) => ({ id, dutyId, workerId, dueOn, state: 'done' as const, doneOn: dueOn, words: '' }));
    expect(dutiesFor(facts({ workers, entries, records }), { from: startsOn, to: '2027-11-21' }, ON).length).toBeGreaterThan(2_500);
    const years = (count: number) => facts({ workers, entries: entries.slice(0, count * 1000), records: records.slice(0, Math.floor((records.length * count) / 10)) });
    expectToGrowWithSize(8, (count) => dutiesFor(years(count), { from: startsOn, to: addDays(startsOn, count * 365) }, ON));
  });
});
