import { councilName } from '#shared/councils/council-names';
import type { IsoDay } from '#shared/kernel/iso-date';
import { agreedTo } from '#shared/ledger/reconciliation';
import { readLedger } from '../db/transaction';
import { balancesByAccount, listAccounts } from '../repositories/accounts';
import { countRows } from '../repositories/counts';
import { ownCouncilName, readPerson } from '../repositories/person';
import { listPlanVersions } from '../repositories/plan';
import { listReconciliations } from '../repositories/reconciliations';
import { listReturnsSent } from '../repositories/returns';
import type { Services } from '../services/services';

export type Info = {
  readonly person: string;
  /** The council's id. */
  readonly council: string;
  readonly councilName: string;
  readonly startsOn: IsoDay;
  /** The example household is set on this day; null: a real ledger. */
  readonly exampleOn: IsoDay | null;
  /** Null: no plan is in force today. */
  readonly planInForce: { readonly number: number; readonly from: IsoDay } | null;
  /** `agreedTo`: the last day of the latest statement of the bank that it agrees with; null: none. */
  readonly accounts: readonly { readonly name: string; readonly kind: string; readonly bank: string; readonly balancePence: number; readonly agreedTo: IsoDay | null }[];
  /** The last return that was sent. */
  readonly lastReturn: { readonly from: IsoDay; readonly to: IsoDay; readonly sentOn: IsoDay; readonly closingPence: number } | null;
  readonly entries: number;
  readonly needs: number;
  readonly services: number;
  readonly workers: number;
  readonly imports: number;
};

/** What a ledger is, in a few figures, from few and quick questions: it reads no council's file and no rates. */
export function showInfo(services: Services): Info {
  const on = services.clock.today();
  return readLedger(services, (db) => {
    const person = readPerson(db);
    const balances = balancesByAccount(db);
    const statements = listReconciliations(db);
    const inForce = listPlanVersions(db).findLast(({ inForceFrom, inForceTo }) => inForceFrom !== null && inForceFrom <= on && (inForceTo === null || on <= inForceTo));
    return {
      person: person.name,
      council: person.councilId,
      councilName: ownCouncilName(db) ?? councilName(person.councilId),
      startsOn: person.startsOn,
      exampleOn: person.exampleOn,
      planInForce: inForce?.inForceFrom ? { number: inForce.number, from: inForce.inForceFrom } : null,
      accounts: listAccounts(db).map(({ id, name, kind, bank }) => ({ name, kind, bank, balancePence: balances.get(id) ?? 0, agreedTo: agreedTo(statements, id) })),
      lastReturn: listReturnsSent(db).at(-1) ?? null,
      ...countRows(db),
    };
  });
}
