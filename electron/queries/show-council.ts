import type { Output } from '#shared/contract/contract';
import { councilName } from '#shared/councils/council-names';
import { changesOf } from '#shared/councils/describe-profile';
import { isChanged } from '#shared/councils/go-back';
import { ownChoices, type OwnProfile } from '#shared/councils/own-profile';
import { ok, type Result } from '#shared/kernel/result';
import { planStepsOf } from '#shared/plan/steps-of-council';
import { readLedger } from '../db/transaction';
import { listOwnProfiles, readCouncil } from '../repositories/council-profiles';
import { readPerson } from '../repositories/person';
import type { Services } from '../services/services';

type View = Output<'council.show'>;

/** What the council asks: its name and addresses, the seven steps of its plan, where that was seen, and where the profile came from. */
export function showCouncil(services: Services): Result<View> {
  return readLedger(services, (db) => {
    const { councilId } = readPerson(db);
    const council = readCouncil(db);
    const owns = listOwnProfiles(db);
    return ok({
      id: councilId,
      name: council.name,
      contact: council.contact,
      complaints: council.complaints,
      sources: council.sources,
      steps: planStepsOf(council).map((shown) => {
        const { step, number, name, question, prompts, example, councilLooksFor } = shown;
        return { step, number, name, question, prompts: [...prompts], example, councilLooksFor: [...councilLooksFor], changes: changesOf(shown) };
      }),
      origin: originWords(owns.find(({ id }) => id === councilId), council.name),
      others: ownChoices(owns).filter(({ id }) => id !== councilId),
    });
  });
}

function originWords(own: OwnProfile | undefined, name: string): View['origin'] {
  if (!own) return { kind: 'program', name, keptOn: null, isChanged: false };
  if (own.copiedFrom !== null) return { kind: 'copy', name: councilName(own.copiedFrom), keptOn: own.keptOn, isChanged: true };
  return { kind: 'file', name: own.asItCame?.name ?? name, keptOn: own.keptOn, isChanged: isChanged(own) };
}
