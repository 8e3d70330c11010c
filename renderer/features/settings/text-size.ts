/** Text sizes in percent of the usual size; the step is one that the eye notices. */
export const SMALLEST_TEXT = 100;
export const LARGEST_TEXT = 200;
const STEP = 20;

/** The next size up, at most the largest. */
export function largerText(percent: number): number {
  return Math.min(LARGEST_TEXT, (Math.floor(percent / STEP) + 1) * STEP);
}

/** The next size down, at least the smallest. */
export function smallerText(percent: number): number {
  return Math.max(SMALLEST_TEXT, (Math.ceil(percent / STEP) - 1) * STEP);
}
