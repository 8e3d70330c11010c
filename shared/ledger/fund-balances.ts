import { formatPounds, type Pence } from '../kernel/money';
import { joinWords, upperFirst } from '../kernel/plain-words';
import type { EntryPart } from './entry';
import type { Fund } from './funds';

/** Whose money is in an account, in pence for each fund. They add up to its balance. */
export type FundBalances = Readonly<Record<Fund, Pence>>;

/** Of an account in which nothing has moved. */
export const NO_FUNDS: FundBalances = { council: 0, contribution: 0, own: 0, nhs: 0 };

/** Adds up what came in and went out by whose money it was. `parts` are those of every entry of the account, its opening with them. */
export function fundBalances(parts: Iterable<Pick<EntryPart, 'fund' | 'amountPence'>>): FundBalances {
  const sums: Record<Fund, Pence> = { ...NO_FUNDS };
  for (const { fund, amountPence } of parts) sums[fund] += amountPence;
  return sums;
}

/** The council’s money and the contribution to it pay for the plan together: only their sum says what is left of the direct payment. */
export function directPaymentPence({ council, contribution }: FundBalances): Pence {
  return council + contribution;
}

/** What each owner has in it, where that is not nothing; the council’s share and the contribution are one budget, so one. */
export function potsHeld(funds: FundBalances): { readonly fund: Fund; readonly amountPence: Pence }[] {
  const pots = [
    { fund: 'council', amountPence: directPaymentPence(funds) },
    { fund: 'own', amountPence: funds.own },
    { fund: 'nhs', amountPence: funds.nhs },
  ] as const;
  return pots.filter(({ amountPence }) => amountPence !== 0);
}

type Reader = 'person' | 'council';

function potName(fund: Fund, reader: Reader): string {
  if (fund === 'nhs') return 'the NHS personal health budget';
  const [own, contribution] = reader === 'person' ? ['your own money', 'your contribution'] : ['the person’s own money', 'the contribution'];
  return fund === 'own' ? own : `the direct payment (with ${contribution})`;
}

/** Whose money it is, in a sentence for the person or for the council; null where all of it is the direct payment. */
export function fundWords(funds: FundBalances, reader: Reader = 'person'): string | null {
  const pots = potsHeld(funds);
  if (pots.every(({ fund }) => fund === 'council')) return null;
  const said = pots.map(({ fund, amountPence }) => (amountPence > 0 ? `${formatPounds(amountPence)} is ${potName(fund, reader)}` : `${formatPounds(-amountPence)} more than there was came from ${potName(fund, reader)}`));
  return `${upperFirst(joinWords(said))}.`;
}
