import { describe, expect, it } from 'vitest';
import { dutiesShown, employedWords, employingLead, employingTitle, paperStandings, workersByTime, type DutyFilter } from '../../../renderer/features/employing/employing-words';
import type { Duty } from '../../../shared/employer/duty';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { readWorker, EMPTY_WORKER, type WorkerText } from '../../../renderer/features/employing/worker-form';
import { makeDuty, makeWorker } from '../../support/make-facts';
import { readAs } from '../form-answers';

const duty = (dueOn: IsoDay, state: Duty['state'], title = 'Give a payslip'): Duty => makeDuty({ dutyId: 'payslip', title, dueOn, state });
const duties = [duty('2026-12-13', 'coming'), duty('2026-10-22', 'late'), duty('2026-11-25', 'due'), duty('2026-09-01', 'done'), duty('2026-10-01', 'not_needed')];

it.each([
  ['working', { kind: 'employed', startsOn: '2026-04-06', endsOn: null }, 'Employed since 6 April 2026.'],
  ['from today', { kind: 'self_employed', startsOn: '2026-11-20', endsOn: null }, 'Works for themselves since 20 November 2026.'],
  ['left', { kind: 'employed', startsOn: '2026-04-06', endsOn: '2026-05-05' }, 'Employed since 6 April 2026, until 5 May 2026.'],
  ['to come', { kind: 'employed', startsOn: '2026-11-21', endsOn: null }, 'You will employ them from 21 November 2026.'],
] as const)('says since when a PA works: %s', (_, worker, words) => {
  expect(employedWords(worker, '2026-11-20')).toBe(words);
});

it('tells PAs who have not started from those who have left', () => {
  const shown = (id: number, isCurrent: boolean, startsOn: IsoDay) => ({ worker: makeWorker({ id, startsOn }), isCurrent, ratePence: null, floor: null, yearly: null, paidThisYearPence: 0 });
  const { current, toCome, past } = workersByTime([shown(1, true, '2026-11-20'), shown(2, false, '2026-11-21'), shown(3, false, '2026-04-06')], '2026-11-20');
  expect([current, toCome, past].map((group) => group.map((each) => each.worker.id))).toEqual([[1], [2], [3]]);
});

describe('duties of a list', () => {
  it.each<[DutyFilter, string[]]>([
    ['now', ['2026-10-22', '2026-11-25']],
    ['coming', ['2026-12-13']],
    ['settled', ['2026-10-01', '2026-09-01']],
    ['all', ['2026-10-22', '2026-11-25', '2026-12-13', '2026-10-01', '2026-09-01']],
  ])('%s', (filter, days) => {
    expect(dutiesShown(duties, filter).map((each) => each.dueOn)).toEqual(days);
  });
});

describe('the sentence of the Employing screen', () => {
  it.each([
    ['nobody', 0, 0, 'You have no personal assistants yet'],
    ['nothing late', 2, 0, 'Your duties as an employer are up to date'],
    ['one late', 2, 1, '1 of your duties as an employer is late'],
    ['two late', 2, 2, '2 of your duties as an employer are late'],
  ])('%s', (_, workers, late, expected) => {
    expect(employingTitle(workers, late)).toBe(expected);
  });

  it('names the next duty that is not late', () => {
    expect(employingLead({ workers: [], duties })).toBe('Next: give a payslip by 25 November 2026.');
  });

  it('says nothing where there is nothing to say', () => {
    expect(employingLead({ workers: [], duties: [] })).toBe('');
  });
});

describe('the papers of a PA', () => {
  const standings = (changes: Partial<WorkerText>, on: IsoDay = '2026-11-21') => {
    const read = readAs(readWorker({ ...EMPTY_WORKER, name: 'A', startsOn: '1/6/25', hoursAWeek: '5', ...changes }, 1, on));
    return read ? paperStandings({ ...read, id: 1 }, on).map((each) => `${each.label}: ${each.words} (${each.tone})`) : [];
  };

  it('all open', () => {
    expect(standings({})).toEqual(['Right to work: Not checked yet (act)', 'Written contract: Not given yet (act)', 'Pension: Not assessed yet (act)']);
  });

  it('all there', () => {
    expect(standings({ rightToWorkSeenOn: '30/5/25', contractGivenOn: '1/6/25', pension: 'enrolled' })).toEqual([
      'Right to work: Checked on 30 May 2025 (good)',
      'Written contract: Given on 1 June 2025 (good)',
      'Pension: In a pension scheme (good)',
    ]);
  });

  it.each<[string, IsoDay, string]>([
    ['on its last day a permission still holds', '2026-11-21', 'Right to work: Checked on 30 May 2025, lasts until 21 November 2026 (good)'],
    ['the day after, it has ended', '2026-11-22', 'Right to work: Permission ended on 21 November 2026 (act)'],
  ])('%s', (_, on, expected) => {
    expect(standings({ rightToWorkSeenOn: '30/5/25', rightToWorkUntil: '21/11/26' }, on)[0]).toBe(expected);
  });

  it('someone who works for themselves needs no contract of employment and no pension', () => {
    expect(standings({ kind: 'self_employed' })).toEqual(['Right to work: Not checked yet (act)']);
  });
});
