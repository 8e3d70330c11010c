import type { Category } from '../ledger/categories';

/** Words by which a payment's kind can be guessed, as `foldWords` writes them. A guess is only ever proposed to a person. */
export type KnownWords = { readonly direction: 'in' | 'out'; readonly category: Category; readonly because: string; readonly words: readonly string[] };

/**
 * The kinds that a direct payment is and is not for. Names are well-known businesses in England;
 * words that are also ordinary names of people are left out.
 */
export const KNOWN_WORDS: readonly KnownWords[] = [
  { direction: 'out', category: 'hmrc', because: 'HMRC collects tax and National Insurance.', words: ['hmrc', 'hm revenue', 'hm revenue and customs', 'hmrc paye', 'inland revenue'] },
  { direction: 'out', category: 'pension', because: 'It looks like a pension payment.', words: ['nest', 'nest pension', 'nest pensions', 'peoples pension', 'now pensions', 'smart pension', 'pension', 'pensions'] },
  { direction: 'out', category: 'insurance', because: 'It has the word “insurance” in it.', words: ['insurance', 'insurance services', 'insurance brokers'] },
  { direction: 'out', category: 'payroll_fees', because: 'It looks like a payroll service or an account fee.', words: ['payroll', 'payroll services', 'payroll service', 'account fee', 'monthly fee', 'card fee'] },
  { direction: 'out', category: 'dbs', because: 'It looks like a DBS check.', words: ['dbs', 'dbs check', 'disclosure and barring'] },
  { direction: 'out', category: 'training', because: 'It has a word for training in it.', words: ['training', 'first aid course'] },
  { direction: 'out', category: 'travel', because: 'It looks like travel.', words: ['taxi', 'taxis', 'cabs', 'uber', 'trainline', 'mileage'] },
  { direction: 'out', category: 'cash', because: 'It looks like money taken out as cash.', words: ['cash', 'cashpoint', 'atm', 'cpt', 'cash withdrawal'] },
  { direction: 'out', category: 'contribution_out', because: 'It looks like your contribution, paid out of this account. It must come from your own money.', words: ['contribution', 'client contribution', 'care charge', 'care charges'] },
  {
    direction: 'out',
    category: 'gambling',
    because: 'It looks like gambling. A direct payment must not be used for that.',
    words: ['bet365', 'ladbrokes', 'william hill', 'paddy power', 'betfred', 'betfair', 'sky bet', 'national lottery', 'lottery', 'casino', 'bingo', 'mecca bingo'],
  },
  {
    direction: 'out',
    category: 'food',
    because: 'It looks like a food shop. A direct payment is not for food, unless your plan says so.',
    words: ['tesco', 'tesco stores', 'sainsburys', 'asda', 'morrisons', 'aldi', 'lidl', 'waitrose', 'iceland', 'co op food', 'marks and spencer', 'greggs', 'mcdonalds', 'deliveroo', 'just eat'],
  },
  { direction: 'out', category: 'rent', because: 'It looks like rent or a mortgage. A direct payment is not for that.', words: ['rent', 'mortgage', 'housing association'] },
  {
    direction: 'out',
    category: 'household_bills',
    because: 'It looks like a household bill. A direct payment is not for that.',
    words: ['council tax', 'british gas', 'octopus energy', 'edf energy', 'eon next', 'ovo energy', 'scottish power', 'thames water', 'anglian water', 'affinity water', 'tv licence', 'sky digital', 'virgin media', 'bt group'],
  },
  { direction: 'out', category: 'debts', because: 'It looks like a debt. A direct payment is not for that.', words: ['loan repayment', 'loan', 'debt collection', 'bailiff', 'klarna', 'credit card'] },
  { direction: 'out', category: 'alcohol_tobacco', because: 'It looks like alcohol or tobacco. A direct payment is not for that.', words: ['off licence', 'tobacco', 'tobacconist', 'vape', 'wetherspoon', 'majestic wine'] },
  { direction: 'out', category: 'nhs', because: 'It looks like something that the NHS provides. A direct payment is not for that.', words: ['prescription', 'prescription charge', 'nhs prescription'] },
  { direction: 'in', category: 'interest', because: 'It has the word “interest” in it.', words: ['interest', 'gross interest', 'credit interest', 'interest paid'] },
  { direction: 'in', category: 'refund', because: 'It has the word “refund” in it.', words: ['refund', 'refunded'] },
  { direction: 'in', category: 'contribution', because: 'It looks like your contribution, paid in.', words: ['contribution', 'client contribution', 'my contribution'] },
  { direction: 'in', category: 'direct_payment', because: 'It has the words “direct payment” in it.', words: ['direct payment', 'direct payments', 'dp payment', 'adult social care'] },
];
