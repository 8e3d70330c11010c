import { describe, expect, it } from 'vitest';
import { EMPTY_WORKER, readWorker, workerText, type WorkerText } from '../../../renderer/features/employing/worker-form';
import type { Worker } from '../../../shared/employer/worker';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const typed: WorkerText = { ...EMPTY_WORKER, name: 'Grace Okafor', startsOn: '1 June 2025', hoursAWeek: '12.5', rates: [{ from: '', rate: '13.20' }] };
const read = (changes: Partial<WorkerText>) => readWorker({ ...typed, ...changes }, null, TODAY);

describe('a personal assistant', () => {
  it('is read with what is known; the rest waits', () => {
    expect(readAs(read({}))).toEqual({
      id: null,
      name: 'Grace Okafor',
      kind: 'employed',
      startsOn: '2025-06-01',
      endsOn: null,
      bornOn: null,
      ageBand: '23_and_over',
      apprentice: false,
      relationship: 'none',
      livesInHousehold: false,
      councilAgreedOn: null,
      minutesAWeek: 750,
      rates: [{ from: '2025-06-01', ratePence: 1320 }],
      payEvery: '4-weeks',
      rightToWorkSeenOn: null,
      rightToWorkUntil: null,
      contractGivenOn: null,
      pension: 'not_assessed',
    });
  });

  it.each<[string, Partial<WorkerText>, object]>([
    ['no rate yet', { rates: [{ from: '', rate: '' }] }, { rates: [] }],
    ['a line left empty is passed over', { rates: [...typed.rates, { from: ' ', rate: '' }] }, { rates: [{ from: '2025-06-01', ratePence: 1320 }] }],
    [
      'rates stand in the order of their days',
      { rates: [{ from: '6/4/26', rate: '13.50' }, { from: '1/6/25', rate: '13.20' }] },
      { rates: [{ from: '2025-06-01', ratePence: 1320 }, { from: '2026-04-06', ratePence: 1350 }] },
    ],
    ['someone who left on the first day', { endsOn: '1/6/25' }, { endsOn: '2025-06-01' }],
    ['a date of birth lies behind', { bornOn: '4/7/74' }, { bornOn: '1974-07-04' }],
    ['no usual hours', { hoursAWeek: '0' }, { minutesAWeek: 0 }],
  ])('%s', (_, changes, expected) => {
    expect(readAs(read(changes))).toMatchObject(expected);
  });

  it.each<[string, Partial<WorkerText>, string[]]>([
    ['an empty form', EMPTY_WORKER, ['name: Enter the name of your personal assistant', 'startsOn: Enter the day they start, or started', 'hoursAWeek: Enter the hours they usually work in a week']],
    ['left before they started', { endsOn: '31/5/25' }, ['endsOn: Enter a day on or after 1 June 2025, when they start']],
    ['a second rate without its day', { rates: [...typed.rates, { from: '', rate: '14' }] }, ['from-1: Enter the day from which this rate is paid']],
    ['a day without its rate', { rates: [...typed.rates, { from: '6/4/26', rate: '' }] }, ['rate-1: Enter the pay for an hour']],
    ['two rates on one day', { rates: [...typed.rates, { from: '1/6/25', rate: '14' }] }, ['from-1: Two rates start on 1 June 2025. Change the day of one, or empty its line.']],
    ['born today', { bornOn: '21/11/2026' }, ['bornOn: Enter a date of birth that is in the past']],
    ['a relationship that was not offered', { relationship: 'boss' }, ['relationship: Choose how they are related to the person']],
  ])('%s is refused with what to do', (_, changes, expected) => {
    expect(faultsOf(read(changes))).toEqual(expected);
  });

  it('comes back from the ledger as it was, to the minute', () => {
    const worker: Worker = {
      id: 3, name: 'Bilal Khan', kind: 'employed', startsOn: '2025-06-01', endsOn: null, bornOn: '1999-02-28', ageBand: '23_and_over', apprentice: false, relationship: 'sibling',
      livesInHousehold: true, councilAgreedOn: '2025-05-20', minutesAWeek: 725, rates: [{ from: '2025-06-01', ratePence: 1321 }, { from: '2026-04-06', ratePence: 1400 }], payEvery: 'month',
      rightToWorkSeenOn: '2025-05-30', rightToWorkUntil: '2027-05-30', contractGivenOn: '2025-06-01', pension: 'opted_out',
    };
    expect(readAs(readWorker(workerText(worker), 3, TODAY))).toEqual(worker);
  });
});
