import { expect, it } from 'vitest';
import { absenceWords, differenceWords, hoursTitle, weekStanding } from '../../../renderer/features/employing/hours-words';
import { makeAbsence, makeShift, makeTimesheet } from '../../support/make-shifts';

const worker = { id: 1, name: 'Priya Nair', startsOn: '2026-04-06', endsOn: null, minutesAWeek: 600, isCurrent: true } as const;
const chosen = {
  workerId: 1, weekFrom: '2026-11-16', shifts: [makeShift()], canFill: 0, absences: [], timesheet: null, paid: null,
  sum: { workedMinutes: 180, paidMinutes: 180, cancelledPaidMinutes: 0, sleepIns: 0, byKind: [] }, against: [], weeks: [], services: [], rotas: [],
} as const;
const shown = (change: object = {}, today = '2026-11-20') => ({ today, by: '', workers: [worker], chosen: { ...chosen, ...change } }) as unknown as Parameters<typeof hoursTitle>[0];

it.each([
  ['hours', shown(), 'Priya Nair worked 3 h in the week from 16 November 2026'],
  ['hours and nights', shown({ sum: { ...chosen.sum, sleepIns: 2 } }), 'Priya Nair worked 3 h and 2 sleep-ins in the week from 16 November 2026'],
  ['hours of which some are to come', shown({}, '2026-11-15'), 'Priya Nair has 3 h in the week from 16 November 2026'],
  ['an empty week', shown({ shifts: [] }), 'No hours of Priya Nair are written down in the week from 16 November 2026'],
  ['a week to come', shown({ shifts: [] }, '2026-11-15'), 'Priya Nair has no hours yet in the week from 16 November 2026'],
  ['nobody', { ...shown(), chosen: null }, 'Hours are written down once you have a personal assistant'],
])('the screen’s sentence: %s', (_, value, words) => {
  expect(hoursTitle(value)).toBe(words);
});

it('says where the week stands', () => {
  expect(weekStanding({ timesheet: makeTimesheet({ words: 'Swapped Tuesday.' }), shifts: [] })).toBe('Approved by Sam Example on 23 November 2026. Swapped Tuesday.');
  expect(weekStanding({ timesheet: null, shifts: [] })).toMatch(/^Fill the week/);
  expect(weekStanding({ timesheet: null, shifts: [makeShift()] })).toMatch(/^Look the week over/);
});

it('says who is away, and since when', () => {
  expect(absenceWords({ absences: [makeAbsence(), makeAbsence({ kind: 'sickness', from: '2026-11-19', to: null })] })).toBe('Holiday, 17 November 2026; Sickness since 19 November 2026');
});

it.each([
  [180, null, 'Not written down'],
  [180, 180, 'As agreed'],
  [240, 180, '1 h more'],
  [150, 180, '30 min less'],
])('%i worked against %s', (worked, agreed, words) => {
  expect(differenceWords(worked, agreed)).toBe(words);
});
