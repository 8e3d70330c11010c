import type { Input } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { openingOf, saveAccount as checkAccount } from '#shared/ledger/save-account';
import { decideBudget } from '#shared/budget/save-budget';
import { decideLetter } from '#shared/budget/save-letter';
import { COUNCILS } from '#shared/councils/council-profiles';
import { decidePersonAtStart } from '#shared/person/save-person';
import { removeDatabase } from '../db/database-files';
import { createLedger } from '../db/open';
import { writeLedger } from '../db/transaction';
import { saveAccount } from '../repositories/accounts';
import { saveBudget } from '../repositories/budgets';
import { saveLetter } from '../repositories/letters';
import { savePerson } from '../repositories/person';
import { addOpening } from '../repositories/postings';
import { readPreferences } from '../services/preferences';
import type { Services } from '../services/services';
import type { Session } from '../services/session';
import type { IsoDay } from '#shared/kernel/iso-date';

export type LedgerStart = Omit<Input<'ledger.start'>, 'passphrase'> & {
  /** The day an example is set on; null: a real ledger. */
  readonly exampleOn: IsoDay | null;
};

/** Writes the first facts into a ledger that was just made: whose it is, its account, and the budget and contribution where known. */
export function startLedger(services: Services, start: LedgerStart): Result<{ accountId: number }> {
  return writeLedger(services, 'ledger.start', start, (db) => {
    const { openingPence, openedOn, ...account } = start.account;
    const newAccount = { ...account, openedOn, closedOn: null, isDirectPayment: true };
    const councilIds = COUNCILS.map((council) => council.id);
    const budget = start.budget && { ...start.budget, id: null };
    const letter = start.letter && { ...start.letter, id: null };

    const decided = [
      decidePersonAtStart(start.person, councilIds, services.clock.today()),
      checkAccount(newAccount, null),
      ...(budget ? [decideBudget(budget, [])] : []),
      ...(letter ? [decideLetter(letter, [])] : []),
    ];
    const faults = decided.flatMap((result) => (result.ok ? [] : result.faults));
    if (faults.length > 0) return refused(...faults);

    savePerson(db, { ...start.person, exampleOn: start.exampleOn });
    const accountId = saveAccount(db, { ...newAccount, id: null });
    if (openingPence !== 0) addOpening(db, openingOf({ id: accountId, openedOn }, openingPence), { reason: '', madeAt: services.clock.now() });
    if (budget) saveBudget(db, budget);
    if (letter) saveLetter(db, letter);
    return ok({ accountId });
  });
}

/** Makes a person's own ledger in the program's folder and opens it. What was refused leaves no file behind. */
export function startOwnLedger(session: Session, { passphrase, ...start }: Input<'ledger.start'>): Result<{ opened: boolean }> {
  const path = session.freePath(start.person.name);
  const created = createLedger(path, passphrase);
  if (!created.ok) return created;
  const started = startLedger({ ledger: created.value, clock: session.clock, by: readPreferences(session.folder).yourName }, { ...start, exampleOn: null });
  if (!started.ok) {
    created.value.close();
    removeDatabase(path);
    return started;
  }
  session.use(created.value);
  return ok({ opened: true });
}
