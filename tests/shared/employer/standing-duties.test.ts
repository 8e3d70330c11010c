import { describe, expect, it } from 'vitest';
import { standingDuties } from '#shared/employer/standing-duties';
import { anEmployer, aWorker } from './workers';

const facts = (...workers: ReturnType<typeof aWorker>[]) => ({ workers, employer: anEmployer(), policies: [], records: [] });
const ids = (list: readonly { dutyId: string }[]) => list.map(({ dutyId }) => dutyId);

describe('law that is to come', () => {
  it('stands with its first day, soonest first, and then what has no day', () => {
    expect(standingDuties(facts(aWorker()), '2026-09-30').toCome.map(({ dutyId, from, confidence }) => [dutyId, from, confidence])).toEqual([
      ['harassment', '2026-10-01', 'M'],
      ['union-right', '2026-10-01', 'M'],
      ['unfair-dismissal', '2027-01-01', 'H'],
      ['fire-and-rehire', '2027-01-01', 'M'],
      ['tribunal-time', null, 'M'],
      ['guaranteed-hours', null, 'M'],
      ['shift-notice', null, 'M'],
      ['bereavement-leave', null, 'M'],
      ['fair-pay-agreement', null, 'L'],
    ]);
  });

  it.each([
    ['the day before', '2026-12-31', true, false],
    ['its first day', '2027-01-01', false, true],
  ] as const)('moves to what always holds: %s', (_, on, coming, always) => {
    const standing = standingDuties(facts(aWorker()), on);
    expect([ids(standing.toCome).includes('unfair-dismissal'), ids(standing.always).includes('unfair-dismissal')]).toEqual([coming, always]);
  });
});

describe('what always holds', () => {
  it('is for those who work or will work', () => {
    expect(ids(standingDuties(facts(aWorker()), '2026-09-30').always)).toEqual(['hours-record', 'sleep-in-log', 'pension-records', 'sick-pay', 'family-leave', 'working-time', 'data-protection', 'speak-up']);
    expect(standingDuties(facts(aWorker({ endsOn: '2026-09-29' })), '2026-09-30')).toEqual({ always: [], toCome: [] });
    expect(standingDuties(facts(aWorker({ kind: 'self_employed' })), '2026-09-30')).toEqual({ always: [], toCome: [] });
    expect(standingDuties(facts(), '2026-09-30')).toEqual({ always: [], toCome: [] });
  });

  it('names the rule for somebody who lives in only where somebody does', () => {
    expect(ids(standingDuties(facts(aWorker({ livesInHousehold: true })), '2026-09-30').always)).toContain('live-in-hours');
  });
});
