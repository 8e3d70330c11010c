import type { IsoDay } from '#shared/kernel/iso-date';

// The rates of GOV.UK’s minimum wage calculator (alphagov/smart-answers, config/smart_answers/rates/minimum_wage.yml), every row from 2022 on:
// ages at both ends of each band, and apprentices. Under 19 and in the first year an apprentice has the apprentice rate.

export type MinimumWageExample = [words: string, on: IsoDay, age: number, apprenticeYear: number | null, requiredPence: number];

type Year = { readonly from: IsoDay; readonly to: IsoDay; readonly bands: readonly (readonly [ages: readonly number[], pence: number])[]; readonly apprentice: number };

const YEARS: Year[] = [
  { from: '2022-04-01', to: '2023-03-31', bands: [[[16, 17], 4_81], [[18, 20], 6_83], [[21, 22], 9_18], [[23, 66], 9_50]], apprentice: 4_81 },
  { from: '2023-04-01', to: '2024-03-31', bands: [[[16, 17], 5_28], [[18, 20], 7_49], [[21, 22], 10_18], [[23, 66], 10_42]], apprentice: 5_28 },
  { from: '2024-04-01', to: '2025-03-31', bands: [[[16, 17], 6_40], [[18, 20], 8_60], [[21, 66], 11_44]], apprentice: 6_40 },
  { from: '2025-04-01', to: '2026-03-31', bands: [[[16, 17], 7_55], [[18, 20], 10_00], [[21, 66], 12_21]], apprentice: 7_55 },
  { from: '2026-04-01', to: '2027-03-31', bands: [[[16, 17], 8_00], [[18, 20], 10_85], [[21, 66], 12_71]], apprentice: 8_00 },
];

export const MINIMUM_WAGES: MinimumWageExample[] = YEARS.flatMap(({ from, to, bands, apprentice }) => {
  const words = `smart-answers minimum_wage.yml from ${from}`;
  const ages = bands.flatMap(([list, pence]) => list.map((age, index): MinimumWageExample => [`${words}: at ${age}`, index === 0 ? from : to, age, null, pence]));
  const adult = bands.at(-1)?.[1] ?? 0;
  return [
    ...ages,
    [`${words}: an apprentice of 18 in the second year`, from, 18, 2, apprentice],
    [`${words}: an apprentice of 30 in the first year`, to, 30, 1, apprentice],
    [`${words}: an apprentice of 30 in the second year`, from, 30, 2, adult],
  ];
});
