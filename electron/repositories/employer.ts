import type { Employer } from '#shared/employer/worker';
import { invariant } from '#shared/kernel/invariant';
import type { ReadDb, WriteDb } from '../db/database';
import { employer } from '../db/schema';

/** What is so of a household until it says otherwise. */
const NOT_TOLD: Employer = {
  payeReference: '',
  payeRegisteredOn: null,
  paysHmrcEvery: 'month',
  paysHmrcBy: 'electronic',
  claimsEmploymentAllowance: null,
  payrollBy: '',
};

/** The household as an employer. */
export function readEmployer(db: ReadDb): Employer {
  const row = db.orm.select().from(employer).get();
  if (!row) return NOT_TOLD;
  const { id: _id, ...values } = row;
  return values;
}

export function saveEmployer(db: WriteDb, values: Employer): void {
  const { changes } = db.orm.insert(employer).values({ id: 1, ...values }).onConflictDoUpdate({ target: employer.id, set: values }).run();
  invariant(changes === 1, 'a household is one employer');
}
