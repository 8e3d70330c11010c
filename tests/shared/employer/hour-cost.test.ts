import { describe, expect, it } from 'vitest';
import { hourCosts } from '#shared/employer/hour-cost';
import { makeWorker, ON } from '../../support/make-facts';
import { done, faultsIn } from '../../support/records';

const NOTHING = { insurancePence: 0, payrollPence: 0, trainingPence: 0 };
const NOT_CLAIMED = { claimsEmploymentAllowance: false };

describe('what an hour of support costs', () => {
  it('5 h a week at £14.00: £14.00 and 12.07 % holiday, £15.69', () => {
    const [cost] = done(hourCosts([makeWorker()], NOT_CLAIMED, NOTHING, ON));
    // Wages £3,640.00, holiday £439.35; 260 hours.
    expect(cost).toMatchObject({ hourPence: 15_69, yearlyPence: 4079_35 });
    expect(cost?.parts.filter(({ yearlyPence }) => yearlyPence > 0)).toEqual([{ part: 'wage', yearlyPence: 3640_00, hourPence: 14_00 }, { part: 'holiday', yearlyPence: 439_35, hourPence: 1_69 }]);
  });
  it('insurance, payroll and training are shared by hours, and the parts of the hour add up', () => {
    const costs = done(hourCosts([makeWorker(), makeWorker({ id: 2, minutesAWeek: 600 })], NOT_CLAIMED, { insurancePence: 90_00, payrollPence: 120_00, trainingPence: 30_00 }, ON));
    expect(costs.map(({ parts }) => parts.slice(4).map(({ yearlyPence }) => yearlyPence))).toEqual([[30_00, 40_00, 10_00], [60_00, 80_00, 20_00]]);
    for (const { parts, hourPence } of costs) expect(parts.reduce((sum, part) => sum + part.hourPence, 0)).toBe(hourPence);
  });
  it('the allowance is taken off National Insurance and named beside it', () => {
    const full = makeWorker({ minutesAWeek: 2400, pension: 'not_eligible' });
    const [without] = done(hourCosts([full], NOT_CLAIMED, NOTHING, ON));
    const [claimed] = done(hourCosts([full], { claimsEmploymentAllowance: true }, NOTHING, ON));
    const insurance = without?.parts.find(({ part }) => part === 'national_insurance')?.yearlyPence ?? 0;
    // 40 h × 4 weeks × £14.00 × 1.1207 = £2,510.37 each 4 weeks; 15 % over £384.00 (four weeks of £96.00) is £318.96; 13 times.
    expect(insurance).toBe(13 * 318_96);
    expect(claimed).toMatchObject({ allowanceUsedPence: insurance });
    expect(claimed?.parts.find(({ part }) => part === 'national_insurance')?.yearlyPence).toBe(0);
  });
  it('without usual hours there is no figure', () => expect(done(hourCosts([makeWorker({ minutesAWeek: 0 })], NOT_CLAIMED, { ...NOTHING, insurancePence: 1 }, ON))).toEqual([]));
  it('without a rate it says what is missing', () => expect(faultsIn(hourCosts([makeWorker({ rates: [] })], NOT_CLAIMED, NOTHING, ON))).toEqual(['rates: pay-rate-missing']));
});
