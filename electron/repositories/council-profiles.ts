import { asc, eq } from 'drizzle-orm';
import { councilProfileSchema, type CouncilProfile } from '#shared/councils/council-profile';
import { councilById, COUNCILS } from '#shared/councils/council-profiles';
import { asCouncil, ownChoices, type CouncilChoice, type OwnProfile, type ProfileContent } from '#shared/councils/own-profile';
import { invariant } from '#shared/kernel/invariant';
import type { ReadDb, WriteDb } from '../db/database';
import { councilProfile } from '../db/schema';
import { readPerson } from './person';

/** The councils' profiles that this ledger keeps as its own, the oldest first. */
export function listOwnProfiles(db: ReadDb): OwnProfile[] {
  const rows = db.orm.select().from(councilProfile).orderBy(asc(councilProfile.keptOn), asc(councilProfile.id)).all();
  return rows.map(({ profile, asItCame, ...row }) => ({ ...row, profile: read(profile), asItCame: asItCame === null ? null : read(asItCame) }));
}

export function ownProfileById(db: ReadDb, id: string): OwnProfile | undefined {
  return listOwnProfiles(db).find((own) => own.id === id);
}

/** The profile of the person's council, before the household's own answers: one of the ledger's own, or one that comes with the program. */
export function readCouncil(db: ReadDb): CouncilProfile {
  const { councilId } = readPerson(db);
  const shipped = councilById(councilId);
  if (shipped) return shipped;
  const own = ownProfileById(db, councilId);
  invariant(own, 'a ledger names a council that there is');
  return asCouncil(own);
}

/** Every council that this ledger's person can choose: those that come with the program, then the ledger's own. */
export function councilChoices(db: ReadDb): CouncilChoice[] {
  return [...COUNCILS.map(({ id, name }) => ({ id, name })), ...ownChoices(listOwnProfiles(db))];
}

/** Keeps a profile, in place of the one with its id. */
export function saveOwnProfile(db: WriteDb, { id, profile, copiedFrom, asItCame, keptOn }: OwnProfile): void {
  const values = { profile: JSON.stringify(profile), copiedFrom, asItCame: asItCame && JSON.stringify(asItCame), keptOn };
  const { changes } = db.orm.insert(councilProfile).values({ id, ...values }).onConflictDoUpdate({ target: councilProfile.id, set: values }).run();
  invariant(changes === 1, 'a profile has one row');
}

export function removeOwnProfile(db: WriteDb, id: string): void {
  const { changes } = db.orm.delete(councilProfile).where(eq(councilProfile.id, id)).run();
  invariant(changes === 1, 'the profile was there');
}

function read(text: string): ProfileContent {
  return councilProfileSchema.omit({ id: true }).parse(JSON.parse(text));
}
