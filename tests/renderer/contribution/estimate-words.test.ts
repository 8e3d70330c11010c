import { describe, expect, it } from 'vitest';
import { estimateLead, estimateTitle, isGuaranteeMissing, standing, whatToDo } from '../../../renderer/features/contribution/estimate-words';
import { estimateContribution } from '../../../shared/contribution/estimate-contribution';
import { makeMeans, makeMeansLine } from '../../support/make-means';

const MEANS = makeMeans({ migPence: 150_00 });
/** £40.00 a week. */
const FINISHED = estimateContribution({ means: MEANS, lines: [makeMeansLine()], costOfCarePence: 400_00, basis: '52-weeks' });
const NOT_LOADED = estimateContribution({ means: makeMeans({ figuresOn: '2026-11-20' }), lines: [makeMeansLine()], costOfCarePence: 400_00, basis: '52-weeks' });
const NO_INCOME = estimateContribution({ means: MEANS, lines: [], costOfCarePence: 400_00, basis: '52-weeks' });
const NO_CHARGE = estimateContribution({ means: makeMeans({ noCharge: 'section_117' }), lines: [], costOfCarePence: 400_00, basis: '52-weeks' });
const FULL_COST = estimateContribution({ means: makeMeans({ capitalPence: 30_000_00 }), lines: [], costOfCarePence: 400_00, basis: '52-weeks' });
const asks = (weeklyPence: number) => ({ weeklyPence, words: 'the letter of 12 March 2026' });
type Compared = Parameters<typeof standing>[0];

describe('the estimate beside the council’s figure', () => {
  it.each<[string, Compared, string, string]>([
    ['nothing is told', { estimate: null, council: asks(38_20) }, 'nothing_told', 'See for yourself whether your contribution is right'],
    ['a figure is not loaded', { estimate: NOT_LOADED, council: asks(38_20) }, 'not_finished', 'The sum for your contribution cannot be finished yet'],
    ['no figure of the council', { estimate: FINISHED, council: null }, 'no_council_figure', 'The estimate of your contribution is £40.00 a week'],
    ['the same', { estimate: FINISHED, council: asks(40_00) }, 'same', 'The estimate and the council’s figure are the same: £40.00 a week'],
    ['a penny more', { estimate: FINISHED, council: asks(40_01) }, 'asks_more', 'The council asks for £0.01 a week more than this estimate'],
    ['a penny less', { estimate: FINISHED, council: asks(39_99) }, 'asks_less', 'The council asks for £0.01 a week less than this estimate'],
  ])('%s', (_, shown, kind, title) => expect([standing(shown), estimateTitle(shown)]).toEqual([kind, title]));

  it('says both figures, the day, and that it is an estimate', () => {
    expect(estimateLead({ estimate: FINISHED, council: asks(43_00), means: MEANS, oldSince: null })).toEqual(['Estimate for 20 November 2025: £40.00 a week. The letter of 12 March 2026 says £43.00 a week. This is an estimate. The council decides.']);
  });

  it('calls nothing an estimate while there is none', () => {
    expect(estimateLead({ estimate: NOT_LOADED, council: asks(43_00), means: MEANS, oldSince: null })).toEqual(['The letter of 12 March 2026 says £43.00 a week.']);
    expect(estimateLead({ estimate: null, council: null, means: null, oldSince: null })).toHaveLength(1);
  });

  it('says that April has changed the figures since', () => {
    expect(estimateLead({ estimate: FINISHED, council: null, means: MEANS, oldSince: '2026-04-06' })).toEqual([
      'Estimate for 20 November 2025: £40.00 a week. No figure of the council is written down for that day. This is an estimate. The council decides.',
      'These amounts are from before 6 April 2026. Benefits and the guarantee change each April, so write down the new ones to look at this year.',
    ]);
  });

  it.each<[string, Compared, RegExp[]]>([
    ['before anything is told', { estimate: null, council: null }, []],
    ['not loaded: what is missing, and where to find it', { estimate: NOT_LOADED, council: null }, [/is not loaded in full/, /often called MIG/]],
    ['no income yet', { estimate: NO_INCOME, council: null }, [/No income is written down yet/]],
    ['no letter', { estimate: FINISHED, council: null }, [/Add the council’s letter/, /breakdown/]],
    ['the same', { estimate: FINISHED, council: asks(40_00) }, [/Nothing now.*reassessment/]],
    ['the council asks for more', { estimate: FINISHED, council: asks(41_00) }, [/breakdown/, /line by line/, /reassessment.*pay back/, /Go on paying/]],
    ['the council asks for less', { estimate: FINISHED, council: asks(39_00) }, [/breakdown/, /line by line/, /tell it now/]],
    ['a charge where there may be none', { estimate: NO_CHARGE, council: asks(41_00) }, [/why it charges you/, /breakdown/]],
    ['less than the full cost', { estimate: FULL_COST, council: asks(39_00) }, [/savings again/, /tell the council now/, /breakdown/]],
  ])('says what to do: %s', (_, shown, expected) => {
    const words = whatToDo(shown);
    expect(words).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(words[index]).toMatch(pattern);
  });

  it('knows when the sum stops at the guarantee', () => {
    expect([NOT_LOADED, FINISHED, NO_INCOME, null].map((estimate) => isGuaranteeMissing({ estimate }))).toEqual([true, false, false, false]);
  });
});
