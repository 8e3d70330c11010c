import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ok, refused, type Result } from '#shared/kernel/result';

/** Prints a complete page as a PDF that is tagged for screen readers and has its headings as bookmarks. */
export type PdfPrinter = { readonly print: (html: string, title: string) => Promise<Result<Uint8Array>> };

type Variables = Readonly<Record<string, string | undefined>>;

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};
const LONGEST_MS = 120_000;

/** The installed Chromium: `CHROMIUM_PATH`, else the first of its names on the PATH, else the usual place of the system. */
export function findChromium(variables: Variables = process.env): string | undefined {
  const named = variables['CHROMIUM_PATH'];
  if (named) return canRun(named) ? named : undefined;
  const folders = (variables['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program + ending)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? [])].find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A printer over an installed Chromium, for the command line, which has no window to print from. The page is printed in a folder of its
 * own with a profile of its own, both removed afterwards, and with no way to the network. Faults: `chromium-missing`, `pdf-not-printed`.
 */
export function chromiumPdfPrinter(variables: Variables = process.env): PdfPrinter {
  return {
    print: async (html, title) => {
      const program = findChromium(variables);
      if (program === undefined) {
        return refused({
          code: 'chromium-missing',
          message: `“${title}” was not printed: a PDF needs Chromium, Chrome or Edge, and none was found. Install one (on Debian or Ubuntu: apt install chromium), or name its program in CHROMIUM_PATH.`,
        });
      }
      const folder = await mkdtemp(join(tmpdir(), 'ledger-print-'));
      try {
        const page = join(folder, 'page.html');
        const pdf = join(folder, 'page.pdf');
        await writeFile(page, html);
        const said = await run(program, argumentsFor(page, pdf, folder));
        const bytes = await readFile(pdf).catch(() => undefined);
        if (bytes && bytes.subarray(0, 5).toString('latin1') === '%PDF-') return ok(new Uint8Array(bytes));
        return refused({ code: 'pdf-not-printed', message: `“${title}” was not printed: ${program} made no PDF. ${said} Choose another format, or try again.` });
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

function argumentsFor(page: string, pdf: string, folder: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--headless',
    // Chromium refuses to sandbox itself for root; the page is our own, runs no script and reaches no network.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--no-first-run',
    '--no-default-browser-check',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
}

/** Runs it to its end, or stops it after two minutes. What it said last, for the message, where it failed. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST_MS, killSignal: 'SIGKILL' });
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said = (said + data.toString('utf8')).slice(-2000);
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      const last = said.trim().split('\n').at(-1) ?? '';
      resolve(signal ? 'It took longer than two minutes.' : code === 0 ? '' : last);
    });
  });
}
