import { expect, it } from 'vitest';
import { decideLeaveCarried, type CarriedDraft } from '#shared/employer/save-leave-carried';
import { makeWorker } from '../../support/make-facts';
import { aJob } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

const DRAFT: CarriedDraft = { workerId: 1, yearFrom: '2026-04-06', minutes: 600, kind: 'agreed', words: 'By letter' };
const decide = (over: Partial<CarriedDraft> = {}) => decideLeaveCarried({ ...DRAFT, ...over }, { jobs: [aJob({ leaveYearStarts: '04-06' })] }, [makeWorker({ startsOn: '2025-06-01' })]);

it('is kept with its reason', () => expect(done(decide())).toEqual({ workerId: 1, yearFrom: '2026-04-06', minutes: 600, reason: 'agreed: By letter' }));

it.each<[string, Partial<CarriedDraft>, string[]]>([
  ['none is carried after all', { minutes: 0 }, []],
  ['a day that begins no leave year', { yearFrom: '2026-04-07' }, ['yearFrom: not-a-leave-year']],
  ['the first leave year has none before it', { yearFrom: '2025-04-06' }, ['minutes: carried-first-year']],
  ['somebody who is not there', { workerId: 2 }, ['workerId: choice-gone']],
])('%s', (_, over, faults) => expect(faultsIn(decide(over))).toEqual(faults));
