import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { CONTRACT } from '#shared/contract/contract';
import type { Input, Output } from '#shared/contract/contract';
import { writeAtomically } from './files';

export type Preferences = Output<'preferences.show'>;

const USUAL: Preferences = { theme: 'system', textPercent: 100, systemFont: false, yourName: '' };
const fileShape: z.ZodType<Preferences> = CONTRACT['preferences.save'].input;
const fileOf = (folder: string) => join(folder, 'preferences.json');

/** How the program looks on this computer, and who uses it; it belongs to the reader, not to a ledger. */
export function readPreferences(folder: string): Preferences {
  const file = fileOf(folder);
  if (!existsSync(file)) return USUAL;
  try {
    const read = fileShape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : USUAL;
  } catch {
    // A damaged file of preferences costs a person nothing but their choice of theme.
    return USUAL;
  }
}

export function savePreferences(folder: string, preferences: Input<'preferences.save'>): void {
  writeAtomically(fileOf(folder), Buffer.from(JSON.stringify(preferences)));
}
