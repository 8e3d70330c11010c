import type { IsoDay } from '../kernel/iso-date';
import { ownIdFor, type OwnProfile, type ProfileContent } from './own-profile';

/** The own profile that a file's words become on the day `on`. One of `owns` that says the same is that one, so no file is kept twice. */
export function profileFromFile(profile: ProfileContent, owns: readonly OwnProfile[], on: IsoDay): OwnProfile {
  const words = JSON.stringify(profile);
  const known = owns.find((own) => own.copiedFrom === null && JSON.stringify(own.profile) === words);
  return known ?? { id: ownIdFor(profile.name, owns.map(({ id }) => id)), profile, copiedFrom: null, asItCame: profile, keptOn: on };
}
