import { createHash } from 'node:crypto';
import type { ReadDb } from './database';

const FOUND = 'The words to search in are not those of the payments, so a search may miss some: another program changed them.';

/**
 * The words to search in against those of the payments: an index of them is made anew in memory, and both are read word by word. A search
 * that misses a payment would hide it, though the payment is there.
 */
export function searchProblems({ driver }: ReadDb): string[] {
  driver.exec(`
    CREATE VIRTUAL TABLE temp.search_anew USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO temp.search_anew (rowid, words)
    SELECT e.id, e.payee || ' ' || e.bank_text || coalesce(' ' || n.note || ' ' || n.evidence_words, '')
    FROM main.entry e LEFT JOIN main.entry_note n ON n.entry_id = e.id WHERE e.kind IN ('money', 'opening');
    CREATE VIRTUAL TABLE temp.words_here USING fts5vocab(main, search, instance);
    CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab(temp, search_anew, instance)`);
  try {
    const digest = (words: string, sizes: string) => {
      const hash = createHash('sha256');
      for (const sql of [`SELECT term, doc, offset FROM ${words}`, `SELECT id, hex(sz) FROM ${sizes} ORDER BY id`]) {
        for (const row of driver.prepare(sql).raw().iterate()) hash.update(JSON.stringify(row)).update('\n');
      }
      return hash.digest('hex');
    };
    return digest('temp.words_here', 'main.search_docsize') === digest('temp.words_anew', 'temp.search_anew_docsize') ? [] : [FOUND];
  } finally {
    driver.exec('DROP TABLE temp.words_here; DROP TABLE temp.words_anew; DROP TABLE temp.search_anew');
  }
}
