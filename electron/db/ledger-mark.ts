import { closeSync, openSync, readSync } from 'node:fs';

/** “DPLG”: written into the file so that it is known for a ledger whatever it is called. */
export const APPLICATION_ID = 0x44504c47;

const HEADER = 'SQLite format 3\0';
/** Where SQLite keeps a file's `application_id`. */
const APPLICATION_ID_AT = 68;

/** The first bytes of a file, at most 1,024. */
export function headOf(path: string): Buffer {
  const head = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

/** Whether a file that begins so is a database, a ledger's or another program's. A protected ledger does not show. */
export function isDatabase(head: Buffer): boolean {
  return head.subarray(0, HEADER.length).toString('latin1') === HEADER;
}

/** Whether a database that begins so bears a ledger's mark. After a power cut the mark may still be in the log beside the file. */
export function hasLedgerMark(head: Buffer): boolean {
  return head.length >= APPLICATION_ID_AT + 4 && head.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
}
