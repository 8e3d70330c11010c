import { describeRuntime } from './runtime';

/** The first line of a run says what the window was shown by. Playwright wants a default export here. */
export default function sayWhichRuntime(): void {
  console.log(describeRuntime());
}
