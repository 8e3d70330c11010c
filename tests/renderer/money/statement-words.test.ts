import { describe, expect, it } from 'vitest';
import { closedWords, differenceWords, nextWords, statementName, statementsTitle, statementTitle, type StatementAccount } from '../../../renderer/features/money/statement-words';

const account = (over: Partial<StatementAccount> = {}): StatementAccount => ({ id: 1, name: 'Main', openedOn: '2026-04-06', closedOn: null, isCash: false, agreedTo: '2026-10-31', next: { from: '2026-11-01', to: null }, begunId: null, ...over });

describe('how far the accounts agree', () => {
  it.each([
    ['one account', [account()], 'Main agrees with the bank to 31 October 2026'],
    ['one account, not agreed', [account({ agreedTo: null })], 'Main is not agreed with the bank yet'],
    ['one account beside cash', [account(), account({ isCash: true })], 'Main agrees with the bank to 31 October 2026'],
    ['two accounts, one of them agreed', [account(), account({ agreedTo: null })], '1 of 2 accounts agree with the bank'],
    ['two accounts, none agreed', [account({ agreedTo: null }), account({ agreedTo: null })], 'No account is agreed with the bank yet'],
    ['none', [], 'No account yet'],
  ])('%s', (_, accounts, words) => expect(statementsTitle({ accounts })).toBe(words));

  it.each([
    ['the next', account(), 'Agreed to 31 October 2026. Next: the statement that begins on 1 November 2026.'],
    ['the first', account({ agreedTo: null, next: { from: '2026-04-06', to: null } }), 'Never agreed with the bank’s statement yet. Next: the statement that begins on 6 April 2026.'],
    ['in the middle', account({ begunId: 3 }), 'Agreed to 31 October 2026. You are in the middle of the next statement.'],
    ['up to today', account({ next: null }), 'Agreed to 31 October 2026. There is nothing to do today.'],
    ['closed', account({ next: null, closedOn: '2026-10-31' }), 'Agreed to 31 October 2026. The account is closed, so there is nothing left to do.'],
  ])('what comes: %s', (_, given, words) => expect(nextWords(given)).toBe(words));
});

describe('one statement', () => {
  const statement = { accountName: 'Main', from: '2026-10-01', to: '2026-10-31' } as const;
  it.each([
    ['agreed', { state: 'done' as const, differencePence: 0 }, 'Main agrees with the bank’s statement to 31 October 2026'],
    ['nothing left', { state: 'begun' as const, differencePence: 0 }, 'The statement and the ticked payments agree'],
    ['less', { state: 'begun' as const, differencePence: -500 }, '£5.00 is left between the statement and the ticked payments'],
  ])('its sentence: %s', (_, over, words) => expect(statementTitle({ ...statement, ...over })).toBe(words));

  it.each([
    [0, 'Nothing is left between them.'],
    [500, 'The statement has £5.00 more: money in is not ticked, or money out is ticked that is not on it.'],
    [-500, 'The statement has £5.00 less: money out is not ticked, or money in is ticked that is not on it.'],
  ])('a difference of %i pence', (differencePence, words) => expect(differenceWords({ differencePence })).toBe(words));

  it('has a name', () => expect(statementName(statement)).toBe('Main, 1 October 2026 to 31 October 2026'));
  it('says what is closed', () => expect(closedWords(statement)).toMatch(/^Agreed with the bank’s statement to 31 October 2026\. Its day, amount and account are closed\./));
});
