/** The part of libheif's own interface that is used; the package has no types for it. */
declare module 'libheif-js/wasm-bundle' {
  type Picture = {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    display(into: { data: Uint8ClampedArray; width: number; height: number }, done: (filled: unknown) => void): void;
    free(): void;
  };
  const libheif: { HeifDecoder: new () => { decode(bytes: Uint8Array): Picture[] } };
  export { libheif as default };
}
