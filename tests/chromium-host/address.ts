/**
 * Chromium knows no schemes but its own, so a page of `app://ledger` is shown under `https://ledger.app-scheme.invalid`: a secure
 * origin of its own, at a name that no network can ever have (RFC 2606). Main and preload see only the `app:` address.
 */
const SUFFIX = '-scheme.invalid';

/** `app://ledger/x` → `https://ledger.app-scheme.invalid/x`, for the schemes that the program has registered. */
export function toPageAddress(address: string, schemes: ReadonlySet<string>): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/.exec(address);
  if (match === null || !schemes.has(match[1]!)) return address;
  return `https://${match[2]}.${match[1]}${SUFFIX}${match[3]}`;
}

/** The way back; every other address is left as it is. */
export function toAppAddress(address: string, schemes: ReadonlySet<string>): string {
  const match = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)-scheme\.invalid(?=[/?#]|$)(.*)$/.exec(address);
  if (match === null || !schemes.has(match[2]!)) return address;
  return `${match[2]}://${match[1]}${match[3]}`;
}
