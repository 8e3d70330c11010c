import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpaces, tidyPayee } from '#shared/statements/payee-name';

describe('tidyPayee', () => {
  it.each([
    ['a code for a faster payment is left out', 'FPO PA WAGES SEP', 'PA Wages Sep'],
    ['padding and a reference are left out', 'NEST PENSION         \tREF0001 DD\t', 'NEST Pension'],
    ['a name in capitals', 'J EXAMPLE', 'J Example'],
    ['a long number is a reference', 'BRIGHT CARE LTD 400000001234567', 'Bright Care Ltd'],
    ['a short number may be part of the name', 'BET365', 'BET365'],
    ['a card number’s ending', 'DAY CLUB CD 1234', 'Day Club'],
    ['a day run together', 'DAY CLUB 05OCT26', 'Day Club'],
    ['small words and an apostrophe', "THE FRIENDS OF SAINSBURY'S AND O'NEIL", "The Friends of Sainsbury's and O'Neil"],
    ['a hyphen and an ampersand', 'SMITH-JONES & CO PLC', 'Smith-Jones & Co plc'],
    ['words that are not all capitals are left alone', 'Payment to bright care LTD', 'bright care LTD'],
    ['only a reference is better than nothing', 'REF0001', 'REF0001'],
    ['only digits are better than nothing', '12345678', '12345678'],
    ['another alphabet and an emoji', 'שלום 🦽', 'שלום 🦽'],
    ['letters with accents', 'CAFÉ ÉLITE', 'Café Élite'],
    ['a direct debit’s payment', 'DIRECT DEBIT PAYMENT TO NEST PENSION REF0001', 'NEST Pension'],
    ['a giro credit', 'BANK GIRO CREDIT REF LUTON COUNCIL', 'Luton Council'],
    ['a formula is only text', '=1+1', '=1+1'],
    ['nothing', ' \t', 'No name given'],
  ])('%s', (_, bankText, payee) => {
    expect(tidyPayee(bankText)).toBe(payee);
  });

  it('always gives a name without runs of white space, and the same one when asked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = tidyPayee(text);
        expect(name).not.toBe('');
        expect(foldSpaces(name)).toBe(name);
        expect(tidyPayee(text)).toBe(name);
      }),
    );
  });
});

describe('foldSpaces', () => {
  it.each([
    ['tabs, line ends and hard spaces', ' a\t\tb\r\nc\u00a0d ', 'a b c d'],
    ['nothing', '', ''],
  ])('%s', (_, text, folded) => {
    expect(foldSpaces(text)).toBe(folded);
  });
});
