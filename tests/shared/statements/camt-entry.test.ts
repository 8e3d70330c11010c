import { expect, it } from 'vitest';
import { readEntry } from '#shared/statements/camt-entry';
import { readXml } from '#shared/statements/xml';

const ENTRY = '<Amt Ccy="GBP">60.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-10-05</Dt></BookgDt><AddtlNtryInf>CARDS</AddtlNtryInf>';
const detail = (name: string, amount = '', more = '') => `<TxDtls>${amount === '' ? '' : `<Amt Ccy="GBP">${amount}</Amt>`}${more}<RltdPties><Cdtr><Nm>${name}</Nm></Cdtr></RltdPties></TxDtls>`;

function paymentsOf(entry: string) {
  const read = readXml(`<Ntry>${entry}</Ntry>`);
  const [element] = read.ok ? read.value : [];
  if (!element) throw new Error('not read');
  return readEntry(element, (text) => text).map(({ facts }) => (facts.ok ? [facts.value.amountPence, facts.value.payee, facts.value.bankId] : facts.faults[0]?.code));
}
const withDetails = (...details: string[]) => paymentsOf(`${ENTRY}<AcctSvcrRef>REF000001</AcctSvcrRef><NtryDtls>${details.join('')}</NtryDtls>`);

it.each<[string, ReturnType<typeof paymentsOf>, ReturnType<typeof paymentsOf>]>([
  ['no detail: one payment in the bank’s words', withDetails(), [[-6000, 'CARDS', 'REF000001']]],
  ['one detail: one payment of the entry’s amount', withDetails(detail('A')), [[-6000, 'A', 'REF000001']]],
  ['one detail with an amount of its own: still what moved on the account', withDetails(detail('A', '61.00')), [[-6000, 'A', 'REF000001']]],
  ['two that add up: each is one', withDetails(detail('A', '40.00'), detail('B', '20.00')), [[-4000, 'A', 'REF000001/1'], [-2000, 'B', 'REF000001/2']]],
  ['two that are a penny short: one', withDetails(detail('A', '40.00'), detail('B', '19.99')), [[-6000, 'CARDS', 'REF000001']]],
  ['two of which one states no amount: one', withDetails(detail('A', '60.00'), detail('B')), [[-6000, 'CARDS', 'REF000001']]],
  ['two of which one goes the other way and they add up', withDetails(detail('A', '70.00'), detail('B', '10.00', '<CdtDbtInd>CRDT</CdtDbtInd>')), [[-7000, 'A', 'REF000001/1'], [1000, 'CARDS', 'REF000001/2']]],
  ['a key of its own for each', withDetails(detail('A', '40.00', '<Refs><AcctSvcrRef>OWN000001</AcctSvcrRef></Refs>'), detail('B', '20.00')), [[-4000, 'A', 'OWN000001'], [-2000, 'B', 'REF000001/2']]],
  ['a short number only counts entries', paymentsOf(`<NtryRef>00012</NtryRef>${ENTRY}`), [[-6000, 'CARDS', null]]],
  ['a longer one is a key', paymentsOf(`<NtryRef>2026100500012</NtryRef>${ENTRY}`), [[-6000, 'CARDS', '2026100500012']]],
  ['a reversal goes the way that it says itself', paymentsOf(ENTRY.replace('DBIT', 'CRDT').replace('<Sts>', '<RvslInd>true</RvslInd><Sts>')), [[6000, 'CARDS', null]]],
  ['version 08 writes the state in a part', paymentsOf(ENTRY.replace('BOOK', '<Cd>BOOK</Cd>')), [[-6000, 'CARDS', null]]],
  ['no booking day: the day from which it counts', paymentsOf(ENTRY.replaceAll('BookgDt', 'ValDt')), [[-6000, 'CARDS', null]]],
  ['waiting', paymentsOf(ENTRY.replace('BOOK', 'PDNG')), ['row-waiting']],
  ['for information', paymentsOf(ENTRY.replace('BOOK', 'INFO')), ['row-waiting']],
  ['no state', paymentsOf(ENTRY.replace('<Sts>BOOK</Sts>', '')), ['row-waiting']],
  ['no day', paymentsOf(ENTRY.replace('2026-10-05', '')), ['row-day-unclear']],
])('%s', (_, payments, expected) => {
  expect(payments).toEqual(expected);
});
