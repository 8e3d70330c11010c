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
    ['HSBC: the way at the end', 'PA WAGES SEP BP', 'PA Wages Sep'],
    ['HSBC: contactless at the end', 'DAY CLUB LUTON )))', 'Day Club Luton'],
    ['HSBC: contactless at the start', '))) DAY CLUB LUTON', 'Day Club Luton'],
    ['HSBC: by card', 'DAY CLUB VIS', 'Day Club'],
    ['HSBC: money in', 'LUTON COUNCIL CR', 'Luton Council'],
    ['a petrol station is not a way to pay', 'BP HIGH STREET', 'BP High Street'],
    ['Barclays: the day and the kind of card payment', 'DAY CLUB ON 04 OCT BCC', 'Day Club'],
    ['Barclays: a transfer', 'J EXAMPLE WAGES FT', 'J Example Wages'],
    ['a foundation trust keeps its letters', 'EXAMPLE NHS FT', 'Example NHS Ft'],
    ['NatWest: a reference after a comma', 'NEST , REF0001', 'NEST'],
    ['NatWest: card number and day before the name', '1234 05OCT26 , DAY CLUB , LUTON GB', 'Day Club, Luton GB'],
    ['NatWest: only a card number', '1234 05OCT26 CD', '1234 Cd'],
    ['Santander: a direct debit in full', 'DIRECT DEBIT PAYMENT TO NEST REF ABC123, MANDATE NO 0012', 'NEST'],
    ['Santander: a bill payment in full', 'BILL PAYMENT VIA FASTER PAYMENT TO J EXAMPLE REFERENCE WAGES , MANDATE NO 5', 'J Example'],
    ['Santander: a card payment with its day', 'CARD PAYMENT TO DAY CLUB ON 05-10-2026', 'Day Club'],
    ['Santander: a faster payment', 'FASTER PAYMENT PA WAGES', 'PA Wages'],
    ['Metro: the way in full', 'OUTWARD FASTER PAYMENT J EXAMPLE WAGES', 'J Example Wages'],
    ['Revolut: to whom', 'To J Example', 'J Example'],
    ['a name that begins with To in capitals', 'TO GO LTD', 'To Go Ltd'],
    ['a trader’s machine', 'SUMUP *DAY CLUB', 'Day Club'],
    ['a card hidden but for its end', 'DAY CLUB XXXX1234', 'Day Club'],
    ['a card by its ending', 'DAY CLUB CARD ENDING 1234', 'Day Club'],
    ['a time of day', 'DAY CLUB 05OCT26 14:32', 'Day Club'],
    ['a day with hyphens', 'DAY CLUB 05-10-2026', 'Day Club'],
    ['the way alone is better than nothing', 'FASTER PAYMENT', 'Faster Payment'],
    ['a reference alone after the way', 'DIRECT DEBIT REF 123', 'Ref 123'],
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
