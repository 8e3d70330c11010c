import { describe, expect, it } from 'vitest';
import { readTimes, timesText, withTimesBy, type TimesText, type VisitLine } from '../../../renderer/features/needs-and-services/service-times-form';
import { readForm } from '../../../renderer/ui/form-reader';
import { PLAIN_SERVICE, type Visit } from '../../../shared/plan/services';
import { faultsOf, readAs } from '../form-answers';

const read = (text: TimesText) => readForm('2026-11-21', (field) => readTimes(field, text));
const COUNTED = timesText({ times: 5, every: 'week', minutes: 120, ...PLAIN_SERVICE });
const MORNINGS: VisitLine = { weekdays: ['1', '2', '3', '4', '5'], from: '8', minutes: '2 h', week: 'every' };
const byDay = (...visits: VisitLine[]): TimesText => ({ ...COUNTED, timesBy: 'days', visits });
const visit = (weekday: Visit['weekday'], fromMinutes: number | null = 480, minutes = 120, week: Visit['week'] = 'every'): Visit => ({ weekday, fromMinutes, minutes, week });

describe('days and times', () => {
  it.each<[string, TimesText, unknown]>([
    ['just how often', COUNTED, { times: 5, every: 'week', minutes: 120, visits: [] }],
    ['Monday to Friday at 8', byDay(MORNINGS), { times: 5, every: 'week', minutes: 120, visits: [visit(1), visit(2), visit(3), visit(4), visit(5)] }],
    ['days ticked out of order', byDay({ ...MORNINGS, weekdays: ['3', '1'] }), { times: 2, every: 'week', minutes: 120, visits: [visit(1), visit(3)] }],
    ['every other Saturday, at any time', byDay({ weekdays: ['6'], from: '', minutes: '1:30', week: 'second' }), { times: 1, every: 'fortnight', minutes: 90, visits: [visit(6, null, 90, 'second')] }],
    ['a line with nothing in it is left out', byDay({ ...MORNINGS, weekdays: ['1'] }, { weekdays: [], from: ' ', minutes: '', week: 'every' }), { times: 1, every: 'week', minutes: 120, visits: [visit(1)] }],
    ['what was typed for the days stays aside', { ...COUNTED, visits: [MORNINGS] }, { times: 5, every: 'week', minutes: 120, visits: [] }],
  ])('%s', (_, text, times) => {
    expect(readAs(read(text))).toEqual(times);
  });

  it.each<[string, TimesText, string[]]>([
    ['no line at all', byDay(), ['visits: Add a visit and say on which days it comes, or choose “Just how often”']],
    ['nothing in the only line', byDay({ ...MORNINGS, weekdays: [], from: '', minutes: '' }), ['visits-0-weekdays: Choose at least one day', 'visits-0-minutes: Enter how long it lasts']],
    ['no day in the second line', byDay(MORNINGS, { ...MORNINGS, weekdays: [] }), ['visits-1-weekdays: Choose at least one day']],
    ['only its weeks in the second line', byDay(MORNINGS, { weekdays: [], from: '', minutes: '', week: 'first' }), ['visits-1-weekdays: Choose at least one day', 'visits-1-minutes: Enter how long it lasts']],
    ['a time that cannot be read', byDay({ ...MORNINGS, from: 'after lunch' }), ['visits-0-from: “after lunch” is not a time of day that can be read. Write it like 8:30, 8.30am or 20:00.']],
    ['no minutes', byDay({ ...MORNINGS, minutes: '0' }), ['visits-0-minutes: Enter how long it lasts, more than 0 minutes']],
    [
      'minutes typed as hours',
      byDay({ ...MORNINGS, minutes: '45' }),
      ['visits-0-minutes: Each time lasts 45 h here, which is longer than a day. Is it 45 minutes or 45 hours? For minutes, write “45 min”. For support that goes on for days, count each day as one time.'],
    ],
  ])('refused: %s', (_, text, faults) => {
    expect(faultsOf(read(text))).toEqual(faults);
  });
});

describe('visits as the form shows them', () => {
  const linesOf = (...visits: Visit[]) => timesText({ times: 1, every: 'week', minutes: null, ...PLAIN_SERVICE, visits }).visits.map((line) => `${line.weekdays.join('')} ${line.from} ${line.minutes} ${line.week}`);
  it.each<[string, Visit[], string[]]>([
    ['the same time on five days is one line', [visit(1), visit(2), visit(3), visit(4), visit(5)], ['12345 8:00 2 h every']],
    ['another time, length or week is another', [visit(1), visit(2, 510), visit(3, 480, 90), visit(4, 480, 120, 'first')], ['1 8:00 2 h every', '2 8:30 2 h every', '3 8:00 1 h 30 min every', '4 8:00 2 h first']],
    ['twice on one day at no time is two lines', [visit(1, null), visit(1, null), visit(2, null)], ['12  2 h every', '1  2 h every']],
  ])('%s', (_, visits, lines) => {
    expect(linesOf(...visits)).toEqual(lines);
  });
});

describe('choosing to say the days', () => {
  it('begins with a line as long as each time is said to be', () => {
    expect(withTimesBy({ ...COUNTED, minutes: '2 h' }, 'days').visits).toEqual([{ weekdays: [], from: '', minutes: '2 h', week: 'every' }]);
  });
  it('keeps the lines that are there, and what is typed on the way back', () => {
    expect(withTimesBy(byDay(MORNINGS), 'count')).toEqual({ ...byDay(MORNINGS), timesBy: 'count' });
    expect(withTimesBy({ ...COUNTED, visits: [MORNINGS] }, 'days').visits).toEqual([MORNINGS]);
  });
});
