import { expect, it } from 'vitest';
import type { Absence } from '#shared/employer/absence';
import { NO_RECORD } from '#shared/employer/employment-record';
import { leavePayLines } from '#shared/employer/leave-pay';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ADA, record, workers } from '../../support/year-of-employing';

const ada = workers.find(({ id }) => id === ADA);
if (!ada) throw new Error('the year has Ada');
const away = (kind: Absence['kind'], from: IsoDay, to: IsoDay, minutes: number | null = null): Absence => ({ id: 1, workerId: ADA, kind, from, to, minutes, proof: '', proofUntil: null, words: '' });
const PERIOD = { from: '2026-05-11', to: '2026-06-07' } as const;

it.each([
  ['a week of holiday: 20 h × £13.20', away('holiday', '2026-05-25', '2026-05-29'), ['holiday 26400']],
  ['two hours of a day', away('holiday', '2026-05-25', '2026-05-25', 120), ['holiday 2640']],
  ['other paid leave', away('other_paid', '2026-05-25', '2026-05-25'), ['other_leave 5280']],
  ['unpaid leave', away('unpaid', '2026-05-25', '2026-05-29'), []],
  ['outside the period', away('holiday', '2026-06-08', '2026-06-08'), []],
  ['a sick week: five days × £24.65', away('sickness', '2026-05-25', '2026-05-29'), ['sick 12325']],
  ['a sick week over the end of the period: what falls into it', away('sickness', '2026-06-04', '2026-06-10'), ['sick 4930']],
])('%s', (_, absence, lines) => {
  const found = leavePayLines(ada, { ...NO_RECORD, rota: record.rota, absences: [absence] }, PERIOD);
  expect(found.ok && found.value.map(({ kind, amountPence }) => `${kind} ${amountPence}`)).toEqual(lines);
});
