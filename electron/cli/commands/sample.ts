import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nextReturn } from '#shared/returns/return-cycle';
import { returnPeriods } from '#shared/returns/return-periods';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { formatPeriod, type Period } from '#shared/kernel/period';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { Facts } from '#shared/checks/check';
import { raiseFlags } from '#shared/checks/all-checks';
import { WHOLE_PLAN } from '#shared/plan/plan-choice';
import { writePlanTo } from '../../actions/export-plan';
import { writeReturnTo } from '../../actions/export-return';
import { refuseLogs, removeDatabase } from '../../db/database-files';
import { openLedger } from '../../db/open';
import { readLedger } from '../../db/transaction';
import { PLAN_FORMATS } from '../../exports/write-plan';
import { RETURN_FORMATS } from '../../exports/write-return';
import { gatherFacts } from '../../queries/gather-facts';
import { readPerson } from '../../repositories/person';
import { buildSample } from '../../sample/build-sample';
import { clockOn } from '../../services/clock';
import { fileFault, makeFolder, takePlaces } from '../../services/files';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { word, type Answer, type Run } from '../command';
import { flagWords } from './flags';

/** The main job with no screen: the household's ledger from its bank's files, its flags, its plan and its return. */
export const sample: Run = async (call) => {
  const folder = word(call, 'DIR');
  call.progress('Building the example household...');
  const built = buildIn(folder);
  if (!built.ok) return built;
  const path = built.value;
  const opened = openLedger(path);
  if (!opened.ok) return opened;
  const ledger = opened.value;
  try {
    const { exampleOn } = readPerson(ledger.db);
    const services = { ledger, clock: clockOn(exampleOn ?? call.today) };
    const on = services.clock.today();
    const facts = readLedger(services, (db) => gatherFacts(db, on));
    const flags = raiseFlags(facts, on);
    const period = periodToShow(facts, on);
    call.progress('Printing the plan and the return...');
    const plan = await writePlanTo(services, folder, PLAN_FORMATS, WHOLE_PLAN, chromiumPdfPrinter());
    if (!plan.ok) return plan;
    const spending = await writeReturnTo(services, period, folder, RETURN_FORMATS, chromiumPdfPrinter());
    if (!spending.ok) return spending;
    const files = [...plan.value.files, ...spending.value.files].map((file) => file.path);
    const text = [
      `The example household is in ${path}. It is set on ${formatDay(on)}.`,
      '',
      flagWords(flags, on),
      '',
      `Its plan, and its return for ${formatPeriod(period)}:`,
      ...files.map((file) => `  ${file}`),
    ];
    return ok<Answer>({ json: { ledger: path, flags: flags.length, files, on }, text: text.join('\n') });
  } finally {
    ledger.close();
  }
};

/** The return that the council waits for, or else the last period that has ended. */
function periodToShow({ council, person, returnsSent }: Facts, on: IsoDay): Period {
  const next = nextReturn(council, person.startsOn, returnsSent, on);
  if (next && next.waiting > 0) return next.period;
  return returnPeriods(council, person.startsOn, on, returnsSent).find(({ to }) => to < on) ?? { from: person.startsOn, to: on };
}

/** A fresh example in the folder. One that is there already is replaced once the new one is whole; a ledger of someone's own never is. */
function buildIn(folder: string): Result<string> {
  const path = join(folder, 'sample.dpledger');
  try {
    makeFolder(folder);
  } catch (error) {
    return refused(fileFault(error, folder));
  }
  if (existsSync(path)) {
    const there = openLedger(path);
    const isExample = there.ok && there.value.db.driver.prepare('SELECT example_on FROM person').pluck().get() !== null;
    if (there.ok) there.value.close();
    if (!isExample) {
      return refused({ code: 'not-an-example', message: `${path} is not an example household that can be replaced, so it was left as it is. Choose another folder.` });
    }
  }
  const logs = refuseLogs(path);
  if (logs) return logs;
  const part = join(folder, '.sample.dpledger.part');
  removeDatabase(part);
  const built = buildSample(part);
  if (!built.ok) return built;
  built.value.close();
  takePlaces([{ part, path }]);
  return ok(path);
}
