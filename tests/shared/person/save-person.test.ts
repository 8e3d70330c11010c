import { expect, it } from 'vitest';
import { decideHelper, decidePerson, decidePersonAtStart } from '#shared/person/save-person';
import { done, faultsIn } from '../../support/records';

const PERSON = {
  name: ' Grace Okafor ',
  bornOn: null,
  address: '',
  councilReference: '',
  communicationNeeds: '',
  councilId: 'luton',
  startsOn: '2026-04-06',
  managedBy: 'self',
  managerName: '',
} as const;

it.each([
  ['as they are', {}, []],
  ['no name', { name: '' }, ['name: words-missing']],
  ['born today', { bornOn: '2026-11-20' }, []],
  ['born tomorrow', { bornOn: '2026-11-21' }, ['bornOn: day-to-come']],
  ['a council nobody knows', { councilId: 'atlantis' }, ['councilId: council-unknown']],
] as const)('the person, %s', (_name, change, faults) => {
  expect(faultsIn(decidePerson({ ...PERSON, ...change }, ['luton', 'plain'], '2026-11-20'))).toEqual(faults);
});

it.each([
  ['no name yet', { name: '' }, []],
  ['born tomorrow', { name: '', bornOn: '2026-11-21' }, ['bornOn: day-to-come']],
  ['a council nobody knows', { councilId: 'atlantis' }, ['councilId: council-unknown']],
] as const)('the person as a ledger begins, %s', (_name, change, faults) => {
  expect(faultsIn(decidePersonAtStart({ ...PERSON, ...change }, ['luton', 'plain'], '2026-11-20'))).toEqual(faults);
});

it('keeps the name without the spaces round it', () => {
  expect(done(decidePerson(PERSON, ['luton'], '2026-11-20')).name).toBe('Grace Okafor');
});

it.each([
  ['as they are', {}, []],
  ['no name', { name: '' }, ['name: words-missing']],
  ['no longer there', { id: 1 }, ['record-gone']],
] as const)('someone who helps, %s', (_name, change, faults) => {
  expect(faultsIn(decideHelper({ id: null, name: 'Ada', role: 'family', mayDo: '', ...change }, []))).toEqual(faults);
});
