import { describe, expect, it } from 'vitest';
import { minimumIncomeGuarantee } from '#shared/contribution/guarantee';
import type { IsoDay } from '#shared/kernel/iso-date';

type Who = Parameters<typeof minimumIncomeGuarantee>[0];
const ADULT: Who = { household: 'single', ageBand: '25_or_over', children: 0, disabilityPremium: false, enhancedDisabilityPremium: false, carerPremium: false };
const weekly = (who: Partial<Who>, on: IsoDay) => minimumIncomeGuarantee({ ...ADULT, ...who }, on).weeklyPence;

describe('the Minimum Income Guarantee', () => {
  // Figures: SI 2023/277 (2022 to 2024) and the 2025 to 2026 circular as Ruils gives it, in the handbook’s section 4.8.
  it.each<[string, Partial<Who>, IsoDay, number | null]>([
    ['30 years old, on the last day of 2022 to 2023', {}, '2023-04-05', 94_15],
    ['the next day', {}, '2023-04-06', 103_65],
    ['24 years old', { ageBand: '18_to_24' }, '2023-04-06', 82_15],
    ['of Pension Credit age', { ageBand: 'pension_age' }, '2023-04-06', 214_35],
    ['20 years old with two children: a lone parent’s amount, and £94.90 for each child', { ageBand: '18_to_24', children: 2 }, '2023-04-06', 103_65 + 189_80],
    ['of Pension Credit age with a grandchild to bring up', { ageBand: 'pension_age', children: 1 }, '2023-04-06', 214_35 + 94_90],
    ['with a carer premium', { carerPremium: true }, '2023-04-06', 103_65 + 49_05],
    ['the worked check: £112.50 and £49.65 and £24.25', { disabilityPremium: true, enhancedDisabilityPremium: true }, '2025-04-06', 186_40],
    ['5 April 2026 is the same year', { disabilityPremium: true, enhancedDisabilityPremium: true }, '2026-04-05', 186_40],
    ['6 April 2026: 25 or over is not confirmed', {}, '2026-04-06', null],
    ['6 April 2026: 18 to 24 is', { ageBand: '18_to_24' }, '2026-04-06', 95_40],
    ['18 to 24 with a premium that is not', { ageBand: '18_to_24', disabilityPremium: true }, '2026-04-06', null],
    ['one of a couple: only single people’s amounts are loaded', { household: 'couple' }, '2025-04-06', null],
    ['the table begins on 6 April 2022', {}, '2022-04-05', null],
    ['and ends on 5 April 2027', { ageBand: '18_to_24' }, '2027-04-06', null],
  ])('%s', (_, who, on, expected) => expect(weekly(who, on)).toBe(expected));

  it('names each part, the row and its source', () => {
    expect(minimumIncomeGuarantee({ ...ADULT, disabilityPremium: true }, '2025-11-20')).toEqual({
      parts: [{ words: 'Single, 25 or over', weeklyPence: 112_50 }, { words: 'Disability premium', weeklyPence: 49_65 }],
      weeklyPence: 162_15,
      rate: 'The table of Minimum Income Guarantee amounts from 6 April 2025 to 5 April 2026. Source: Ruils, 2025 to 2026 benefit and Minimum Income Guarantee rates.',
      notLoaded: null,
    });
  });

  it('says which parts are not loaded, and gives those that are', () => {
    const { parts, notLoaded } = minimumIncomeGuarantee({ ...ADULT, ageBand: '18_to_24', disabilityPremium: true, carerPremium: true }, '2026-11-20');
    expect(parts.map(({ weeklyPence }) => weeklyPence)).toEqual([95_40, null, null]);
    expect(notLoaded).toBe('The Minimum Income Guarantee for that year is not loaded in full: “Disability premium” and “Carer premium” are not confirmed.');
  });

  it('says when the whole table does not reach so far', () => {
    expect(minimumIncomeGuarantee(ADULT, '2027-04-06')).toMatchObject({ parts: [], rate: null, notLoaded: expect.stringContaining('from 6 April 2027 is not loaded yet') });
  });
});
