import { NO_PAYROLL, type Payroll } from '#shared/employer/payroll';
import { invariant } from '#shared/kernel/invariant';
import type { ReadDb, WriteDb } from '../db/database';
import { payroll } from '../db/schema-employing';

/** Who works out the deductions and tells HMRC. */
export function readPayroll(db: ReadDb): Payroll {
  const row = db.orm.select().from(payroll).get();
  if (!row) return NO_PAYROLL;
  const { id: _id, ...values } = row;
  return values;
}

export function savePayroll(db: WriteDb, values: Payroll): void {
  const { changes } = db.orm.insert(payroll).values({ id: 1, ...values }).onConflictDoUpdate({ target: payroll.id, set: values }).run();
  invariant(changes === 1, 'a household has one payroll');
}
