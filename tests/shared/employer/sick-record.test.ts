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
    // 28 × 5 days less the 100 that were paid: 40 at £24.65, a week of them £123.25.
    expect(found?.ok && [found.value.pay.paidDays, found.value.pay.payPence]).toEqual([40, 986_00]);
  });

  it('of old and new days: 13 days of 2025 with three waiting ones leave 140 − 10', () => {
    const absences = [sick('2026-03-02', '2026-03-18'), sick('2026-04-13', null)];
    const spell = sickSpells(absences, 1).at(-1);
    const found = spell && spellPay(worker, recordOf({ rota: week, absences }), spell, '2026-12-31');
    expect(found?.ok && [found.value.pay.paidDays, found.value.pay.payPence]).toEqual([130, 26 * 123_25]);
  });

  // A week of sickness every eighth week, linked since 1 May 2023, and never 28 weeks in all: the three years end with 30 April 2026.
  const eighthWeeks = Array.from({ length: 20 }, (_, index) => sick(addDays('2023-05-01', 56 * index), addDays('2023-05-07', 56 * index), { id: index + 10 }));
  it.each<[string, IsoDay, IsoDay, [number, string | null]]>([
    ['paid to the last day of the three years, a Thursday', '2026-04-27', '2026-05-08', [4, null]],
    ['not paid from the day after', '2026-05-01', '2026-05-08', [0, 'linked_three_years']],
  ])('linked for 3 years: %s', (_, from, to, expected) => {
    const absences = [...eighthWeeks, sick(from, to)];
    const spell = sickSpells(absences, 1).at(-1);
    const found = spell && spellPay(worker, recordOf({ rota: week, absences }), spell, to);
    expect(found?.ok && [found.value.pay.paidDays, found.value.pay.why]).toEqual(expected);
  });

  // 8 hours on Monday and Wednesday of the one week (from 8 June 2026), and on Tuesday, Thursday and Friday of the other.
  const twoWeeks = [...aRota('2026-01-05', [1, 3], 480, { week: 1 }), ...aRota('2026-01-05', [2, 4, 5], 480, { week: 2 })];
  it.each<[string, IsoDay, IsoDay, [number, number, number]]>([
    ['a day of the week with three: a third of £123.25', '2026-06-02', '2026-06-02', [1, 1, 41_09]],
    ['that whole week', '2026-06-01', '2026-06-07', [3, 3, 123_25]],
    ['a day of the week with two: half', '2026-06-08', '2026-06-08', [1, 1, 61_63]],
    ['a day that only the other week has', '2026-06-09', '2026-06-09', [0, 0, 0]],
    ['both weeks', '2026-06-01', '2026-06-14', [5, 5, 246_50]],
  ])('of two weeks that differ: %s', (_, from, to, expected) => {
    const absences = [sick(from, to)];
    const found = spellPay(worker, recordOf({ rota: twoWeeks, absences }), { from, to, absences }, to);
    expect(found.ok && [found.value.pay.qualifyingDays, found.value.pay.paidDays, found.value.pay.payPence]).toEqual(expected);
  });
  it('every second week off: its Wednesday can be paid, because each week has a day', () => {
    const absences = [sick('2026-06-01', '2026-06-07')];
    const found = spellPay(worker, recordOf({ rota: aRota('2026-01-05', [1, 2, 3, 4, 5], 480, { week: 1 }), absences }), { from: '2026-06-01', to: '2026-06-07', absences }, '2026-06-07');
    expect(found.ok && [found.value.pay.paidDays, found.value.pay.payPence]).toEqual([1, 123_25]);
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
