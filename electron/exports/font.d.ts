// Typefaces are bundled as `data:` addresses (Vite's `?inline`), so that a page is one file.
declare module '*.woff2?inline' {
  const address: string;
  export { address as default };
}
