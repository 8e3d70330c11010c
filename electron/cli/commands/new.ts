import { COUNCILS } from '#shared/councils/council-profiles';
import { formatDay } from '#shared/kernel/iso-date';
import { ok, refused } from '#shared/kernel/result';
import { beginLedger } from '../../actions/begin-ledger';
import { removeDatabase } from '../../db/database-files';
import { createLedger } from '../../db/open';
import { clockOn } from '../../services/clock';
import { required, word, type Run } from '../command';
import { dayOption } from '../values';

export const newLedger: Run = (call) => {
  const start = { name: required(call, 'person'), councilId: required(call, 'council'), startsOn: dayOption(call, 'start') };
  const council = COUNCILS.find(({ id }) => id === start.councilId);
  if (!council) {
    const known = COUNCILS.map(({ id }) => id).join(', ');
    return refused({ code: 'council-not-known', field: 'council', message: `“${start.councilId}” is not a council that the ledger knows. It knows ${known}. Use plain for another.` });
  }
  const path = word(call, 'FILE');
  const created = createLedger(path, call.passphrase);
  if (!created.ok) return created;
  let isBegun = false;
  try {
    const begun = beginLedger({ ledger: created.value, clock: clockOn(call.today), by: call.by }, start);
    if (!begun.ok) return begun;
    isBegun = true;
  } finally {
    created.value.close();
    if (!isBegun) removeDatabase(path);
  }
  return ok({
    json: { ledger: path, person: start.name, council: start.councilId },
    text: `A new ledger for ${start.name} with ${council.name}, from ${formatDay(start.startsOn)}: ${path}`,
  });
};
