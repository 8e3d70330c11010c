import { describe, expect, it } from 'vitest';
import { importStatement } from '#electron/actions/import-statement';
import { setEvidence, setNote } from '#electron/actions/note-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { saveNeed } from '#electron/actions/save-need';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { removeService, saveService } from '#electron/actions/save-service';
import { tiePayments } from '#electron/actions/tie-payments';
import { turnHistory } from '#electron/actions/turn-history';
import { undoImport } from '#electron/actions/undo-import';
import { listHistory } from '#electron/queries/list-history';
import type { Services } from '#electron/services/services';
import { CONTRACT, type Input } from '#shared/contract/contract';
import { buildHousehold, startEmpty } from '../../support/build-ledger';
import { done, NEED, SERVICE } from '../../support/records';
import { lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const EVERYTHING: Input<'history.list'> = { record: null, words: '', kind: null, from: null, to: null, all: true, before: null };

/** Held against the contract, as the router does in tests. */
const historyOf = (services: Services, asked: Partial<Input<'history.list'>> = {}) =>
  CONTRACT['history.list'].output.parse(done(listHistory(services, { ...EVERYTHING, ...asked })));
const wordsOf = (services: Services, asked: Partial<Input<'history.list'>> = {}) => historyOf(services, asked).lines.map(({ words, state }) => (state === 'stands' ? words : `${words} (${state})`));

const PAYMENT = { paidOn: '2026-10-05', payee: 'First PA', amountPence: -5460, parts: [], evidence: 'missing', evidenceWords: '', note: '' } satisfies Omit<Input<'payments.record'>, 'accountId'>;

function household() {
  const services = testServices();
  return { services, ...buildHousehold(services) };
}

describe('what was done', () => {
  it('a change of a support: who, when, and each field before and after', () => {
    const { services, serviceId, needId } = household();
    done(saveService({ ...services, by: ' My sister ' }, { ...SERVICE, id: serviceId, ratePence: 1400, workerId: 1, needs: [{ needId, minutes: null }] }));
    expect(historyOf(services).lines[0]).toMatchObject({
      at: expect.stringMatching(/^2026-11-20T09:00/) as string,
      words: 'Support saved',
      by: 'My sister',
      state: 'stands',
      // What was taken away and written again as it was is no change.
      changes: [{ record: 'Support: Weekday mornings', how: 'changed', fields: [{ label: 'Price', before: '£13.50', after: '£14.00' }] }],
      more: 0,
    });
    expect(historyOf(services).lines[1]).toMatchObject({ by: '' });
  });

  it('a payment, sorted afterwards: what it was for, before and after', () => {
    const { services, accountId, serviceId } = household();
    const { entryId } = done(recordPayment(services, { ...PAYMENT, accountId }));
    done(tiePayments(services, { entryIds: [entryId], category: 'pa_wages', serviceId, fund: null, rememberWords: null }));
    const [tied, recorded] = historyOf(services).lines;
    expect(tied?.changes).toEqual([{ record: 'Payment: £54.60 to First PA on 5 October 2026', how: 'changed', fields: [{ label: 'What it was for', before: 'Not sorted yet', after: 'Weekday mornings' }] }]);
    expect(recorded?.changes[0]).toEqual({
      record: 'Payment: £54.60 to First PA on 5 October 2026',
      how: 'added',
      fields: [{ label: 'Account', before: null, after: 'Direct payment account' }, { label: 'What it was for', before: null, after: 'Not sorted yet' }],
    });
  });

  it('without what was undone or taken back, and with it', () => {
    const { services, accountId } = household();
    const before = wordsOf(services, { all: false });
    const { entryId } = done(recordPayment(services, { ...PAYMENT, accountId }));
    done(reversePayment(services, { entryId, reason: 'Twice' }));
    done(saveNeed(services, { ...NEED, words: 'Undone need' }));
    done(turnHistory(services, { turn: 'undo' }));
    expect(wordsOf(services, { all: false })).toEqual(before);
    expect(wordsOf(services).slice(0, 4)).toEqual(['Undone: Need saved', 'Need saved (undone)', 'Payment taken back', 'Payment recorded (taken_back)']);
    done(turnHistory(services, { turn: 'redo' }));
    expect(wordsOf(services, { all: false }).slice(0, 2)).toEqual(['Need saved', before[0]]);
    // The reversal undone: the payment stands.
    done(turnHistory(services, { turn: 'undo' }));
    done(turnHistory(services, { turn: 'undo' }));
    expect(wordsOf(services, { all: false }).slice(0, 2)).toEqual(['Payment recorded', before[0]]);
  });

  it('an import shows its first payments and how many more, and is taken back as one', () => {
    const { services, accountId } = household();
    const rows = Array.from({ length: 30 }, (_, index) => [`${String(index + 1).padStart(2, '0')}/10/2026`, `SHOP ${index}`, -100] as [string, string, number]);
    const { batchId } = done(importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: 'a.csv', bytes: lloydsFile(0, rows), leaveOutRows: [], rules: [] }));
    const line = historyOf(services).lines[0];
    expect(line).toMatchObject({ words: 'Statement imported', state: 'stands' });
    expect(line?.changes).toHaveLength(20);
    expect(line?.more).toBeGreaterThanOrEqual(10);
    done(undoImport(services, { batchId: batchId ?? 0 }));
    expect(wordsOf(services).slice(0, 2)).toEqual(['Import taken back', 'Statement imported (taken_back)']);
  });

  it('a page has 50 lines, and the next begins where it ends', () => {
    const services = testServices();
    startEmpty(services);
    for (let n = 0; n < 55; n += 1) done(saveNeed(services, { ...NEED, words: `Need ${n}` }));
    const first = historyOf(services);
    expect(first.lines).toHaveLength(50);
    const second = historyOf(services, { before: first.older });
    expect(second.lines.map(({ id }) => id)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(second.older).toBeNull();
  });

  it.each([
    ['words in what was written', { words: 'choir' }, ['Goal saved']],
    ['words in the kind of line', { words: 'helper sav' }, ['Helper saved']],
    ['words in whom was paid', { words: 'priya' }, expect.arrayContaining(['Payment recorded', 'PA saved'])],
    ['signs that mean something to the database are only signs', { words: '100%_' }, []],
    ['a kind', { kind: 'employing' }, ['Employer’s details saved', 'Insurance saved', 'PA saved']],
    ['days: that day', { from: '2026-11-20', to: '2026-11-20', kind: 'employing' }, ['Employer’s details saved', 'Insurance saved', 'PA saved']],
    ['days: before it', { to: '2026-11-19' }, []],
    ['days: after it', { from: '2026-11-21' }, []],
  ] as const)('can be asked by %s', (_sentence, asked, words) => expect(wordsOf(household().services, asked)).toEqual(words));
});

describe('what was done to one record', () => {
  it('a payment: its money, what it was for, its evidence and its notes, and nothing of others', () => {
    const { services, accountId, serviceId, entries } = household();
    const { entryId } = done(recordPayment(services, { ...PAYMENT, accountId }));
    done(tiePayments(services, { entryIds: [entryId, entries.wages], category: 'training', serviceId, fund: null, rememberWords: null }));
    done(setEvidence(services, { entryIds: [entryId], evidence: 'have', words: 'Payslip' }));
    done(setNote(services, { entryId, note: 'For September' }));
    done(reversePayment(services, { entryId, reason: 'Twice' }));
    done(turnHistory(services, { turn: 'undo' }));
    const { lines } = historyOf(services, { record: { table: 'entry', id: entryId } });
    expect(lines.map(({ words }) => words)).toEqual(['Undone: Payment taken back', 'Payment taken back', 'Note on a payment changed', 'Evidence noted', 'Payments sorted', 'Payment recorded']);
    expect(lines[0]?.changes.map(({ how }) => how)).toEqual(['stands_again']);
    expect(lines[1]).toMatchObject({ reason: 'Twice', state: 'undone' });
    expect(lines[4]?.changes).toHaveLength(1);
    expect(lines[2]?.changes[0]?.fields).toEqual([{ label: 'Note', before: 'nothing', after: 'For September' }]);
  });

  it('a support, its needs and prices, and what it was called once it is gone', () => {
    const { services, informalId, outingsId } = household();
    done(removeService(services, { id: informalId }));
    const { lines } = historyOf(services, { record: { table: 'service', id: informalId } });
    expect(lines.map(({ words }) => words)).toEqual(['Support removed', 'Support saved']);
    expect(lines[0]?.changes.map(({ record, how }) => `${record} ${how}`)).toEqual(expect.arrayContaining(['Support: Saturday shopping removed', 'Support: Saturday shopping, a need it meets removed']));
    expect(historyOf(services, { record: { table: 'need', id: outingsId } }).lines.map(({ words }) => words)).toEqual(['Need saved']);
  });

  it('an account: also what was in it at the start', () => {
    const { services, accountId } = household();
    expect(historyOf(services, { record: { table: 'account', id: accountId } }).lines.map(({ words }) => words)).toEqual(['Ledger begun']);
  });
});

it('an answer typed in several goes is undone as one, and each go is marked', () => {
  const { services } = household();
  for (const answer of ['F', 'Fa']) done(savePlanAnswer(services, { step: 2, answer }));
  done(turnHistory(services, { turn: 'undo' }));
  expect(wordsOf(services).slice(0, 3)).toEqual(['Undone: Answer in the plan changed', 'Answer in the plan changed (undone)', 'Answer in the plan changed (undone)']);
});
