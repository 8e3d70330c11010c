import type { Output } from '#shared/contract/contract';
import { dutiesOn } from '#shared/employer/duties';
import { NO_RECORD } from '#shared/employer/employment-record';
import { pensionStandings, reenrolmentWindow } from '#shared/employer/pension-standing';
import { stepsOf } from '#shared/employer/pension-assessment';
import { standingDuties } from '#shared/employer/standing-duties';
import { addDays, addMonths } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherDuties } from './gather-duties';

/** What the law asks of this household as an employer: with days, without days, and what is to come; and where the pension stands. */
export function showDuties(services: Services): Result<Output<'duties.show'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherDuties(db, on));
  const record = facts.employment ?? NO_RECORD;
  const { always, toCome } = standingDuties(facts, on);
  const began = facts.workers.filter(({ kind }) => kind === 'employed').map(({ startsOn }) => startsOn).sort()[0];
  return ok({
    duties: dutiesOn(facts, on),
    always: [...always],
    toCome: [...toCome],
    workers: facts.workers.length,
    employer: facts.employer,
    pension: {
      people: pensionStandings(facts.workers, record, on).map(({ looked: { from, to, group, payPence, isKnown, age }, steps, ...rest }) => ({
        ...rest,
        group,
        period: { from, to },
        payPence,
        isKnown,
        age: facts.workers.find(({ id }) => id === rest.workerId)?.bornOn === null ? null : age,
        steps: [...steps],
      })),
      steps: stepsOf(null, record, on),
      declareBy: began ? addDays(addMonths(began, 5), -1) : null,
      reenrolment: began ? reenrolmentWindow(began, on) : null,
    },
  });
}
