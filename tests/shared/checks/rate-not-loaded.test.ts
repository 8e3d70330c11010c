import { describe, expect, it } from 'vitest';
import { rateNotLoaded } from '#shared/checks/rate-not-loaded';
import type { Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

const employing = (over: Partial<Worker> = {}) => makeFacts({ workers: [makeWorker(over)] });

/** The minimum wage is known to 31 March 2027, the thresholds of National Insurance and pensions to 5 April 2027. */
describe('rate-not-loaded', () => {
  it.each([
    ['the last day of the minimum wage', employing(), '2027-03-31', []],
    ['the day after', employing(), '2027-04-01', ['act: Rates for employing are not known for 1 April 2027']],
    ['nobody is employed', makeFacts(), '2027-04-01', []],
    ['someone in business for themselves', employing({ kind: 'self_employed' }), '2027-04-01', []],
    ['someone who left the day before', employing({ endsOn: '2027-03-31' }), '2027-04-01', []],
    ['someone whose first day is to come', employing({ startsOn: '2027-05-01' }), '2027-04-01', ['act: Rates for employing are not known for 1 April 2027']],
    ['two: one flag', makeFacts({ workers: [makeWorker(), makeWorker({ id: 2 })] }), '2027-04-01', ['act: Rates for employing are not known for 1 April 2027']],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(rateNotLoaded, facts, on)).toEqual(flags));

  it('names the tables that are missing, and what counts meanwhile', () => {
    const [april, later] = (['2027-04-01', '2027-04-06'] as const).map((on) => rateNotLoaded.check(employing(), on)[0]);
    expect(april?.figures).toEqual({ missing: 1, tables: 'minimum-wage' });
    expect(april?.why).toContain('no figures yet for the minimum wage. Until then pay is held against the last minimum wage');
    expect(later?.figures).toEqual({ missing: 3, tables: 'minimum-wage, national-insurance-thresholds, auto-enrolment' });
    expect(later?.why).toContain('the rates of 5 April 2027');
  });

  it('says that nothing is counted before the tables begin', () => {
    expect(rateNotLoaded.check(employing({ startsOn: '2010-01-04' }), '2012-01-02')[0]?.why).toContain('are not counted in the plan');
  });
});
