import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Incident } from '../ipc/router';

/** One line for each time that the program itself failed. It is never sent anywhere; a person may choose to show it to someone. */
export type IncidentLog = { readonly nextNumber: () => number; readonly write: (incident: Incident) => void };

const FIELDS = ['number', 'route', 'kind', 'at'];

/**
 * The log in a file. `now` gives the instant, in UTC. Only the known fields are written: a field that could hold a name or an
 * amount is refused, so that none slips in with a later change.
 */
export function incidentLog(file: string, now: () => string): IncidentLog {
  let last = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).length : 0;
  return {
    nextNumber: () => (last += 1),
    write: (incident) => {
      const unknown = Object.keys(incident).filter((field) => !FIELDS.includes(field));
      if (unknown.length > 0) throw new TypeError(`The incident log does not keep: ${unknown.join(', ')}`);
      appendFileSync(file, `${JSON.stringify({ when: now(), ...incident })}\n`);
    },
  };
}
