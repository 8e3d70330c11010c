import { z } from 'zod';
import type { Term } from '../plan/terms';
import { command, query } from './route';
import { day, done, id, nothing, saved, text } from './shapes';

const term = z.strictObject({ id, words: text, from: day, to: day }) satisfies z.ZodType<Term>;

/** What services keep to. */
export const servicesRoutes = {
  'terms.list': query(nothing, z.strictObject({ terms: z.array(term) })),
  'terms.save': command(term.omit({ id: true }).extend({ id: id.nullable() }), saved),
  'terms.remove': command(z.strictObject({ id }), done),
};
