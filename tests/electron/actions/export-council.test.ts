import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerCouncil } from '#electron/actions/answer-council';
import { exportCouncil } from '#electron/actions/export-council';
import { councilById } from '#shared/councils/council-profiles';
import { readCouncilFile } from '#shared/councils/council-file';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

it('the file has the profile and the household’s own answers, and nothing else of the household', async () => {
  const { folder, services, dialogs } = exportSurroundings();
  done(answerCouncil(services, { key: 'cashAllowed', value: false }));
  const asked: string[] = [];
  const chooseSave = async ({ name }: { name: string }) => {
    asked.push(name);
    return join(folder, 'for my advisor.json');
  };
  expect(done(await exportCouncil(services, { ...dialogs, chooseSave }))).toMatchObject({ name: 'for my advisor.json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  expect(asked).toEqual(['council-luton-council.json']);
  const text = readFileSync(join(folder, 'for my advisor.json'), 'utf8');
  const { id: _id, sources, ...luton } = councilById('luton') ?? { id: '', sources: [] };
  expect(done(readCouncilFile(text))).toEqual({ ...luton, cashAllowed: false, sources: [...sources, expect.stringMatching(/^A household’s own answer, as of .*: may you take out cash\?$/)] });
  expect(text).not.toMatch(/Grace|Okafor|LAS-0042|"own-/);
  expect(filesNoted(services)).toEqual([]);
});

it('nothing is written when the dialog is closed, nor over a ledger', async () => {
  const { folder, services, dialogs } = exportSurroundings();
  expect(done(await exportCouncil(services, dialogs))).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
  expect(faultsIn(await exportCouncil(services, { ...dialogs, chooseSave: async () => folder }))).toEqual(['target-not-a-file']);
  expect(existsSync(folder)).toBe(true);
});
