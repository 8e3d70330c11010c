/** The lines of a spending return, as councils’ forms have them, and the kinds of spending that councils’ agreements rule out. */
export const INCOME_CATEGORIES = {
  direct_payment: 'Direct payment from the council',
  one_off_payment: 'One-off payment from the council',
  contribution: 'Your contribution paid in',
  own_top_up: 'Your own money added',
  refund: 'Refunds',
  interest: 'Interest',
  other_income: 'Other money in',
} as const;

export const SPENDING_CATEGORIES = {
  pa_wages: 'Personal assistants: net wages',
  hmrc: 'HMRC: tax and National Insurance',
  pension: 'Pension',
  agency: 'Care agency and other providers',
  payroll_fees: 'Payroll and account fees',
  insurance: 'Insurance',
  activities: 'Activities',
  respite: 'Respite',
  equipment: 'Equipment',
  travel: 'Travel and mileage',
  training: 'Training',
  dbs: 'DBS checks',
  cash: 'Cash',
  other_spending: 'Other spending on the plan',
  returned_to_council: 'Paid back to the council',
} as const;

/** Never allowed, or not from this account: each raises a flag where it appears. */
export const NOT_ALLOWED_CATEGORIES = {
  contribution_out: 'Contribution paid out of the direct payment',
  nhs: 'Health care that the NHS provides',
  gambling: 'Gambling',
  food: 'Food and shopping',
  rent: 'Rent or mortgage',
  household_bills: 'Household bills',
  debts: 'Debts',
  alcohol_tobacco: 'Alcohol or tobacco',
  care_home: 'Care home',
} as const;

/** What the choice of these, and of cash, is called for money in: paid back, it takes off what was spent. */
export const PAYING_BACK = 'Paying back what was not allowed';

/** What the choice of own money is called for money out. */
export const TAKING_BACK = 'Taking your own money back';

/** Not yet sorted, or moved between the person's own accounts. */
const OTHER_CATEGORIES = { not_sorted: 'Not sorted yet', transfer: 'Moved between your accounts', opening: 'Opening balance' } as const;

export const CATEGORIES = { ...INCOME_CATEGORIES, ...SPENDING_CATEGORIES, ...NOT_ALLOWED_CATEGORIES, ...OTHER_CATEGORIES } as const;

export type IncomeCategory = keyof typeof INCOME_CATEGORIES;
export type SpendingCategory = keyof typeof SPENDING_CATEGORIES;
export type NotAllowedCategory = keyof typeof NOT_ALLOWED_CATEGORIES;
export type Category = keyof typeof CATEGORIES;
export const CATEGORY_KEYS = Object.keys(CATEGORIES) as [Category, ...Category[]];
export const SPENDING_CATEGORY_KEYS = Object.keys(SPENDING_CATEGORIES) as [SpendingCategory, ...SpendingCategory[]];

export const isIncomeCategory = (category: string): category is IncomeCategory => Object.hasOwn(INCOME_CATEGORIES, category);
export const isSpendingCategory = (category: string): category is SpendingCategory => Object.hasOwn(SPENDING_CATEGORIES, category);
export const isNotAllowedCategory = (category: string): category is NotAllowedCategory => Object.hasOwn(NOT_ALLOWED_CATEGORIES, category);
