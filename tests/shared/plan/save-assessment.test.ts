import { expect, it } from 'vitest';
import type { Assessment } from '#shared/plan/reviews';
import { decideAssessment } from '#shared/plan/save-assessment';
import { faultsIn } from '../../support/records';

const asked: Assessment = { id: 1, kind: 'needs', askedOn: '2026-11-02', heldOn: null, byWhom: '', words: '' };

it.each([
  ['asked for and not held', { ...asked, id: null }, []],
  ['held without being asked for', { ...asked, id: null, askedOn: null, heldOn: '2026-11-20' }, []],
  ['held on the day of asking', { ...asked, id: null, heldOn: '2026-11-02' }, []],
  ['held the day before it was asked for', { ...asked, id: null, heldOn: '2026-11-01' }, ['heldOn: day-before']],
  ['held tomorrow', { ...asked, id: null, heldOn: '2026-11-21' }, ['heldOn: day-to-come']],
  ['asked for tomorrow', { ...asked, id: null, askedOn: '2026-11-21' }, ['askedOn: day-to-come']],
  ['without a day', { ...asked, id: null, askedOn: null }, ['askedOn: assessment-without-day']],
  ['that is gone', { ...asked, id: 2 }, ['record-gone']],
] as const)('an assessment %s', (_, draft, faults) => expect(faultsIn(decideAssessment(draft, [asked], '2026-11-20'))).toEqual(faults));
