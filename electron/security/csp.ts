/**
 * Two small style sheets that react-aria puts into the page itself (the first for every button, the second while a dialog is open
 * on a touch screen). They are allowed by what they say and nothing else is: a changed letter gives another hash. A test compares
 * them with the library's own text, so that an upgrade cannot change them unseen.
 */
export const LIBRARY_STYLES = {
  pressable: 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
  overscroll: 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=',
} as const;

/**
 * SECURITY 7: what a page of ours may load and do. Nothing, but for the program's own files. Sent as a header with every answer
 * of `app-protocol.ts`, because a page cannot remove a header.
 *
 * `connect-src` and the rest stay at 'none' through `default-src`: the window speaks to the program through its bridge only.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${Object.values(LIBRARY_STYLES)
    .map((hash) => `'${hash}'`)
    .join(' ')}`,
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');
