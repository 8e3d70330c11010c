import { expect, it } from 'vitest';
import { decideBank, type BankDetails } from '#shared/employer/save-bank';
import { done, faultsIn } from '../../support/records';
import { aWorker } from './workers';

const BANK: BankDetails = { holder: 'A Example', sortCode: '112233', accountNumber: '12345678' };

it.each<[string, Partial<BankDetails>, string[]]>([
  ['as the bank writes them', { sortCode: '11-22-33', accountNumber: '1234 5678' }, []],
  ['without a name', { holder: ' ' }, ['holder: words-missing']],
  ['five digits of a sort code', { sortCode: '11-22-3' }, ['sortCode: not-a-bank-number']],
  ['seven digits of a sort code', { sortCode: '1122334' }, ['sortCode: not-a-bank-number']],
  ['seven digits of an account', { accountNumber: '1234567' }, ['accountNumber: not-a-bank-number']],
  ['nine digits of an account', { accountNumber: '123456789' }, ['accountNumber: not-a-bank-number']],
  ['a letter for a nought', { accountNumber: '1234567O' }, ['accountNumber: not-a-bank-number']],
  ['all empty', { holder: '', sortCode: '', accountNumber: '' }, ['holder: words-missing', 'sortCode: not-a-bank-number', 'accountNumber: not-a-bank-number']],
])('bank details, %s', (_, change, faults) => {
  expect(faultsIn(decideBank(1, { ...BANK, ...change }, [aWorker()]))).toEqual(faults);
});

it('keeps digits alone, takes out on request, and refuses a PA who is gone', () => {
  expect(done(decideBank(1, { holder: ' A Example ', sortCode: '11-22-33', accountNumber: '1234 5678' }, [aWorker()]))).toEqual(BANK);
  expect(done(decideBank(1, null, [aWorker()]))).toBeNull();
  expect(faultsIn(decideBank(2, null, [aWorker()]))).toEqual(['record-gone']);
});
