/** Thrown when the program itself is wrong; never for something a person typed. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** States what must be so at this point. A failure is a defect, so it throws and the router reports an incident. */
export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new InvariantError(why);
}

/** For the `default` of an exhaustive switch: a case that was forgotten does not compile. */
export function never(value: never): never {
  throw new InvariantError(`unexpected value: ${String(value)}`);
}
