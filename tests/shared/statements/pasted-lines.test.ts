import { expect, it } from 'vitest';
import { layPasted } from '#shared/statements/pasted-lines';

it.each([
  ['tabs', 'Date\tWho\tAmount\n05/10/2026\tCabs, Luton\t12.50', [0, 1, [2]]],
  ['semicolons', '05/10/2026;Cabs;12,50;£12.50', [0, 1, [3]]],
  ['commas, with quotation marks', '05/10/2026,"Cabs, Luton",12.50', [0, 1, [2]]],
  ['spaces', '05/10/2026   Cabs   12.50    20.00\n06/10/2026   Bus     2.50    17.50', [0, 1, [2, 3]]],
])('%s tell the columns apart', (_, text, expected) => {
  const laid = layPasted(text);
  expect([laid?.dayColumn, laid?.wordsColumn, laid?.moneyColumns]).toEqual(expected);
});

it('is nothing where no line has a day and an amount', () => expect(layPasted('Dear Sam\nthe 5th of May')).toBeUndefined());
