import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIsoDay, type IsoDay } from '#shared/kernel/iso-date';
import type { Fault } from '#shared/kernel/result';
import { machineClock } from '../services/clock';
import { databaseFault } from '../db/open';
import { UsageError, type Command } from './command';
import { COMMANDS } from './commands';
import { askPassphrase } from './ask-passphrase';

const COMMON = {
  json: { type: 'boolean' },
  on: { type: 'string' },
  'passphrase-file': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/**
 * Runs one command and answers its exit code: 0 done, 1 refused (a sentence on standard error), 2 wrong usage. With `--json` standard
 * output holds exactly one JSON object. Never a stack trace.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const asJson = argv.includes('--json');
  const command = findCommand(argv);
  if (!command) return usage(argv.includes('--help') || argv.length === 0);
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(command.name.split(' ').length),
      options: { ...COMMON, ...command.options },
      allowPositionals: true,
      strict: true,
    });
    if (values.help) return say(`${usageLine(command)}\n${command.does}\n`);
    if (positionals.length > command.positionals.length) throw new UsageError(`“${positionals.at(-1) ?? ''}” is one word too many.`);
    const words = Object.fromEntries(command.positionals.map((name, index) => [name, positionals[index] ?? '']));
    const missing = command.positionals.find((name) => !words[name]);
    if (missing) throw new UsageError(`${missing} is missing.`);
    const call = {
      words,
      options: values as Record<string, string | boolean | undefined>,
      today: dayOf(values['on']),
      passphrase: passphraseOf(values['passphrase-file']),
      progress: (text: string) => void (process.stderr.isTTY && process.stderr.write(`${text}\n`)),
    };
    let result = await command.run(call);
    if (!result.ok && result.faults[0]?.code === 'passphrase-needed' && process.stdin.isTTY && !asJson) {
      result = await command.run({ ...call, passphrase: await askPassphrase() });
    }
    if (!result.ok) return refuse(result.faults, asJson);
    return say(asJson ? `${JSON.stringify(result.value.json)}\n` : result.value.text.endsWith('\n') ? result.value.text : `${result.value.text}\n`);
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) {
      process.stderr.write(`${(error as Error).message.split('. ')[0]?.replace(/\.?$/, '.') ?? ''}\nUsage: ${usageLine(command)}\n`);
      return 2;
    }
    const fault = databaseFault(error);
    const unexpected = { code: 'unexpected', message: 'Something went wrong inside the program. Nothing was saved, and your ledger is as it was. Try once more.' };
    return refuse(fault?.faults ?? [unexpected], asJson);
  }
}

function findCommand(argv: readonly string[]): Command | undefined {
  const [first = '', second = ''] = argv;
  return COMMANDS.find(({ name }) => name === `${first} ${second}`) ?? COMMANDS.find(({ name }) => name === first);
}

const usageLine = (command: Command) => `direct-payment-ledger ${command.name} ${command.usage} [--json]`;

function usage(asked: boolean): number {
  const lines = COMMANDS.map((command) => `  ${command.name} ${command.usage}\n      ${command.does}`);
  const text = `Direct Payment Ledger, from the command line\n\n${lines.join('\n')}\n\nEvery command takes --json, --on DAY and --passphrase-file FILE.\n`;
  if (asked) return say(text);
  process.stderr.write(text);
  return 2;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(faults: readonly Fault[], asJson: boolean): number {
  for (const { message } of faults) process.stderr.write(`${message}\n`);
  const [fault] = faults;
  if (asJson && fault) process.stdout.write(`${JSON.stringify({ fault })}\n`);
  return 1;
}

function dayOf(text: string | boolean | undefined): IsoDay {
  if (text === undefined) return machineClock.today();
  if (typeof text !== 'string' || !isIsoDay(text)) throw new UsageError(`--on takes a day that exists, like 2026-04-06.`);
  return text;
}

function passphraseOf(file: string | boolean | undefined): string {
  if (typeof file !== 'string') return '';
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new UsageError(`The file that --passphrase-file names cannot be read.`);
  }
}

function isParseError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
