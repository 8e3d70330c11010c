import { basename, dirname, relative } from 'node:path';
import type { Output } from '#shared/contract/contract';
import { COUNCILS } from '#shared/councils/council-profiles';
import { raiseFlags } from '#shared/checks/all-checks';
import { budgetDay, budgetOn, planYear } from '#shared/budget/personal-budget';
import { ok, type Result } from '#shared/kernel/result';
import { taxYearOf } from '#shared/kernel/period';
import { STATEMENT_FORMATS } from '#shared/statements/all-formats';
import { byName } from '#shared/statements/detect';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import type { Session } from '../services/session';
import { gatherFacts } from './gather-facts';

type Status = Output<'ledger.status'>;

/** Which ledger is open, whose it is and what presses; or how to begin. */
export function showStatus(session: Session, version: string): Result<Status> {
  const services = session.services();
  const locked = session.lockedPath();
  return ok({
    today: services.ok ? services.value.clock.today() : session.clock.today(),
    version,
    open: services.ok ? openStatus(services.value, session.folder) : null,
    locked: locked === null ? null : { fileName: basename(locked) },
    startFault: session.startFault(),
    known: session.known().map((fileName) => ({ fileName })),
    councils: COUNCILS.map(({ id, name }) => ({ id, name })),
    banks: byName(STATEMENT_FORMATS).map(({ id, name }) => ({ id, name })),
  });
}

function openStatus(services: Services, ownFolder: string): Status['open'] {
  const on = services.clock.today();
  const { ledger } = services;
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  const flags = raiseFlags(facts, on);
  const day = budgetDay(facts.budgets, on);
  const budget = budgetOn(facts.budgets, day);
  const count = (severity: string) => flags.filter((flag) => flag.severity === severity).length;
  return {
    personName: facts.person.name,
    isExample: facts.person.exampleOn !== null,
    councilName: facts.council.name,
    fileName: basename(ledger.path),
    folder: dirname(ledger.path),
    isElsewhere: relative(ownFolder, dirname(ledger.path)) !== '',
    isProtected: ledger.passphrase !== '',
    year: budget ? planYear(budget, facts.budgets, day) : taxYearOf(on),
    flagCounts: { stop: count('stop'), act: count('act'), know: count('know') },
  };
}
