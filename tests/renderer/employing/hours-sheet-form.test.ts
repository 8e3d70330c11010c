import { expect, it } from 'vitest';
import { parseDay } from '#shared/kernel/iso-date';
import { readSheet, type SheetText } from '../../../renderer/features/employing/hours-sheet-form';
import { done, faultsIn } from '../../support/records';

const text: SheetText = { fill: 'blank', from: '16 November 2026', to: '22/11/26', formats: ['pdf'] };

it('a sheet is asked for by its days', () => {
  expect(done(readSheet(text, 1, parseDay))).toEqual({ workerId: 1, from: '2026-11-16', to: '2026-11-22', isBlank: true, formats: ['pdf'] });
});

it('names what stands in the way', () => {
  expect(faultsIn(readSheet({ ...text, from: '', to: 'later', formats: [] }, 1, parseDay))).toEqual(['from: day-unclear', 'to: day-unclear', 'formats: no-format']);
});
