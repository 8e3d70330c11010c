import { formatDay, type IsoDay } from '../kernel/iso-date';
import type { CouncilProfile } from './council-profile';
import { councilById } from './council-profiles';

/** A council's profile without its id: what can be written down, changed and passed on. */
export type ProfileContent = Omit<CouncilProfile, 'id'>;

/** A profile that a ledger keeps as its own, beside those that come with the program. */
export type OwnProfile = {
  readonly id: string;
  readonly profile: ProfileContent;
  /** The profile of the program that it was copied from; null: it came from a file. */
  readonly copiedFrom: string | null;
  /** The profile as its file had it; null: it was copied. */
  readonly asItCame: ProfileContent | null;
  /** The day on which it was copied, or taken on from its file. */
  readonly keptOn: IsoDay;
};

/** A council that a person can choose, in words that tell it from the others. */
export type CouncilChoice = { readonly id: string; readonly name: string };

const PREFIX = 'own-';

/**
 * The id of an own profile, made of its council's name and unlike those that are `taken`. It begins with `own-`, so a council that
 * comes with a later version of the program never has it.
 */
export function ownIdFor(name: string, taken: readonly string[]): string {
  const base = `${PREFIX}${slugOf(name)}`;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

/** A council's name as letters and digits with hyphens between, for ids and names of files: `essex-county-council`. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-|-$/g, '') || 'council';
}

/** The profile as the rest of the program reads it. A copy is still of the council that it was copied from, so it has that id. */
export function asCouncil({ id, copiedFrom, profile }: OwnProfile): CouncilProfile {
  return { id: copiedFrom ?? id, ...profile };
}

/** What the profile was when it came: its file's, or that of the program which it was copied from. */
export function originOf({ copiedFrom, asItCame }: OwnProfile): ProfileContent | undefined {
  if (asItCame) return asItCame;
  return copiedFrom === null ? undefined : councilById(copiedFrom);
}

/** Each own profile as a choice: “Luton Council, as kept here”, “Essex County Council, from a file of 29 November 2026”. Two never read alike. */
export function ownChoices(owns: readonly OwnProfile[]): CouncilChoice[] {
  const used = new Map<string, number>();
  return owns.map(({ id, profile, copiedFrom, keptOn }) => {
    const name = `${profile.name}, ${copiedFrom === null ? `from a file of ${formatDay(keptOn)}` : 'as kept here'}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return { id, name: count === 1 ? name : `${name} (${count})` };
  });
}
