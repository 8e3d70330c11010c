import { describe, expect, it } from 'vitest';
import type { Absence } from '#shared/employer/absence';
import { fitNoteFrom, sickSpells, spellPay, uncoveredFrom } from '#shared/employer/sick-record';
import { addDays, WEEKDAYS, type IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';
import { anAbsence, aRota, aSlip, recordOf } from '../../support/make-leave';
import { faultsIn } from '../../support/records';
import { SICK_ACROSS, SICK_AFTER, SICK_BEFORE, type SickExample } from '../../support/sick-pay-examples';

const worker = makeWorker({ startsOn: '2010-01-04', payEvery: 'week', rates: [{ from: '2010-01-04', ratePence: 1400 }] });
const sick = (from: IsoDay, to: IsoDay | null, over: Partial<Absence> = {}) => anAbsence('sickness', from, to, over);
const numbersOf = (works: string) => works.split(',').map((day) => WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(day)) + 1);

/** The example as a ledger has it: the usual week, one payslip with the average of a week, and one or two absences. */
function asRecord([, from, to, works, averageWeekPence, linked]: SickExample) {
  const payday = addDays(linked?.[0] ?? from, -2);
  const absences = [...(linked ? [sick(linked[0], linked[1])] : []), sick(from, to, { id: 2 })];
  return recordOf({ rota: aRota('2010-01-04', numbersOf(works), 240), payslips: [aSlip(addDays(payday, -6), payday, averageWeekPence)], absences });
}

describe('sick pay from the record is that of the calculator', () => {
  it.each([...SICK_BEFORE, ...SICK_AFTER, ...SICK_ACROSS])('%s', (...example) => {
    const record = asRecord(example);
    const [spell] = sickSpells(record.absences, 1).slice(-1);
    const found = spell && spellPay(worker, record, spell, example[2]);
    const pay = found?.ok ? found.value.pay : null;
    expect([pay?.qualifyingDays, pay?.paidDays, pay?.payPence]).toEqual(example[6]);
  });
});

describe('spells of sickness', () => {
  it('absences without a day between them are one', () => {
    const spells = sickSpells([sick('2026-06-08', null, { id: 3 }), sick('2026-06-01', '2026-06-05'), sick('2026-06-06', '2026-06-07', { id: 2 }), anAbsence('holiday', '2026-05-01', '2026-05-02'), sick('2026-05-04', '2026-05-04', { workerId: 2 })], 1);
    expect(spells.map(({ from, to, absences }) => [from, to, absences.length])).toEqual([['2026-06-01', null, 3]]);
  });

  const week = aRota('2025-01-06', [1, 2, 3, 4, 5], 240);
  const linkedFrom = (absences: Absence[]) => {
    const spell = sickSpells(absences, 1).at(-1);
    const found = spell && spellPay(worker, recordOf({ rota: week, absences }), spell, spell.from);
    return found?.ok ? found.value.linkedFrom : undefined;
  };
  it.each<[string, Absence[], IsoDay | null]>([
    ['a gap of 56 days links', [sick('2026-06-01', '2026-06-05'), sick('2026-08-01', '2026-08-07')], '2026-06-01'],
    ['one of 57 days does not', [sick('2026-06-01', '2026-06-05'), sick('2026-08-02', '2026-08-07')], null],
    ['three in a row go back to the first', [sick('2026-05-01', '2026-05-05'), sick('2026-06-01', '2026-06-05'), sick('2026-07-01', '2026-07-07')], '2026-05-01'],
    ['three days before 6 April 2026 are too short to link', [sick('2026-03-02', '2026-03-04'), sick('2026-04-13', '2026-04-14')], null],
    ['one day after it is enough', [sick('2026-04-06', '2026-04-06'), sick('2026-04-13', '2026-04-14')], '2026-04-06'],
  ])('%s', (_, absences, expected) => expect(linkedFrom(absences)).toBe(expected));

  it('28 weeks are counted over all linked spells: 10 and 10 weeks, then 8 are left', () => {
    const absences = [sick('2026-04-06', '2026-06-14'), sick('2026-06-22', '2026-08-30'), sick('2026-09-07', '2026-12-27')];
    const spell = sickSpells(absences, 1).at(-1);
    const found = spell && spellPay(worker, recordOf({ rota: week, absences }), spell, '2026-12-27');
    // As the calculator counts, three days of the linked ones were waiting days: 140 − (100 − 3) = 43 days at £24.65.
    expect(found?.ok && [found.value.pay.paidDays, found.value.pay.payPence]).toEqual([43, 1059_95]);
  });

  it('without a usual week every day of the week can be paid', () => {
    const absences = [sick('2026-06-07', '2026-06-13')];
    const found = spellPay(makeWorker({ startsOn: '2025-01-06', rates: [{ from: '2025-01-06', ratePence: 1400 }], minutesAWeek: 1200 }), recordOf({ absences }), { from: '2026-06-07', to: '2026-06-13', absences }, '2026-06-13');
    expect(found.ok && [found.value.worksAreUsual, found.value.pay.qualifyingDays, found.value.pay.payPence]).toEqual([false, 7, 123_25]);
  });
  it('refuses where nothing says what they earn', () =>
    expect(faultsIn(spellPay(makeWorker({ rates: [] }), recordOf(), { from: '2026-06-07', to: null, absences: [] }, '2026-06-13'))).toEqual(['sick-earnings-unknown']));
});

describe('fit notes', () => {
  const spellOf = (...absences: Absence[]) => sickSpells(absences, 1)[0] ?? { from: '2026-06-01', to: null, absences };
  it.each<[string, Absence[], IsoDay, IsoDay | null, IsoDay | null]>([
    ['seven days need none', [sick('2026-06-01', '2026-06-07')], '2026-07-01', null, null],
    ['the eighth needs one', [sick('2026-06-01', '2026-06-08')], '2026-07-01', '2026-06-08', '2026-06-08'],
    ['still away, on the seventh day', [sick('2026-06-01', null)], '2026-06-07', null, null],
    ['still away, on the eighth day', [sick('2026-06-01', null)], '2026-06-08', '2026-06-08', '2026-06-08'],
    ['own words are not enough then', [sick('2026-06-01', '2026-06-20', { proof: 'own_words' })], '2026-07-01', '2026-06-08', '2026-06-08'],
    ['one without a last day covers all', [sick('2026-06-01', '2026-06-20', { proof: 'fit_note' })], '2026-07-01', '2026-06-08', null],
    ['one that ended too soon', [sick('2026-06-01', '2026-06-20', { proof: 'fit_note', proofUntil: '2026-06-14' })], '2026-07-01', '2026-06-08', '2026-06-15'],
    ['a second one goes on from it', [sick('2026-06-01', '2026-06-14', { proof: 'fit_note' }), sick('2026-06-15', '2026-06-20', { id: 2, proof: 'fit_note' })], '2026-07-01', '2026-06-08', null],
  ])('%s', (_, absences, on, from, uncovered) => {
    expect([fitNoteFrom(spellOf(...absences), on), uncoveredFrom(spellOf(...absences), on)]).toEqual([from, uncovered]);
  });
});
