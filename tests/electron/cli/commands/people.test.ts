import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { tempFolder } from '../../../support/temp-folder';

it('people lists the PAs of the example with what is left, agencies, and help without pay', async () => {
  const at = tempFolder();
  await hear(['sample', at('')]);
  const said = await hear(['people', at('sample.dpledger'), '--on', '2026-11-20', '--json']);
  expect(said.errors).toBe('');
  const { people, agencies, unpaid } = JSON.parse(said.output) as { people: { name: string; toDo: { step: string; state: string }[]; missingInStatement: string[] }[]; agencies: { name: string }[]; unpaid: { name: string }[] };
  expect(people.map(({ name, toDo }) => [name, toDo.map(({ step, state }) => `${step}: ${state}`)])).toEqual([
    ['First PA', expect.arrayContaining(['born: open'])],
    ['Second PA', expect.arrayContaining(['contact: open', 'right-to-work: late', 'bank: open'])],
  ]);
  expect(people[1]?.missingInStatement).toEqual(['Whom to go to with a complaint']);
  expect([agencies[0]?.name, unpaid[0]?.name]).toEqual(['Care agency', 'My sister']);
  expect(said.output).not.toContain('12345678');
  expect((await hear(['people', at('sample.dpledger'), '--on', '2026-11-20'])).output).toContain('LATE  Check the right to work (by 1 June 2025)');
});
