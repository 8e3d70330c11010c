import { ok, refused, type Result } from '../kernel/result';

/** The council whose rules hold from now on. Fault: `council-not-here`. */
export function decideCouncil(id: string, known: readonly string[]): Result<string> {
  return known.includes(id) ? ok(id) : refused({ code: 'council-not-here', message: 'This council is no longer in the ledger, so nothing was changed. Go back and choose one from the list.' });
}

/** The own profile to take out of the ledger. Faults: `council-not-here`; `council-in-use`. */
export function decideCouncilGone(id: string, inUse: string, owns: readonly string[]): Result<string> {
  if (id === inUse) return refused({ code: 'council-in-use', message: 'This is the council of this ledger, so it was not taken out. Choose another council first.' });
  return decideCouncil(id, owns);
}
