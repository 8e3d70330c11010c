import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Call } from '#electron/cli/command';
import { council } from '#electron/cli/commands/council';
import { exportCouncil } from '#electron/cli/commands/export-council';
import { info } from '#electron/cli/commands/info';
import { newLedger } from '#electron/cli/commands/new';
import { writeCouncilFile } from '#shared/councils/council-file';
import { makeProfile } from '../../../support/make-own';
import { done, faultsIn } from '../../../support/records';
import { tempFolder } from '../../../support/temp-folder';

const call = (words: Call['words'], options: Call['options'] = {}): Call => ({ words, options, today: '2026-11-29', passphrase: '', progress: () => undefined });

async function household() {
  const at = tempFolder();
  done(await newLedger(call({ FILE: at('a.dpledger') }, { person: 'Ann', council: 'plain', start: '2026-04-06' })));
  writeFileSync(at('essex.json'), writeCouncilFile(makeProfile()));
  return { at, FILE: at('a.dpledger') };
}

describe('a council’s file on the command line', () => {
  it('is taken on, said in words, and written again as it was', async () => {
    const { at, FILE } = await household();
    const taken = done(await council(call({ FILE, PROFILE: at('essex.json') })));
    expect(taken.text.split('\n')).toEqual(['From now on this ledger uses what Essex County Council asks, as the file has it.', '1 of 17 rules are answered, and 1 step of the plan is its own.']);
    expect(taken.json).toMatchObject({ council: 'own-essex-county-council', before: 'plain' });
    expect(done(await info(call({ FILE }))).text).toContain('Ann: Essex County Council, from 6 April 2026');
    const written = done(await exportCouncil(call({ FILE }, { out: at('out') })));
    expect(written.json).toMatchObject({ files: [{ path: at('out/council-essex-county-council.json') }] });
    expect(done(await council(call({ FILE, PROFILE: at('out/council-essex-county-council.json') }))).json).toMatchObject({ council: 'own-essex-county-council' });
  });

  it('that is none changes nothing', async () => {
    const { at, FILE } = await household();
    writeFileSync(at('letter.txt'), 'Dear council,');
    expect(faultsIn(await council(call({ FILE, PROFILE: at('letter.txt') })))).toEqual(['council-file-not-one']);
    expect(faultsIn(await council(call({ FILE, PROFILE: at('none.json') })))).toEqual(['council-file-unreadable']);
    expect(existsSync(at('out'))).toBe(false);
    expect(done(await info(call({ FILE }))).json).toMatchObject({ council: 'plain' });
  });
});
