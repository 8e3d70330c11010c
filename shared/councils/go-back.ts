import { ok, refused, type Result } from '../kernel/result';
import { originOf, type OwnProfile } from './own-profile';

/** What going back comes to: the program's own profile holds again, or the file's words do. */
export type WayBack = { readonly kind: 'choose'; readonly id: string } | { readonly kind: 'restore'; readonly own: OwnProfile };

/** Does a profile say something else than when it came? One that comes with the program never does. */
export function isChanged(own: OwnProfile): boolean {
  return own.copiedFrom !== null || JSON.stringify(own.profile) !== JSON.stringify(originOf(own));
}

/** Back to the council's profile as it came: a copy makes way for the one that it was copied from. Fault: `council-as-it-came`. */
export function decideGoBack(own: OwnProfile | undefined): Result<WayBack> {
  if (!own || !isChanged(own)) {
    return refused({ code: 'council-as-it-came', message: 'The council’s profile is as it came, so there is nothing to go back to. Nothing was changed.' });
  }
  return ok(own.asItCame ? { kind: 'restore', own: { ...own, profile: own.asItCame } } : { kind: 'choose', id: own.copiedFrom ?? own.id });
}
