// Text files that Vite bundles into the program (`?raw`), so that nothing is looked for on disk.
declare module '*.sql?raw' {
  const sql: string;
  export { sql as default };
}

// An interface, because it adds to the language's own.
interface ImportMeta {
  readonly glob: <T>(pattern: string, options: { query: '?raw' | '?inline'; import: 'default'; eager: true }) => Record<string, T>;
}
