import { expect, it } from 'vitest';
import { decideEmergencyContact } from '#shared/plan/save-emergency-contact';
import { faultsIn } from '../../support/records';

const RUTH = { id: null, name: ' Ruth ', relation: ' Sister ', phone: ' 01632 960001 ', hasKey: true, words: ' In the evening ' };

it('someone to ring is kept without the spaces round the words', () =>
  expect(decideEmergencyContact(RUTH, [])).toEqual({ ok: true, value: { id: null, name: 'Ruth', relation: 'Sister', phone: '01632 960001', hasKey: true, words: 'In the evening' } }));

it.each([
  ['a number may come later', { phone: '' }, []],
  ['a name may not', { name: ' ' }, ['name: words-missing']],
  ['one that is gone', { id: 4 }, ['record-gone']],
] as const)('%s', (_, change, faults) => expect(faultsIn(decideEmergencyContact({ ...RUTH, ...change }, []))).toEqual(faults));
