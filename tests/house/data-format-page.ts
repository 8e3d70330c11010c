import { readFileSync } from 'node:fs';
import { openInMemory } from '#electron/db/open';
import { MIGRATIONS } from '#electron/db/migrations';
import { DATA_FORMAT, dataTables, keyOf, type DataColumn } from '#electron/exports/data-tables';

const FOLDER = new URL('../../electron/db/migrations/', import.meta.url);

/** `docs/data-format.md`: what a data file holds, from the migrated tables and the comments in the migrations. */
export function dataFormatPage(): string {
  const { driver } = openInMemory().db;
  const sql = MIGRATIONS.map(({ name }) => readFileSync(new URL(`${name}.sql`, FOLDER), 'utf8')).join('\n');
  const isNotNull = driver.prepare<[string], { name: string; notnull: number }>('SELECT name, "notnull" FROM pragma_table_info(?)');
  const refers = driver.prepare<[string], { from: string; table: string }>('SELECT "from", "table" FROM pragma_foreign_key_list(?)');
  const tables = dataTables(driver).map((table) => {
    const needed = new Map(isNotNull.all(table.name).map((column) => [column.name, column.notnull === 1]));
    const references = new Map(refers.all(table.name).map((key) => [key.from, key.table]));
    const { about, columns } = commentsOf(sql, table.name);
    const rows = table.columns.map((column) => {
      const { name } = column;
      const notes = [references.has(name) && `the key of a row of \`${references.get(name)}\``, columns.get(name)?.choices, columns.get(name)?.comment].filter((note) => Boolean(note));
      return `| \`${name}\` | ${typeWords(column)} | ${needed.get(name) || column.keyPosition > 0 ? '' : 'may be null'} | ${notes.join('; ')} |`;
    });
    return [`### \`${table.name}\``, '', ...(about === '' ? [] : [about, '']), `In the order of \`${keyOf(table)}\`.`, '', '| Column | Holds | | Notes |', '|---|---|---|---|', ...rows, ''].join('\n');
  });
  return [...INTRODUCTION, ...tables].join('\n');
}

const INTRODUCTION = [
  '# The data file',
  '',
  '<!-- Generated from the database’s tables and the comments in electron/db/migrations: UPDATE_DOCS=1 npm run unit -- tests/house/docs.test.ts -->',
  '',
  '`export data` writes everything that a ledger holds as one JSON file, and `load` makes a new ledger from it. Nothing is lost:',
  'exporting the new ledger gives the same file, byte for byte. The file is not protected, even where the ledger is.',
  '',
  '- It is UTF-8, with line ends of one line feed. It is one JSON object, and it is also made of lines: the first line, then each',
  '  table’s name on a line, each row on a line, and the ends. `load` reads it line by line, so a file of any size takes little',
  '  memory. A file that another program has laid out anew must be put back into these lines first.',
  `- \`format\` is \`${DATA_FORMAT}\`. \`version\` is the number of the newest migration: today ${MIGRATIONS.length}. An older file is loaded at its own`,
  '  version and then brought to today’s; a newer one is refused.',
  '- `tables` holds every table, in the order below, also those without rows. Rows are in the order of their key. A row has every',
  '  column, in the order below, and no other.',
  '- Amounts are whole pence, days are `YYYY-MM-DD`, instants are ISO text in UTC, durations are minutes, yes and no are 1 and 0.',
  '  Bytes are base64.',
  '- `load` holds every row to the rules of a ledger: postings sum to zero, references lead somewhere, statement files have their',
  '  SHA-256, each line of the trail carries the hash of the one before, and the money is what the trail says was written. Days are',
  '  from 1900 to 2199, amounts under 100 million pounds, and every screen must be able to show the whole. A file in which one does',
  '  not is refused, and no ledger is made.',
  '',
  '```json',
  `{"format":"${DATA_FORMAT}","version":${MIGRATIONS.length},"tables":{`,
  '"person":[',
  '{"id":1,"name":"Grace Okafor", …}',
  '],',
  '"helper":[],',
  '…',
  '}}',
  '```',
  '',
  '## Tables',
  '',
];

function typeWords({ name, type, keyPosition }: DataColumn): string {
  const words = type === 'BLOB' ? 'bytes' : type === 'INTEGER' ? (name.endsWith('_pence') ? 'pence' : name.endsWith('minutes') || name.startsWith('minutes') ? 'minutes' : 'a whole number') : name.endsWith('_on') ? 'a day' : name.endsWith('_at') || name === 'at' ? 'an instant' : 'text';
  return keyPosition > 0 ? `${words} (key)` : words;
}

type ColumnComment = { readonly comment: string; readonly choices: string };

/** The comment above a table and those beside its columns. */
function commentsOf(sql: string, table: string): { about: string; columns: Map<string, ColumnComment> } {
  // A table that was made anew is what its last migration says.
  const match = [...sql.matchAll(new RegExp(`((?:^--[^\\n]*\\n)*)^CREATE TABLE ${table} \\(\\n([\\s\\S]*?)^\\)`, 'gm'))].at(-1);
  const above = (match?.[1] ?? '').split('\n').filter((line) => line.startsWith('-- ') && !line.endsWith('---'));
  const columns = new Map<string, ColumnComment>();
  for (const line of (match?.[2] ?? '').split('\n')) {
    const [, name = '', rest = ''] = /^ {2}([a-z][a-z0-9_]*) (.*)$/.exec(line) ?? [];
    const choices = /CHECK \(\w+ IN \(('.*?')\)\)/.exec(rest)?.[1] ?? '';
    if (name !== '') columns.set(name, { comment: /-- (.*)$/.exec(rest)?.[1] ?? '', choices: choices === '' ? '' : `one of ${choices.replaceAll("'", '`')}` });
  }
  return { about: above.map((line) => line.slice(3)).join('\n'), columns };
}
