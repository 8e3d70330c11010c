import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles one source file for Node as the product is bundled (text files inside, the database driver outside). Gives its path. */
export async function bundle(source, outDir, name) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, source),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node24',
      rolldownOptions: { external: ['electron', 'better-sqlite3'], output: { format: 'es', entryFileNames: `${name}.js`, chunkFileNames: `${name}-[name].js` } },
    },
  });
  return join(outDir, `${name}.js`);
}
