import { rmSync } from 'node:fs';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { ok, refused } from '#shared/kernel/result';
import { councilById, COUNCILS } from '#shared/councils/council-profiles';
import { beginLedger } from '../actions/begin-ledger';
import { backUp, restore } from '../db/backup';
import { createLedger } from '../db/open';
import { verify } from '../db/verify';
import { showInfo } from '../queries/show-info';
import { clockOn } from '../services/clock';
import { required, word, type Command } from './command';
import { dayOption } from './values';
import { withLedger } from './with-ledger';

export const ledgerCommands: readonly Command[] = [
  {
    name: 'new',
    usage: 'FILE --person NAME --council ID --start DAY',
    does: 'Makes an empty ledger.',
    positionals: ['FILE'],
    options: { person: { type: 'string' }, council: { type: 'string' }, start: { type: 'string' } },
    run: (call) => {
      const start = { name: required(call, 'person'), councilId: required(call, 'council'), startsOn: dayOption(call, 'start') };
      const council = councilById(start.councilId);
      if (!council) {
        const known = COUNCILS.map(({ id }) => id).join(', ');
        return refused({ code: 'council-unknown', field: 'council', message: `“${start.councilId}” is not a council that the ledger knows. It knows ${known}. Use plain for another.` });
      }
      const path = word(call, 'FILE');
      const created = createLedger(path, call.passphrase);
      if (!created.ok) return created;
      const begun = beginLedger({ ledger: created.value, clock: clockOn(call.today) }, start);
      created.value.close();
      if (!begun.ok) {
        rmSync(path, { force: true });
        return begun;
      }
      return ok({
        json: { ledger: path, person: start.name, council: start.councilId },
        text: `A new ledger for ${start.name} with ${council.name}, from ${formatDay(start.startsOn)}: ${path}`,
      });
    },
  },
  {
    name: 'info',
    usage: 'FILE',
    does: 'Says whose ledger it is, the plan in force, the balances and how much is in it.',
    positionals: ['FILE'],
    options: {},
    run: (call) =>
      withLedger(call, (services) => {
        const info = showInfo(services);
        const accounts = info.accounts.map(({ name, balancePence }) => `${name}: ${formatPounds(balancePence)}`);
        const plan = info.planInForceFrom === null ? 'No plan is in force.' : `The plan in force began on ${formatDay(info.planInForceFrom)}.`;
        const text = [`${info.person}, ${info.councilName}`, ...accounts, plan, `${info.entries} entries`].join('\n');
        return ok({ json: info, text });
      }),
  },
  {
    name: 'verify',
    usage: 'FILE',
    does: 'Looks the whole file over: the database, sums to zero, references, the trail.',
    positionals: ['FILE'],
    options: {},
    run: (call) =>
      withLedger(call, (services) => {
        const problems = verify(services.ledger.db);
        if (problems.length > 0) process.exitCode = 1;
        return ok({ json: { ok: problems.length === 0, problems }, text: problems.length === 0 ? 'All is well: the file is whole and its sums agree.' : problems.join('\n') });
      }),
  },
  {
    name: 'backup',
    usage: 'FILE --out FILE',
    does: 'Makes a copy, and opens the copy to see that it is whole.',
    positionals: ['FILE'],
    options: { out: { type: 'string' } },
    run: (call) =>
      withLedger(call, (services) => {
        const made = backUp(services.ledger, required(call, 'out'));
        return made.ok ? ok({ json: { file: made.value.path, sha256: made.value.sha256 }, text: `A whole copy is in ${made.value.path}` }) : made;
      }),
  },
  {
    name: 'restore',
    usage: 'BACKUP --to FILE',
    does: 'Puts a backup back as a ledger, after looking it over.',
    positionals: ['BACKUP'],
    options: { to: { type: 'string' } },
    run: (call) => {
      const made = restore(word(call, 'BACKUP'), required(call, 'to'), call.passphrase);
      return made.ok ? ok({ json: { file: made.value.path, sha256: made.value.sha256 }, text: `The ledger is back, in ${made.value.path}` }) : made;
    },
  },
];
