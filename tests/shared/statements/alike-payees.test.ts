import { describe, expect, it } from 'vitest';
import { areAlike, payeeWords } from '#shared/statements/alike-payees';

describe('payeeWords', () => {
  it.each([
    ['a name', 'Jane Smith', ['jane', 'smith']],
    ['how it moved is left out', 'FASTER PAYMENT TO J SMITH', ['j', 'smith']],
    ['numbers, references and months are left out', 'PA WAGES SEP REF0001 400000001234567', ['pa']],
    ['a cheque says nothing of whom', 'CHQ 000123', []],
    ['no words at all', '', []],
    ['marks and accents are folded', 'O’Neil & Café', ['oneil', 'cafe']],
  ])('%s', (_, text, words) => expect(payeeWords(text)).toEqual(words));
});

describe('areAlike', () => {
  it.each([
    ['the same', 'City Cabs', 'CITY CABS', true],
    ['one has more words', 'NEST', 'NEST PENSION REF0001 DD', true],
    ['the bank has fewer words', 'First PA', 'PA WAGES SEP', true],
    ['an initial', 'Jane Smith', 'J SMITH', true],
    ['an initial of another name', 'Jane Smith', 'P SMITH', false],
    ['two people of one family', 'Jane Smith', 'JOHN SMITH', false],
    ['cut short by the bank', 'Northfield Home Care', 'NORTHFIELD HOME CA', false],
    ['cut short after four letters', 'Northfield Homecare', 'NORTHFIELD HOMEC', true],
    ['an initial alone is no name', 'J', 'J SMITH', false],
    ['nothing in common', 'Taxi', 'CITY CABS', false],
    ['nothing said', 'Cheque', 'CHQ 000123', false],
  ])('%s', (_, a, b, alike) => {
    expect(areAlike(payeeWords(a), payeeWords(b))).toBe(alike);
    expect(areAlike(payeeWords(b), payeeWords(a))).toBe(alike);
  });
});
