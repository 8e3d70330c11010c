import { expect, it } from 'vitest';
import { riskLook } from '#shared/plan/risk-looked-at';
import { BARE_REVIEW, type Assessment, type Review } from '#shared/plan/reviews';
import { makeFacts } from '../../support/make-facts';

const RISK = { id: 1, needId: null, words: 'A fall', action: '', checkedOn: '2026-04-10' } as const;
const assessment = (over: Partial<Assessment>): Assessment => ({ id: 1, kind: 'risk', askedOn: null, heldOn: '2026-06-01', byWhom: '', words: '', ...over });
const review = (risksChecked: Review['risksChecked']): Review => ({ id: 1, kind: 'first', ...BARE_REVIEW, heldOn: '2026-07-01', words: '', risksChecked });

it.each([
  ['by itself', makeFacts({ reviews: [] }), '2026-04-10'],
  ['in a risk assessment', makeFacts({ reviews: [], assessments: [assessment({})] }), '2026-06-01'],
  ['not in an assessment of needs', makeFacts({ reviews: [], assessments: [assessment({ kind: 'needs' })] }), '2026-04-10'],
  ['not in an assessment that is still to be held', makeFacts({ reviews: [], assessments: [assessment({ askedOn: '2026-06-01', heldOn: null })] }), '2026-04-10'],
  ['in a review that found the assessments up to date', makeFacts({ reviews: [review('yes')] }), '2026-07-01'],
  ['not in a review that found them out of date', makeFacts({ reviews: [review('no')] }), '2026-04-10'],
] as const)('a risk was looked at %s', (_, facts, day) => expect(riskLook(RISK, facts, '2026-11-20')).toEqual({ lookedAtOn: day, outOfDate: null }));

it('says why it is out of date', () => {
  expect(riskLook(RISK, makeFacts({ reviews: [] }), '2027-04-11').outOfDate).toBe('old');
  expect(riskLook(RISK, makeFacts({ reviews: [], changes: [{ id: 1, noticedOn: '2026-04-11', about: 'people', words: '' }] }), '2026-11-20').outOfDate).toBe('changed');
});
