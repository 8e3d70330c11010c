import { describe, expect, it } from 'vitest';
import type { Every } from '#shared/kernel/recurrence';
import type { Need } from '#shared/plan/needs';
import { PLAIN_SERVICE, type Service, type Visit } from '#shared/plan/services';
import { alternativeWords, frequencyWords, needTitle, needTitlesOf, roundWords, runsWords, schoolWeeksWords, usualPriceWords } from '#shared/plan/service-words';

describe('how often and how long', () => {
  it.each<[string, number, Every, number | null, string]>([
    ['five mornings', 5, 'week', 120, '5 times a week, 2 h each time'],
    ['two evenings', 2, 'week', 90, 'Twice a week, 1 h 30 min each time'],
    ['one visit needs no “each”', 1, 'fortnight', 45, 'Once every 2 weeks, 45 min'],
    ['four weeks are not a month', 1, '4-weeks', null, 'Once every 4 weeks'],
    ['monthly', 3, 'month', null, '3 times a month'],
    ['every quarter', 1, 'quarter', null, 'Once every 3 months'],
    ['yearly', 1, 'year', null, 'Once a year'],
    ['a single time', 1, 'once', null, 'One time only'],
    ['three times and never again', 3, 'once', 60, '3 times in all, 1 h each time'],
  ])('%s', (_, times, every, minutes, words) => {
    expect(roundWords({ times, every, minutes })).toBe(words);
    expect(frequencyWords({ ...PLAIN_SERVICE, times, every, minutes })).toBe(words);
  });
});

describe('how often, with its days, its kind of time and its part of the year', () => {
  const service = { ...PLAIN_SERVICE, times: 1, every: 'week', minutes: 120 } as const;
  const at = (weekday: Visit['weekday'], fromMinutes: number | null = 480, minutes = 120): Visit => ({ weekday, fromMinutes, minutes, week: 'every' });
  it.each<[string, Partial<Service>, string]>([
    ['days go before how often', { visits: [at(1), at(6, 540, 60)] }, 'Monday 8:00, 2 h; Saturday 9:00, 1 h'],
    ['a sleep-in', { care: 'sleep_in', visits: [at(5, 1320, 540)] }, 'Friday 22:00, 9 h, sleep-in'],
    ['a waking night', { care: 'waking_night' }, 'Once a week, 2 h, waking night'],
    ['live-in', { care: 'live_in', times: 7, minutes: 1440 }, '7 times a week, 24 h each time, live-in'],
    ['in term', { runs: 'term_time' }, 'Once a week, 2 h, in school terms only'],
    ['in the holidays', { runs: 'school_holidays' }, 'Once a week, 2 h, in school holidays only'],
  ])('%s', (_, over, words) => expect(frequencyWords({ ...service, ...over })).toBe(words));
});

describe('school weeks that are counted for want of term dates', () => {
  const YEAR = { from: '2026-09-01', to: '2027-08-31' } as const;
  const known = [{ from: '2026-09-01', to: '2026-12-18' }, { from: '2027-01-04', to: '2027-03-25' }, { from: '2027-04-12', to: '2027-07-21' }, { from: '2027-09-01', to: '2027-12-17' }] as const;
  it.each<[string, Service['runs'], (typeof known)[number][], string]>([
    ['all year', 'all_year', [], ''],
    ['nothing known', 'term_time', [], 'Counted as 38 weeks a year, because no term dates are written down.'],
    ['nothing known of the holidays', 'school_holidays', [], 'Counted as 14 weeks a year, because no term dates are written down.'],
    ['every day known', 'term_time', [...known], ''],
    ['the summer not known', 'term_time', known.slice(0, 3), 'Where no term dates are written down, it is counted as 38 weeks a year.'],
  ])('%s', (_, runs, terms, words) => expect(schoolWeeksWords(runs, YEAR, terms)).toBe(words));
});

describe('the usual price', () => {
  it.each<[string, Pick<Service, 'ratePence' | 'ratePer'>, string]>([
    ['by the hour', { ratePence: 1350, ratePer: 'hour' }, '£13.50 an hour'],
    ['for each time', { ratePence: 1200, ratePer: 'time' }, '£12.00 each time'],
    ['help without pay', { ratePence: 0, ratePer: 'hour' }, 'Free'],
    ['not known', { ratePence: null, ratePer: 'hour' }, 'Price not known yet'],
  ])('%s', (_, service, words) => expect(usualPriceWords(service)).toBe(words));
});

describe('when it runs', () => {
  it.each<[string, Pick<Service, 'startsOn' | 'endsOn' | 'breaks'>, string]>([
    ['goes on', { startsOn: '2026-04-06', endsOn: null, breaks: [] }, 'From 6 April 2026'],
    ['ends', { startsOn: '2026-04-06', endsOn: '2026-07-31', breaks: [] }, '6 April 2026 to 31 July 2026'],
    ['one day', { startsOn: '2026-04-06', endsOn: '2026-04-06', breaks: [] }, '6 April 2026'],
    [
      'not in the holidays',
      { startsOn: '2026-04-06', endsOn: null, breaks: [{ from: '2026-07-22', to: '2026-09-01' }] },
      'From 6 April 2026, not 22 July 2026 to 1 September 2026',
    ],
  ])('%s', (_, service, words) => expect(runsWords(service)).toBe(words));
});

describe('what a need is called', () => {
  const need = (id: number, words: string): Need => ({
    id,
    outcome: 'nutrition',
    words,
    eligible: true,
    eligibleBecause: '',
    assessed: null,
    startsOn: '2026-04-06',
    endsOn: null,
  });

  it('has its own words, or the outcome in plain words', () => {
    expect([needTitle(need(1, 'A cooked meal')), needTitle(need(1, '  '))]).toEqual(['A cooked meal', 'Eating and drinking well']);
  });

  it('lists those of a service in its own order and leaves out what is gone', () => {
    const needs = [need(1, 'Meals'), need(2, 'Drinks')];
    const tied = [2, 9, 1].map((needId) => ({ needId, minutes: null }));
    expect(needTitlesOf({ needs: tied }, needs)).toEqual(['Drinks', 'Meals']);
  });
});

it.each([
  ['what it costs and why it was not chosen', { words: ' An agency ', amountPence: 220_00, every: 'week', whyNot: 'strangers each day' }, 'An agency, £220.00 a week: strangers each day'],
  ['a cost that is not known', { words: 'An agency', amountPence: null, every: 'week', whyNot: 'no answer' }, 'An agency: no answer'],
  ['no reason', { words: 'An agency', amountPence: 880_00, every: '4-weeks', whyNot: ' ' }, 'An agency, £880.00 every 4 weeks'],
] as const)('what else was looked at: %s', (_, other, expected) => expect(alternativeWords(other)).toBe(expected));
