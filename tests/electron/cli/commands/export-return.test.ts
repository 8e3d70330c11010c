import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markReturnSent } from '#electron/actions/mark-return-sent';
import { hear } from '#electron/cli/run';
import { openLedger } from '#electron/db/open';
import { clockOn } from '#electron/services/clock';
import { done } from '../../../support/records';
import { tempFolder } from '../../../support/temp-folder';

const PERIOD = { from: '2026-04-06', to: '2026-07-05' } as const;
const SO_FAR = 'The period runs to 5 July 2026, so the files say how it stands so far, up to 5 July 2026.';
const SENT = 'The return for these days was sent on 10 July 2026. The files show the ledger as it is now, as version 2.';

it.each([
  ['of a period whose last day is not over says so', '2026-07-05', false, [SO_FAR], 'Direct payment return so far, up to 5 July 2026', 'return.json'],
  ['of a period that is over says nothing more', '2026-07-06', false, [], 'Direct payment return', 'return.json'],
  ['of a period whose return was sent says that it is another version', '2026-07-20', true, [SENT], 'Direct payment return', 'return-version-2.json'],
] as const)('export return %s', async (_, on, isSent, notes, title, name) => {
  const at = tempFolder();
  const path = at('money.dpledger');
  await hear(['new', path, '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06']);
  if (isSent) {
    const ledger = done(openLedger(path));
    done(markReturnSent({ ledger, clock: clockOn('2026-07-10') }, { period: PERIOD, sentOn: '2026-07-10' }));
    ledger.close();
  }
  const asked = ['export', 'return', path, '--from', PERIOD.from, '--to', PERIOD.to, '--out', at(''), '--format', 'json', '--on', on];
  const said = await hear(asked);
  expect(said.errors).toBe('');
  expect(said.output.trim().split('\n').slice(1)).toEqual(notes);
  expect(JSON.parse(readFileSync(at(name), 'utf8'))).toMatchObject({ title });
  expect(JSON.parse((await hear([...asked, '--json'])).output)).toMatchObject({ notes });
});
