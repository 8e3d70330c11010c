import { describe, expect, it } from 'vitest';
import type { ManagedBy } from '#shared/person/person';
import { managedByOwnWords, managedByWords } from '#shared/person/managed-by-words';

describe('who looks after the money', () => {
  it.each<[string, ManagedBy, string, string]>([
    ['with help from somebody without a name', 'self', 'My sister', 'Amina Khan looks after the money, with help from my sister.'],
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

describe('who looks after the money, as the person says it', () => {
  it.each<[string, ManagedBy, string, string]>([
    ['alone', 'self', '', 'I look after the money.'],
    ['with help', 'self', 'My sister', 'I look after the money, with help from my sister.'],
    ['someone they chose', 'nominated', 'Zara Khan', 'Zara Khan looks after the money. I chose them. They are my nominated person.'],
    ['someone the council agreed to', 'authorised', '', 'Someone looks after the money for me. The council agreed to it. They are my authorised person.'],
    ['a company', 'managed_account', 'Purse Services', 'Purse Services holds the money for me. This is a managed account.'],
  ])('%s', (_, managedBy, managerName, words) => {
    expect(managedByOwnWords({ managedBy, managerName })).toBe(words);
  });
});
