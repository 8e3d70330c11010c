import { expect, it } from 'vitest';
import { BARE_VERSION, planInForce, type PlanVersion } from '#shared/plan/plan-version';

const version = (number: number, from: PlanVersion['inForceFrom'], to: PlanVersion['inForceTo']): PlanVersion => ({
  id: number,
  number,
  state: 'agreed',
  sentOn: null,
  ...BARE_VERSION,
  inForceFrom: from,
  inForceTo: to,
});
const versions = [version(1, '2025-06-02', '2026-04-05'), version(2, '2026-04-06', null), version(3, null, null)];

it.each([
  ['before the first', '2025-06-01', undefined],
  ['the first day of the first', '2025-06-02', 1],
  ['its last day', '2026-04-05', 1],
  ['the day after', '2026-04-06', 2],
  ['long after, with a draft waiting', '2030-01-01', 2],
] as const)('the plan that counts: %s', (_sentence, on, number) => {
  expect(planInForce(versions, on)?.number).toBe(number);
});
