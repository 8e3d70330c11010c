import { describe, expect, it } from 'vitest';
import { dutyDefinitions } from '#shared/employer/duty-definitions';

describe('the duties of the product', () => {
  it('come in the order in which people meet them', () => {
    const ids = dutyDefinitions().map(({ id }) => id);
    const met = ['right-to-work', 'insurance', 'written-statement', 'hmrc-registration', 'payslip', 'pension-assessment', 'holiday-record'];
    expect(ids.filter((id) => met.includes(id))).toEqual(met);
  });

  it('are read once', () => {
    expect(dutyDefinitions()).toBe(dutyDefinitions());
  });
});
