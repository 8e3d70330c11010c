import { csvFormat } from './csv-format';
import { MIDATA } from './midata';
import { readSantanderBlocks, isSantanderBlocks } from './santander-blocks';
import type { StatementFormat } from './statement-format';

const NAMED = { id: 'santander', name: 'Santander or cahoot' } as const;
/** Semicolons are Santander’s own; cahoot’s midata has commas, as every other bank’s. */
const midata = csvFormat({ ...MIDATA, ...NAMED, delimiter: ';', isSure: () => true }, { ...MIDATA, ...NAMED });

/** Santander and cahoot: the text file with a block of lines for each payment, or midata. */
export const santander: StatementFormat = {
  ...NAMED,
  recognises: (text) => isSantanderBlocks(text) || midata.recognises(text),
  isSure: (text) => isSantanderBlocks(text) || midata.isSure?.(text) === true,
  read: (text) => (isSantanderBlocks(text) ? readSantanderBlocks(text, NAMED.id) : midata.read(text)),
};
