import { describe, expect, it } from 'vitest';
import { groupPart, guaranteePart, savingsPart } from '#shared/contribution/estimate-steps';
import type { MeansLine } from '#shared/contribution/means';
import { makeMeans, makeMeansLine } from '../../support/make-means';

describe('a group of amounts', () => {
  it.each<[string, Partial<MeansLine>, Parameters<typeof groupPart>[0], number]>([
    ['none of its kind', { kind: 'rent' }, 'counted', 0],
    ['by the week as it is', {}, 'counted', 190_00],
    ['£100.01 every fortnight that comes in is £50.00', { amountPence: 100_01, every: 'fortnight' }, 'counted', 50_00],
    ['£100.01 every fortnight that goes out is £50.01', { kind: 'rent', amountPence: 100_01, every: 'fortnight' }, 'housing', 50_01],
    ['£520.00 a year is £10.00', { kind: 'service_charge', amountPence: 520_00, every: 'year' }, 'housing', 10_00],
    ['£130.00 every 3 months is £10.00', { kind: 'disability_related', amountPence: 130_00, every: 'quarter' }, 'disability', 10_00],
  ])('%s', (_, line, group, pence) => expect(groupPart(group, [makeMeansLine(line)], '52-weeks').amountPence).toBe(pence));

  it('is called by its own words, or by its kind', () => {
    const lines = [makeMeansLine({ words: 'ESA, support group' }), makeMeansLine({ words: ' ' })];
    expect(groupPart('counted', lines, '52-weeks').items.map(({ words }) => words)).toEqual(['ESA, support group', 'Employment and Support Allowance']);
  });
});

describe('savings', () => {
  it('say the figure, the limits and the row', () => {
    const { part } = savingsPart(makeMeans({ capitalPence: 14_600_00 }));
    expect(part).toMatchObject({ amountPence: 2_00, effect: 'adds', why: 'Your savings are £14,600.00. Between £14,250.00 and £23,250.00, each £250.00 or part of it counts as £1.00 a week.' });
    expect(part.rate).toContain('The table of savings limits from 1 April 2015 to 5 April 2026');
  });

  it.each([
    ['below the limits', 100_00, 'Your savings are £100.00. Up to £14,250.00 nothing counts.'],
    ['not told', null, 'Your savings are not written down, so none are counted. Between £14,250.00 and £23,250.00, each £250.00 or part of it counts as £1.00 a week.'],
    ['over them', 23_250_01, 'Your savings are £23,250.01. They are over the upper limit of £23,250.00, so the council may ask for the full cost.'],
  ])('%s', (_, capitalPence, why) => expect(savingsPart(makeMeans({ capitalPence })).part.why).toBe(why));

  it('are not loaded before 1 April 2015', () => {
    expect(savingsPart(makeMeans({ figuresOn: '2015-03-31' }))).toMatchObject({ part: { amountPence: null }, isOverLimit: false, notLoaded: expect.stringContaining('is not loaded') });
  });
});

describe('the guarantee', () => {
  it('is the council’s own where its letter gives one, and then the letter is the source', () => {
    expect(guaranteePart(makeMeans({ migPence: 200_00 }))).toMatchObject({ part: { amountPence: 200_00, rate: null, items: [], source: 'Your council’s letter' }, notLoaded: null, remark: null });
  });

  it('is the national one otherwise, part by part', () => {
    const { part } = guaranteePart(makeMeans());
    expect([part.amountPence, part.items.map(({ weeklyPence }) => weeklyPence)]).toEqual([186_40, [112_50, 49_65, 24_25]]);
  });

  it('asks for the council’s own where it is not loaded', () => {
    expect(guaranteePart(makeMeans({ figuresOn: '2026-11-20' })).part).toMatchObject({ amountPence: null, why: expect.stringContaining('Write the one from your council’s letter, and the sum goes on.') });
  });
});
