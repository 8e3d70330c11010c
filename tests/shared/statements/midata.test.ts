import { describe, expect, it } from 'vitest';
import { csvFormat } from '#shared/statements/csv-format';
import { MIDATA } from '#shared/statements/midata';

const piggy = csvFormat({ ...MIDATA, id: 'piggy', name: 'Piggy' });
const HEADINGS = 'Date,Type,Merchant/Description,Debit/Credit,Balance\n';

describe('midata', () => {
  it.each([
    ['a merchant', 'DD,NEST PENSION', 'NEST Pension', 'DD NEST PENSION'],
    ['a merchant partly starred out', 'VIS,AMAZON **** UK', 'Amazon UK', 'VIS AMAZON **** UK'],
    ['a name in the kind, the merchant starred out', 'Bank credit LUTON COUNCIL,*****', 'Luton Council', 'Bank credit LUTON COUNCIL *****'],
    ['a kind alone, both starred out', 'Payment to*****,*****', 'Payment', 'Payment to***** *****'],
    ['a code alone', 'CR,*****', 'No name given', 'CR *****'],
  ])('names whom a payment was to: %s', (_, cells, payee, bankText) => {
    expect(piggy.read(`${HEADINGS}05/10/2026,${cells},-£5.00,+£9.00\n`)).toMatchObject({ ok: true, value: { rows: [{ payee, bankText, amountPence: -500, balancePence: 900 }] } });
  });

  it.each(['Arranged overdraft limit,06/10/2026,£0.00', '"Arranged Overdraft Limit","06/10/2026","£100.00"'])('a line of the overdraft is no payment: %s', (line) => {
    expect(piggy.read(`${HEADINGS}05/10/2026,DD,NEST,-£5.00,+£9.00\n\n${line}\n`)).toMatchObject({ ok: true, value: { rowsRead: 1, refused: [] } });
  });

  it('is never sure whose it is', () => {
    const text = `${HEADINGS}05/10/2026,DD,NEST,-£5.00,+£9.00\n`;
    expect([piggy.recognises(text), piggy.isSure?.(text)]).toEqual([true, false]);
  });
});
