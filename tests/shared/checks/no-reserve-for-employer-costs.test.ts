import { describe, expect, it } from 'vitest';
import { noReserveForEmployerCosts } from '#shared/checks/no-reserve-for-employer-costs';
import type { Facts } from '#shared/checks/check';
import type { Reserve } from '#shared/budget/reserves';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, recordOf } from '../../support/make-leave';

// On 5 October 2026: holiday £303.80 (GOV.UK’s calculator, 21.7 h), redundancy 2 × £168.00; £639.80 in all.
const worker = makeWorker({ startsOn: '2024-04-08', rates: [{ from: '2024-04-08', ratePence: 1400 }], minutesAWeek: 720 });
const employment = recordOf({ rota: aRota('2024-04-08', [1, 3, 5], 240), jobs: [aJob({ leaveYearStarts: '04-06' })], absences: [anAbsence('holiday', '2026-08-03', '2026-08-07')] });
const kept = (amountPence: number, kind: Reserve['kind'] = 'redundancy'): Reserve => ({ id: 1, kind, words: '', amountPence });
const flags = (over: Partial<Facts> = {}) => noReserveForEmployerCosts.check(makeFacts({ workers: [worker], employment, ...over }), '2026-10-05');

describe('costs of employing for which nothing is kept', () => {
  it.each<[string, Partial<Facts>, number[]]>([
    ['nothing kept', {}, [639_80]],
    ['a penny less than needed', { reserves: [kept(639_79)] }, [639_80]],
    ['just what is needed, under one name', { reserves: [kept(639_80)] }, []],
    ['money kept for something else does not count', { reserves: [kept(1000_00, 'sickness_cover')] }, [639_80]],
    ['what is kept for HMRC does not pay for holiday', { reserves: [kept(1000_00, 'hmrc')] }, [639_80]],
    ['nobody is employed any more', { workers: [{ ...worker, endsOn: '2026-10-04' }] }, []],
    ['who works for themselves is owed none of it', { workers: [{ ...worker, kind: 'self_employed' }] }, []],
    ['nothing can be worked out', { workers: [{ ...worker, bornOn: null, minutesAWeek: 0, rates: [] }], employment: recordOf() }, []],
  ])('%s', (_, over, needed) => expect(flags(over).map(({ figures }) => figures['neededPence'])).toEqual(needed));
});

it('says which bills they are and what is missing', () => {
  const [flag] = flags({ reserves: [kept(100_00, 'holiday')] });
  expect(flag).toMatchObject({ severity: 'act', title: '£539.80 of the costs of employing has no money put aside', figures: { neededPence: 639_80, keptPence: 100_00 } });
  expect(flag?.why).toContain('holiday pay £303.80 and redundancy pay £336.00. £100.00 is kept for them.');
});
