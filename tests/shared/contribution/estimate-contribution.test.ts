import { describe, expect, it } from 'vitest';
import { estimateContribution } from '#shared/contribution/estimate-contribution';
import type { Means, MeansLine } from '#shared/contribution/means';
import { makeMeans, makeMeansLine } from '../../support/make-means';

const DRE = makeMeansLine({ id: 2, kind: 'disability_related', words: 'Laundry', amountPence: 10_00 });
const USUAL = [makeMeansLine(), DRE];
const estimate = (means: Partial<Means> = {}, lines: readonly MeansLine[] = USUAL, costOfCarePence: number | null = 400_00) =>
  estimateContribution({ means: makeMeans(means), lines, costOfCarePence, basis: '52-weeks' });

describe('the worked check of the handbook, section 5 (2025 to 2026, single, 30)', () => {
  it.each<[string, number, number, number]>([
    ['£190.00 less £186.40 less £10.00 is −£6.40: nothing to pay', 0, -6_40, 0],
    ['savings of £15,750.00 count as £6.00: −£0.40, nothing to pay', 15_750_00, -40, 0],
    ['savings of £16,000.00 count as £7.00: £0.60 to pay', 16_000_00, 60, 60],
  ])('%s', (_, capitalPence, leftPence, resultPence) => {
    const { steps, resultPence: result, basis, missing } = estimate({ capitalPence });
    expect(steps.find(({ key }) => key === 'disability')?.runningPence).toBe(leftPence);
    expect({ result, basis, missing }).toEqual({ result: resultPence, basis: 'sum', missing: [] });
  });
});

describe('the contribution that is estimated', () => {
  it.each<[string, Partial<Means>, readonly MeansLine[], number | null, number | null]>([
    ['income a penny over everything: a penny', {}, [makeMeansLine({ amountPence: 196_41 }), DRE], 400_00, 1],
    ['income as much as everything: nothing', {}, [makeMeansLine({ amountPence: 196_40 }), DRE], 400_00, 0],
    ['as much as the care costs', {}, [makeMeansLine({ amountPence: 286_40 })], 100_00, 100_00],
    ['a penny more: never above the cost of the care', {}, [makeMeansLine({ amountPence: 286_41 })], 100_00, 100_00],
    ['the cost of the care is not known', {}, [makeMeansLine({ amountPence: 286_41 })], null, 100_01],
    ['wages and a mobility part are ignored', {}, [makeMeansLine({ amountPence: 196_40 }), makeMeansLine({ kind: 'earnings', amountPence: 500_00 }), makeMeansLine({ kind: 'mobility', amountPence: 80_00 })], 400_00, 10_00],
    ['rent and Council Tax come off', {}, [makeMeansLine({ amountPence: 220_00 }), makeMeansLine({ kind: 'rent', amountPence: 20_00 }), makeMeansLine({ kind: 'council_tax', amountPence: 5_00 })], 400_00, 8_60],
    ['another allowance comes off', {}, [makeMeansLine({ amountPence: 196_40 }), makeMeansLine({ kind: 'other_allowance', words: 'Child maintenance', amountPence: 4_00 })], 400_00, 6_00],
    ['savings at the lower limit count nothing', { capitalPence: 14_250_00 }, [makeMeansLine({ amountPence: 186_40 })], 400_00, 0],
    ['a penny more counts as £1.00', { capitalPence: 14_250_01 }, [makeMeansLine({ amountPence: 186_40 })], 400_00, 1_00],
    ['savings at the upper limit count as £36.00', { capitalPence: 23_250_00 }, [makeMeansLine({ amountPence: 186_40 })], 400_00, 36_00],
    ['a penny more: the full cost of the care', { capitalPence: 23_250_01 }, [makeMeansLine()], 400_00, 400_00],
    ['over the limit, and the cost of the care is not known', { capitalPence: 23_250_01 }, [makeMeansLine()], null, null],
    ['over the limit needs no guarantee, so 2026 to 2027 can be worked out', { capitalPence: 30_000_00, figuresOn: '2026-11-20' }, [], 400_00, 400_00],
    ['the guarantee is not loaded: no figure is made up', { figuresOn: '2026-11-20' }, USUAL, 400_00, null],
    ['unless the council’s letter gives it', { figuresOn: '2026-11-20', migPence: 150_00 }, USUAL, 400_00, 30_00],
    ['after the tables end nothing is known', { figuresOn: '2027-04-06', migPence: 150_00 }, USUAL, 400_00, null],
    ['one of a couple, with the council’s own guarantee', { household: 'couple', migPence: 150_00 }, USUAL, 400_00, 30_00],
    ['no income is written down', {}, [DRE], 400_00, null],
    ['only income that is ignored', {}, [makeMeansLine({ kind: 'earnings' })], 400_00, 0],
    ['after-care under section 117', { noCharge: 'section_117', capitalPence: 30_000_00 }, USUAL, 400_00, 0],
    ['support for a carer', { noCharge: 'carer_support' }, USUAL, null, 0],
  ])('%s', (_, means, lines, cost, expected) => expect(estimate(means, lines, cost).resultPence).toBe(expected));

  // £368.74 × 12 ÷ 52 = £85.0938…; £43.34 × 12 ÷ 52 = £10.0015…; £40.01 ÷ 4 = £10.0025.
  it('turns each amount into a week once, with a fraction of a penny to the person’s advantage', () => {
    const { steps } = estimate({}, [
      makeMeansLine({ kind: 'universal_credit', amountPence: 368_74, every: 'month' }),
      makeMeansLine({ id: 2, kind: 'council_tax', amountPence: 43_34, every: 'month' }),
      makeMeansLine({ id: 3, kind: 'disability_related', words: 'Alarm', amountPence: 40_01, every: '4-weeks' }),
    ]);
    const amounts = Object.fromEntries(steps.map(({ key, amountPence }) => [key, amountPence]));
    expect(amounts).toMatchObject({ income: 85_09, housing: 10_01, disability: 10_01 });
    expect(steps[0]?.items).toEqual([{ words: 'Universal Credit', weeklyPence: 85_09, told: { amountPence: 368_74, every: 'month' } }]);
  });

  it('shows the sum as on paper, each step with what it comes to', () => {
    const lines = [...USUAL, makeMeansLine({ id: 3, kind: 'mobility', amountPence: 77_05 }), makeMeansLine({ id: 4, kind: 'rent', amountPence: 1_00 })];
    expect(estimate({ capitalPence: 22_000_00 }, lines).steps.map(({ key, effect, amountPence, runningPence }) => [key, effect, amountPence, runningPence])).toEqual([
      ['income', 'adds', 190_00, 190_00],
      ['ignored', 'shown', 77_05, 190_00],
      ['savings', 'adds', 31_00, 221_00],
      ['guarantee', 'takes', 186_40, 34_60],
      ['housing', 'takes', 1_00, 33_60],
      ['disability', 'takes', 10_00, 23_60],
      ['cost', 'limits', 400_00, 23_60],
    ]);
  });

  it('goes no further than what is known, and says what is not', () => {
    const { steps, missing } = estimate({ figuresOn: '2026-11-20' });
    expect(steps.map(({ key, runningPence }) => [key, runningPence])).toEqual([['income', 190_00], ['savings', 190_00], ['guarantee', null], ['housing', null], ['disability', null], ['cost', null]]);
    expect(missing).toEqual(['The Minimum Income Guarantee for that year is not loaded in full: “Single, 25 or over”, “Disability premium” and “Enhanced disability premium” are not confirmed.']);
  });

  it.each<[string, Partial<Means>, number | null, string[]]>([
    ['all is told', {}, 400_00, []],
    ['savings are not', { capitalPence: null }, 400_00, ['Your savings are not written down, so the sum counts none.']],
    ['the budget is not', {}, null, ['Your personal budget for that day is not written down, so the sum cannot see what your care costs. You never pay more than that.']],
    ['the council’s guarantee is the national one', { migPence: 186_40 }, 400_00, []],
    ['it is a penny below', { migPence: 186_39 }, 400_00, ['The guarantee in your council’s letter, £186.39, is below the national £186.40. It may be higher, never lower. Ask your council about it.']],
  ])('remarks on what the figure rests on: %s', (_, means, cost, remarks) => expect(estimate(means, USUAL, cost).remarks).toEqual(remarks));

  it('names a source for every step', () => {
    const all = [estimate(), estimate({ capitalPence: 99_999_00 }), estimate({ noCharge: 'other' }), estimate({}, [makeMeansLine({ kind: 'other_allowance' })])].flatMap(({ steps }) => steps);
    expect(all.every(({ source, why, title }) => source.length > 10 && why.endsWith('.') && title !== '')).toBe(true);
  });
});
