import { calcCommands } from './calc-commands';
import type { Command } from './command';
import { exportCommands } from './export-commands';
import { ledgerCommands } from './ledger-commands';
import { moneyCommands } from './money-commands';
import { viewCommands } from './view-commands';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [...ledgerCommands, ...moneyCommands, ...viewCommands, ...exportCommands, ...calcCommands];
