import { describe, expect, it } from 'vitest';
import { EXPORT_START, readExport } from '../../../renderer/features/plan/export-form';
import { faultsIn } from '../../support/records';

const read = (change: object) => readExport({ ...EXPORT_START, ...change });

describe('what to export', () => {
  it('is the whole plan as a PDF, without notes, until something else is chosen', () => {
    expect(read({})).toEqual({ ok: true, value: { formats: ['pdf'], look: 'standard', steps: [1, 2, 3, 4, 5, 6, 7], withNotes: false } });
  });

  it.each<[string, object, object]>([
    ['steps in their order', { part: 'steps', steps: ['7', '1'] }, { steps: [1, 7] }],
    ['the whole plan, whatever steps were ticked before', { part: 'whole', steps: ['3'] }, { steps: [1, 2, 3, 4, 5, 6, 7] }],
    ['large print with notes', { look: 'large_print', withNotes: true }, { look: 'large_print', withNotes: true }],
  ])('%s', (_, change, value) => expect(read(change)).toMatchObject({ ok: true, value }));

  it.each<[string, object, string[]]>([
    ['no kind of file', { formats: [] }, ['formats: no-format']],
    ['a part without a step', { part: 'steps' }, ['steps: no-step']],
    ['neither', { formats: [], part: 'steps' }, ['formats: no-format', 'steps: no-step']],
  ])('%s is refused', (_, change, codes) => expect(faultsIn(read(change))).toEqual(codes));
});
