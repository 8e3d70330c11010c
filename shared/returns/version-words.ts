import type { ReturnDocument } from '../contract/return.routes';
import { formatDay } from '../kernel/iso-date';

/** “Version 2. It takes the place of the one sent on 10 July 2026.” Empty for one that replaces none. */
export function versionWords({ version, replacesOn }: Pick<ReturnDocument, 'version' | 'replacesOn'>): string {
  return replacesOn === null ? '' : `Version ${version}. It takes the place of the one sent on ${formatDay(replacesOn)}.`;
}
