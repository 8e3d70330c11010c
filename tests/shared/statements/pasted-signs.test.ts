import { expect, it } from 'vitest';
import { signsByBalance } from '#shared/statements/pasted-signs';

const lines = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([amount, balance]) => ({ amount, balance }));

it.each([
  ['oldest first, with what was there before', lines(['10.00', '110.00'], ['5.00', '105.00']), 100_00, ['in', 'out']],
  ['newest first', lines(['5.00', '105.00'], ['10.00', '110.00']), 100_00, ['out', 'in']],
  ['without a start the first cannot be told', lines(['10.00', '110.00'], ['5.00', '105.00'], ['5.00', '100.00']), null, [null, 'out', 'out']],
  ['a balance that does not follow tells nothing of its line', lines(['10.00', '110.00'], ['5.00', '90.00'], ['5.00', '85.00']), 100_00, ['in', null, 'out']],
  ['a balance once a day leaves gaps', lines(['10.00', ''], ['5.00', '105.00'], ['5.00', '100.00'], ['1.00', '101.00'], ['2.00', '99.00']), null, [null, null, 'out', 'in', 'out']],
  ['fewer than half: not at all', lines(['10.00', ''], ['5.00', '']), 100_00, null],
  ['one line and its start', lines(['10.00', '90.00']), 100_00, ['out']],
])('%s', (_, given, start, expected) => expect(signsByBalance(given, start)).toEqual(expected));
