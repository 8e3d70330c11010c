import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIsoDay, type IsoDay } from '#shared/kernel/iso-date';
import { refused, type Fault, type Result } from '#shared/kernel/result';
import { machineClock } from '../services/clock';
import { UsageError, type Answer, type Call, type Command, type LongAnswer } from './command';
import { COMMANDS } from './commands';
import { whoDoes } from './who';

const COMMON = {
  json: { type: 'boolean' },
  on: { type: 'string' },
  by: { type: 'string' },
  'passphrase-file': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a run says, and its exit code: 0 done, 1 refused, 2 wrong usage. */
export type Said = { readonly exit: 0 | 1 | 2; readonly output: string; readonly errors: string };

/** Runs one command, says what came of it, and answers the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const { exit, output, errors } = await answered(argv);
  process.stderr.write(errors);
  for (const piece of typeof output === 'string' ? [output] : output) process.stdout.write(piece);
  return exit;
}

/** Runs one command. With `--json` the output holds exactly one JSON object. Never a stack trace. */
export async function hear(argv: readonly string[]): Promise<Said> {
  const { exit, output, errors } = await answered(argv);
  return { exit, output: typeof output === 'string' ? output : Buffer.concat(output).toString(), errors };
}

type Answered = Omit<Said, 'output'> & { readonly output: string | readonly Uint8Array[] };

async function answered(argv: readonly string[]): Promise<Answered> {
  const asJson = argv.includes('--json');
  const command = findCommand(argv);
  if (!command) return usage(argv);
  try {
    const call = readCall(command, argv);
    if (call === 'help') return { exit: 0, output: helpOf(command), errors: '' };
    return told(await act(command, call, asJson), asJson);
  } catch (error) {
    if (error instanceof UsageError) return { exit: 2, output: '', errors: `${error.message}\nUsage: ${usageLine(command)}\n` };
    const { databaseFault } = await import('../db/open');
    return told(databaseFault(error) ?? refused(UNEXPECTED), asJson);
  }
}

const UNEXPECTED: Fault = {
  code: 'unexpected',
  message: 'Something went wrong inside the program, so it stopped. Your ledger is as it was before. Try once more, and report it if it happens again.',
};

async function act(command: Command, call: Call, asJson: boolean): Promise<Result<Answer | LongAnswer>> {
  const runCommand = await command.load();
  const result = await runCommand(call);
  if (result.ok || result.faults[0]?.code !== 'passphrase-needed' || !process.stdin.isTTY || asJson) return result;
  const { askPassphrase } = await import('./ask-passphrase');
  return runCommand({ ...call, passphrase: await askPassphrase() });
}

function told(result: Result<Answer | LongAnswer>, asJson: boolean): Answered {
  if (!result.ok) {
    const output = asJson ? `${JSON.stringify({ fault: result.faults[0] })}\n` : '';
    return { exit: 1, output, errors: result.faults.map(({ message }) => `${message}\n`).join('') };
  }
  if ('pieces' in result.value) return { exit: 0, output: result.value.pieces, errors: '' };
  const { json, text, isBad, refusal } = result.value;
  if (refusal) return { exit: 1, output: asJson ? `${JSON.stringify({ fault: refusal, ...json })}\n` : '', errors: `${refusal.message}\n` };
  const output = asJson ? JSON.stringify(json) : text;
  return { exit: isBad ? 1 : 0, output: output.endsWith('\n') ? output : `${output}\n`, errors: '' };
}

function findCommand(argv: readonly string[]): Command | undefined {
  const [first = '', second = ''] = argv;
  return COMMANDS.find(({ name }) => name === `${first} ${second}`) ?? COMMANDS.find(({ name }) => name === first);
}

const usageLine = (command: Command) => `direct-payment-ledger ${command.name} ${command.usage} [--json]`;

const HELP = ['help', '--help', '-h'];

/** What is said where no command was named: everything there is, or that the word is not a command. */
function usage(argv: readonly string[]): Said {
  const words = argv.filter((one) => one !== '--json');
  const lines = COMMANDS.map((command) => `  ${command.name} ${command.usage}\n      ${command.does}`);
  const text = `Direct Payment Ledger, from the command line\n\n${lines.join('\n')}\n\nEvery command takes --json, --on DAY, --by NAME (who does it, for the history) and --passphrase-file FILE. help COMMAND says what one does.\n`;
  if (words.length > 0 && !HELP.includes(words[0] ?? '')) return { exit: 2, output: '', errors: `“${words.slice(0, 2).join(' ')}” is not a command.\n\n${text}` };
  const wanted = words.slice(1).join(' ');
  const asked = COMMANDS.filter(({ name }) => wanted !== '' && (name === wanted || name.startsWith(`${wanted} `)));
  if (asked.length > 0) return { exit: 0, output: asked.map(helpOf).join('\n'), errors: '' };
  if (wanted !== '') return { exit: 2, output: '', errors: `“${wanted}” is not a command.\n\n${text}` };
  if (words.length === argv.length) return { exit: 0, output: text, errors: '' };
  return { exit: 0, output: `${JSON.stringify({ commands: COMMANDS.map(({ name, usage: how, does }) => ({ name, usage: how, does })) })}\n`, errors: '' };
}

const helpOf = (command: Command) => `${usageLine(command)}\n${command.does}\n`;

function readCall(command: Command, argv: readonly string[]): Call | 'help' {
  const { values, positionals } = parse(command, argv.slice(command.name.split(' ').length));
  if (values['help']) return 'help';
  const extra = positionals[command.positionals.length];
  if (extra !== undefined) throw new UsageError(`“${extra}” is one word too many.`);
  const missing = command.positionals.find((_name, index) => !positionals[index]);
  if (missing) throw new UsageError(`${missing} is missing.`);
  return {
    words: Object.fromEntries(command.positionals.map((name, index) => [name, positionals[index] ?? ''])),
    options: values,
    today: dayOf(values['on']),
    by: whoDoes(typeof values['by'] === 'string' ? values['by'] : undefined),
    passphrase: passphraseOf(values['passphrase-file']),
    progress: (text) => void (process.stderr.isTTY && process.stderr.write(`${text}\n`)),
  };
}

/** Node's reader of arguments, with sentences of our own for what it does not understand. */
function parse(command: Command, args: string[]): { values: Call['options']; positionals: string[] } {
  const options: typeof command.options = { ...COMMON, ...command.options };
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, string | boolean | string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(`${token.rawName} is not an option of this command.`);
    if (!option.multiple && Object.hasOwn(values, token.name)) throw new UsageError(`${token.rawName} is given twice.`);
    if (option.type === 'boolean' && token.value !== undefined) throw new UsageError(`${token.rawName} stands alone: it takes no value.`);
    if (option.type === 'string' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) {
      throw new UsageError(`${token.rawName} needs a value after it.`);
    }
    if (option.multiple && token.value !== undefined) values[token.name] = [...listed(values[token.name]), token.value];
    else values[token.name] = token.value ?? true;
  }
  return { values, positionals };
}

const listed = (value: string | boolean | string[] | undefined): string[] => (Array.isArray(value) ? value : []);

function dayOf(text: Call['options'][string]): IsoDay {
  if (text === undefined) return machineClock.today();
  if (typeof text !== 'string' || !isIsoDay(text)) throw new UsageError(`--on takes a day from 1900 to 2199 that exists, like 2026-04-06. “${text}” is not one.`);
  return text;
}

function passphraseOf(file: Call['options'][string]): string {
  if (typeof file !== 'string') return '';
  let passphrase: string;
  try {
    // Some editors begin a text with a mark that nobody sees or types.
    passphrase = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
  } catch {
    throw new UsageError('The file that --passphrase-file names cannot be read.');
  }
  // Nothing, taken as a passphrase, would make a ledger that is not protected while its owner thinks that it is.
  if (passphrase.trim() === '') throw new UsageError('The file that --passphrase-file names is empty.');
  return passphrase;
}
