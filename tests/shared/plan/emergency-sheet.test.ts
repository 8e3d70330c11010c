import { describe, expect, it } from 'vitest';
import { buildEmergencySheet, comesWords } from '#shared/plan/emergency-sheet';
import type { Visit } from '#shared/plan/services';
import { makeService } from '../../support/make-facts';
import { emptyFacts, household, service, TODAY } from '../returns/household';

describe('the sheet for an emergency', () => {
  const sheet = buildEmergencySheet(household(), TODAY);

  it('puts what to know apart, leaves the money to the sheet for payday, and holds whom to ring in their order', () => {
    expect(sheet.mustKnow).toBe('I cannot raise my arms.');
    expect(sheet.situations.map(({ title }) => title)).toEqual(['A PA or care worker cannot come']);
    expect(sheet.contacts[0]).toEqual({ name: 'Zara Khan', relation: 'Daughter', phone: '01632 960002', hasKey: true, words: 'Not on Monday mornings' });
  });

  it('lists who comes, paid or not, and nothing that nobody comes for', () => {
    expect(sheet.support.map(({ name }) => name)).toEqual(['Weekday mornings', 'Weekend mornings', 'Cleaning and cooking', 'Washing clothes on Saturdays', 'Trips to the library', 'Physiotherapy at home']);
    expect(sheet.support[0]).toEqual({ name: 'Weekday mornings', who: 'Grace Obi', when: '5 times a week, 2 h each time', cover: 'Ben Hart, then Kingfisher Care' });
  });

  it.each([
    ['on its first day', { startsOn: TODAY }, 1],
    ['a day before it', { startsOn: '2026-11-21' }, 0],
    ['on its last day', { endsOn: TODAY }, 1],
    ['a day after it', { endsOn: '2026-11-19' }, 0],
  ] as const)('a service %s', (_, change, count) => expect(buildEmergencySheet(emptyFacts({ services: [service(1, 'Mornings', change)] }), TODAY).support).toHaveLength(count));

  it('of somebody who has not begun is empty', () => expect(buildEmergencySheet(emptyFacts(), TODAY)).toMatchObject({ mustKnow: '', contacts: [], situations: [], support: [] }));
});

describe('when a service comes', () => {
  const at = (weekday: Visit['weekday'], fromMinutes: number | null, week: Visit['week'] = 'every'): Visit => ({ weekday, fromMinutes, minutes: 120, week });
  it.each<[string, Visit[], string]>([
    ['no days written down', [], '5 times a week, 1 h each time'],
    ['one day', [at(1, 480)], 'Monday 8:00, 2 h'],
    ['days in a row', [at(1, 480), at(2, 480), at(3, 480), at(4, 480), at(5, 480)], 'Monday to Friday 8:00, 2 h'],
    ['two days are named', [at(6, 540), at(7, 540)], 'Saturday and Sunday 9:00, 2 h'],
    ['days apart', [at(5, 480), at(1, 480), at(3, 480)], 'Monday, Wednesday and Friday 8:00, 2 h'],
    ['two times of day', [at(1, 480), at(1, 1110)], 'Monday 8:00, 2 h; Monday 18:30, 2 h'],
    ['one week of two, at no time in particular', [at(6, null, 'second')], 'Saturday, 2 h (second week of two)'],
  ])('%s', (_, visits, words) => expect(comesWords(makeService({ visits }))).toBe(words));
});
