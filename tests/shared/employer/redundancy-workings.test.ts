import { expect, it } from 'vitest';
import { redundancyOfJob } from '#shared/employer/redundancy-of-job';
import { redundancyWorkings } from '#shared/employer/redundancy-workings';
import { makeWorker } from '../../support/make-facts';
import { recordOf } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

const workingsOf = (over: Parameters<typeof makeWorker>[0]) => {
  const worker = makeWorker(over);
  return redundancyWorkings(worker, '2026-11-20', done(redundancyOfJob(worker, recordOf(), '2026-11-20', null)));
};
const rates = (from: `${number}-${number}-${number}`, ratePence: number) => [{ from, ratePence }];

it('shows each age’s years, and parts that add up', () => {
  const found = done(workingsOf({ startsOn: '2020-11-21', rates: rates('2020-11-21', 1400), bornOn: '1984-11-20' }));
  // 42 on 20 November 2026: years begun at 41 one (1½ weeks), at 36 to 40 five (5 weeks): 6½ × £70.00.
  expect(found.years.map(({ years, weeks, pence }) => [years, weeks, pence])).toEqual([[1, '1½', 105_00], [5, '5', 350_00]]);
  expect([found.weeks, found.payPence]).toEqual(['6½', 455_00]);
});
it('says the limit where a week is paid more', () => {
  const found = done(workingsOf({ startsOn: '2024-11-21', rates: rates('2024-11-21', 2000), minutesAWeek: 2400 }));
  expect(found.facts).toContainEqual(['A week that counts', '£751.00, the most that the law counts']);
  expect(found.payPence).toBe(1502_00);
});
it('under 22 half a week a year', () => expect(done(workingsOf({ startsOn: '2023-11-21', rates: rates('2023-11-21', 1400), bornOn: '2005-11-21' })).years.map(({ years, weeks }) => [years, weeks])).toEqual([[3, '1½']]));
it('is refused where nothing is due', () => expect(faultsIn(workingsOf({ startsOn: '2025-11-25', rates: rates('2025-11-25', 1400) }))).toEqual(['redundancy-none']));
