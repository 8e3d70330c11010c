import type { Output } from '#shared/contract/contract';
import type { Entry } from '#shared/ledger/entry';
import { meetTyped } from '#shared/statements/meet-typed';
import type { ReadDb } from '../db/database';
import { bankRowsLike } from '../repositories/met-entries';

type Like = NonNullable<Output<'payments.record'>['like']>;

/**
 * Which payments of the bank those just typed into one account may be, by the typed one's id. They are saved all the same: two equal payments
 * happen. Each of the bank's is named once.
 */
export function likesOfBank(db: ReadDb, typed: readonly Pick<Entry, 'id' | 'accountId' | 'paidOn' | 'payee' | 'amountPence'>[]): ReadonlyMap<number, Like> {
  const rows = new Map(typed.flatMap((one) => bankRowsLike(db, one)).map((row) => [row.id, row]));
  const met = meetTyped([...rows.values()], typed.map((one) => ({ ...one, isMove: false, agreed: null })));
  return new Map([...met].map(([bank, meeting]) => [meeting.typed.id, { entryId: bank.id, paidOn: bank.paidOn, payee: bank.payee }]));
}
