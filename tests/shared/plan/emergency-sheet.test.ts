import { describe, expect, it } from 'vitest';
import { buildEmergencySheet } from '#shared/plan/emergency-sheet';
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
