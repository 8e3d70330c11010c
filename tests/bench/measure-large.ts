import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addDocuments } from '#electron/actions/add-documents';
import { saveGoal } from '#electron/actions/save-goal';
import { openLedger } from '#electron/db/open';
import { writeLedger } from '#electron/db/transaction';
import { findInLedger } from '#electron/queries/find-in-ledger';
import { showRegister } from '#electron/queries/show-register';
import { addDocument } from '#electron/repositories/documents';
import { clockOn } from '#electron/services/clock';
import { addDays } from '#shared/kernel/iso-date';
import { ok } from '#shared/kernel/result';
import { done } from '../support/records';
import { ledgerOf, TODAY } from './make-ledger';

export const DOCUMENTS = 5000;
const DOCUMENT_BYTES = Math.ceil(2 ** 30 / DOCUMENTS);
const TEN_MB = 10_000_000;
const REGISTER = { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 100 } as const;

export type LargeFigures = { readonly openMs: number; readonly pageMs: number; readonly filterMs: number; readonly afterWritingMs: number; readonly searchMs: number; readonly addDocumentMs: number };

/** A ledger of this many payments with 5,000 documents, 1 GiB of them, each for a payment. Made once and kept. Gives its path. */
export function archiveOf(folder: string, count: number): string {
  const path = join(folder, `bench-archive-${count}.dpledger`);
  if (existsSync(path)) return path;
  const part = `${path}.part`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(part + suffix, { force: true });
  copyFileSync(ledgerOf(folder, count), part);
  const ledger = done(openLedger(part));
  const services = { ledger, clock: clockOn(TODAY, () => `${TODAY}T09:00:00.000Z`) };
  for (let first = 0; first < DOCUMENTS; first += 500) {
    done(
      writeLedger(services, 'bench.documents', { first }, (db) => {
        const link = db.driver.prepare('INSERT INTO document_link (document_id, entry_id) VALUES (?, ?)');
        for (let at = first; at < first + 500; at += 1) {
          // What no program can press together, as photographs are.
          const bytes = randomBytes(DOCUMENT_BYTES);
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          const id = addDocument(db, { sha256, fileName: `Receipt ${at}.jpg`, kind: 'jpeg', sizeBytes: bytes.length, words: '', datedOn: null, addedAt: services.clock.now() }, bytes);
          link.run(id, 2 + at * Math.floor(count / DOCUMENTS));
        }
        return ok(null);
      }),
    );
  }
  ledger.close();
  renameSync(part, path);
  return path;
}

const SEARCHES = ['priya nair', 'northfield', 'shop 7', '54', '10.00..12.00', 'wages', 'weekends october 2020', 'luton over 100', 'not sorted', 'no receipt', 'nothinglikeit'];

/** Each figure is the worst of its kind, each of them the best of five, in milliseconds. */
export function measureLarge(path: string): LargeFigures {
  const openMs = best(() => done(openLedger(path)).close());
  const ledger = done(openLedger(path));
  const services = { ledger, clock: clockOn(TODAY) };
  const register = (asked: object) => done(showRegister(services, { ...REGISTER, ...asked }));
  let turn = 0;
  // Another page and another filter each time, so that nothing is remembered of the one before.
  const day = () => addDays('2017-01-01', (turn += 97) % 3000);
  register({});
  const pageMs = Math.max(best(() => register({})), best(() => register({ before: { paidOn: day(), id: 1 } })));
  const filterMs = Math.max(
    best(() => register({ show: 'not_sorted', from: day() })),
    best(() => register({ show: 'no_evidence', from: day() })),
    best(() => register({ from: day(), to: addDays(day(), 365) })),
    best(() => register({ from: '2016-12-01', to: day() })),
  );
  const searchMs = Math.max(...SEARCHES.map((words) => best(() => done(findInLedger(services, { words })))));
  const afterWritingMs = best(() => register({}), () => done(saveGoal(services, { id: null, words: 'To walk', needIds: [] })));
  const pdf = () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(TEN_MB), Buffer.from('\n%%EOF\n')]);
  let bytes = pdf();
  const addDocumentMs = best(() => done(addDocuments(services, [{ fileName: 'Scan.pdf', read: () => ok(bytes) }], { to: null })), () => (bytes = pdf()));
  ledger.close();
  return { openMs, pageMs, filterMs, afterWritingMs, searchMs, addDocumentMs };
}

function best(act: () => unknown, before: () => unknown = () => undefined): number {
  const times = Array.from({ length: 5 }, () => {
    before();
    const began = performance.now();
    act();
    return performance.now() - began;
  });
  return Math.min(...times);
}
