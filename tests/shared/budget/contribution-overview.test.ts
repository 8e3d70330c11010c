import { describe, expect, it } from 'vitest';
import { contributionOverview } from '#shared/budget/contribution-overview';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Entry } from '#shared/ledger/entry';
import { LETTER } from '../../support/records';

// £80.00 every 4 weeks: 6 April, 4 May, 1 June, 29 June 2026 …
const letters = [{ ...LETTER, id: 1 }];
const paidIn = (id: number, paidOn: IsoDay, amountPence: number): Entry => ({
  id,
  accountId: 1,
  paidOn,
  payee: 'Grace Okafor',
  bankText: '',
  amountPence,
  parts: [{ category: 'contribution', serviceId: null, fund: 'contribution', amountPence }],
  evidence: 'have',
  evidenceWords: '',
  note: '',
  batchId: null,
});
const view = (on: IsoDay, ...entries: Entry[]) => contributionOverview(letters, entries, on, '2026-04-06', on);
const states = (on: IsoDay, ...entries: Entry[]) => view(on, ...entries).due.map((due) => `${due.dueOn} ${due.state} ${due.paidPence}`);

describe('what was due', () => {
  it('names what was paid, paid in part, missed and is still to come', () => {
    expect(states('2026-06-02', paidIn(1, '2026-04-06', 8000), paidIn(2, '2026-05-04', 3000)).slice(0, 4)).toEqual([
      '2026-04-06 paid 8000',
      '2026-05-04 part 3000',
      '2026-06-01 missed 0',
      '2026-06-29 coming 0',
    ]);
  });

  it('counts what was paid ahead for the next ones', () => {
    expect(states('2026-04-07', paidIn(1, '2026-04-06', 20000)).slice(0, 4)).toEqual([
      '2026-04-06 paid 8000',
      '2026-05-04 paid 8000',
      '2026-06-01 coming 4000',
      '2026-06-29 coming 0',
    ]);
  });

  it('leaves out what was paid over a year ago, and keeps what was not', () => {
    expect(states('2027-10-01', paidIn(1, '2026-04-06', 8000))[0]).toBe('2026-05-04 missed 0');
  });
});

describe('what the ledger cannot know yet', () => {
  it.each<[string, IsoDay | undefined, string[], number]>([
    ['nothing is written down', undefined, ['2026-04-06 not_known', '2026-05-04 not_known', '2026-06-01 not_known'], 0],
    ['the account is known to the day before the last two', '2026-05-03', ['2026-04-06 missed', '2026-05-04 not_known', '2026-06-01 not_known'], 8000],
    ['to the day of the second', '2026-05-04', ['2026-04-06 missed', '2026-05-04 missed', '2026-06-01 not_known'], 16000],
  ])('%s', (_, knownTo, due, arrearsPence) => {
    const shown = contributionOverview(letters, [], '2026-06-02', '2026-04-06', knownTo);
    expect(shown.due.slice(0, 3).map((each) => `${each.dueOn} ${each.state}`)).toEqual(due);
    expect(shown.arrearsPence).toBe(arrearsPence);
  });
});

describe('the figures', () => {
  it('adds up the tax year to the day', () => {
    const { arrearsPence, paidThisYearPence, expectedThisYearPence, nextDueOn, current } = view('2026-06-02', paidIn(1, '2026-04-06', 8000));
    expect({ arrearsPence, paidThisYearPence, expectedThisYearPence, nextDueOn, letter: current?.id }).toEqual({
      arrearsPence: 16000,
      paidThisYearPence: 8000,
      expectedThisYearPence: 24000,
      nextDueOn: '2026-06-29',
      letter: 1,
    });
  });

  it('has nothing to say without a letter', () => {
    expect(contributionOverview([], [], '2026-06-02', '2026-04-06', undefined)).toEqual({
      due: [],
      arrearsPence: 0,
      paidThisYearPence: 0,
      expectedThisYearPence: 0,
      nextDueOn: null,
      current: null,
    });
  });

  it('takes the later letter from its own day', () => {
    const both = [...letters, { ...LETTER, id: 2, letterOn: '2026-05-20', appliesFrom: '2026-06-29', firstDueOn: '2026-06-29', amountPence: 9000 } as const];
    expect(contributionOverview(both, [], '2026-06-28', '2026-04-06', undefined).current?.id).toBe(1);
    expect(contributionOverview(both, [], '2026-06-29', '2026-04-06', undefined).current?.id).toBe(2);
  });
});
