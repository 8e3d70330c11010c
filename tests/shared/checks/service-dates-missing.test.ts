import { expect, it } from 'vitest';
import { serviceDatesMissing } from '#shared/checks/service-dates-missing';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Service } from '#shared/plan/services';
import { makeFacts, makeService, ON } from '../../support/make-facts';

it.each<[string, Partial<Service>, IsoDay | null, boolean]>([
  ['in term, and no terms', { runs: 'term_time' }, null, true],
  ['in the holidays, and no terms', { runs: 'school_holidays' }, null, true],
  ['all year', {}, null, false],
  ['the last term ends today', { runs: 'term_time' }, ON, false],
  ['the last term ended yesterday', { runs: 'term_time' }, '2026-11-19', true],
  ['one to come, whose first day is the last of the last term', { runs: 'term_time', startsOn: '2026-12-18' }, '2026-12-18', false],
  ['one that begins the day after', { runs: 'term_time', startsOn: '2026-12-19' }, '2026-12-18', true],
  ['one that ended yesterday', { runs: 'term_time', endsOn: '2026-11-19' }, null, false],
])('%s', (_, over, lastTermEndsOn, isFlagged) => {
  const terms = lastTermEndsOn === null ? [] : [{ id: 1, words: 'Autumn', from: '2026-11-02' as const, to: lastTermEndsOn }];
  expect(serviceDatesMissing.check(makeFacts({ services: [makeService(over)], terms }), ON)).toMatchObject(isFlagged ? [{ check: 'service-dates-missing', severity: 'act', figures: { weeks: over.runs === 'term_time' ? 38 : 14 } }] : []);
});
