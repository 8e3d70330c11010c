import { describe, expect, it } from 'vitest';
import { dueDays, householdOf, householdSubject, hmrcDuesUntil, workerSubject } from '#shared/employer/duty-days';
import type { DueRule, DutyDefinition } from '#shared/employer/duty-file';
import type { IsoDay } from '#shared/kernel/iso-date';
import { anEmployer, aWorker } from './workers';

const asha = aWorker();
const ben = aWorker({ id: 2, name: 'Ben', startsOn: '2026-03-02', endsOn: '2026-08-31', rates: [{ from: '2026-03-02', ratePence: 13_00 }] });
const within = { from: '2026-01-01' as IsoDay, to: '2028-12-31' as IsoDay };

function definition(due: DueRule, change: Partial<DutyDefinition> = {}): DutyDefinition {
  return {
    id: 'test',
    title: 'Do it',
    for: 'household',
    appliesTo: 'employed',
    due,
    evidence: 'A note.',
    why: 'Because.',
    how: 'So.',
    source: { name: 'The law' },
    confidence: 'H',
    inForceFrom: null,
    inForceTo: null,
    ...change,
  };
}

describe('the household as an employer', () => {
  const household = householdOf([asha, ben, aWorker({ id: 3, kind: 'self_employed' })], anEmployer(), []);

  it('employs those who are employed, in the order of their first days', () => {
    expect(household.employed.map(({ name }) => name)).toEqual(['Ben', 'Asha']);
  });

  it('starts with the first of them, and is paid for on all their paydays once', () => {
    const subject = householdSubject(household);
    expect(subject?.startsOn).toBe('2026-03-02');
    expect(subject?.paydays({ from: '2026-06-25', to: '2026-07-31' })).toEqual(['2026-06-30', '2026-07-01', '2026-07-31']);
  });

  it('is no employer where nobody is employed', () => {
    const empty = householdOf([], anEmployer(), []);
    expect([householdSubject(empty), hmrcDuesUntil(empty, '2030-01-01')]).toEqual([undefined, []]);
  });
});

describe('a rule’s days', () => {
  const household = householdOf([ben], anEmployer(), []);
  it.each<[string, DueRule, Partial<DutyDefinition>, IsoDay[]]>([
    ['stop on the last day of a law', { rule: 'before_start_then_yearly' }, { inForceTo: '2026-02-28' }, []],
    ['begin with the law, for someone who works already', { rule: 'on_start' }, { inForceFrom: '2026-04-06' }, ['2026-04-06']],
    ['are none for a law that begins after somebody left', { rule: 'on_start' }, { inForceFrom: '2026-09-01' }, []],
    ['count those who worked on another day of the year', { rule: 'yearly', month: 12, day: 31, employedOn: { month: 8, day: 31 } }, {}, ['2026-12-31']],
    ['leave out those who left the day before', { rule: 'yearly', month: 12, day: 31, employedOn: { month: 9, day: 1 } }, {}, []],
    ['count a time from the first day, that day included', { rule: 'within_of_start', days: 1 }, {}, ['2026-03-02']],
  ])('%s', (_words, due, change, days) => {
    expect(dueDays(definition(due, { for: 'worker', ...change }), workerSubject(ben), household, within)).toEqual(days);
  });
});
