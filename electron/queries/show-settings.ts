import type { Output } from '#shared/contract/contract';
import { councilRules } from '#shared/councils/council-rules';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { readCouncilAnswers } from '../repositories/council-answers';
import { councilChoices, readCouncil } from '../repositories/council-profiles';
import { listHelpers } from '../repositories/helpers';
import { readPerson } from '../repositories/person';
import type { Services } from '../services/services';

/** The person, who helps, and every rule of the council with the answer that holds. */
export function showSettings(services: Services): Result<Output<'settings.show'>> {
  return readLedger(services, (db) => {
    const person = readPerson(db);
    const council = readCouncil(db);
    return ok({
      person,
      helpers: listHelpers(db),
      councilRules: councilRules(council, readCouncilAnswers(db)).map(({ value, choices, ...rule }) => ({
        ...rule,
        value: Array.isArray(value) ? [...value] : value,
        choices: [...choices],
      })),
      councilName: council.name,
      councils: councilChoices(db),
      councilSources: council.sources,
      councilContact: council.contact,
      councilComplaints: council.complaints,
      isProtected: services.ledger.passphrase !== '',
    });
  });
}
