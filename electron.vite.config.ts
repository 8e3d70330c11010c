import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const here = (path: string) => resolve(import.meta.dirname, path);

/**
 * Three builds. Everything is bundled, so that a start reads three files and not three thousand; only the database driver (it is
 * machine code) and Electron itself stay outside.
 */
const OUTSIDE = ['electron', 'better-sqlite3'];

/** Two old picture formats inside PDFs, unpacked by plain scripts: the window’s policy forbids WebAssembly. Asked for by name when a PDF needs them. */
function pdfDecoders(): Plugin {
  return {
    name: 'pdf-decoders',
    generateBundle() {
      for (const name of ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']) {
        this.emitFile({ type: 'asset', fileName: `assets/pdf/${name}`, source: readFileSync(here(`node_modules/pdfjs-dist/wasm/${name}`)) });
      }
    },
  };
}

/** Every library that is bundled has its licence in THIRD-PARTY.md, or the build stops. */
function licencesAreThere(): Plugin {
  const named = new Set([...readFileSync(here('THIRD-PARTY.md'), 'utf8').matchAll(/^## (\S+) \d/gm)].map(([, name]) => name));
  return {
    name: 'licences-are-there',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      const packages = new Set(ids.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []));
      const missing = [...packages].filter((name) => !named.has(name));
      if (missing.length > 0) this.error(`THIRD-PARTY.md has no licence of ${missing.join(', ')}. Run UPDATE_DOCS=1 npm run unit -- tests/house/third-party.test.ts`);
    },
  };
}

export default defineConfig({
  main: {
    plugins: [licencesAreThere()],
    // fflate's own ES module declares a `require` at its top, and so does what electron-vite puts before every bundle.
    resolve: { alias: { fflate: here('node_modules/fflate/lib/node.cjs') } },
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        input: { main: here('electron/main.ts'), cli: here('electron/cli.ts'), 'heic-worker': here('electron/heic-worker.ts') },
        external: OUTSIDE,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'part-[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        input: { preload: here('electron/preload.ts') },
        external: OUTSIDE,
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), pdfDecoders(), licencesAreThere()],
    build: {
      outDir: here('out/renderer'),
      // The content security policy allows no `data:` addresses, so nothing is folded into the page.
      assetsInlineLimit: 0,
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: here('renderer/index.html') },
    },
  },
});
