import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../renderer/features/money/evidence-form';
import { faultsOf, readAs } from '../form-answers';

describe('where the evidence stands', () => {
  it.each([
    ['kept, with what it is', { evidence: 'have', evidenceWords: ' Payslip ' }, { entryIds: [7], evidence: 'have', words: 'Payslip' }],
    ['kept, without saying what', { evidence: 'have', evidenceWords: '' }, { entryIds: [7], evidence: 'have', words: '' }],
    ['not needed, with the reason', { evidence: 'not_needed', evidenceWords: 'Under £10' }, { entryIds: [7], evidence: 'not_needed', words: 'Under £10' }],
    ['missing after all', { evidence: 'missing', evidenceWords: 'Payslip' }, { entryIds: [7], evidence: 'missing', words: '' }],
  ])('%s', (_, text, expected) => {
    expect(readAs(readEvidence(text, 7, '2026-11-21'))).toEqual(expected);
  });

  it('asks why none is needed', () => {
    expect(faultsOf(readEvidence({ evidence: 'not_needed', evidenceWords: ' ' }, 7, '2026-11-21'))).toEqual(['evidenceWords: Enter why no evidence is needed']);
  });
});
