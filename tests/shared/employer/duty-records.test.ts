import { describe, expect, it } from 'vitest';
import type { DutyRecord } from '#shared/employer/duty';
import { dutyDefinitions } from '#shared/employer/duty-definitions';
import type { Subject } from '#shared/employer/duty-days';
import type { DueRule } from '#shared/employer/duty-file';
import { recordFinder } from '#shared/employer/duty-records';
import { contains } from '#shared/kernel/period';
import type { IsoDay } from '#shared/kernel/iso-date';

const record = (dueOn: IsoDay): DutyRecord => ({ id: 1, dutyId: 'any', workerId: 1, dueOn, state: 'done', doneOn: dueOn, words: dueOn });
/** Wages left the account on 8 May, 5 June and 3 July. */
const PAYDAYS: readonly IsoDay[] = ['2026-05-08', '2026-06-05', '2026-07-03'];
const subject: Subject = {
  startsOn: '2026-04-13',
  leavesOn: null,
  firstPayday: '2026-05-08',
  lastPayday: undefined,
  worksOn: () => true,
  worksIn: () => true,
  worker: null,
  paydays: (within) => PAYDAYS.filter((day) => contains(within, day)),
};

/** The day under which the record is kept that goes with a day; none: undefined. */
function found(rule: DueRule['rule'], kept: readonly IsoDay[], dueOn: IsoDay): IsoDay | undefined {
  const definition = dutyDefinitions().find(({ due }) => due.rule === rule);
  if (!definition) throw new Error(`no duty is due by ${rule}`);
  return recordFinder(definition, subject, kept.map(record))(dueOn)?.dueOn;
}

describe('which record goes with a day of a duty', () => {
  it.each<[string, DueRule['rule'], IsoDay[], IsoDay, IsoDay | undefined]>([
    ['that of the very day', 'each_payday', ['2026-05-08'], '2026-05-08', '2026-05-08'],
    ['one kept under the expected payday, when wages left two days sooner', 'each_payday', ['2026-05-10'], '2026-05-08', '2026-05-10'],
    ['not with the payday after it', 'each_payday', ['2026-05-10'], '2026-06-05', undefined],
    ['31 days from a payday it still is one of them', 'each_payday', ['2026-08-03'], '2026-07-03', '2026-08-03'],
    ['32 days from any it is not', 'each_payday', ['2026-08-04'], '2026-07-03', undefined],
    ['the only one about the first payday, whatever its day', 'before_first_payday', ['2026-05-01'], '2026-05-08', '2026-05-01'],
    ['one of another rule only under its day', 'hmrc_period', ['2026-07-21'], '2026-07-22', undefined],
    ['one kept in the middle of the time for re-enrolment, as an older version kept it', 'every_years_from_start', ['2029-06-01'], '2029-08-31', '2029-06-01'],
    ['not one of three years before', 'every_years_from_start', ['2026-06-01'], '2029-08-31', undefined],
    ['none kept', 'each_payday', [], '2026-05-08', undefined],
  ])('%s', (_, rule, kept, dueOn, expected) => expect(found(rule, kept, dueOn)).toBe(expected));
});
