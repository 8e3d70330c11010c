import { expect, it } from 'vitest';
import { namesIn, openDuties, workersIn } from '#shared/employer/open-duties';
import { makeDuty } from '../../support/make-facts';

const duties = [
  makeDuty({ dutyId: 'p60', dueOn: '2026-12-20', state: 'due', workerId: 2, workerName: 'Ben' }),
  makeDuty({ dutyId: 'p60', dueOn: '2026-11-01', state: 'late', workerId: 1, workerName: 'Ada' }),
  makeDuty({ dutyId: 'p60', dueOn: '2026-12-21', state: 'coming', workerId: 2, workerName: 'Ben' }),
  makeDuty({ dutyId: 'p60', dueOn: '2026-11-02', state: 'done', workerId: 3, workerName: 'Cal' }),
  makeDuty({ dutyId: 'p45', dueOn: '2026-11-02', state: 'not_needed' }),
  makeDuty({ dutyId: 'payslip', dueOn: '2026-11-02', state: 'late' }),
];

it('finds what is late or due within the days, the oldest first, and whom it concerns', () => {
  const open = openDuties(duties, ['p60', 'p45'], '2026-11-20', 30);
  expect(open.map(({ dueOn }) => dueOn)).toEqual(['2026-11-01', '2026-12-20']);
  expect([namesIn(open), workersIn(open)]).toEqual([['Ada', 'Ben'], [1, 2]]);
});
