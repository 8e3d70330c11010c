/** Bundles one source file for Node as the product is bundled. Gives the path of what it made. */
export function bundle(source: string, outDir: string, name: string): Promise<string>;
