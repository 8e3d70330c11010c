/** One record of a QIF file: its fields in the order in which they stand, and the line on which it begins. */
export type QifRecord = {
  readonly line: number;
  readonly fields: readonly { readonly code: string; readonly text: string }[];
  /** Its `^` stands in the file. */
  readonly isClosed: boolean;
};

/** The records under one heading that begins with `!`. The heading is in small letters, without the mark: `type:bank`, `account`. */
export type QifSection = { readonly heading: string; readonly line: number; readonly records: readonly QifRecord[] };

/** Takes a QIF file apart by its headings and the `^` at the end of each record. Lines before the first heading have the heading ''. */
export function readQifSections(text: string): QifSection[] {
  const sections: { heading: string; line: number; records: QifRecord[] }[] = [];
  let current = { heading: '', line: 1, records: [] as QifRecord[] };
  let fields: QifRecord['fields'][number][] = [];
  let from = 0;
  const finish = (isClosed: boolean) => {
    if (fields.length > 0) current.records.push({ line: from, fields, isClosed });
    fields = [];
  };
  text.split(/\r\n|\r|\n/).forEach((written, index) => {
    const words = written.trim();
    if (words === '') return;
    if (words.startsWith('!')) {
      finish(false);
      if (current.records.length > 0 || current.heading !== '') sections.push(current);
      current = { heading: words.slice(1).replace(/\s+/g, ' ').replace(/\s*:\s*/, ':').trim().toLowerCase(), line: index + 1, records: [] };
    } else if (words.startsWith('^')) {
      finish(true);
    } else {
      if (fields.length === 0) from = index + 1;
      fields.push({ code: words.slice(0, 1).toUpperCase(), text: words.slice(1).trim() });
    }
  });
  finish(false);
  if (current.records.length > 0 || current.heading !== '') sections.push(current);
  return sections;
}

/** The texts of a record's fields with a code, empty ones left out. */
export function fieldsOf(record: QifRecord, code: string): string[] {
  return record.fields.filter((field) => field.code === code && field.text !== '').map(({ text }) => text);
}
