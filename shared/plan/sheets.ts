/** The sheets of one page that are made from the record: for an emergency, and for a payday on which whoever pays cannot. */
export const SHEETS = ['emergency', 'payday'] as const;
export type Sheet = (typeof SHEETS)[number];
