import { showCouncil } from '#electron/queries/show-council';
import type { Services } from '#electron/services/services';
import type { Input } from '#shared/contract/contract';
import { done } from './records';

/** What is written of the council now, to be saved with a change, as the window does. */
export function writtenNow(services: Services): Input<'council.save'> {
  const { name, contact, complaints, sources, steps } = done(showCouncil(services));
  return { name, contact, complaints, sources, steps: steps.map(({ number: _number, changes: _changes, ...step }) => step) };
}
