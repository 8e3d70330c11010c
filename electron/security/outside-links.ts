import { ok, refused, type Result } from '#shared/kernel/result';

/** Every page outside the program that it can ask the person's browser to show. The window names the key; the address stays here. */
export const OUTSIDE_LINKS = {
  'help.statute': 'https://www.legislation.gov.uk/ukpga/2014/23/contents',
  'help.regulations': 'https://www.legislation.gov.uk/uksi/2014/2871/contents/made',
  'help.guidance': 'https://www.gov.uk/government/publications/care-act-statutory-guidance/care-and-support-statutory-guidance',
  'help.employing': 'https://www.gov.uk/employing-staff',
  'help.minimum-wage': 'https://www.gov.uk/national-minimum-wage-rates',
  'help.ombudsman': 'https://www.lgo.org.uk/make-a-complaint',
} as const satisfies Record<string, `https://${string}`>;

export type OutsideLink = keyof typeof OUTSIDE_LINKS;

/**
 * SECURITY 15: opens one of the fixed links in the person's own browser. Takes its key, never an address.
 * Fault `link-unknown` when there is no such key.
 */
export async function openOutsideLink(key: string, open: (address: string) => Promise<void>): Promise<Result<null>> {
  if (!isOutsideLink(key)) {
    return refused({ code: 'link-unknown', message: 'The program does not know that link, so nothing was opened.' });
  }
  await open(OUTSIDE_LINKS[key]);
  return ok(null);
}

function isOutsideLink(key: string): key is OutsideLink {
  return Object.hasOwn(OUTSIDE_LINKS, key);
}
