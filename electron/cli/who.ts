import { homedir } from 'node:os';
import { join } from 'node:path';
import { readPreferences } from '../services/preferences';

type Variables = Readonly<Record<string, string | undefined>>;

/** Who does it, for the trail: `--by`, or else the name that the program’s own settings on this computer hold. Empty: not said. */
export function whoDoes(by: string | undefined, variables: Variables = process.env): string {
  return (by ?? readPreferences(programFolder(variables, process.platform, homedir())).yourName).trim().slice(0, 100);
}

/** The folder in which the packed program keeps its settings: `LEDGER_DATA_DIR`, or where the system keeps those of programs. */
export function programFolder(variables: Variables, platform: NodeJS.Platform, home: string): string {
  if (variables['LEDGER_DATA_DIR']) return variables['LEDGER_DATA_DIR'];
  const above = platform === 'win32' ? (variables['APPDATA'] ?? join(home, 'AppData', 'Roaming')) : platform === 'darwin' ? join(home, 'Library', 'Application Support') : (variables['XDG_CONFIG_HOME'] ?? join(home, '.config'));
  return join(above, 'Direct Payment Ledger');
}
