import { expect, it } from 'vitest';
import { contributionChanges } from '#shared/budget/contribution-changes';
import { makeLetter } from '../../support/make-facts';

const FIRST = makeLetter({ id: 1, letterOn: '2025-05-20', appliesFrom: '2025-06-02', amountPence: 136_80 });
const APRIL = makeLetter({ id: 2, letterOn: '2026-03-12', appliesFrom: '2026-04-06', amountPence: 152_80 });

it.each([
  ['no letter', [], []],
  ['the first letter changes nothing', [FIRST], []],
  ['April: £136.80 every 4 weeks is £34.20 a week, £152.80 is £38.20', [FIRST, APRIL], [{ letterId: 2, from: '2026-04-06', beforePence: 34_20, afterPence: 38_20 }]],
  ['in whatever order they were typed', [APRIL, FIRST], [{ letterId: 2, from: '2026-04-06', beforePence: 34_20, afterPence: 38_20 }]],
  ['the same figure in a new letter is said too', [FIRST, { ...APRIL, amountPence: 34_20, every: 'week' }], [{ letterId: 2, from: '2026-04-06', beforePence: 34_20, afterPence: 34_20 }]],
  ['a letter that corrects April from the same day takes its place', [FIRST, APRIL, { ...APRIL, id: 3, letterOn: '2026-05-01', amountPence: 140_00 }], [{ letterId: 3, from: '2026-04-06', beforePence: 34_20, afterPence: 35_00 }]],
  ['a later letter that goes back before April: April’s never applies', [FIRST, APRIL, { ...APRIL, id: 3, letterOn: '2026-05-01', appliesFrom: '2026-01-05', amountPence: 0 }], [{ letterId: 3, from: '2026-01-05', beforePence: 34_20, afterPence: 0 }]],
] as const)('%s', (_, letters, changes) => expect(contributionChanges(letters, '52-weeks')).toEqual(changes));
