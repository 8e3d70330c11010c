/**
 * SECURITY 7: what a page of ours may load and do. Nothing, but for the program's own files. Sent as a header with every answer
 * of `app-protocol.ts`, because a page cannot remove a header.
 *
 * `connect-src` and the rest stay at 'none' through `default-src`: the window speaks to the program through its bridge only.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');
