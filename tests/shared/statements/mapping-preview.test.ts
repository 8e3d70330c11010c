import { describe, expect, it } from 'vitest';
import { previewRows, troubleIn, type MappingSoFar } from '#shared/statements/mapping-preview';

const LINES = [['05/10/2026', 'CITY CABS', '-12.50', '87.50'], ['06/11/2026', 'SWIMMING', '9.50', '']];
const ALL: MappingSoFar = { dayColumn: 0, dayOrder: 'dmy', textColumns: [1], amountColumn: 2, inColumn: null, outColumn: null, balanceColumn: 3 };
const words = (mapping: MappingSoFar, lines = LINES) => previewRows(lines, mapping).map(({ day, who, amount, balance }) => [day, who, amount, balance].map((shown) => (shown === null ? null : shown.isFault ? `! ${shown.words}` : shown.words)));

describe('the first rows as they would be read', () => {
  it.each([
    ['everything is chosen', ALL, [['5 October 2026', 'City Cabs', '£12.50 out', '£87.50'], ['6 November 2026', 'Swimming', '£9.50 in', '']]],
    ['month first', { ...ALL, dayOrder: 'mdy' }, [['10 May 2026', 'City Cabs', '£12.50 out', '£87.50'], ['11 June 2026', 'Swimming', '£9.50 in', '']]],
    ['the order of days is not chosen: as written', { ...ALL, dayOrder: null }, [['05/10/2026', 'City Cabs', '£12.50 out', '£87.50'], ['06/11/2026', 'Swimming', '£9.50 in', '']]],
    ['money out is written without a minus', { ...ALL, signOfOut: 'plus' }, [['5 October 2026', 'City Cabs', '£12.50 in', '£87.50'], ['6 November 2026', 'Swimming', '£9.50 out', '']]],
    ['nothing is chosen', { ...ALL, dayColumn: null, textColumns: [], amountColumn: null, balanceColumn: null }, [[null, null, null, null], [null, null, null, null]]],
    ['in and out, one of them chosen', { ...ALL, amountColumn: null, outColumn: 2 }, [['5 October 2026', 'City Cabs', null, '£87.50'], ['6 November 2026', 'Swimming', null, '']]],
  ] as const)('%s', (_, mapping, expected) => expect(words(mapping)).toEqual(expected));

  it('a wrong column says so in each row', () => expect(words({ ...ALL, dayColumn: 1, amountColumn: 0 })[0]).toEqual(['! “CITY CABS” is not a day in the calendar, or not written as this bank writes days.', 'City Cabs', '! “05/10/2026” is not an amount that can be read.', '£87.50']));
});

describe('what is wrong with a column', () => {
  it.each([
    ['nothing', ALL, 'day', null],
    ['no row can be read', { ...ALL, dayColumn: 1 }, 'day', 'None of the first rows can be read so: there is no day that can be read here.'],
    ['a day after the twelfth, month first', { ...ALL, dayOrder: 'mdy' as const }, 'day', '1 row of the first 2 has no day that can be read here.'],
    ['an empty amount', { ...ALL, amountColumn: 3 }, 'amount', '1 row of the first 2 has no amount that can be read here.'],
  ] as const)('%s', (_, mapping, column, expected) => expect(troubleIn(previewRows([['13/10/2026', 'A', '-1.00', '2.00'], ['06/11/2026', 'B', '1.00', '']], mapping), column)).toBe(expected));
});
