import type { Answer } from './command';

/** What an export answers: each file with its hash. */
export function filesAnswer(files: readonly { readonly path: string; readonly sha256: string }[]): Answer {
  return { json: { files: files.map(({ path, sha256 }) => ({ path, sha256 })) }, text: files.map(({ path }) => `Written: ${path}`).join('\n') };
}
