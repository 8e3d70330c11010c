import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { meetPlanned, type RowToMeet } from '#shared/planned/meet-planned';
import type { Occurrence } from '#shared/planned/occurrence';
import { makeOccurrence } from '../../support/make-planned';

const row = (paidOn: IsoDay, amountPence: number, bankText = 'CARD 1234'): RowToMeet => ({ paidOn, amountPence, bankText, payee: '' });
const planned = [makeOccurrence('2026-10-05'), makeOccurrence('2026-10-12', { sourceId: 2, serviceId: 2, payee: 'Art group', name: 'Art', amountPence: -18_00 })];
const proposals = (all: readonly Occurrence[], ...rows: RowToMeet[]) => rows.map((one) => meetPlanned(all, rows).get(one)?.occurrence.sourceId ?? null);

describe('which planned movement a row looks like', () => {
  it.each([
    ['exactly its amount, near its day', planned, [row('2026-10-07', -70_00)], [1]],
    ['five days after', planned, [row('2026-10-10', -70_00)], [1]],
    ['six days after', planned, [row('2026-10-11', -70_00)], [null]],
    ['its name, and an amount within a tenth', planned, [row('2026-10-05', -75_00, 'CARE AGENCY INV 77')], [1]],
    ['an amount within a tenth alone', planned, [row('2026-10-05', -75_00)], [null]],
    ['its name, and another amount', planned, [row('2026-10-05', -20_00, 'CARE AGENCY INV 77')], [null]],
    ['money in', planned, [row('2026-10-05', 70_00)], [null]],
    ['one amount that fits two', [...planned, makeOccurrence('2026-10-06', { sourceId: 3, payee: 'Cabs' })], [row('2026-10-05', -70_00)], [null]],
    ['unless its name says which', [...planned, makeOccurrence('2026-10-06', { sourceId: 3, payee: 'Cabs' })], [row('2026-10-05', -70_00, 'CABS LTD')], [3]],
    ['two rows and one of it: the nearest', planned, [row('2026-10-02', -70_00), row('2026-10-06', -70_00)], [null, 1]],
    ['each its own', planned, [row('2026-10-05', -70_00), row('2026-10-12', -18_00)], [1, 2]],
    ['what moves in the person’s own money', [makeOccurrence('2026-10-05', { account: 'own' })], [row('2026-10-05', -70_00)], [null]],
    ['HMRC by its name, whose amount nobody knew', [makeOccurrence('2026-10-22', { source: 'hmrc', sourceId: 9, payee: 'HMRC', amountPence: null })], [row('2026-10-21', -486_00, 'HMRC PAYE')], [9]],
  ] as [string, Occurrence[], RowToMeet[], (number | null)[]][])('%s', (_, all, rows, expected) => expect(proposals(all, ...rows)).toEqual(expected));

  it('says so in a sentence', () => {
    const one = row('2026-10-05', -70_00);
    expect(meetPlanned(planned, [one]).get(one)?.words).toBe('This looks like the bill for “Alternate weekends” due on 5 October 2026.');
  });
});
