import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const PIECE = 1 << 16;

/** The lines of a text file in UTF-8, one at a time, so that a file of any size takes little memory. Line ends are cut off. */
export function* linesOf(path: string): Generator<string, void> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.alloc(PIECE);
    let rest: string[] = [];
    for (;;) {
      const read = readSync(file, bytes);
      const pieces = (read === 0 ? decoder.end() : decoder.write(bytes.subarray(0, read))).split('\n');
      const last = pieces.pop() ?? '';
      for (const piece of pieces) {
        rest.push(piece);
        yield rest.join('');
        rest = [];
      }
      rest.push(last);
      if (read === 0) break;
    }
    const text = rest.join('');
    if (text !== '') yield text;
  } finally {
    closeSync(file);
  }
}
