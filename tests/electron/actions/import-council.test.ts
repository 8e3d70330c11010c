import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { answerCouncil } from '#electron/actions/answer-council';
import { chooseCouncilFile, takeOnCouncil } from '#electron/actions/import-council';
import { gatherFacts } from '#electron/queries/gather-facts';
import { showPlan } from '#electron/queries/show-plan';
import { showSettings } from '#electron/queries/show-settings';
import { canBeShown } from '#electron/queries/every-view';
import { listOwnProfiles } from '#electron/repositories/council-profiles';
import { ownCouncilName, readPerson } from '#electron/repositories/person';
import type { Dialogs } from '#electron/services/dialogs';
import { StagedFiles } from '#electron/services/staged-file';
import { writeCouncilFile } from '#shared/councils/council-file';
import { startEmpty } from '../../support/build-ledger';
import { makeProfile } from '../../support/make-own';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';
import { testServices } from '../../support/test-ledger';

const ESSEX = writeCouncilFile(makeProfile());
const choosing = (path: string | null): Dialogs => ({ chooseFile: async () => path, chooseFiles: async () => null, chooseSave: async () => null, chooseFolder: async () => null });

function household() {
  const services = testServices();
  startEmpty(services);
  return services;
}

describe('choosing a council’s file', () => {
  it('says what is in it, and changes nothing yet', async () => {
    const [services, at, staged] = [household(), tempFolder(), new StagedFiles()];
    writeFileSync(at('essex.json'), ESSEX);
    done(answerCouncil(services, { key: 'surplusWeeks', value: 8 }));
    const chosen = done(await chooseCouncilFile(services, choosing(at('essex.json')), staged));
    expect(chosen).toMatchObject({ fileName: 'essex.json', profile: { name: 'Essex County Council', steps: [{ number: 6, name: 'Looking after it' }], ownAnswersStay: ['How many weeks of money may stay in the account?'] } });
    expect(Buffer.from(done(staged.take(chosen?.token ?? '')).bytes).toString()).toBe(ESSEX);
    expect(readPerson(services.ledger.db).councilId).toBe('luton');
    expect(listOwnProfiles(services.ledger.db)).toEqual([]);
  });

  it('is nothing when the dialog is closed', async () => {
    expect(done(await chooseCouncilFile(household(), choosing(null), new StagedFiles()))).toBeNull();
  });

  it.each<[string, (path: string) => void, string]>([
    ['a letter', (path) => writeFileSync(path, 'Dear council,'), 'council-file-not-one'],
    ['bytes that are no text', (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0, 0x80])), 'council-file-not-one'],
    ['an unknown key', (path) => writeFileSync(path, ESSEX.replace('"profile": {', '"profile": { "run": 1,')), 'council-file-unclear'],
    ['a newer version', (path) => writeFileSync(path, ESSEX.replace('"version": 1', '"version": 2')), 'council-file-newer'],
    ['a folder', (path) => mkdirSync(path), 'council-file-unreadable'],
    ['a file that is gone', () => undefined, 'council-file-unreadable'],
    ['256 KB and a byte', (path) => (writeFileSync(path, ESSEX), truncateSync(path, 256 * 1024 + 1)), 'council-file-too-large'],
  ])('refuses %s, and keeps nothing of it', async (_, write, code) => {
    const [services, at, staged] = [household(), tempFolder(), new StagedFiles()];
    write(at('essex.json'));
    expect(faultsIn(await chooseCouncilFile(services, choosing(at('essex.json')), staged))).toEqual([code]);
    expect(listOwnProfiles(services.ledger.db)).toEqual([]);
  });
});

describe('taking it on', () => {
  it('its rules, steps and name hold everywhere, behind the household’s own answers', () => {
    const services = household();
    const { db } = services.ledger;
    done(answerCouncil(services, { key: 'cashAllowed', value: true }));
    expect(done(takeOnCouncil(services, Buffer.from(ESSEX)))).toEqual({ id: 'own-essex-county-council', before: 'luton' });
    expect(gatherFacts(db, '2026-11-20').council).toMatchObject({ id: 'own-essex-county-council', name: 'Essex County Council', surplusWeeks: 4, cashAllowed: true, paymentCycle: null });
    expect(done(showPlan(services)).steps[5]?.name).toBe('Looking after it');
    expect(done(showSettings(services)).councilName).toBe('Essex County Council');
    expect(ownCouncilName(db)).toBe('Essex County Council');
    expect(canBeShown(services)).toBe(true);
  });

  it('a second time it is the one that is there', () => {
    const services = household();
    done(takeOnCouncil(services, Buffer.from(ESSEX)));
    expect(done(takeOnCouncil(services, Buffer.from(ESSEX)))).toEqual({ id: 'own-essex-county-council', before: 'own-essex-county-council' });
    expect(listOwnProfiles(services.ledger.db)).toHaveLength(1);
  });

  it('words that would be a page’s are only words', () => {
    const services = household();
    const name = '<img src=x onerror=alert(1)> Council';
    done(takeOnCouncil(services, Buffer.from(writeCouncilFile(makeProfile({ name })))));
    expect(done(showSettings(services)).councilName).toBe(name);
  });

  it('what is not a council’s file changes nothing', () => {
    const services = household();
    expect(faultsIn(takeOnCouncil(services, Buffer.from('{}')))).toEqual(['council-file-not-one']);
    expect(readPerson(services.ledger.db).councilId).toBe('luton');
  });
});
