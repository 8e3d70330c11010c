import { describe, expect, it } from 'vitest';
import { holidayNotTaken } from '#shared/checks/holiday-not-taken';
import type { Absence } from '#shared/employer/absence';
import type { EmploymentRecord } from '#shared/employer/employment-record';
import type { Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { anAbsence, aRota, recordOf } from '../../support/make-leave';
import { raised } from '../../support/raised';

// Monday to Friday, one hour: 28 h for the leave year from 6 April 2026 to 5 April 2027, of which a third is 9 h 20 min. 182½ days are its half.
const rota = aRota('2026-04-06', [1, 2, 3, 4, 5], 60);
const taken = (minutes: number): Absence => anAbsence('holiday', '2026-06-01', '2026-06-12', { minutes });
const look = (over: Partial<EmploymentRecord>, who: Partial<Worker> = {}) => makeFacts({ workers: [makeWorker(who)], employment: recordOf({ rota, ...over }) });
const flag = (minutes: string) => [`know: Dana has taken ${minutes} of 28 h holiday`];

describe('holiday-not-taken', () => {
  it.each<[string, ReturnType<typeof look>, IsoDay, string[]]>([
    ['the half is over, and none is taken', look({}), '2026-10-06', flag('0 h')],
    ['on the 182nd day it is not over', look({}), '2026-10-04', []],
    ['on the 183rd it is', look({}), '2026-10-05', flag('0 h')],
    ['a third is taken', look({ absences: [taken(560)] }), '2026-10-06', []],
    ['a minute less', look({ absences: [taken(559)] }), '2026-10-06', flag('9 h 19 min')],
    ['booked is not taken', look({ absences: [anAbsence('holiday', '2026-12-01', '2026-12-31', { minutes: 900 })] }), '2026-10-06', flag('0 h')],
    ['someone who left', look({}, { endsOn: '2026-10-05' }), '2026-10-06', []],
    ['someone in business for themselves', look({}, { kind: 'self_employed' }), '2026-10-06', []],
    ['no usual hours: another flag says so', look({ rota: [] }, { minutesAWeek: 0 }), '2026-10-06', []],
  ])('%s', (_, facts, on, flags) => expect(raised(holidayNotTaken, facts, on)).toEqual(flags));

  it('flags each PA', () => expect(raised(holidayNotTaken, makeFacts({ workers: [makeWorker(), makeWorker({ id: 2, name: 'Sam' })] }), '2026-12-01')).toHaveLength(2));
});
