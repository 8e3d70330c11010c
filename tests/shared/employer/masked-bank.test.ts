import { expect, it } from 'vitest';
import { maskedAccount } from '#shared/employer/masked-bank';

it('shows the last four digits of an account and no others', () => {
  expect(maskedAccount('12345678')).toBe('••••5678');
});
