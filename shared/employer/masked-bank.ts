/** An account number where others may look: `12345678` → `••••5678`. */
export function maskedAccount(accountNumber: string): string {
  return `••••${accountNumber.slice(-4)}`;
}

/** A sort code where others may look, none of it shown. */
export const MASKED_SORT_CODE = '••-••-••';
