/** How many pages a PDF of our printer has: each is an object of its own, which names its kind in plain letters. */
export function pagesOfPdf(bytes: Uint8Array): number {
  return Buffer.from(bytes).toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}
