import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Call } from '#electron/cli/command';
import { holiday } from '#electron/cli/commands/holiday';
import { newLedger } from '#electron/cli/commands/new';
import { withLedger } from '#electron/cli/with-ledger';
import { saveAbsence } from '#electron/actions/save-absence';
import { saveWorker } from '#electron/actions/save-worker';
import { ok } from '#shared/kernel/result';
import { done, WORKER } from '../../../support/records';
import { tempFolder } from '../../../support/temp-folder';

const call = (words: Call['words'], options: Call['options'] = {}): Call => ({ words, options, today: '2026-11-20', passphrase: '', progress: () => undefined });

async function household() {
  const at = tempFolder();
  const FILE = at('a.dpledger');
  done(await newLedger(call({ FILE }, { person: 'Ann', council: 'plain', start: '2026-04-06' })));
  return { at, FILE };
}

it('says that nobody is employed', async () => {
  const { FILE } = await household();
  expect(done(await holiday(call({ FILE })))).toEqual({ json: { workers: [] }, text: 'Nobody is employed yet.' });
});

it('shows holiday with its workings and sickness, and writes the record', async () => {
  const { at, FILE } = await household();
  done(
    await withLedger(call({ FILE }), (services) => {
      const { id } = done(saveWorker(services, WORKER));
      done(saveAbsence(services, { id: null, workerId: id, kind: 'holiday', from: '2026-08-03', to: '2026-08-07', minutes: 600, proof: '', proofUntil: null, words: '' }));
      done(saveAbsence(services, { id: null, workerId: id, kind: 'sickness', from: '2026-10-05', to: '2026-10-06', minutes: null, proof: 'own_words', proofUntil: null, words: '' }));
      return ok({ json: {}, text: '' });
    }),
  );
  const shown = done(await holiday(call({ FILE })));
  expect(shown.json).toMatchObject({ workers: [{ name: 'Priya Nair', holiday: { entitledMinutes: 3360, takenMinutes: 600, leftMinutes: 2760 } }] });
  expect(shown.text.split('\n').slice(0, 2)).toEqual(['Priya Nair: 6 April 2026 to 5 April 2027', '  Entitlement 56 h, carried over 0 h, taken 10 h, booked 0 h, left 46 h']);
  // £135.00 a week on average: 80 % is £108.00, for two of seven days £30.86.
  expect(shown.text).toContain('Sick: 5 October 2026 to 6 October 2026. Statutory Sick Pay in all: £30.86');
  expect(done(await holiday(call({ FILE }, { out: at('out'), format: 'csv' }))).text).toBe(`Written: ${at('out/holiday-record-2026-11-20.csv')}`);
  expect(existsSync(at('out/holiday-record-2026-11-20.csv'))).toBe(true);
});
