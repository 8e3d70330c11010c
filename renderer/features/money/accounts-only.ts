/** The smallest question to the register that names the accounts. */
export const ACCOUNTS_ONLY = { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 1 } as const;
