import { expect, it } from 'vitest';
import { allIsWritten, mostIsWritten } from '#shared/plan/plan-written';

it.each([
  ['nothing', {}, false, false],
  ['three of seven', { 1: 'x', 2: 'x', 3: 'x' }, false, false],
  ['three and one of spaces', { 1: 'x', 2: 'x', 3: 'x', 4: ' \n' }, false, false],
  ['four of seven', { 1: 'x', 2: 'x', 3: 'x', 7: 'x' }, true, false],
  ['six', { 1: 'x', 2: 'x', 3: 'x', 4: 'x', 5: 'x', 6: 'x' }, true, false],
  ['all seven', { 1: 'x', 2: 'x', 3: 'x', 4: 'x', 5: 'x', 6: 'x', 7: 'x' }, true, true],
])('%s', (_, answers, most, all) => expect([mostIsWritten(answers), allIsWritten(answers)]).toEqual([most, all]));
