import { describe, expect, it } from 'vitest';
import { fieldLabel } from '#shared/history/field-labels';

describe('what a column is called', () => {
  it.each([
    ['a price', 'service', 'rate_pence', 'Price'],
    ['the same name in two tables: a need', 'need', 'words', 'What help is needed'],
    ['the same name in two tables: a risk', 'risk', 'words', 'What could go wrong'],
    ['a key says nothing to a person', 'need', 'id', null],
    ['a place in a list says nothing', 'service_visit', 'position', null],
    ['a column of a later version, an amount', 'need', 'bath_oil_pence', 'Bath oil'],
    ['a column of a later version, a day', 'need', 'bathed_on', 'Bathed'],
  ])('%s', (_sentence, table, column, label) => expect(fieldLabel(table, column)).toBe(label));
});
