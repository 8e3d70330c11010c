import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from '#shared/kernel/invariant';
import { assertPence, formatAmount, formatPounds, parsePounds, splitPence, sumPence, timesRatio, type Rounding } from '#shared/kernel/money';

const pence = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 });

describe('assertPence', () => {
  it.each([
    ['half a penny', 0.5],
    ['no number', Number.NaN],
    ['more than a computer holds exactly', Number.MAX_SAFE_INTEGER + 1],
  ])('refuses %s', (_, value) => {
    expect(() => assertPence(value)).toThrow(InvariantError);
  });
});

describe('sumPence', () => {
  it.each([
    ['nothing', [], 0],
    ['money in and out', [120455, -5460, -1], 114994],
  ])('%s', (_, amounts, sum) => {
    expect(sumPence(amounts)).toBe(sum);
  });
});

describe('timesRatio', () => {
  it.each<[string, number, [number, number], Rounding, number]>([
    ['half a penny goes up', 1, [1, 2], 'half-up', 1],
    ['half a penny goes down', 1, [1, 2], 'half-down', 0],
    ['more than half goes up even so', 5, [2, 3], 'half-down', 3],
    ['any part of a penny goes up', 1, [1, 100], 'up', 1],
    ['any part of a penny is dropped', 199, [1, 100], 'down', 1],
    ['nothing left over: nothing to round', 200, [1, 100], 'up', 2],
    ['money out is rounded by its size: half away from zero', -1, [1, 2], 'half-up', -1],
    ['money out, up is away from zero', -1, [1, 100], 'up', -1],
    ['money out, down is towards zero, and never a minus nought', -1, [1, 100], 'down', 0],
    ['larger than a computer’s own numbers on the way', 9_999_999_999, [9_999_999, 9_999_999], 'half-up', 9_999_999_999],
    ['15% employer’s National Insurance on £432.10 over £96.00 (a week): 336.10 × 0.15 = 50.415', 33610, [15, 100], 'half-up', 5042],
  ])('%s', (_, amount, [numerator, denominator], rounding, expected) => {
    expect(timesRatio(amount, { numerator, denominator }, rounding)).toBe(expected);
  });

  it('refuses to divide by nothing', () => {
    expect(() => timesRatio(1, { numerator: 1, denominator: 0 }, 'down')).toThrow(InvariantError);
  });

  it('is never a penny away from the exact amount, and down ≤ half-up ≤ up in size', () => {
    fc.assert(
      fc.property(pence, fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (amount, numerator, denominator) => {
        const size = (rounding: Rounding) => Math.abs(timesRatio(amount, { numerator, denominator }, rounding));
        const exact = Math.abs(amount) * numerator;
        for (const rounding of ['up', 'down', 'half-up', 'half-down'] as const) {
          const distance = BigInt(size(rounding)) * BigInt(denominator) - BigInt(exact);
          expect(distance < BigInt(denominator) && distance > -BigInt(denominator)).toBe(true);
        }
        expect(size('down')).toBeLessThanOrEqual(size('half-down'));
        expect(size('half-down')).toBeLessThanOrEqual(size('half-up'));
        expect(size('half-up')).toBeLessThanOrEqual(size('up'));
      }),
    );
  });
});

describe('splitPence', () => {
  it.each([
    ['£1.00 among three: the odd penny goes to the first', 100, [1, 1, 1], [34, 33, 33]],
    ['money out', -100, [1, 1, 1], [-34, -33, -33]],
    ['the largest remainder gets the penny', 100, [1, 2], [33, 67]],
    ['nothing for a weight of nothing', 100, [0, 1], [0, 100]],
    ['nothing to split', 0, [1, 1], [0, 0]],
    ['a penny among two', 1, [1, 1], [1, 0]],
  ])('%s', (_, total, weights, parts) => {
    expect(splitPence(total, weights)).toEqual(parts);
  });

  it.each([
    ['no weights', []],
    ['weights of nothing', [0, 0]],
    ['a minus', [1, -1, 1]],
    ['a part of a weight', [0.5, 0.5]],
  ])('refuses %s', (_, weights) => {
    expect(() => splitPence(100, weights)).toThrow(InvariantError);
  });

  it('the parts make the whole, each within a penny of its share, none with another sign', () => {
    const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }).filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(pence, weights, (total, list) => {
        const parts = splitPence(total, list);
        const sum = list.reduce((a, b) => a + b, 0);
        expect(sumPence(parts)).toBe(total);
        parts.forEach((part, index) => {
          const away = BigInt(part) * BigInt(sum) - BigInt(total) * BigInt(list[index] ?? 0);
          expect(away < BigInt(sum) && away > -BigInt(sum)).toBe(true);
          expect(Object.is(part, -0) || part * total < 0).toBe(false);
        });
      }),
    );
  });
});

describe('formatPounds and formatAmount', () => {
  it.each([
    ['nothing', 0, '£0.00', '0.00'],
    ['a penny', 1, '£0.01', '0.01'],
    ['under a thousand pounds', 99999, '£999.99', '999.99'],
    ['a comma between thousands', 120455, '£1,204.55', '1204.55'],
    ['a comma between millions', 123456789, '£1,234,567.89', '1234567.89'],
    ['money out, with a true minus sign for people', -1250, '−£12.50', '-12.50'],
  ])('%s', (_, amount, pounds, plain) => {
    expect(formatPounds(amount)).toBe(pounds);
    expect(formatAmount(amount)).toBe(plain);
  });

  it('refuse a part of a penny', () => {
    expect(() => formatPounds(0.1)).toThrow(InvariantError);
    expect(() => formatAmount(0.1)).toThrow(InvariantError);
  });
});

describe('parsePounds', () => {
  it.each([
    ['pounds and pence', '1204.55', 120455],
    ['a pound sign and a comma', '£1,204.55', 120455],
    ['pounds alone', '12', 1200],
    ['one decimal', '12.5', 1250],
    ['pence alone', '.05', 5],
    ['a minus before the pound sign', '-£12.50', -1250],
    ['a minus after it', '£-12.50', -1250],
    ['a true minus sign', '−£12.50', -1250],
    ['a plus', '+£772.45', 77245],
    ['spaces, and a hard space', ' £\u00a012 ', 1200],
    ['minus nought is nought', '-0.00', 0],
    ['noughts before', '007.00', 700],
    ['the largest', '99,999,999.99', 9_999_999_999],
  ])('reads %s', (_, text, expected) => {
    expect(parsePounds(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['nothing', '', 'amount-unclear'],
    ['a pound sign alone', '£', 'amount-unclear'],
    ['a minus alone', '-', 'amount-unclear'],
    ['a point alone', '.', 'amount-unclear'],
    ['a point at the end', '12.', 'amount-unclear'],
    ['a comma astray', '£1,23.4', 'amount-unclear'],
    ['a comma at the start', ',123', 'amount-unclear'],
    ['a comma in some thousands only', '1234,567', 'amount-unclear'],
    ['three decimals', '12.345', 'amount-unclear'],
    ['a decimal comma', '12,50', 'amount-unclear'],
    ['two signs', '-£-5', 'amount-unclear'],
    ['a power of ten', '1e3', 'amount-unclear'],
    ['other digits', '١٢', 'amount-unclear'],
    ['another currency', '$5', 'amount-unclear'],
    ['a space between digits', '1 204.55', 'amount-unclear'],
    ['a penny more than the largest', '100,000,000.00', 'amount-too-large'],
    ['a very long number', '9'.repeat(400), 'amount-too-large'],
  ])('refuses %s', (_, text, code) => {
    expect(parsePounds(text)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('reads back what is written, for people and for files', () => {
    fc.assert(
      fc.property(pence, (amount) => {
        expect(parsePounds(formatPounds(amount))).toEqual({ ok: true, value: amount });
        expect(parsePounds(formatAmount(amount))).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('never throws, and what it reads is whole pence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '0', ',', '.', '-', '+', '£', ' ', 'e') }), (text) => {
        const read = parsePounds(text);
        expect(!read.ok || Number.isSafeInteger(read.value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
