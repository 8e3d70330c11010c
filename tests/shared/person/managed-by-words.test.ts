import { describe, expect, it } from 'vitest';
import type { ManagedBy } from '#shared/person/person';
import { managedByWords } from '#shared/person/managed-by-words';

describe('who looks after the money', () => {
  it.each<[string, ManagedBy, string, string]>([
    ['alone', 'self', '', 'Amina Khan looks after the money.'],
    ['with help', 'self', ' Zara Khan ', 'Amina Khan looks after the money, with help from Zara Khan.'],
    ['someone they chose', 'nominated', 'Zara Khan', 'Zara Khan looks after the money. Amina Khan chose them (the nominated person).'],
    ['someone the council agreed to', 'authorised', 'Zara Khan', 'Zara Khan looks after the money for Amina Khan, as the council agreed (the authorised person).'],
    ['a company', 'managed_account', 'Purse Services', 'Purse Services holds the money for Amina Khan (a managed account).'],
    ['a company without a name', 'managed_account', '', 'A company holds the money for Amina Khan (a managed account).'],
  ])('%s', (_, managedBy, managerName, words) => {
    expect(managedByWords({ name: 'Amina Khan', managedBy, managerName })).toBe(words);
  });
});
