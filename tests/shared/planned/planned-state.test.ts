import { expect, it } from 'vitest';
import { isStillToCome, PLANNED_STATES } from '#shared/planned/planned-state';

it('waits for what is neither paid, missed nor cancelled', () => {
  expect(PLANNED_STATES.filter((state) => isStillToCome({ state }))).toEqual(['planned', 'committed', 'due', 'not_known', 'late']);
});
