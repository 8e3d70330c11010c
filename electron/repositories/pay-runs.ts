import { asc, eq } from 'drizzle-orm';
import type { PayRun } from '#shared/employer/pay-run';
import type { Payslip } from '#shared/employer/payslip';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { payLine, payRun, payslip } from '../db/schema-employing';
import { removeRow, saveRow } from './rows';

/** Approved pay runs by the first day of their period, each with its lines. */
export function listPayRuns(db: ReadDb): PayRun[] {
  const lines = new Map<number, PayRun['lines'][number][]>();
  for (const { payRunId, position: _position, ...line } of db.orm.select().from(payLine).orderBy(asc(payLine.payRunId), asc(payLine.position)).all()) {
    const list = lines.get(payRunId);
    if (list) list.push(line);
    else lines.set(payRunId, [line]);
  }
  const rows = db.orm.select().from(payRun).orderBy(asc(payRun.fromOn), asc(payRun.id)).all();
  return rows.map(({ fromOn, toOn, ...rest }) => ({
    ...rest,
    from: fromOn,
    to: toOn,
    lines: lines.get(rest.id) ?? [],
  }));
}

/** Answers its id; `id` null adds it. The lines given become the only ones. */
export function savePayRun(db: WriteDb, { id: knownId, from, to, lines, ...rest }: Draft<PayRun>): number {
  const id = saveRow(db, payRun, knownId, { ...rest, fromOn: from, toOn: to });
  db.orm.delete(payLine).where(eq(payLine.payRunId, id)).run();
  for (const [index, line] of lines.entries()) db.orm.insert(payLine).values({ payRunId: id, position: index + 1, ...line }).run();
  return id;
}

export function removePayRun(db: WriteDb, id: number): void {
  db.orm.delete(payLine).where(eq(payLine.payRunId, id)).run();
  removeRow(db, payRun, id);
}

/** Payslips in the order of their paydays. */
export function listPayslips(db: ReadDb): Payslip[] {
  const rows = db.orm.select().from(payslip).orderBy(asc(payslip.payday), asc(payslip.id)).all();
  return rows.map(({ fromOn, toOn, ...rest }) => ({ ...rest, from: fromOn, to: toOn }));
}

/** Answers its id; `id` null adds it. */
export function savePayslip(db: WriteDb, { id, from, to, ...rest }: Draft<Payslip>): number {
  return saveRow(db, payslip, id, { ...rest, fromOn: from, toOn: to });
}

export function removePayslip(db: WriteDb, id: number): void {
  removeRow(db, payslip, id);
}
