import { describe, expect, it } from 'vitest';
import { dayExamples, exampleWords, orderFits, orderOfDays } from '#shared/statements/day-order';

describe('orderOfDays', () => {
  it.each<[string, string[], string, boolean]>([
    ['a day after the 12th shows that days come first', ['05/10/2026', '13/10/2026'], 'dmy', false],
    ['a day after the 12th in the middle shows that months come first', ['10/05/2026', '10/13/2026'], 'mdy', false],
    ['the 12th itself shows nothing', ['05/10/2026', '12/10/2026'], 'dmy', true],
    ['days that are the same either way', ['05/05/2026', '10/10/2026'], 'dmy', false],
    ['years first', ['2026-10-05'], 'ymd', false],
    ['no days', [], 'ymd', false],
  ])('%s', (_, days, order, inDoubt) => {
    expect(orderOfDays(days)).toEqual({ order, inDoubt });
  });
});

describe('orderFits', () => {
  it.each<[string, string[], 'dmy' | 'mdy' | 'ymd', boolean]>([
    ['either way', ['05/10/2026'], 'mdy', true],
    ['a day after the 12th stands against months first', ['05/10/2026', '13/10/2026'], 'mdy', false],
    ['one day that is none in any order stands against nothing', ['05/10/2026', '31/09/2026'], 'mdy', true],
    ['no year stands first', ['05/10/2026'], 'ymd', false],
  ])('%s', (_, days, order, fits) => {
    expect(orderFits(days, order)).toBe(fits);
  });
});

describe('dayExamples', () => {
  it('gives three days that differ, each once, in both readings', () => {
    const examples = dayExamples(['05/05/2026', '05/10/2026', '05/10/2026', '13/10/2026', '06/11/2026', '07/10/2026', '08/10/2026']);
    expect(examples.map(({ written }) => written)).toEqual(['05/10/2026', '06/11/2026', '07/10/2026']);
    expect(examples[0]).toEqual({ written: '05/10/2026', dayFirst: '2026-10-05', monthFirst: '2026-05-10' });
    expect(exampleWords(examples.slice(0, 1))).toBe('05/10/2026 is 5 October 2026 or 10 May 2026');
  });
});
