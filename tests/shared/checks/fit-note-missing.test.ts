import { describe, expect, it } from 'vitest';
import { fitNoteMissing } from '#shared/checks/fit-note-missing';
import type { Absence } from '#shared/employer/absence';
import type { Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { anAbsence, recordOf } from '../../support/make-leave';
import { raised } from '../../support/raised';

const look = (absences: Absence[], who: Partial<Worker> = {}) => makeFacts({ workers: [makeWorker(who)], employment: recordOf({ absences }) });
const sick = (to: IsoDay | null, over: Partial<Absence> = {}) => anAbsence('sickness', '2026-06-01', to, over);
const FLAG = ['know: No fit note for Dana from 8 June 2026'];

describe('fit-note-missing', () => {
  it.each<[string, ReturnType<typeof look>, IsoDay, string[]]>([
    ['seven days', look([sick('2026-06-07')]), '2026-06-20', []],
    ['eight days', look([sick('2026-06-08')]), '2026-06-20', FLAG],
    ['still away on the seventh day', look([sick(null)]), '2026-06-07', []],
    ['on the eighth', look([sick(null)]), '2026-06-08', FLAG],
    ['with a fit note', look([sick(null, { proof: 'fit_note' })]), '2026-06-20', []],
    ['one that has ended', look([sick(null, { proof: 'fit_note', proofUntil: '2026-06-14' })]), '2026-06-15', ['know: No fit note for Dana from 15 June 2026']],
    ['over for 56 days', look([sick('2026-06-08')]), '2026-08-03', FLAG],
    ['over for 57 days: nobody asks any more', look([sick('2026-06-08')]), '2026-08-04', []],
    ['holiday of two weeks', look([anAbsence('holiday', '2026-06-01', '2026-06-14')]), '2026-06-20', []],
    ['someone who left', look([sick('2026-06-08')], { endsOn: '2026-06-19' }), '2026-06-20', []],
    ['two spells', look([sick('2026-06-08'), anAbsence('sickness', '2026-06-15', null, { id: 2 })]), '2026-06-22', [...FLAG, 'know: No fit note for Dana from 22 June 2026']],
  ])('%s', (_, facts, on, flags) => expect(raised(fitNoteMissing, facts, on)).toEqual(flags));
});
