import { beginStatement } from '#electron/actions/begin-statement';
import { finishStatement } from '#electron/actions/finish-statement';
import type { Services } from '#electron/services/services';
import type { Input } from '#shared/contract/contract';
import { done } from './records';

/** Begins a statement and finishes it, with what comes ticked. Returns its id. */
export function agree(services: Services, figures: Input<'statements.begin'>): number {
  const { id } = done(beginStatement(services, figures));
  done(finishStatement(services, { id }));
  return id;
}
