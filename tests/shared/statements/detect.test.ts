import { describe, expect, it } from 'vitest';
import { byName, likelyOf, sureOf, wrongBank } from '#shared/statements/detect';
import type { StatementFormat } from '#shared/statements/statement-format';

const format = (name: string, recognises: boolean, isSure?: boolean): StatementFormat => ({
  id: name.toLowerCase(),
  name,
  recognises: () => recognises,
  ...(isSure === undefined ? {} : { isSure: () => isSure }),
  read: () => ({ ok: false, faults: [] }),
});
const [ALPHA, BETA, GAMMA] = [format('alpha', true, false), format('Beta', true, false), format('Gamma', true)];
const OTHER = format('Other', false, true);

describe('whose a file is', () => {
  it.each([
    ['one recognises it: sure', [GAMMA, OTHER], 'gamma'],
    ['several recognise it, one of them is sure', [ALPHA, GAMMA, BETA], 'gamma'],
    ['several recognise it, none is sure', [ALPHA, BETA], undefined],
    ['one recognises it and is not sure', [ALPHA, OTHER], undefined],
    ['two are sure: nobody knows', [GAMMA, format('Delta', true)], undefined],
    ['none recognises it, whatever it is sure of', [OTHER], undefined],
  ])('%s', (_, formats, expected) => {
    expect(sureOf(formats, '')?.id).toBe(expected);
  });

  it('lists those that may be by name, whatever their capitals', () => {
    expect(likelyOf([GAMMA, OTHER, BETA, ALPHA], '').map(({ name }) => name)).toEqual(['alpha', 'Beta', 'Gamma']);
    expect(byName([{ name: 'b' }, { name: 'A' }])).toEqual([{ name: 'A' }, { name: 'b' }]);
  });

  it.each([
    ['is sure', GAMMA, 'This file is from Gamma, not from Other. Nothing was added.'],
    ['may be several', undefined, 'This file looks like one from alpha, or Beta, not like one from Other. Nothing was added.'],
  ])('a file given as another bank’s is refused, and told whose it is, where that %s', (_, sure, words) => {
    expect(wrongBank(OTHER, [ALPHA, BETA], sure)).toMatchObject({ ok: false, faults: [{ code: 'wrong-bank', field: 'bank', message: expect.stringContaining(words) as string }] });
  });
});
