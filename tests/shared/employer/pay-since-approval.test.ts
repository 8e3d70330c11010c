import { expect, it } from 'vitest';
import { grossSinceApproval, isChangedSince } from '#shared/employer/pay-since-approval';
import { makeWorker } from '../../support/make-facts';
import { aLine, aRota, aRun, aShift, recordOf } from '../../support/make-leave';

// A week of five mornings of 4 hours at £14.00: £280.00.
const worker = makeWorker({ startsOn: '2026-04-06', payEvery: 'week', rates: [{ from: '2026-04-06', ratePence: 1400 }] });
const rota = aRota('2026-04-06', [1, 2, 3, 4, 5], 240);
const run = aRun('2026-05-11', '2026-05-17', [aLine('hours', 28000, 1200)]);

it.each([
  ['nothing changed', worker, {}, run, false],
  ['what was added by hand is not a change', worker, {}, aRun('2026-05-11', '2026-05-17', [aLine('hours', 28000, 1200), aLine('notice', 5000), aLine('holiday', 700)]), false],
  ['hours were entered', worker, { shifts: [aShift('2026-05-11', 240)] }, run, true],
  ['a rate was changed', { ...worker, rates: [{ from: '2026-05-17' as const, ratePence: 1401 }, { from: '2026-05-15' as const, ratePence: 1401 }] }, {}, run, true],
  ['it cannot be worked out any more', { ...worker, rates: [] }, {}, run, true],
])('%s', (_, who, over, approved, changed) => expect(isChangedSince(who, recordOf({ rota, payRuns: [approved], ...over }), approved)).toBe(changed));

it.each([
  ['the same', 28000, null],
  ['a penny more', 28001, 28001],
])('what it would come to: %s', (_, grossPence, pence) => expect(grossSinceApproval(run, { grossPence })).toBe(pence));
