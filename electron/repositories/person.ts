import { invariant } from '#shared/kernel/invariant';
import type { Person } from '#shared/person/person';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
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

/** The name in the ledger's own profile of the person's council, without reading the rest of it; undefined: it is one of the program's. */
export function ownCouncilName(db: ReadDb): string | undefined {
  const row = statementFor(db, `SELECT json_extract(profile, '$.name') AS name FROM council_profile JOIN person ON person.council_id = council_profile.id`).get() as { name: string } | undefined;
  return row?.name;
}
