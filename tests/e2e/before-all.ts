import { freshBuild } from '../../scripts/fresh-build.mjs';
import { describeRuntime } from './runtime';

/** Says first what shows the window, then makes sure that the newest sources are what is tested. Playwright wants a default export. */
export default function beforeAll(): void {
  console.log(describeRuntime());
  freshBuild();
}
