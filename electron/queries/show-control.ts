import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { CAPACITY_WORDS } from '#shared/plan/capacity-words';
import { statementWords } from '#shared/plan/control-words';
import { readLedger } from '../db/transaction';
import { listControl } from '../repositories/control';
import { listHelpers } from '../repositories/helpers';
import { readPerson } from '../repositories/person';
import type { Services } from '../services/services';

/** Who decides about the care, who helps, how the person is heard, and whether they said that the plan is theirs. */
export function showControl(services: Services): Result<Output<'control.show'>> {
  return readLedger(services, (db) => {
    const [{ name, communicationNeeds }, [found]] = [readPerson(db), listControl(db)];
    return ok({
      personName: name,
      control: found ? { decides: found.decides, decider: found.decider, howDecided: found.howDecided, viewsHeard: found.viewsHeard, statedOn: found.statedOn } : null,
      statement: statementWords(found?.decides ?? null, name),
      communicationNeeds,
      helpers: listHelpers(db),
      capacity: CAPACITY_WORDS,
    });
  });
}
