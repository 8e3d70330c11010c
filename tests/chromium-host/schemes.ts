/** The schemes that the program has registered as its own; see `address.ts`. */
export const schemes = new Set<string>();
