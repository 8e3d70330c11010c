import { describe, expect, it } from 'vitest';
import { reservesWorkedOut } from '#shared/budget/reserves-worked-out';
import { makeEntry, makeFacts, makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, aSlip, recordOf } from '../../support/make-leave';

// Mondays, Wednesdays and Fridays, 4 h at £14.00 since 8 April 2024. On 5 October 2026 21.7 h of holiday are owed (GOV.UK’s calculator).
const worker = makeWorker({ startsOn: '2024-04-08', rates: [{ from: '2024-04-08', ratePence: 1400 }], minutesAWeek: 720 });
const employment = recordOf({ rota: aRota('2024-04-08', [1, 3, 5], 240), jobs: [aJob({ leaveYearStarts: '04-06' })], absences: [anAbsence('holiday', '2026-08-03', '2026-08-07')] });
const amounts = (over: Parameters<typeof makeFacts>[0] = {}, on: `${number}-${number}-${number}` = '2026-10-05') => Object.fromEntries(reservesWorkedOut(makeFacts({ workers: [worker], employment, ...over }), on).map(({ kind, amountPence }) => [kind, amountPence]));

describe('what should be put aside', () => {
  it('holiday owed, two years of redundancy pay, and two weeks of sick pay', () => {
    // Redundancy 2 × £168.00. Sick pay: 80 % of £168.00 is £134.40, so the flat £123.25 counts, twice.
    expect(amounts()).toEqual({ holiday: 303_80, redundancy: 336_00, hmrc: null, sickness_cover: 246_50 });
  });
  it('sick pay is 80 % of low pay', () => expect(amounts({ employment: recordOf(), workers: [{ ...worker, minutesAWeek: 300 }] })['sickness_cover']).toBe(2 * 56_00));
  it('the day before two years there is no redundancy pay yet', () => expect([amounts({}, '2026-04-06')['redundancy'], amounts({}, '2026-04-07')['redundancy']]).toEqual([0, 336_00]));
  it('who has left or works for themselves is not in it', () => expect(amounts({ workers: [{ ...worker, endsOn: '2026-10-04' }, { ...worker, id: 2, kind: 'self_employed' }] })).toEqual({ holiday: 0, redundancy: 0, hmrc: null, sickness_cover: 0 }));
  it('what cannot be worked out is not known, and says why', () => {
    const [, redundancy] = reservesWorkedOut(makeFacts({ workers: [{ ...worker, bornOn: null }], employment }), '2026-10-05');
    expect(redundancy).toMatchObject({ kind: 'redundancy', amountPence: null, workings: [expect.stringContaining('date of birth') as string] });
  });
  it('what is kept stands beside it', () => expect(reservesWorkedOut(makeFacts({ workers: [worker], employment, reserves: [{ id: 1, kind: 'holiday', words: '', amountPence: 100_00 }, { id: 2, kind: 'holiday', words: 'More', amountPence: 50_00 }] }), '2026-10-05')[0]?.keptPence).toBe(150_00));
});

describe('HMRC’s bill', () => {
  const payslips = [
    aSlip('2026-06-29', '2026-07-26', 1000_00, { taxPence: 20_00, workerInsurancePence: 10_00, employerInsurancePence: 50_00 }),
    aSlip('2026-09-21', '2026-10-18', 1000_00, { id: 2, taxPence: 30_00, workerInsurancePence: 10_00, employerInsurancePence: 50_00 }),
  ];
  const employer = { ...makeFacts().employer, paysHmrcEvery: 'quarter' as const, paysHmrcBy: 'electronic' as const, claimsEmploymentAllowance: false };
  const billOf = (entries: ReturnType<typeof makeEntry>[], on: `${number}-${number}-${number}`) => amounts({ employer, entries, employment: recordOf({ ...employment, payslips }), duties: [] }, on)['hmrc'];

  it.each<[string, ReturnType<typeof makeEntry>[], `${number}-${number}-${number}`, number]>([
    ['both quarters, while neither is paid', [], '2026-10-20', 80_00 + 90_00],
    ['a payday to come is not in it', [], '2026-10-17', 80_00],
    ['the first is paid on 17 October', [makeEntry({ paidOn: '2026-10-17', amountPence: -80_00, category: 'hmrc' })], '2026-10-20', 90_00],
  ])('%s', (_, entries, on, pence) => expect(billOf(entries, on)).toBe(pence));
});
