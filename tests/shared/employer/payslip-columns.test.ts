import { expect, it } from 'vitest';
import { PAYSLIP_COLUMNS, payslipsReadWords } from '#shared/employer/payslip-columns';

it.each([
  [{ added: 2, changed: 0, known: 0 }, '2 payslips added.'],
  [{ added: 1, changed: 1, known: 3 }, '1 payslip added, 1 payslip changed, 3 payslips were there already.'],
  [{ added: 0, changed: 0, known: 1 }, '1 payslip was there already.'],
])('%o: %s', (came, words) => expect(payslipsReadWords(came)).toBe(words));

it('no heading stands for two columns', () => {
  const all = Object.values(PAYSLIP_COLUMNS).flatMap(({ headings }) => [...headings]);
  expect(new Set(all).size).toBe(all.length);
});
