import { openSteps, type ChecklistPart } from '#shared/employer/checklist';
import { formatDay } from '#shared/kernel/iso-date';
import { countOf } from '#shared/kernel/plain-words';
import { ok } from '#shared/kernel/result';
import { readLedger } from '../../db/transaction';
import { showPeople } from '../../queries/show-people';
import { showWorker } from '../../queries/show-worker';
import { listWorkers } from '../../repositories/workers';
import type { Services } from '../../services/services';
import type { Run } from '../command';
import { withLedger } from '../with-ledger';

/** What is still to do when a PA starts or leaves. */
function stepsLeft(parts: readonly ChecklistPart[]) {
  return openSteps(parts).map(({ key, words, state, byOn }) => ({ step: key, words, state, byOn }));
}

function personOf(services: Services, id: number) {
  const shown = showWorker(services, { id });
  if (!shown.ok) return shown;
  const { worker, starting, leaving, statement } = shown.value;
  const { name, kind, startsOn, endsOn } = worker;
  return ok({ id, name, kind, startsOn, endsOn, toDo: stepsLeft([...leaving, ...starting]), missingInStatement: statement?.missing.map(({ words }) => words) ?? [] });
}

const KINDS = { employed: 'employed', self_employed: 'works for themselves' } as const;

export const people: Run = (call) =>
  withLedger(call, (services) => {
    const pas = [];
    for (const { id } of readLedger(services, listWorkers)) {
      const person = personOf(services, id);
      if (!person.ok) return person;
      pas.push(person.value);
    }
    const others = showPeople(services);
    if (!others.ok) return others;
    const helping = ({ provider, name, when }: { readonly provider: string; readonly name: string; readonly when: string }) => ({ name: provider, support: name, when });
    const { agencies, unpaid } = { agencies: others.value.agencies.map(helping), unpaid: others.value.unpaid.map(helping) };
    const lines = [
      ...pas.flatMap((pa) => [
        `${pa.name}, ${KINDS[pa.kind]} from ${formatDay(pa.startsOn)}${pa.endsOn === null ? '' : ` to ${formatDay(pa.endsOn)}`}: ${countOf(pa.toDo.length, 'thing')} to do`,
        ...pa.toDo.map(({ words, state, byOn }) => `  ${state === 'late' ? 'LATE' : 'to do'}  ${words}${byOn === null ? '' : ` (by ${formatDay(byOn)})`}`),
      ]),
      ...agencies.map(({ name, support }) => `${name || 'Not chosen yet'}, an agency: ${support}. No duties of an employer.`),
      ...unpaid.map(({ name, support }) => `${name || 'Not chosen yet'}, without pay: ${support}`),
    ];
    return ok({ json: { people: pas, agencies, unpaid }, text: lines.length === 0 ? 'Nobody supports this person yet.' : lines.join('\n') });
  });
