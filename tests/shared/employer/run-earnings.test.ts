import { expect, it } from 'vitest';
import { earningsOf } from '#shared/employer/run-earnings';
import { aLine } from '../../support/make-leave';

it.each([
  ['work, holiday and notice count', [aLine('hours', 100), aLine('holiday', 20), aLine('notice', 3)], 123],
  ['redundancy pay does not', [aLine('hours', 100), aLine('redundancy', 5000)], 100],
  ['nothing', [], 0],
])('%s', (_, lines, pence) => expect(earningsOf(lines)).toBe(pence));
