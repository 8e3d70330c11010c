/** The made-up files of each format, by its id; the first is its usual file, named after it. A new format's files are listed here. */
export const FORMAT_FIXTURES: Readonly<Record<string, readonly string[]>> = {
  barclays: ['barclays.csv'],
  'co-operative': ['co-operative.csv', 'co-operative-older.csv'],
  'first-direct': ['first-direct.csv', 'first-direct-reference.csv'],
  hsbc: ['hsbc.csv', 'hsbc-midata.csv', 'no-headings.csv'],
  lloyds: ['lloyds.csv', 'lloyds-bad-rows.csv', 'utf-16.csv'],
  metro: ['metro.csv', 'metro-without-balance.csv'],
  mettle: ['mettle.csv'],
  monzo: ['monzo.csv', 'monzo-2018.csv'],
  nationwide: ['nationwide.csv', 'nationwide-unquoted.csv', 'nationwide-midata.csv'],
  natwest: ['natwest.csv', 'natwest-older.csv', 'natwest-card.csv'],
  revolut: ['revolut.csv', 'revolut-older.csv'],
  santander: ['santander.txt', 'santander-midata.csv'],
  starling: ['starling.csv', 'starling-2019.csv', 'starling-older.csv'],
  tsb: ['tsb.csv', 'tsb-older.csv'],
  'virgin-money-card': ['virgin-money-card.csv'],
};

/** The same of the kinds of file that many banks offer. */
export const COMMON_FIXTURES: Readonly<Record<string, readonly string[]>> = {
  ofx: ['ofx.ofx', 'ofx-bad-rows.ofx', 'ofx-card.qfx'],
  qif: ['qif.qif', 'qif-days-in-doubt.qif'],
  camt053: ['camt053.xml', 'camt053-08.xml'],
};

/** Files that are refused whole, each with the format that says why. */
export const REFUSED_FIXTURES: readonly (readonly [format: string, file: string, code: string])[] = [
  ['natwest', 'natwest-two-accounts.csv', 'mixed-accounts'],
  ['starling', 'starling-euros.csv', 'foreign-currency'],
];

/** Files of no known bank, whose columns a person points out. */
export const MAPPED_FIXTURES: readonly string[] = ['no-headings.csv', 'title-and-semicolons.csv'];
