import { describe, expect, it } from 'vitest';
import { redundancyExposure } from '#shared/checks/redundancy-exposure';
import type { Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeWorker, ON } from '../../support/make-facts';

const pa = (startsOn: IsoDay, over: Partial<Worker> = {}) => makeWorker({ startsOn, rates: [{ from: startsOn, ratePence: 1400 }], ...over });
const flags = (...workers: Worker[]) => redundancyExposure.check(makeFacts({ workers }), ON);

describe('the right to redundancy pay begins', () => {
  it.each<[string, Worker, number]>([
    ['in 60 days', pa('2025-01-20'), 1],
    ['in 61 days', pa('2025-01-21'), 0],
    ['today', pa('2024-11-21'), 1],
    ['30 days ago', pa('2024-10-22'), 1],
    ['31 days ago', pa('2024-10-21'), 0],
    ['but they work for themselves', pa('2024-11-21', { kind: 'self_employed' }), 0],
    ['but they left yesterday', pa('2024-11-21', { endsOn: '2026-11-19' }), 0],
    ['but they leave the day before it', pa('2025-01-02', { endsOn: '2026-12-31' }), 0],
    ['and they leave on it', pa('2025-01-02', { endsOn: '2027-01-01' }), 1],
  ])('%s', (_, worker, count) => expect(flags(worker)).toHaveLength(count));
});

it('says the day and the cost: two weeks of £70.00', () => {
  const [flag] = flags(pa('2024-12-02'));
  expect(flag).toMatchObject({ severity: 'know', title: 'Dana has a right to redundancy pay from 1 December 2026', figures: { payPence: 140_00 }, records: [{ kind: 'worker', id: 1 }] });
  expect(flag?.why).toContain('£140.00');
});
it('without a date of birth it says what is missing', () => expect(flags(pa('2024-12-02', { bornOn: null }))[0]?.why).toContain('the date of birth of Dana is not written down'));
it('two at once', () => expect(flags(pa('2024-12-02'), pa('2024-12-09', { id: 2, name: 'Eve' })).map(({ records }) => records[0]?.id)).toEqual([1, 2]));
