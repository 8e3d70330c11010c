import { command } from './route';
import { done, id } from './shapes';
import { z } from 'zod';

/** Payments that are one though they came twice: typed and from the bank, or out of one own account and into another. */
export const matchingRoutes = {
  /** A payment typed by hand is one that the bank's statement had brought: the bank's stays, with what was said of the typed one. */
  'payments.becomeOne': command(z.strictObject({ typedId: id, bankId: id }), done),
};
