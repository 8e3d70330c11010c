import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/ledger/entry';
import { indexEntries } from '#shared/ledger/entry-index';
import { coverage } from '#shared/plan/coverage';
import { isMet } from '#shared/plan/need-words';
import type { AssessedHelp, Need } from '#shared/plan/needs';
import type { Service, Visit } from '#shared/plan/services';
import { makeEntry, makeNeed, makeService } from '../../support/make-facts';

const cover = (needs: readonly Need[], services: readonly Service[], entries: readonly Entry[] = [], on: Service['startsOn'] = '2026-05-20') =>
  coverage({ needs, services, terms: [] }, indexEntries(entries), on);

const assessed = (times: number, every: AssessedHelp['every'], minutes: number | null) => makeNeed({ assessed: { times, every, minutes } });
const visits = (times: number, every: Service['every'], minutes: number | null, over: Partial<Service> = {}) => makeService({ times, every, minutes, ...over });

const at = (weekday: Visit['weekday'], minutes: number, week: Visit['week'] = 'every'): Visit => ({ weekday, fromMinutes: null, minutes, week });

describe('a need against the plan', () => {
  it.each([
    ['5 h planned of 5 h: met, exactly', assessed(5, 'week', 60), [visits(5, 'week', 60)], 'met', 'Met', 300],
    ['3 h of 5 h', assessed(5, 'week', 60), [visits(3, 'week', 60)], 'part', '3 of 5 h', 180],
    ['not eligible, and nothing in place', makeNeed({ eligible: false }), [], 'not_assessed', 'Not eligible', 0],
    ['a minute short', assessed(1, 'week', 300), [visits(1, 'week', 299)], 'part', '4 h 59 min of 5 h', 299],
    ['two services together', assessed(5, 'week', 60), [visits(3, 'week', 60), visits(2, 'week', 60, { id: 2 })], 'met', 'Met', 300],
    ['free help counts', assessed(1, 'week', 60), [visits(1, 'week', 60, { fundedBy: 'informal', ratePence: 0 })], 'met', 'Met', 60],
    ['an hour a fortnight of an hour a week', assessed(1, 'week', 60), [visits(1, 'fortnight', 60)], 'part', '30 min of 1 h', 30],
    ['52 hours a year are an hour a week', assessed(1, 'week', 60), [visits(52, 'year', 60)], 'met', 'Met', 60],
    ['only how often: 3 of 7 times', assessed(7, 'week', null), [visits(3, 'week', 60)], 'part', '3 of 7 times a week', 180],
    ['only how often: 7 of 7', assessed(7, 'week', null), [visits(7, 'week', null)], 'met', 'Met', 0],
    ['monthly of weekly, said in years', assessed(1, 'week', null), [visits(1, 'month', 60)], 'part', '12 of 52 times a year', 14],
    ['something is in place and no amount was assessed', makeNeed({ assessed: null }), [visits(1, 'week', 60)], 'not_assessed', 'In place', 60],
    ['nothing', assessed(5, 'week', 60), [], 'unmet', 'Not met', 0],
    ['nothing, and no amount either', makeNeed({ assessed: null }), [], 'unmet', 'Not met', 0],
    ['a service that ended yesterday is nothing', assessed(5, 'week', 60), [visits(5, 'week', 60, { endsOn: '2026-05-19' })], 'unmet', 'Not met', 0],
    ['one whose last day is today still counts', assessed(5, 'week', 60), [visits(5, 'week', 60, { endsOn: '2026-05-20' })], 'met', 'Met', 300],
    ['an hour more than assessed', assessed(5, 'week', 60), [visits(6, 'week', 60)], 'over', '6 of 5 h: more than assessed', 360],
    ['a minute more', assessed(1, 'week', 300), [visits(1, 'week', 301)], 'over', '5 h 1 min of 5 h: more than assessed', 301],
    ['more often than assessed is met', assessed(7, 'week', null), [visits(8, 'week', 60)], 'met', 'Met', 480],
    ['by its visits: 2 h + 1 h, and 1 h every other week', assessed(1, 'week', 210), [visits(1, 'week', null, { visits: [at(1, 120), at(3, 60), at(6, 60, 'second')] })], 'met', 'Met', 210],
    ['visits are counted one by one: 3 of 7', assessed(7, 'week', null), [visits(1, 'week', null, { visits: [at(1, 60), at(1, 60), at(3, 60)] })], 'part', '3 of 7 times a week', 180],
    ['one that has half a visit for this need', assessed(1, 'week', 60), [visits(1, 'week', null, { needs: [{ needId: 1, minutes: 30 }], visits: [at(1, 60), at(2, 20)] })], 'part', '50 min of 1 h', 50],
    ['a sleep-in counts in full: 7 × 9 h', assessed(7, 'week', 540), [visits(7, 'week', 540, { care: 'sleep_in' })], 'met', 'Met', 3780],
    ['day and night, live-in', assessed(7, 'week', 1440), [visits(7, 'week', 1440, { care: 'live_in' })], 'met', 'Met', 10080],
    ['in term: 52 h × 38 ÷ 52 are 38 h', assessed(1, 'week', 3120), [visits(1, 'week', 3120, { runs: 'term_time' })], 'part', '38 of 52 h', 2280],
    ['in term and in the holidays', assessed(5, 'week', 60), [visits(5, 'week', 60, { runs: 'term_time' }), visits(5, 'week', 60, { id: 2, runs: 'school_holidays' })], 'met', 'Met', 300],
    ['a bus pass is in place but gives no hours', assessed(1, 'week', 240), [visits(1, 'month', null)], 'part', '0 of 4 h', 0],
  ] as [string, Need, Service[], string, string, number][])('%s', (_, need, services, state, stateWords, plannedMinutes) => {
    expect(cover([need], services)).toMatchObject([{ state, stateWords, plannedMinutes }]);
  });

  it('shares a visit evenly between needs, after the minutes that are written down', () => {
    const needs = [makeNeed(), makeNeed({ id: 2, outcome: 'nutrition' }), makeNeed({ id: 3, outcome: 'clothing' })];
    const service = visits(1, 'week', 60, { needs: [{ needId: 1, minutes: 20 }, { needId: 2, minutes: null }, { needId: 3, minutes: null }] });
    expect(cover(needs, [service]).map((row) => row.plannedMinutes)).toEqual([20, 20, 20]);
  });

  it.each([
    ['support that begins with it', { startsOn: '2026-05-30' }, 'met', 300],
    ['support that is there already', { startsOn: '2026-04-06' }, 'met', 300],
    ['support that begins a day later', { startsOn: '2026-05-31' }, 'unmet', 0],
    ['support that ends the day before', { endsOn: '2026-05-29' }, 'unmet', 0],
  ] as [string, Partial<Service>, string, number][])('looks at a need to come on its first day: %s', (_, over, state, plannedMinutes) => {
    expect(cover([makeNeed({ startsOn: '2026-05-30' })], [makeService(over)])).toMatchObject([{ comesOn: '2026-05-30', state, plannedMinutes, deliveredMinutes: 0 }]);
  });

  it('a need that begins today is there now', () => expect(cover([makeNeed({ startsOn: '2026-05-20' })], [])).toMatchObject([{ comesOn: null, state: 'unmet' }]));

  it('leaves out a need that has ended', () => expect(cover([makeNeed({ endsOn: '2026-05-19' })], [])).toEqual([]));
});

describe('what payments show was delivered, in minutes a week', () => {
  const paid = (pence: number) => [makeEntry({ paidOn: '2026-05-04', amountPence: -pence, serviceId: 1 })];
  it.each([
    ['£280.00 of £280.00: all 5 hours', paid(280_00), {}, '2026-05-20', 300],
    ['£168.00 of £280.00: three fifths', paid(168_00), {}, '2026-05-20', 180],
    ['nothing paid yet: nothing shows that it happened', [], {}, '2026-05-20', 0],
    ['nothing paid for over two intervals: nothing', [], {}, '2026-06-02', 0],
    ['free help: as planned', [], { fundedBy: 'informal', ratePence: 0 }, '2026-06-02', 300],
  ] as [string, Entry[], Partial<Service>, Service['startsOn'], number][])('%s', (_, entries, over, on, deliveredMinutes) => {
    expect(cover([makeNeed()], [makeService(over)], entries, on)).toMatchObject([{ plannedMinutes: 300, deliveredMinutes, assessedMinutes: 300 }]);
  });
});

it('is met by as much as was assessed, or more', () => {
  expect((['met', 'over', 'part', 'unmet', 'not_assessed'] as const).filter(isMet)).toEqual(['met', 'over']);
});
