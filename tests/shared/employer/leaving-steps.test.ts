import { expect, it } from 'vitest';
import { leaving, type HowItEnds } from '#shared/employer/leaving';
import { closingSteps, leavingSteps } from '#shared/employer/leaving-steps';
import type { Payroll } from '#shared/employer/payroll';
import { makeWorker } from '../../support/make-facts';
import { recordOf } from '../../support/make-leave';

const worker = makeWorker({ startsOn: '2022-04-06', rates: [{ from: '2022-04-06', ratePence: 1400 }] });
const stepsOf = (over: Partial<HowItEnds>, { way = 'bureau', isLast = false, who = worker }: { way?: Payroll['way']; isLast?: boolean; who?: typeof worker } = {}) => {
  const how: HowItEnds = { endsOn: '2026-11-20', noticeBy: 'employer', noticeGivenOn: '2026-10-23', reason: 'redundant', ...over };
  return leavingSteps(who, how, leaving(who, recordOf(), how), { way }, isLast);
};
const titles = (steps: ReturnType<typeof stepsOf>) => steps.map(({ title }) => title);

it('redundancy: talk first, notice, cover, council, pay, redundancy, papers', () => {
  const steps = stepsOf({});
  expect(titles(steps)).toEqual(['Talk first', 'Give notice in writing', 'Arrange who does the hours', 'Tell the council', 'Agree the holiday', 'Pay the last wages', 'Pay redundancy', 'Give the P45', 'Tell the pension scheme', 'Take back what is yours', 'Keep the papers']);
  // Four whole years of £70.00 a week.
  expect(steps[6]).toMatchObject({ byOn: '2026-11-20', words: expect.stringContaining('£280.00') as string });
  expect(steps[1]).toMatchObject({ byOn: '2026-10-23', words: 'The letter must be there by 23 October 2026. It is 4 weeks’ notice from 23 October 2026, so it ends on 20 November 2026.' });
});
it('somebody resigns: the notice is answered, and nothing is said of redundancy', () => expect(titles(stepsOf({ reason: 'resigned', noticeBy: 'worker' }))).toEqual(['Answer the notice in writing', 'Arrange who does the hours', 'Tell the council', 'Agree the holiday', 'Pay the last wages', 'Give the P45', 'Tell the pension scheme', 'Take back what is yours', 'Keep the papers']));
it('the employer dies: who acts stands first', () => expect(titles(stepsOf({ reason: 'employer_died', noticeBy: '', noticeGivenOn: null })).slice(0, 3)).toEqual(['Know who acts', 'Tell the PA in writing', 'Tell the council']));
it('the last PA: what is closed comes after', () => expect(titles(stepsOf({}, { isLast: true })).slice(-5)).toEqual(['Close PAYE with HMRC', 'Tell The Pensions Regulator', 'End the insurance', 'Tell the payroll bureau', 'Make the last return to the council']));
it('without PAYE there is none to close', () => expect(closingSteps('2026-11-20', 'none_needed').map(({ title }) => title)).not.toContain('Close PAYE with HMRC'));
it('who works for themselves sends a last invoice', () => expect(titles(stepsOf({}, { who: { ...worker, kind: 'self_employed' } }))).toEqual(['Look at what you agreed', 'Ask for the last invoice', 'Arrange who does the hours']));
it('under two years it says that none is due, and why', () => {
  const steps = stepsOf({ noticeGivenOn: '2026-11-13' }, { who: { ...worker, startsOn: '2025-06-02' } });
  expect(steps.find(({ title }) => title === 'No redundancy pay')).toMatchObject({ byOn: null, words: 'Dana has worked 1 whole year. Redundancy pay begins at 2 years, so none is due.' });
});
