import { z } from 'zod';
import { SITUATIONS, type EmergencyContact } from '../plan/emergencies';
import { SHEETS } from '../plan/sheets';
import { command, query } from './route';
import { done, filesSaved, id, nothing, saved, text } from './shapes';

const contact = z.strictObject({ id, name: text, relation: text, phone: text, hasKey: z.boolean(), words: text }) satisfies z.ZodType<EmergencyContact>;

/** What to do in an emergency, whom to ring, and the sheets of one page that are made from it. */
export const emergencyRoutes = {
  'emergency.show': query(
    nothing,
    z.strictObject({
      /** “7 of the 8 situations are written.” */
      progress: z.string(),
      situations: z.array(z.strictObject({ situation: z.enum(SITUATIONS), title: z.string(), asks: z.string(), example: z.string(), words: z.string() })),
      contacts: z.array(contact),
      /** Somebody is employed, or paid as a PA: a sheet for payday makes sense. */
      paysWages: z.boolean(),
    }),
  ),
  /** Keeps what to do in a situation; empty words take it out. */
  'emergency.save': command(z.strictObject({ situation: z.enum(SITUATIONS), words: text }), z.strictObject({ changedAt: z.string() })),
  'emergencyContacts.save': command(contact.omit({ id: true }).extend({ id: id.nullable() }), saved),
  'emergencyContacts.remove': command(z.strictObject({ id }), done),
  'sheets.export': command(z.strictObject({ sheets: z.array(z.enum(SHEETS)).min(1), formats: z.array(z.enum(['pdf', 'docx'])).min(1) }), filesSaved),
};
