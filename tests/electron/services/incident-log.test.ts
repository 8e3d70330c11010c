import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { incidentLog } from '#electron/services/incident-log';

const incident = { number: 1, route: 'payments.record', kind: 'TypeError', at: 'main.js:10' };
const fresh = () => join(mkdtempSync(join(tmpdir(), 'incidents-')), 'incidents.log');

describe('the incident log', () => {
  it('writes one line, with the instant', () => {
    const file = fresh();
    incidentLog(file, () => '2026-11-21T10:00:00.000Z').write(incident);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ when: '2026-11-21T10:00:00.000Z', ...incident });
  });

  it('counts on from the incidents of earlier days', () => {
    const file = fresh();
    const first = incidentLog(file, () => '');
    first.write({ ...incident, number: first.nextNumber() });
    expect(incidentLog(file, () => '').nextNumber()).toBe(2);
  });

  it.each(['payee', 'amountPence', 'message'])('refuses a field called %s', (field) => {
    expect(() => incidentLog(fresh(), () => '').write({ ...incident, [field]: 'x' })).toThrow(field);
  });
});
