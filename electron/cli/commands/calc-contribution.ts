import { estimateContribution } from '#shared/contribution/estimate-contribution';
import type { Means, MeansKind, MeansLine } from '#shared/contribution/means';
import { formatPounds } from '#shared/kernel/money';
import { ok, refused } from '#shared/kernel/result';
import { optional, UsageError, type Call, type Run } from '../command';
import { choiceOption, optionalPounds, poundsOption, wholeOption } from '../values';

const AGES = { '18-24': '18_to_24', '25-or-over': '25_or_over', 'pension-age': 'pension_age' } as const satisfies Record<string, Means['ageBand']>;
const PREMIUMS = ['disability', 'enhanced', 'carer'];

export const calcContribution: Run = (call) => {
  const line = (kind: MeansKind, amountPence: number): MeansLine => ({ id: 1, kind, words: '', amountPence, every: 'week', evidence: '' });
  const lines = [line('other_income', poundsOption(call, 'income')), line('rent', optionalPounds(call, 'housing') ?? 0), line('disability_related', optionalPounds(call, 'disability-costs') ?? 0)];
  const estimate = estimateContribution({ means: meansOf(call), lines, costOfCarePence: optionalPounds(call, 'care'), basis: '52-weeks' });
  const { steps, resultPence, missing, remarks } = estimate;
  if (resultPence === null) return refused({ code: 'estimate-not-finished', message: `${missing.join(' ')} Give the council’s own guarantee with --guarantee, or what the care costs with --care.` });
  const source = `${[...new Set(steps.map((step) => (step.rate === null ? `${step.source}.` : `${step.rate} Rule: ${step.source}.`)))].join(' ')}`;
  const sum = steps.map(({ title, effect, amountPence, runningPence }) => `${title}: ${effect === 'takes' ? 'less ' : effect === 'limits' ? 'limit ' : ''}${amountPence === null ? 'not known' : formatPounds(amountPence)}${runningPence === null ? '' : `, comes to ${formatPounds(runningPence)}`}`);
  return ok({
    json: { weeklyPence: resultPence, estimate: true, basis: estimate.basis, steps: steps.map(({ key, amountPence, runningPence }) => ({ key, amountPence, runningPence })), remarks, source },
    text: [...sum, `Estimate: ${formatPounds(resultPence)} a week. The council decides.`, ...remarks, source].join('\n'),
  });
};

function meansOf(call: Call): Means {
  const premiums = (optional(call, 'premiums') ?? '').split(',').filter((word) => word !== '');
  const unknown = premiums.find((word) => !PREMIUMS.includes(word));
  if (unknown !== undefined) throw new UsageError(`--premiums takes words of ${PREMIUMS.join(', ')} with commas between. “${unknown}” is not one.`);
  return {
    figuresOn: call.today,
    household: 'single',
    ageBand: AGES[optional(call, 'age') === undefined ? '25-or-over' : choiceOption(call, 'age', Object.keys(AGES) as (keyof typeof AGES)[])],
    children: optional(call, 'children') === undefined ? 0 : wholeOption(call, 'children', 0, 20),
    disabilityPremium: premiums.includes('disability'),
    enhancedDisabilityPremium: premiums.includes('enhanced'),
    carerPremium: premiums.includes('carer'),
    capitalPence: optionalPounds(call, 'capital'),
    migPence: optionalPounds(call, 'guarantee'),
    noCharge: null,
  };
}
