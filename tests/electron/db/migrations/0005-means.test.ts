import { expect, it } from 'vitest';
import { openInMemory } from '#electron/db/open';

const { driver } = openInMemory().db;
const means = (change: Record<string, unknown>) => {
  const row = { id: 1, figures_on: '2026-11-20', household: 'single', age_band: '25_or_over', children: 0, disability_premium: 1, enhanced_disability_premium: 0, carer_premium: 0, capital_pence: null, mig_pence: null, no_charge: null, ...change };
  const names = Object.keys(row);
  driver.prepare(`INSERT INTO means (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(Object.values(row));
};

it.each([
  ['a second household', { id: 2 }],
  ['a day that does not exist', { figures_on: '2026-02-30' }],
  ['another household', { household: 'trio' }],
  ['another age', { age_band: '30' }],
  ['children below none', { children: -1 }],
  ['savings below zero', { capital_pence: -1 }],
  ['a guarantee below zero', { mig_pence: -1 }],
  ['another reason', { no_charge: 'kindness' }],
])('the database itself refuses %s', (_, change) => expect(() => means(change)).toThrow(/CHECK/));

it.each([
  ['another kind', "('lottery', '', 1, 'week', '')"],
  ['an amount below zero', "('rent', '', -1, 'week', '')"],
  ['once', "('rent', '', 1, 'once', '')"],
])('and an amount: %s', (_, values) => expect(() => driver.exec(`INSERT INTO means_line (kind, words, amount_pence, every, evidence) VALUES ${values}`)).toThrow(/CHECK/));

it('takes what is right', () => {
  means({});
  expect(driver.prepare('SELECT count(*) FROM means').pluck().get()).toBe(1);
});
