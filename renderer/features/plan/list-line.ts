/** Text with a new point begun in it, and where the cursor belongs. */
export type Begun = { readonly text: string; readonly cursor: number };

const POINT = '- ';

/**
 * Begins a point of a list where the cursor is: on a line of its own, behind what stands there. A line that is a point already gets a new
 * one after it; an empty line becomes the point.
 */
export function beginPoint(text: string, cursor: number): Begun {
  const lineEnd = text.indexOf('\n', cursor);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const line = text.slice(text.lastIndexOf('\n', cursor - 1) + 1, end);
  if (line === POINT || line === POINT.trim()) return { text: `${text.slice(0, end - line.length)}${POINT}${text.slice(end)}`, cursor: end - line.length + POINT.length };
  const before = line.trim() === '' ? text.slice(0, end - line.length) : `${text.slice(0, end)}\n`;
  return { text: `${before}${POINT}${text.slice(end)}`, cursor: before.length + POINT.length };
}
