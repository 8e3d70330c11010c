import { expect, it } from 'vitest';
import type { Decision } from '#shared/plan/reviews';
import { decideDecision } from '#shared/plan/save-decision';
import { faultsIn } from '../../support/records';

const no: Decision = { id: 1, decidedOn: '2026-11-20', eligible: false, reasons: 'Can wash alone', hasWrittenReasons: true, supportEndsOn: '2026-12-31', otherHelp: '' };

it.each([
  ['with its reasons in writing', { ...no, id: null }, []],
  ['without any reasons yet', { ...no, id: null, reasons: '', hasWrittenReasons: false }, []],
  ['with reasons in writing that are not here', { ...no, id: null, reasons: ' ' }, ['reasons: reasons-missing']],
  ['that support ended before the day of the decision', { ...no, id: null, supportEndsOn: '2026-11-01' }, []],
  ['that somebody is eligible', { ...no, id: null, eligible: true, supportEndsOn: null }, []],
  ['that somebody is eligible and that support ends', { ...no, id: null, eligible: true }, ['supportEndsOn: ends-though-eligible']],
  ['of tomorrow', { ...no, id: null, decidedOn: '2026-11-21' }, ['decidedOn: day-to-come']],
  ['that is gone', { ...no, id: 2 }, ['record-gone']],
] as const)('a decision %s', (_, draft, faults) => expect(faultsIn(decideDecision(draft, [no], '2026-11-20'))).toEqual(faults));
