import { expect, it } from 'vitest';
import { alternativeLines, EMPTY_ALTERNATIVE, readAlternatives, type AlternativeLine } from '../../../renderer/features/needs-and-services/service-alternatives-form';
import { readForm } from '../../../renderer/ui/form-reader';
import { faultsOf, readAs } from '../form-answers';

const read = (...lines: AlternativeLine[]) => readForm('2026-11-21', (field) => readAlternatives(field, lines));
const AGENCY: AlternativeLine = { words: 'A care agency', amount: '120', every: 'week', whyNot: 'Someone else each day' };

it('come back from their form as they were', () => {
  const known = [{ words: 'A care agency', amountPence: 12000, every: 'week', whyNot: 'Someone else each day' }, { words: 'The day centre', amountPence: null, every: 'month', whyNot: '' }] as const;
  expect(readAs(read(...alternativeLines(known)))).toEqual(known);
});

it.each<[string, AlternativeLine[], string[]]>([
  ['one with nothing in it is left out', [EMPTY_ALTERNATIVE], []],
  ['a cost without words', [AGENCY, { ...AGENCY, words: ' ' }], ['alternatives-1-words: Write what else you looked at']],
  ['a cost that cannot be read', [{ ...AGENCY, amount: 'a lot' }], ['alternatives-0-amount: “a lot” is not an amount that can be read. Write pounds and pence, like 1204.55 or £1,204.55.']],
])('%s', (_, lines, faults) => {
  expect(faultsOf(read(...lines))).toEqual(faults);
});
