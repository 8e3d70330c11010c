import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Dialogs } from '#electron/services/dialogs';
import type { PdfPrinter } from '#electron/services/pdf-printer';
import { ok } from '#shared/kernel/result';
import { buildHousehold } from './build-ledger';
import { testServices } from './test-ledger';

/** A household's ledger, a folder that the person chooses, and a printer. */
export function exportSurroundings(printer: PdfPrinter = { print: async (html) => ok(new TextEncoder().encode(`%PDF of ${html.length} letters`)) }) {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const services = testServices();
  buildHousehold(services);
  const dialogs: Dialogs = { chooseFile: async () => null, chooseFiles: async () => null, chooseSave: async () => null, chooseFolder: async () => folder };
  return { folder, services, dialogs, printer };
}

/** The files that the ledger noted, oldest first: what they are, their name and their hash. */
export const filesNoted = (services: ReturnType<typeof testServices>) => services.ledger.db.driver.prepare('SELECT what, file_name, sha256 FROM export_made ORDER BY id').raw().all();
