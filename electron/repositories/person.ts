import { invariant } from '#shared/kernel/invariant';
import type { Person } from '#shared/person/person';
import type { ReadDb, WriteDb } from '../db/database';
import { person } from '../db/schema';

/** The person whose ledger this is. Every ledger is made with one. */
export function readPerson(db: ReadDb): Person {
  const row = db.orm.select().from(person).get();
  invariant(row, 'a ledger is someone’s');
  const { id: _id, ...values } = row;
  return values;
}

export function savePerson(db: WriteDb, values: Person): void {
  const { changes } = db.orm.insert(person).values({ id: 1, ...values }).onConflictDoUpdate({ target: person.id, set: values }).run();
  invariant(changes === 1, 'a ledger is one person’s');
}
