import type { MeansKind } from './means';

/** What an amount does in the sum. `counted` is income; `ignored` comes in and is left out; the others are taken off. */
export type MeansGroup = 'counted' | 'ignored' | 'housing' | 'disability' | 'other';

type About = { readonly group: MeansGroup; readonly words: string; /** Why it counts, or not, and which figure to write. */ readonly why: string; readonly source: string };

export const CHARGING_REGULATIONS = 'Care and Support (Charging and Assessment of Resources) Regulations 2014';
const COUNTED = `${CHARGING_REGULATIONS}, regulation 13`;
const EARNINGS = `${CHARGING_REGULATIONS}, regulation 14`;
const IGNORED = `${CHARGING_REGULATIONS}, regulation 15 and Schedule 1`;
const GUIDANCE = 'Care and support statutory guidance, annex C';
const HOUSING = `${CHARGING_REGULATIONS}, Schedule 1, paragraph 2`;
const DISABILITY = `${CHARGING_REGULATIONS}, Schedule 1, paragraph 4`;

/** Every kind of amount that a council asks about, with what it does in the sum. */
export const MEANS_KINDS = {
  state_pension: { group: 'counted', words: 'State Pension', why: 'It counts.', source: COUNTED },
  pension_credit: { group: 'counted', words: 'Pension Credit: Guarantee Credit', why: 'It counts. Savings Credit does not: add it on its own.', source: COUNTED },
  private_pension: { group: 'counted', words: 'Work or private pension', why: 'It counts, after tax. Write what reaches your bank.', source: COUNTED },
  universal_credit: { group: 'counted', words: 'Universal Credit', why: 'It counts, without the part for rent or for children. It is paid by the month.', source: COUNTED },
  esa: { group: 'counted', words: 'Employment and Support Allowance', why: 'It counts, with its support part.', source: COUNTED },
  pip_daily_living: { group: 'counted', words: 'PIP: daily living part', why: 'It usually counts. The mobility part does not: add it on its own.', source: GUIDANCE },
  dla_care: { group: 'counted', words: 'DLA: care part', why: 'It usually counts. The mobility part does not: add it on its own.', source: GUIDANCE },
  attendance_allowance: { group: 'counted', words: 'Attendance Allowance', why: 'It usually counts.', source: GUIDANCE },
  carers_allowance: { group: 'counted', words: 'Carer’s Allowance', why: 'It counts, if you look after someone yourself.', source: COUNTED },
  other_income: { group: 'counted', words: 'Something else that counts', why: 'Another benefit, or rent that you are paid. Ask your council if you are not sure.', source: COUNTED },
  earnings: { group: 'ignored', words: 'Wages, or what you earn yourself', why: 'What you earn is ignored.', source: EARNINGS },
  mobility: { group: 'ignored', words: 'PIP or DLA: mobility part', why: 'The mobility part is always ignored.', source: IGNORED },
  help_with_rent: { group: 'ignored', words: 'Housing Benefit, or the rent part of Universal Credit', why: 'It is ignored. Write your rent as what is left after it.', source: IGNORED },
  for_children: { group: 'ignored', words: 'Child Benefit, or money for a child', why: 'Money for a child is ignored.', source: GUIDANCE },
  savings_credit: { group: 'ignored', words: 'Pension Credit: Savings Credit', why: 'It is ignored for care at home.', source: GUIDANCE },
  war_pension: { group: 'ignored', words: 'War pension', why: 'Most of a veteran’s war pension is ignored. Constant Attendance Allowance counts: add it as something else that counts.', source: GUIDANCE },
  other_ignored: { group: 'ignored', words: 'Something else that is ignored', why: 'Winter Fuel Payment, the Christmas bonus and gifts in kind are ignored. So is the direct payment itself.', source: GUIDANCE },
  rent: { group: 'housing', words: 'Rent', why: 'What you pay yourself, after Housing Benefit or the rent part of Universal Credit.', source: HOUSING },
  mortgage: { group: 'housing', words: 'Mortgage', why: 'What you pay for the home you live in.', source: HOUSING },
  council_tax: { group: 'housing', words: 'Council Tax', why: 'What you pay yourself, after any discount or reduction.', source: HOUSING },
  service_charge: { group: 'housing', words: 'Ground rent or service charge', why: 'For the home you live in.', source: HOUSING },
  disability_related: { group: 'disability', words: 'Cost because of a disability', why: 'Something that you pay for only, or more, because of your disability.', source: DISABILITY },
  other_allowance: { group: 'other', words: 'Something else the council takes off', why: 'Another cost that your council’s letter takes off, such as child maintenance.', source: 'Your council’s charging policy' },
} as const satisfies Record<string, About>;

export const MEANS_KIND_KEYS = Object.keys(MEANS_KINDS) as [MeansKind, ...MeansKind[]];

/** What is known of a kind: its group, its words, why, and the source. */
export function aboutKind(kind: MeansKind): About {
  return MEANS_KINDS[kind];
}

/** What a line is called: its own words, or those of its kind where nobody has written any. */
export function meansLineName({ kind, words }: { readonly kind: MeansKind; readonly words: string }): string {
  return words.trim() || MEANS_KINDS[kind].words;
}
