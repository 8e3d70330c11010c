import { describe, expect, it } from 'vitest';
import { leaveYearOf, leaveYearsBetween, workedPart } from '#shared/employer/leave-year';
import type { IsoDay } from '#shared/kernel/iso-date';

describe('the leave year of a day', () => {
  it.each<[string, IsoDay, string | null, IsoDay, string]>([
    ['from the first day of work, on that day', '2025-06-03', null, '2025-06-03', '2025-06-03 2026-06-02'],
    ['on its last day', '2025-06-03', null, '2026-06-02', '2025-06-03 2026-06-02'],
    ['on the day after', '2025-06-03', null, '2026-06-03', '2026-06-03 2027-06-02'],
    ['as the contract says, and it began before the job', '2025-06-03', '04-06', '2025-06-03', '2025-04-06 2026-04-05'],
    ['a contract from 1 January', '2025-06-03', '01-01', '2026-01-01', '2026-01-01 2026-12-31'],
    ['a leap day as first day, in a year without one', '2024-02-29', null, '2025-03-01', '2025-02-28 2026-02-27'],
    ['four years on it is the leap day again', '2024-02-29', null, '2028-03-01', '2028-02-29 2029-02-27'],
    ['a day before the job', '2025-06-03', null, '2025-06-02', '2024-06-03 2025-06-02'],
  ])('%s', (_, startsOn, leaveYearStarts, on, expected) => {
    const { from, to } = leaveYearOf({ startsOn }, { leaveYearStarts }, on);
    expect(`${from} ${to}`).toBe(expected);
  });

  it('one follows the other, from the first to the last that is asked for', () => {
    const years = leaveYearsBetween({ startsOn: '2024-06-03' }, { leaveYearStarts: '04-06' }, { from: '2024-06-03', to: '2026-04-06' });
    expect(years.map(({ from }) => from)).toEqual(['2024-04-06', '2025-04-06', '2026-04-06']);
  });

  it.each<[string, IsoDay, IsoDay | null, string | undefined]>([
    ['the whole year', '2020-01-01', null, '2026-04-06 2027-04-05'],
    ['from the first day of work', '2026-06-01', null, '2026-06-01 2027-04-05'],
    ['to the last', '2020-01-01', '2026-06-30', '2026-04-06 2026-06-30'],
    ['gone before it', '2020-01-01', '2026-04-05', undefined],
  ])('the part with the job in it: %s', (_, startsOn, endsOn, expected) => {
    const part = workedPart({ startsOn, endsOn }, { from: '2026-04-06', to: '2027-04-05' });
    expect(part && `${part.from} ${part.to}`).toBe(expected);
  });
});
