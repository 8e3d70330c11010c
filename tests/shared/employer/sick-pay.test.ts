import { describe, expect, it } from 'vitest';
import { sickPay, type SickQuestion } from '#shared/employer/sick-pay';
import { WEEKDAYS, type IsoDay } from '#shared/kernel/iso-date';
import { SICK_ACROSS, SICK_AFTER, SICK_BEFORE, SICK_REFUSED, SICK_WHY } from '../../support/sick-pay-examples';

function ask(from: IsoDay, to: IsoDay, works: string, averageWeekPence: number, linked: readonly [IsoDay, IsoDay] | null): SickQuestion {
  const days = WEEKDAYS.filter((day) => works.split(',').includes(day.slice(0, 3).toLowerCase()));
  return { absence: { from, to }, works: days, averageWeekPence, linked: linked && { from: linked[0], to: linked[1] } };
}

describe.each([
  ['before 6 April 2026', SICK_BEFORE],
  ['from 6 April 2026', SICK_AFTER],
  ['across 6 April 2026', SICK_ACROSS],
])('sick pay %s', (_when, examples) => {
  it.each(examples)('%s', (_words, from, to, works, averageWeekPence, linked, [qualifyingDays, paidDays, payPence]) => {
    const found = sickPay(ask(from, to, works, averageWeekPence, linked));
    expect(found).toMatchObject({ ok: true, value: { qualifyingDays, paidDays, payPence } });
  });
});

it('says whether the absence goes across the change', () => {
  const crosses = [...SICK_BEFORE, ...SICK_AFTER, ...SICK_ACROSS].filter(([, from, to, works, pence, linked]) => {
    const found = sickPay(ask(from, to, works, pence, linked));
    return found.ok && found.value.crossesRules;
  });
  expect(crosses).toEqual(SICK_ACROSS);
});

it.each(SICK_WHY)('says why nothing is paid: %s', (_words, from, to, works, averageWeekPence, linked, why) => {
  expect(sickPay(ask(from, to, works, averageWeekPence, linked))).toMatchObject({ ok: true, value: { why } });
});

it.each(SICK_REFUSED)('refuses %s', (_words, from, to, linked, code) => {
  expect(sickPay(ask(from, to, 'mon,tue,wed,thu,fri', 200_00, linked))).toMatchObject({ ok: false, faults: [{ code }] });
});

// smart-answers statutory_sick_pay_calculator_test, “sick_pay_weekly_amounts”: the weeks to 12 January to 6 April at £85.85, then £86.70.
it('lists the weeks that are paid, by their Saturdays', () => {
  const found = sickPay(ask('2013-01-07', '2013-05-03', 'tue,wed,thu', 200_00, ['2012-09-21', '2012-12-28']));
  const weeks = found.ok ? found.value.weeks : [];
  expect(weeks).toHaveLength(15);
  expect([weeks[0], weeks[12], weeks[13], weeks[14]]).toEqual([
    { endsOn: '2013-01-12', payPence: 85_85 },
    { endsOn: '2013-04-06', payPence: 85_85 },
    { endsOn: '2013-04-13', payPence: 86_70 },
    { endsOn: '2013-04-20', payPence: 86_70 },
  ]);
});

it('names the rows of every tax year that the absence touches', () => {
  const found = sickPay(ask('2026-03-30', '2026-04-10', 'mon', 200_00, null));
  expect(found.ok && found.value.rows.map(({ from }) => from)).toEqual(['2025-04-06', '2026-04-06']);
});
