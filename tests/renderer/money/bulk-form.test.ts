import { describe, expect, it } from 'vitest';
import { bulkDirection, readBulkEvidence, readBulkTie } from '../../../renderer/features/money/bulk-form';
import { faultsOf, readAs } from '../form-answers';
import { aRow } from './a-row';

const TODAY = '2026-11-21';
const services = [{ id: 2, name: 'Taxis', category: 'travel', isCurrent: true }] as const;
const [first] = aRow().parts;
const whole = aRow();
const split = aRow({ id: 8, parts: first ? [first, first] : [] });

it.each([
  ['all out', [{ amountPence: -1 }, { amountPence: -2 }], 'out'],
  ['all in', [{ amountPence: 1 }], 'in'],
  ['both', [{ amountPence: 1 }, { amountPence: -1 }], null],
  ['none', [], null],
])('which way they went: %s', (_, rows, expected) => expect(bulkDirection(rows)).toBe(expected));

describe('sorting those that are ticked', () => {
  it('sorts all but those that a person split', () => expect(readAs(readBulkTie('service:2', [whole, split, aRow({ id: 9 })], 'out', services, TODAY))).toEqual({ entryIds: [7, 9], category: 'travel', serviceId: 2, fund: null, rememberWords: null }));
  it('asks what for', () => expect(faultsOf(readBulkTie('', [whole], 'out', services, TODAY))).toEqual(['purpose: Choose what the payments were for']));
  it('says where all are split', () => expect(faultsOf(readBulkTie('service:2', [split], 'out', services, TODAY))).toEqual(['purpose: All of these are split over several things. Open each to change it']));
});

describe('the evidence of those that are ticked', () => {
  it('is the same for all', () => expect(readAs(readBulkEvidence({ evidence: 'have', evidenceWords: ' Folder ' }, [whole, split], TODAY))).toEqual({ entryIds: [7, 8], evidence: 'have', words: 'Folder' }));
  it('needs a reason where there is none', () => expect(faultsOf(readBulkEvidence({ evidence: 'not_needed', evidenceWords: '' }, [whole], TODAY))).toEqual(['evidenceWords: Enter why no evidence is needed']));
});
