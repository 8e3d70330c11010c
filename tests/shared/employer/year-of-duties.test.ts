import { expect, it } from 'vitest';
import { dutiesFor } from '#shared/employer/duties';
import { YEAR_OF_DUTIES } from '../../support/year-of-duties';
import { employer, policies, record, workers, YEAR } from '../../support/year-of-employing';

const listed = dutiesFor({ workers, employer, policies, records: [], employment: record }, YEAR, '2026-09-30');
const line = (dueOn: string, dutyId: string, name: string) => `${dueOn} ${dutyId} ${name}`.trim();

it('a worked year has the duties that were listed by hand, none missing and none extra', () => {
  expect(listed.map(({ dueOn, dutyId, workerName }) => line(dueOn, dutyId, workerName ?? '')).sort()).toEqual(YEAR_OF_DUTIES.map(([dueOn, dutyId, name]) => line(dueOn, dutyId, name)).sort());
});

it('what is written down settles those duties, and no others', () => {
  const settled = listed.filter(({ state }) => state === 'done' || state === 'not_needed').map(({ dutyId, workerName, state, doneOn }) => [dutyId, workerName ?? '', state, doneOn]);
  expect(settled.sort()).toEqual(
    [
      ['dbs', 'Bea', 'done', '2026-01-28'],
      ['dbs', 'Cal', 'done', '2026-06-24'],
      ['insurance', '', 'done', '2026-08-01'],
      ['pension-assessment', 'Bea', 'done', '2026-02-02'],
      ['pension-assessment', 'Cal', 'done', '2026-07-01'],
      ['pension-enrolment', 'Cal', 'done', '2026-07-01'],
      ['pension-letter', 'Bea', 'done', '2026-02-20'],
      ['pension-letter', 'Cal', 'done', '2026-07-15'],
      ['right-to-work', 'Bea', 'done', '2026-01-26'],
      ['right-to-work', 'Cal', 'done', '2026-06-22'],
      ['sickness-fit-note', 'Ada', 'done', null],
      ['sickness-own-words', 'Ada', 'done', null],
      ['written-statement', 'Bea', 'done', '2026-02-02'],
      ['written-statement', 'Cal', 'done', '2026-07-01'],
    ].sort(),
  );
});
