import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paperPage } from '#electron/exports/paper-page';
import { returnPaper } from '#electron/exports/return-paper';
import { chromiumPdfPrinter, findChromium } from '#electron/services/pdf-printer';
import { buildReturn } from '#shared/returns/build-return';
import { household, PERIOD, TODAY } from '../../shared/returns/household';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, script = 'exit 0'): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

if (process.platform !== 'win32') {
  describe('the browser that prints', () => {
    it('is the one that is named', () => expect(findChromium({ CHROMIUM_PATH: program('mine'), PATH: folder })).toBe(join(folder, 'mine')));
    it('is not another when the named one is not there', () => {
      program('chromium');
      expect(findChromium({ CHROMIUM_PATH: join(folder, 'gone'), PATH: folder })).toBeUndefined();
    });
    it('is Chromium before Chrome on the PATH', () => {
      program('google-chrome');
      program('chromium');
      expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'chromium'));
    });
    it('is not a file that cannot be run', () => {
      writeFileSync(join(folder, 'chromium'), '');
      expect(findChromium({ CHROMIUM_PATH: join(folder, 'chromium'), PATH: folder })).toBeUndefined();
    });
  });

  describe('printing that cannot be done', () => {
    it('says what to install where there is none', async () => {
      const printed = await chromiumPdfPrinter({ CHROMIUM_PATH: join(folder, 'gone') }).print('<p>', 'Direct payment return');
      expect(printed).toEqual({
        ok: false,
        faults: [
          {
            code: 'chromium-missing',
            message:
              '“Direct payment return” was not printed: a PDF needs Chromium, Chrome or Edge, and none was found. Install one (on Debian or Ubuntu: apt install chromium), or name its program in CHROMIUM_PATH.',
          },
        ],
      });
    });

    it('says what the browser said, and leaves nothing behind', async () => {
      const broken = program('broken', 'echo "no display" >&2; exit 1');
      const usual = process.env['TMPDIR'];
      process.env['TMPDIR'] = folder;
      const printed = await chromiumPdfPrinter({ CHROMIUM_PATH: broken }).print('<p>', 'Plan');
      if (usual === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = usual;
      expect(!printed.ok && printed.faults[0]).toMatchObject({ code: 'pdf-not-printed', message: expect.stringContaining('no display') });
      expect(readdirSync(folder)).toEqual(['broken']);
    });

    it('does not take anything else for a PDF', async () => {
      const script = 'for a in "$@"; do case "$a" in --print-to-pdf=*) echo hello > "${a#--print-to-pdf=}";; esac; done';
      const printed = await chromiumPdfPrinter({ CHROMIUM_PATH: program('odd', script) }).print('<p>', 'Plan');
      expect(printed.ok).toBe(false);
    });
  });
}

// Journeys print on every machine; here the file itself is looked into, where a Chromium is installed.
if (findChromium() !== undefined) {
  describe('a printed return', () => {
    it('is a tagged PDF with bookmarks, a title and a language', async () => {
      const printed = await chromiumPdfPrinter().print(paperPage(returnPaper(buildReturn(household(), PERIOD, TODAY))), 'Direct payment return');
      const pdf = printed.ok ? Buffer.from(printed.value).toString('latin1') : '';
      expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toContain('/Outlines');
      expect(pdf).toMatch(/\/Lang\s*\(en-GB\)/);
      expect(pdf).toMatch(/\/Title\s*\(/);
    }, 60_000);
  });
}
