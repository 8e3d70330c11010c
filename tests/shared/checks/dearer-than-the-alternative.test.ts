import { expect, it } from 'vitest';
import { dearerThanTheAlternative } from '#shared/checks/dearer-than-the-alternative';
import type { Alternative, Service } from '#shared/plan/services';
import { makeCouncil, makeFacts, makeService, ON } from '../../support/make-facts';

const other = (amountPence: number | null, every: Alternative['every'] = 'week'): Alternative[] => [{ words: 'The day centre', amountPence, every, whyNot: '' }];

// The service costs £70.00 a week, so £3,640.00 a year.
it.each<[string, Partial<Service>, object | null]>([
  ['a penny a week dearer', { alternatives: other(69_99) }, { yearlyPence: 3640_00, otherPence: 3639_48, dearerPence: 52 }],
  ['at the same price', { alternatives: other(70_00) }, null],
  ['cheaper', { alternatives: other(70_01) }, null],
  ['the other by the month: £303.33 × 12 = £3,639.96', { alternatives: other(303_33, 'month') }, { otherPence: 3639_96, dearerPence: 4 }],
  ['the cheapest of two', { alternatives: [...other(69_00), ...other(60_00)] }, { otherPence: 3120_00 }],
  ['the other’s cost is not known', { alternatives: other(null) }, null],
  ['nothing else was looked at', {}, null],
  ['its own cost is not known', { ratePence: null, alternatives: other(1_00) }, null],
  ['own money pays', { fundedBy: 'own_money', alternatives: other(1_00) }, null],
  ['it ended yesterday', { endsOn: '2026-11-19', alternatives: other(1_00) }, null],
  ['a full year is compared, however short it runs', { startsOn: '2026-11-01', endsOn: '2026-12-01', alternatives: other(69_99) }, { yearlyPence: 3640_00 }],
])('%s', (_, over, figures) => {
  expect(dearerThanTheAlternative.check(makeFacts({ services: [makeService(over)] }), ON)).toMatchObject(figures ? [{ check: 'dearer-than-the-alternative', severity: 'know', figures }] : []);
});

it('counts both on the council’s year: £70.00 and £60.00 × 365 ÷ 7', () => {
  const facts = makeFacts({ council: makeCouncil({ yearBasis: '365-days' }), services: [makeService({ alternatives: other(60_00) })] });
  expect(dearerThanTheAlternative.check(facts, ON)).toMatchObject([{ title: 'Weekday mornings costs £521.43 a year more than “The day centre”', figures: { yearlyPence: 3650_00, otherPence: 3128_57 } }]);
});
