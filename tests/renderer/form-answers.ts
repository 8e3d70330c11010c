import type { Result } from '../../shared/kernel/result';

/** The faults of a form as `field: message`, in their order; empty when it was read. */
export function faultsOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.faults.map((fault) => `${fault.field ?? ''}: ${fault.message}`);
}

/** What a form was read as; undefined when it was refused. */
export function readAs<T>(result: Result<T>): T | undefined {
  return result.ok ? result.value : undefined;
}
