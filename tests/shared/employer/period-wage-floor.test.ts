import { expect, it } from 'vitest';
import { periodFloor } from '#shared/employer/period-wage-floor';
import type { CountedTime } from '#shared/employer/work-pay';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';

// £12.71 an hour from 1 April 2026 at 21 and over, £12.21 the year before (GOV.UK, National Minimum Wage rates).
const at = (ratePence: number, minutes = 600): CountedTime[] => [{ minutes, ratePence }];
const worker = makeWorker({ startsOn: '2026-03-02', bornOn: '1990-01-01', rates: [] });

it.each([
  ['exactly the minimum wage', worker, at(1271), '2026-04-27', 0, 0],
  ['a penny an hour under it for 10 hours', worker, at(1270), '2026-04-27', 0, 10],
  ['a part of a penny is rounded up', worker, at(1270, 61), '2026-04-27', 0, 2],
  ['a rate above one kind of hour makes up for another', worker, [...at(1300), ...at(1242)], '2026-04-27', 0, 0],
  ['a deduction for a uniform takes the pay under it', worker, at(1271), '2026-04-27', 500, 500],
  ['the old rate holds in a period that began on 30 March', worker, at(1221), '2026-03-30', 0, 0],
  ['and the new one in the next', worker, at(1221), '2026-04-27', 0, 500],
  ['someone of 20 on the first day', makeWorker({ startsOn: '2026-03-02', bornOn: '2006-04-28' }), at(1085), '2026-04-27', 0, 0],
])('%s', (_, who, counted, from, deductions, shortPence) => {
  expect(periodFloor(who, counted, { from: from as IsoDay, to: '2026-05-24' }, deductions)?.shortPence).toBe(shortPence);
});

it.each([
  ['nothing was worked', worker, []],
  ['family who live in the home', makeWorker({ livesInHousehold: true, relationship: 'child' }), at(1)],
  ['too young for a minimum wage', makeWorker({ bornOn: '2012-01-01' }), at(1)],
])('none: %s', (_, who, counted) => expect(periodFloor(who, counted, { from: '2026-04-27', to: '2026-05-24' })).toBeUndefined());

it('after the last row of the table the last one holds', () => {
  expect(periodFloor(worker, at(1271), { from: '2028-04-24', to: '2028-05-21' })?.floor.requiredPence).toBe(1271);
});
