/** The made-up files of each format, by its id; the first is its usual file, named after it. A new format's files are listed here. */
export const FORMAT_FIXTURES: Readonly<Record<string, readonly string[]>> = {
  barclays: ['barclays.csv'],
  lloyds: ['lloyds.csv', 'lloyds-bad-rows.csv', 'utf-16.csv'],
  monzo: ['monzo.csv'],
  nationwide: ['nationwide.csv'],
  ofx: ['ofx.ofx', 'ofx-bad-rows.ofx', 'ofx-card.qfx'],
  qif: ['qif.qif', 'qif-days-in-doubt.qif'],
  camt053: ['camt053.xml', 'camt053-08.xml'],
};

/** Files of no known bank, whose columns a person points out. */
export const MAPPED_FIXTURES: readonly string[] = ['no-headings.csv', 'title-and-semicolons.csv'];
