import { describe, expect, it } from 'vitest';
import { proposeRules, type Known } from '#shared/statements/propose-rules';
import { applyRules } from '#shared/statements/rules';

const KNOWN: Known = {
  councilName: 'Luton Borough Council',
  workers: [
    { id: 1, name: 'Jane Example', kind: 'employed' },
    { id: 2, name: 'Sam Sample', kind: 'self_employed' },
  ],
  services: [
    { id: 10, name: 'Weekday mornings', provider: 'Jane Example', workerId: 1, category: 'pa_wages' },
    { id: 11, name: 'Saturday help', provider: '', workerId: 2, category: 'other_spending' },
    { id: 12, name: 'Evenings', provider: 'Bright Care Ltd', workerId: null, category: 'agency' },
    { id: 13, name: 'Art', provider: 'Day Club', workerId: null, category: 'activities' },
    { id: 14, name: 'Music', provider: 'Day Club', workerId: null, category: 'activities' },
  ],
};
const paid = (bankText: string, amountPence = -100) => ({ bankText, payee: '', amountPence });

describe('proposeRules', () => {
  it.each([
    ['a PA’s initial and surname', paid('FPO J EXAMPLE SEPT'), { words: 'j example', category: 'pa_wages', serviceId: 10, fund: 'council', because: expect.stringContaining('Jane Example') }],
    ['a PA’s surname and initial', paid('EXAMPLE J WAGES'), { words: 'example j', category: 'pa_wages', serviceId: 10 }],
    ['a self-employed PA goes on their service’s line', paid('SAM SAMPLE'), { category: 'other_spending', serviceId: 11 }],
    ['a provider without “Ltd”', paid('BRIGHT CARE 1234'), { words: 'bright care', category: 'agency', serviceId: 12, because: expect.stringContaining('“Evenings”') }],
    ['a provider of two services: the service is left to the person', paid('DAY CLUB'), { category: 'activities', serviceId: null, because: expect.stringContaining('2 services') }],
    ['the council’s short name, money in', paid('BGC LUTON BC DP', 96000), { words: 'luton bc', direction: 'in', category: 'direct_payment' }],
    ['the council, money out', paid('LUTON COUNCIL REFUND OF SURPLUS'), { category: 'returned_to_council', direction: 'out' }],
    ['council tax is not money given back', paid('LUTON COUNCIL TAX'), { words: 'luton council tax', category: 'household_bills' }],
    ['council tax under the council’s short name', paid('LUTON BC COUNCIL TAX'), { words: 'luton bc council tax', category: 'household_bills' }],
    ['HMRC', paid('HMRC PAYE NIC'), { words: 'hmrc paye', category: 'hmrc' }],
    ['NEST', paid('DD NEST REF0001'), { words: 'nest', category: 'pension' }],
    ['insurance', paid('FISH INSURANCE'), { words: 'insurance', category: 'insurance' }],
    ['gambling', paid('BET365 ONLINE'), { words: 'bet365', category: 'gambling', because: expect.stringContaining('must not') }],
    ['a food shop with an apostrophe', paid("SAINSBURY'S LUTON"), { words: 'sainsburys', category: 'food' }],
    ['a contribution paid in is the person’s own share', paid('J SMITH CONTRIBUTION', 5000), { category: 'contribution', fund: 'contribution' }],
    ['a contribution paid out of the account', paid('CLIENT CONTRIBUTION'), { category: 'contribution_out' }],
    ['interest', paid('GROSS INTEREST', 31), { category: 'interest', direction: 'in' }],
    ['cash from a machine', paid('CPT HIGH STREET ATM'), { category: 'cash' }],
  ])('%s', (_, row, expected) => {
    expect(proposeRules([row], KNOWN)).toMatchObject([{ ...expected, rows: 1, example: row.bankText }]);
  });

  it.each([
    ['words that nobody knows', paid('QUITE UNKNOWN')],
    ['a part of a word', paid('HONEST TRADING')],
    ['the council’s place alone', paid('LUTON FLOWERS')],
    ['a PA’s first name alone', paid('JANE')],
    ['money in from a PA', paid('J EXAMPLE', 100)],
  ])('proposes nothing for %s', (_, row) => {
    expect(proposeRules([row], KNOWN)).toEqual([]);
  });

  it('counts the rows that a rule would sort, the most first, with the first as its example', () => {
    const rows = [paid('HMRC NIC'), paid('J EXAMPLE AUG'), paid('J EXAMPLE SEP'), paid('J EXAMPLE SEP')];
    expect(proposeRules(rows, KNOWN).map(({ words, rows: count, example }) => [words, count, example])).toEqual([
      ['j example', 3, 'J EXAMPLE AUG'],
      ['hmrc', 1, 'HMRC NIC'],
    ]);
  });

  it('proposes rules that sort the very rows they were made from', () => {
    const rows = [paid('DAY CLUB'), paid('BET365'), paid('LUTON BC', 100), paid('BRIGHT CARE')];
    const rules = proposeRules(rows, KNOWN).map((proposal, id) => ({ id, ...proposal }));
    expect(rows.map((row) => applyRules(row, rules)?.category)).toEqual(['activities', 'gambling', 'direct_payment', 'agency']);
  });

  it('knows nothing of a household that has written nothing down, but the words that all know', () => {
    expect(proposeRules([paid('J EXAMPLE'), paid('HMRC')], { councilName: '', workers: [], services: [] }).map(({ words }) => words)).toEqual(['hmrc']);
  });
});
