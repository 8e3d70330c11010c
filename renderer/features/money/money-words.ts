import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { countOf, joinWords, lowerFirst } from '../../../shared/kernel/plain-words';

type Register = Output<'money.register'>;
type RegisterAccount = Register['accounts'][number];
type RegisterRow = Register['rows'][number];

/** The page's title: what is there, and where. */
export function moneyTitle(register: Pick<Register, 'accounts' | 'accountId' | 'balancePence'>): string {
  const account = register.accounts.find((each) => each.id === register.accountId);
  const balance = formatPounds(register.balancePence);
  if (!account) return 'No account yet';
  const only = register.accounts.filter((each) => each.isDirectPayment).length === 1;
  return account.isDirectPayment && only ? `${balance} in the direct payment account` : `${balance} in ${account.name}`;
}

/** How far an account agrees with its bank, as a sentence. */
export function agreementWords(account: Pick<RegisterAccount, 'agreesTo' | 'disagreesPence'> | undefined): string | null {
  if (!account) return null;
  if (account.disagreesPence !== null && account.disagreesPence !== 0) {
    return `The bank’s balance and this ledger are ${formatPounds(Math.abs(account.disagreesPence))} apart.`;
  }
  return account.agreesTo === null ? 'Not checked against the bank yet.' : `Agrees with the bank to ${formatDay(account.agreesTo)}.`;
}

/** Letters of the bank's words in a row of a table. No bank writes as many; the payment itself shows all of them. */
const MOST_LETTERS = 280;

/** The bank's words as a row of a table shows them: what a damaged file has too many of is cut, with “…” for the rest. */
export function bankWords(bankText: string): string {
  const letters = [...bankText.slice(0, 2 * MOST_LETTERS + 2)];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : bankText;
}

/** Is the name longer than any that a bank writes in one word? Only such a one may break anywhere; others break between words. */
export function isLongName({ payee, bankText }: { readonly payee: string; readonly bankText: string }): boolean {
  return /\S{40}/.test(payee || bankText.slice(0, MOST_LETTERS));
}

/** What is left to do in the register; null when nothing is. */
export function toDoWords(register: Pick<Register, 'withoutEvidence' | 'notSorted'>): string | null {
  const evidence = register.withoutEvidence === 0 ? [] : [`${countOf(register.withoutEvidence, 'payment')} ${register.withoutEvidence === 1 ? 'needs' : 'need'} evidence`];
  const sorting = register.notSorted === 0 ? [] : [`${countOf(register.notSorted, 'payment')} ${register.notSorted === 1 ? 'is' : 'are'} not sorted`];
  const all = [...evidence, ...sorting];
  return all.length === 0 ? null : `${all.join('. ')}.`;
}

/** How much of the register is on the screen: “50 of 412 payments shown.” The balance at the start is no payment. */
export function shownWords(rows: readonly { readonly isOpening: boolean }[], matching: number): string {
  const shown = rows.filter((row) => !row.isOpening).length;
  return shown < matching ? `${shown} of ${countOf(matching, 'payment')} shown.` : `${countOf(shown, 'payment')}, all shown.`;
}

/** What an import leaves to do: how many payments of its account have no purpose yet. */
export function leftToSortWords(notSorted: number): string {
  return notSorted === 0 ? 'Every payment in this account is sorted.' : `${countOf(notSorted, 'payment')} in this account ${notSorted === 1 ? 'is' : 'are'} left to sort.`;
}

const NEEDS_SHOWN = 2;

/** The needs that a payment is for, the first two by name: “Washing and bathing, getting dressed and 2 more”. */
export function needsWords(needs: readonly string[]): string {
  const [first = '', ...others] = needs;
  if (needs.length <= NEEDS_SHOWN) return joinWords([first, ...others.map(lowerFirst)]);
  const shown = [first, ...others.slice(0, NEEDS_SHOWN - 1).map(lowerFirst)];
  return joinWords([shown.join(', '), `${needs.length - NEEDS_SHOWN} more`]);
}

/** An amount with its sign, as the register shows it: `+£152.80`, `−£12.50`. */
export function signedPounds(amountPence: number): string {
  return amountPence > 0 ? `+${formatPounds(amountPence)}` : formatPounds(amountPence);
}

/** What would become of a file’s rows, before anything is saved: “412 rows read = 409 to add + 3 already here + 0 refused.” */
export function toAddWords(counts: {
  readonly rowsRead: number;
  readonly toAdd: number;
  readonly leftOut: number;
  readonly alreadyThere: number;
  readonly refused: number;
}): string {
  const left = counts.leftOut === 0 ? '' : ` + ${counts.leftOut} left out`;
  return `${countOf(counts.rowsRead, 'row')} read = ${counts.toAdd} to add + ${counts.alreadyThere} already here${left} + ${counts.refused} refused.`;
}

/** How many rows become one with a payment typed by hand, and how many a person is asked about; null: none. */
export function meetingWords(becomeOne: number, asked: number): string | null {
  const one = becomeOne === 0 ? [] : [becomeOne === 1 ? 'One of them is a payment that you typed: the two become one.' : `${becomeOne} of them are payments that you typed: each becomes one.`];
  const ask = asked === 0 ? [] : [asked === 1 ? 'One more may be a payment that you typed: look at its row.' : `${asked} more may be payments that you typed: look at their rows.`];
  return one.length + ask.length === 0 ? null : [...one, ...ask].join(' ');
}

/** How many rows look like payments that another kind of file brought; null: none. */
export function looksLikeWords(count: number): string | null {
  if (count === 0) return null;
  return `${count === 1 ? 'One row looks like a payment' : `${count} rows look like payments`} already here from another kind of file, so ${count === 1 ? 'it is' : 'they are'} not ticked. Tick a row if it is another payment.`;
}

/** “Moved to Savings card”, “Moved from Main account”: a move between own accounts. Null: it is none, or its other side is not here. */
export function moveWords({ move, amountPence }: Pick<Register['rows'][number], 'move' | 'amountPence'>): string | null {
  return move && `Moved ${amountPence < 0 ? 'to' : 'from'} ${move.accountName}`;
}

/** Where the evidence of a payment stands. The council asks for that of what was paid, not of what came in or stays in another account. */
export function evidenceShown({ evidence, amountPence, parts }: Pick<RegisterRow, 'evidence' | 'amountPence' | 'parts'>): RegisterRow['evidence'] {
  return evidence === 'missing' && (amountPence > 0 || parts.some(({ category }) => category === 'transfer')) ? 'not_needed' : evidence;
}

/** Of payments just typed, that so many may have come with the bank’s statement before. */
export function likesWords(likes: number, recorded: number): string {
  if (likes > 1) return `${likes} of them may be in your ledger already, from the bank’s statement. Each counts twice until you say that the two are the same.`;
  return `${recorded === 1 ? 'It' : 'One of them'} may be in your ledger already, from the bank’s statement. Both count until you say that they are the same.`;
}
