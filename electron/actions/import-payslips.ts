import { basename } from 'node:path';
import type { Input, Output } from '#shared/contract/contract';
import { paidWorkers } from '#shared/employer/pay-overview';
import type { Payslip } from '#shared/employer/payslip';
import { guessPayslipColumns, readPayslips, readPayslipTable } from '#shared/employer/payslip-file';
import { decidePayslip } from '#shared/employer/save-payslip';
import type { Draft } from '#shared/kernel/record';
import { ok, refused, type Fault, type Result } from '#shared/kernel/result';
import { decodeStatement } from '#shared/statements/decode';
import { writeLedger } from '../db/transaction';
import { gatherFacts } from '../queries/gather-facts';
import { savePayslip } from '../repositories/pay-runs';
import type { Dialogs } from '../services/dialogs';
import type { Services } from '../services/services';
import type { StagedFile, StagedFiles } from '../services/staged-file';
import { readStatementBytes } from '../services/statement-bytes';

const LINES_SHOWN = 5;

/** Asks for the bureau’s file and says what its columns seem to hold. Null: the dialog was closed. Faults: those of reading and decoding, `payslips-no-table`. */
export async function choosePayslips(dialogs: Dialogs, staged: StagedFiles): Promise<Result<Output<'payslips.choose'>>> {
  const path = await dialogs.chooseFile({ title: 'Payslips', extensions: ['csv', 'txt', '*'] });
  if (path === null) return ok(null);
  const bytes = readStatementBytes(path);
  if (!bytes.ok) return bytes;
  const decoded = decodeStatement(bytes.value);
  if (!decoded.ok) return decoded;
  const table = readPayslipTable(decoded.value.text);
  if (!table.ok) return table;
  const { token, fileName } = staged.stage(basename(path), bytes.value);
  const { headings, records } = table.value;
  return ok({ token, fileName, headings: [...headings], firstLines: records.slice(0, LINES_SHOWN).map(({ cells }) => [...cells]), mapping: guessPayslipColumns(headings) });
}

/**
 * Keeps the payslips of a file: new ones are added, those of a payday that is there are changed where a figure differs. All or none. Faults: those
 * of `readPayslips` and `decidePayslip`.
 */
export function importPayslips(services: Services, { mapping }: Pick<Input<'payslips.import'>, 'mapping'>, file: StagedFile): Result<Output<'payslips.import'>> {
  return writeLedger(services, 'payslips.import', { fileName: file.fileName, mapping }, (db) => {
    const decoded = decodeStatement(file.bytes);
    if (!decoded.ok) return decoded;
    const table = readPayslipTable(decoded.value.text);
    if (!table.ok) return table;
    const today = services.clock.today();
    const facts = gatherFacts(db, today);
    const workers = paidWorkers(facts, today);
    const read = readPayslips(table.value, mapping, workers, facts.employment.payRuns);
    if (!read.ok) return read;
    const faults: Fault[] = [];
    const came = { added: 0, changed: 0, known: 0 };
    // A payday that stands twice in the file is refused as one that is in the ledger twice would be.
    const known: Payslip[] = [...facts.employment.payslips];
    for (const draft of read.value) {
      const before = facts.employment.payslips.find(({ workerId, payday }) => workerId === draft.workerId && payday === draft.payday);
      if (before && isSame(before, draft)) {
        came.known += 1;
        continue;
      }
      const decided = decidePayslip({ ...draft, id: before?.id ?? null, words: before?.words ?? '' }, known, workers);
      if (!decided.ok) faults.push(...decided.faults);
      else if (faults.length === 0) {
        const id = savePayslip(db, decided.value);
        if (!before) known.push({ ...decided.value, id });
      }
      came[before ? 'changed' : 'added'] += 1;
    }
    return faults.length > 0 ? refused(...faults) : ok(came);
  });
}

/** Every figure that the file states is there already. */
function isSame(before: Payslip, draft: Draft<Payslip>): boolean {
  return (Object.keys(draft) as (keyof Draft<Payslip>)[]).every((key) => key === 'id' || key === 'source' || key === 'words' || draft[key] === before[key]);
}
