import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { COMMANDS } from '#electron/cli/commands';
import { tempFolder } from '../../support/temp-folder';

const FIXTURES = 'tests/fixtures/statements';
const HEADINGS = 'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance';

/** Runs a command that must do what it says, and answers its JSON. */
async function json(...argv: string[]): Promise<Record<string, unknown>> {
  const said = await hear([...argv, '--json', ...(argv.includes('--on') ? [] : ['--on', '2026-11-20'])]);
  expect(said.errors).toBe('');
  return JSON.parse(said.output) as Record<string, unknown>;
}

/** Runs a command that must refuse, and answers the code of its fault; its sentence goes to standard error. */
async function faultOf(...argv: string[]): Promise<string> {
  const said = await hear([...argv, '--json', '--on', '2026-11-20']);
  expect(said.exit).toBe(1);
  expect(said.output.trim().split('\n')).toHaveLength(1);
  const { fault } = JSON.parse(said.output) as { fault: { code: string; message: string } };
  expect(said.errors.startsWith(fault.message)).toBe(true);
  expect(said.errors).not.toMatch(/\n\s+at |node:internal/);
  return fault.code;
}

async function newLedger() {
  const at = tempFolder();
  const ledger = at('a.dpledger');
  await json('new', ledger, '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06');
  return { at, ledger };
}

describe('words that cannot be understood', () => {
  it.each([
    ['a command that there is not', ['dance']],
    ['a command without its file', ['info']],
    ['one word too many', ['info', 'a', 'b']],
    ['an option that there is not', ['info', 'a', '--colour', 'red']],
    ['an option without its value', ['import', 'a', 'b', '--account']],
    ['an option whose value is another option', ['import', 'a', 'b', '--account', '--json']],
    ['an option given twice', ['flags', 'a', '--on', '2026-04-06', '--on', '2026-04-07']],
    ['a value where none belongs', ['flags', 'a', '--json=yes']],
    ['a day that does not exist', ['flags', 'a', '--on', '2026-02-30']],
    ['a period that ends before it starts', ['entries', 'a', '--from', '2026-05-01', '--to', '2026-04-01']],
    ['a format that there is not', ['export', 'plan', 'a', '--out', 'b', '--format', 'odt']],
    ['a look that there is not', ['export', 'plan', 'a', '--out', 'b', '--look', 'large']],
    ['a step that there is not', ['export', 'plan', 'a', '--out', 'b', '--steps', '1,8']],
    ['steps of which none is named', ['export', 'plan', 'a', '--out', 'b', '--steps', '']],
    ['a premium that is not one', ['calc', 'contribution', '--income', '190', '--premiums', 'disability,severe']],
    ['an age that is not one', ['calc', 'contribution', '--income', '190', '--age', '30']],
    ['an amount that is not one', ['calc', 'tariff-income', '--capital', '1,23.4']],
    ['a number that is not whole', ['undo-import', 'a', '1.5']],
    ['a file of columns that is not there', ['import', 'a', 'b', '--account', 'Main', '--bank', 'mapped', '--columns', 'nothing.json']],
    ['mapped without its columns', ['import', 'a', 'b', '--account', 'Main', '--bank', 'mapped']],
    ['an account with a blank name', ['import', 'a', 'b', '--account', ' ']],
    ['an order of days that there is not', ['import', 'a', 'b', '--account', 'Main', '--day-order', 'first']],
    ['an opening that is no amount', ['import', 'a', 'b', '--account', 'Main', '--opening', 'much']],
    ['a day after 2199', ['flags', 'a', '--on', '9999-12-31']],
    ['three hundred years of duties', ['duties', 'a', '--from', '1900-01-01', '--to', '2199-12-31']],
    ['duties since 1900', ['duties', 'a', '--from', '1900-01-01', '--on', '2026-11-20']],
    ['duties from a day after those that are asked for', ['duties', 'a', '--from', '2090-01-01', '--on', '2026-11-20']],
    ['a return of a century', ['export', 'return', 'a', '--from', '1950-01-01', '--to', '2050-01-01', '--out', 'b']],
    ['help for no command at all', ['-x']],
    ['help for a word that is no command', ['help', 'nonsense']],
    ['a passphrase file that is not there', ['info', 'a', '--passphrase-file', 'nothing.txt']],
  ])('%s: a sentence, the usage, and exit code 2', async (_what, argv) => {
    const said = await hear(argv);
    expect(said.exit).toBe(2);
    expect(said.output).toBe('');
    expect(said.errors).toMatch(/^[“A-Z-].*\.\n/);
    expect(said.errors).toMatch(/Usage: |from the command line/);
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))('%s --help says what it does', async (_name, command) => {
    const said = await hear([...command.name.split(' '), '--help']);
    expect(said).toMatchObject({ exit: 0, errors: '' });
    expect(said.output).toContain(command.does);
  });
});

describe('help', () => {
  it.each([[[]], [['help']], [['-h']], [['--help']]])('%j lists every command', async (argv) => {
    const said = await hear(argv);
    expect(said).toMatchObject({ exit: 0, errors: '' });
    for (const { name } of COMMANDS) expect(said.output).toContain(`  ${name} `);
  });

  it.each([[['--json']], [['help', '--json']], [['--json', '--help']]])('%j is one object for a program', async (argv) => {
    const said = await hear(argv);
    expect(said).toMatchObject({ exit: 0, errors: '' });
    const { commands } = JSON.parse(said.output) as { commands: { name: string }[] };
    expect(commands.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name));
  });

  it.each([[['help', 'export', 'plan']], [['export', 'plan', '-h']]])('%j says what one command does', async (argv) => {
    expect(await hear(argv)).toMatchObject({ exit: 0, output: expect.stringMatching(/^direct-payment-ledger export plan FILE/) as string });
  });
});

describe('the account that a statement goes into', () => {
  it('is found whatever the capitals and spaces of its name', async () => {
    const { ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'DP account');
    expect(await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', ' dp  ACCOUNT')).toMatchObject({ added: 0, account: 'DP account', accountMade: null });
    expect((await json('entries', ledger, '--account', 'dp account'))['entries']).toHaveLength(12);
    expect((await json('info', ledger))['accounts']).toHaveLength(1);
  });

  it('is not made by a slip of the hand: a name that is almost another’s is asked about', async () => {
    const { ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'DP account');
    const said = await hear(['import', ledger, `${FIXTURES}/monzo.csv`, '--account', 'DP acount', '--on', '2026-11-20']);
    expect(said).toMatchObject({ exit: 1, output: '' });
    expect(said.errors).toBe('There is no account called “DP acount” in this ledger, but there is “DP account”. Give that name, or add --new-account to make another account.\n');
    expect(await json('import', ledger, `${FIXTURES}/monzo.csv`, '--account', 'Card')).toMatchObject({ accountMade: { openingPence: 0 } });
    expect(await faultOf('import', ledger, `${FIXTURES}/barclays.csv`, '--account', 'card', '--new-account')).toBe('account-exists');
    expect((await json('info', ledger))['accounts']).toHaveLength(2);
  });

  it('does not get a file that is in another account', async () => {
    const { ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main');
    for (const more of [[], ['--dry-run']]) expect(await faultOf('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Other', '--new-account', ...more)).toBe('file-in-other-account');
    expect((await json('info', ledger))['accounts']).toHaveLength(1);
  });

  it('opens with £0.00 where the bank states no balance, and the answer says so', async () => {
    const { ledger } = await newLedger();
    const plan = await hear(['import', ledger, `${FIXTURES}/barclays.csv`, '--account', 'Main', '--dry-run', '--on', '2026-11-20']);
    expect(plan.output).toContain('This bank’s file states no balance, so the account would be opened with £0.00. If there was money in it, say how much with --opening AMOUNT.');
    const said = await hear(['import', ledger, `${FIXTURES}/barclays.csv`, '--account', 'Main', '--on', '2026-11-20']);
    expect(said.output).toContain('This bank’s file states no balance, so the account was opened with £0.00.');
  });

  it('opens as --opening and --opened say, and they are refused for one that is there', async () => {
    const { ledger } = await newLedger();
    const asked = ['import', ledger, `${FIXTURES}/barclays.csv`, '--account', 'Main', '--opening=-12.50', '--opened', '2026-09-30'];
    expect(await json(...asked, '--dry-run')).toMatchObject({ accountMade: { openedOn: '2026-09-30', openingPence: -1250, openingKnown: true } });
    expect(await json(...asked)).toMatchObject({ refused: [], accountMade: { openedOn: '2026-09-30', openingPence: -1250, openingKnown: true } });
    expect((await hear([...asked, '--on', '2026-11-20'])).exit).toBe(2);
  });
});

describe('a statement', () => {
  it('makes its account, opening with what was there before its first row', async () => {
    const { ledger } = await newLedger();
    const planned = await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main', '--dry-run');
    expect((await json('info', ledger))['accounts']).toEqual([]);
    const imported = await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main');
    expect(planned).toEqual({ ...imported, batch: null, proof: null });
    expect(imported).toMatchObject({ proof: { rows: 11, added: 11, alreadyThere: 0, refused: 0, leftOut: 0, daysAgreed: 8, daysStated: 8, firstDisagreement: null } });
    expect(imported).toMatchObject({ batch: 1, bank: 'lloyds', rows: 11, added: 11, alreadyThere: 0, refused: [], balanceBreaks: [], accountMade: { openedOn: '2026-10-01', openingPence: 31530 } });
    const { entries } = (await json('entries', ledger)) as { entries: { balancePence: number; amountPence: number }[] };
    expect(entries).toHaveLength(12);
    const { accounts } = (await json('info', ledger)) as { accounts: { name: string; balancePence: number }[] };
    expect(accounts).toMatchObject([{ name: 'Main', balancePence: entries[0]?.balancePence }]);
  });

  it('adds nothing the second time, and is taken back as a whole', async () => {
    const { ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main');
    expect(await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main')).toMatchObject({ batch: 1, added: 0, alreadyThere: 11, accountMade: null });
    const again = await hear(['import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main', '--on', '2026-11-20']);
    expect(again.output).toBe('11 rows read = 0 added + 11 already here + 0 refused. This same file was imported before, as import 1, and everything in it is here. Nothing was changed.\nThe balance agrees on each of 8 days.\n');
    expect(await json('undo-import', ledger, '1')).toEqual({ reversed: 11 });
    expect(await faultOf('undo-import', ledger, '1')).toBe('import-undone');
    expect(await faultOf('undo-import', ledger, '9')).toBe('import-missing');
    expect(await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main')).toMatchObject({ added: 11, alreadyThere: 0 });
  });

  it('keeps rows before its account starts out, each with the reason', async () => {
    const { at, ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main');
    writeFileSync(at('early.csv'), `${HEADINGS}\n02/10/2026,DEB,'11-22-33,12345678,NEW SHOP,1.00,,999.00\n30/09/2026,DEB,'11-22-33,12345678,OLD SHOP,1.00,,1000.00\n`);
    const imported = (await json('import', ledger, at('early.csv'), '--account', 'Main')) as { added: number; rows: number; refused: { row: number; reason: string }[] };
    expect(imported).toMatchObject({ rows: 2, added: 1 });
    expect(imported.refused).toEqual([{ row: 3, reason: expect.stringContaining('30 September 2026 is before Main starts in this ledger, on 1 October 2026') as string }]);
  });

  it('is read as the bank that is named, where several banks write so', async () => {
    const { ledger } = await newLedger();
    const said = await hear(['import', ledger, `${FIXTURES}/tsb.csv`, '--account', 'Main', '--on', '2026-11-20']);
    expect(said.exit).toBe(1);
    expect(said.errors).toContain('--bank lloyds (Lloyds, Halifax or Bank of Scotland), or --bank tsb (TSB)');
    expect(await json('import', ledger, `${FIXTURES}/tsb.csv`, '--account', 'Main', '--bank', 'tsb')).toMatchObject({ bank: 'tsb', added: 4, accountMade: { openingPence: 100410 } });
  });

  it('is read by a mapping where the bank is not known', async () => {
    const { at, ledger } = await newLedger();
    writeFileSync(at('other.csv'), 'When;What;How much\n2026-05-01;Shop;-3,50\n2026-05-02;Shop;-4.50\n');
    writeFileSync(at('columns.json'), JSON.stringify({ delimiter: ';', skipLines: 0, hasHeader: true, dayColumn: 0, dayOrder: 'ymd', textColumns: [1], amountColumn: 2, inColumn: null, outColumn: null, balanceColumn: null, idColumn: null }));
    expect(await faultOf('import', ledger, at('other.csv'), '--account', 'Card')).toBe('bank-not-told');
    expect(await json('import', ledger, at('other.csv'), '--account', 'Card', '--columns', at('columns.json'))).toMatchObject({ bank: 'mapped', rows: 2, added: 1, refused: [{ row: 2 }], accountMade: { openingPence: 0 } });
    // The next file with these headings needs no columns; one with others does.
    writeFileSync(at('june.csv'), 'When;What;How much\n2026-06-01;Shop;-3.50\n');
    expect(await json('import', ledger, at('june.csv'), '--account', 'Card')).toMatchObject({ bank: 'mapped', rows: 1, added: 1 });
    writeFileSync(at('july.csv'), 'What;When;How much\nShop;2026-07-01;-3.50\n');
    expect(await faultOf('import', ledger, at('july.csv'), '--account', 'Card')).toBe('bank-not-told');
  });
});

describe('a kind of file that many banks offer', () => {
  it('is read as what it is, whatever bank the account is of', async () => {
    const { ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main');
    expect(await json('import', ledger, `${FIXTURES}/ofx-card.qfx`, '--account', 'Main', '--dry-run')).toMatchObject({ bank: 'ofx', rows: 3, added: 3, numbered: 'payments' });
    expect(await json('import', ledger, `${FIXTURES}/ofx.ofx`, '--account', 'Building society')).toMatchObject({ bank: 'ofx', added: 6, accountMade: { openingPence: 133041, openingKnown: true } });
    expect(await json('import', ledger, `${FIXTURES}/camt053.xml`, '--account', 'Third')).toMatchObject({ bank: 'camt053', added: 6, refused: [{ row: 47 }], accountMade: { openingPence: 10000, openingKnown: true } });
    expect(await faultOf('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Fourth', '--bank', 'ofx')).toBe('not-a-statement');
  });

  it('wants the order of days where a QIF file does not show it, and takes it for no other', async () => {
    const { ledger } = await newLedger();
    const card = ['import', ledger, `${FIXTURES}/qif-days-in-doubt.qif`, '--account', 'Card'];
    expect(await faultOf(...card)).toBe('day-order-in-doubt');
    expect(await json(...card, '--day-order', 'dmy', '--dry-run')).toMatchObject({ accountMade: { openedOn: '2026-10-05' } });
    expect(await json(...card, '--day-order', 'mdy')).toMatchObject({ bank: 'qif', added: 4, accountMade: { openedOn: '2026-05-10' } });
    const said = await hear(['import', ledger, `${FIXTURES}/ofx.ofx`, '--account', 'Main', '--day-order', 'dmy', '--on', '2026-11-20']);
    expect(said).toMatchObject({ exit: 2, errors: expect.stringContaining('--day-order is for a QIF file') as string });
  });
});

describe('agreeing with a statement of the bank', () => {
  /** The file’s rows of October 2026, from £315.30 at the start of 1 October. */
  async function begun() {
    const { ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main');
    const { entries } = (await json('entries', ledger)) as { entries: { balancePence: number }[] };
    const closing = `${((entries[0]?.balancePence ?? 0) / 100).toFixed(2)}`;
    return { ledger, closing, ask: (amount: string, ...more: string[]) => ['agree', ledger, '--account', 'main', '--from', '2026-10-01', '--to', '2026-11-20', '--opening', '315.30', `--closing=${amount}`, ...more] };
  }

  it('says what is left between, goes on with other figures, agrees at nothing left, and info says how far', async () => {
    const { ledger, closing, ask } = await begun();
    const off = JSON.parse((await hear([...ask('0.01'), '--json', '--on', '2026-11-20'])).output) as { statement: number; differencePence: number };
    expect(off.differencePence).not.toBe(0);
    expect(await faultOf(...ask('0.01', '--finish'))).toBe('difference-left');
    expect(await json(...ask(closing))).toMatchObject({ statement: off.statement, differencePence: 0, ticked: 11, unmatched: { ledger: [], bank: [] }, agreed: false });
    expect(await json(...ask(closing, '--finish'))).toMatchObject({ differencePence: 0, agreed: true });
    expect(await json('info', ledger)).toMatchObject({ accounts: [{ name: 'Main', agreedTo: '2026-11-20' }] });
    expect(await faultOf('undo-import', ledger, '1')).toBe('frozen');
    expect(await faultOf(...ask(closing))).toBe('days-agreed');
    expect(await json('verify', ledger)).toEqual({ ok: true, problems: [] });
  });

  it('goes out with the data and comes in again, agreed', async () => {
    const { at } = await newLedger();
    const { ledger, closing, ask } = await begun();
    await json(...ask(closing, '--finish'));
    await json('export', 'data', ledger, '--out', at('data.json'));
    await json('load', at('again.dpledger'), at('data.json'));
    expect(await json('info', at('again.dpledger'))).toMatchObject({ accounts: [{ agreedTo: '2026-11-20' }] });
    expect(await faultOf('undo-import', at('again.dpledger'), '1')).toBe('frozen');
  });

  it('needs an account that is there, and days in their order', async () => {
    const { ledger } = await newLedger();
    const figures = ['--from', '2026-10-01', '--opening', '0', '--closing', '0'];
    expect(await faultOf('agree', ledger, '--account', 'Nowhere', '--to', '2026-10-31', ...figures)).toBe('account-not-found');
    expect((await hear(['agree', ledger, '--account', 'Main', '--to', '2026-09-30', ...figures])).exit).toBe(2);
  });
});

it('a card without signs is read by a mapping that says which words mean money out, or how money out is signed', async () => {
  const { at, ledger } = await newLedger();
  const columns = { delimiter: ',', skipLines: 0, hasHeader: true, dayColumn: 0, dayOrder: 'dmy', textColumns: [1], amountColumn: 2, inColumn: null, outColumn: null, balanceColumn: null, idColumn: null };
  writeFileSync(at('card.csv'), 'Date,Merchant,Amount,Way\n05/10/2026,PHARMACY,23.40,DBIT\n06/10/2026,REFUND,5.00,CRDT\n');
  writeFileSync(at('way.json'), JSON.stringify({ ...columns, directionColumn: 3, outWords: ['DBIT'] }));
  writeFileSync(at('plus.csv'), 'Date,Merchant,Amount\n05/10/2026,PHARMACY,23.40\n06/10/2026,REFUND,-5.00\n');
  writeFileSync(at('plus.json'), JSON.stringify({ ...columns, signOfOut: 'plus' }));
  for (const name of ['way', 'plus']) await json('import', ledger, at(name === 'way' ? 'card.csv' : 'plus.csv'), '--account', name, '--columns', at(`${name}.json`));
  const info = (await json('info', ledger)) as { accounts: { balancePence: number }[] };
  expect(info.accounts.map(({ balancePence }) => balancePence)).toEqual([-1840, -1840]);
});

describe('bad input', () => {
  const row = (day: string, out: string, into: string) => `${HEADINGS}\n${day},DEB,'11-22-33,12345678,SHOP,${out},${into},10.00\n01/10/2026,DEB,'11-22-33,12345678,SHOP,1.00,,10.00\n`;

  it.each<[string, string, string | Buffer]>([
    ['a letter', 'not-a-statement', 'Dear council,\nI write to you about my care.\n'],
    ['a PDF', 'not-a-statement', '%PDF-1.7\n'],
    ['a picture', 'not-a-statement', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['an empty file', 'file-empty', ''],
    ['blank space', 'file-empty', ' \n\n'],
    ['the wrong bank’s statement', 'wrong-bank', readFileSync(`${FIXTURES}/barclays.csv`)],
    ['a bank that is not known', 'bank-unknown', 'x'],
  ])('%s is refused in its own sentence, and nothing is changed', async (what, code, bytes) => {
    const { at, ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main');
    writeFileSync(at('bad.csv'), bytes);
    const before = await json('info', ledger);
    expect(await faultOf('import', ledger, at('bad.csv'), '--account', 'Main', '--bank', what === 'a bank that is not known' ? 'gringotts' : 'lloyds')).toBe(code);
    expect(await json('info', ledger)).toEqual(before);
    expect(await json('verify', ledger)).toEqual({ ok: true, problems: [] });
  });

  it('a file of 200 MB is refused by its size, before it is read', async () => {
    const { at, ledger } = await newLedger();
    writeFileSync(at('big.csv'), '');
    truncateSync(at('big.csv'), 200 * 1024 * 1024);
    expect(await faultOf('import', ledger, at('big.csv'), '--account', 'Main')).toBe('file-too-large');
  });

  it.each([
    ['neither amount', row('02/10/2026', '', '')],
    ['both amounts', row('02/10/2026', '1.00', '2.00')],
    ['30 February', row('30/02/2026', '1.00', '')],
    ['£1,23.4', row('02/10/2026', '"£1,23.4"', '')],
    ['a foreign currency', row('02/10/2026', '$5.00', '')],
  ])('a row with %s is refused with its line and reason; the others are read', async (_what, text) => {
    const { at, ledger } = await newLedger();
    writeFileSync(at('bad.csv'), text);
    const imported = (await json('import', ledger, at('bad.csv'), '--account', 'Main')) as { refused: { row: number; reason: string }[] };
    expect(imported).toMatchObject({ rows: 2, added: 1, refused: [{ row: 2 }] });
    expect(imported.refused[0]?.reason).toMatch(/^.{20,}\.$/);
  });

  it('a file none of whose rows can be read says why, and each reason is there for a program', async () => {
    const { at, ledger } = await newLedger();
    writeFileSync(at('bad.csv'), `${HEADINGS}\n30/02/2026,DEB,'11-22-33,12345678,SHOP,1.00,,9.00\n01/12/2026,DEB,'11-22-33,12345678,SHOP,1.00,,9.00\n`);
    const said = await hear(['import', ledger, at('bad.csv'), '--account', 'Main', '--json', '--on', '2026-11-20']);
    expect(said.exit).toBe(1);
    expect(said.errors).toContain('Line 2: “30/02/2026” is not a day in the calendar');
    expect(JSON.parse(said.output)).toMatchObject({ fault: { code: 'no-rows' }, refused: [{ row: 2 }, { row: 3, reason: expect.stringContaining('still to come') as string }] });
    writeFileSync(at('none.csv'), `${HEADINGS}\n`);
    expect(await faultOf('import', ledger, at('none.csv'), '--account', 'Main')).toBe('statement-empty');
  });

  it('UTF-16, and genuine equal rows, are read whole', async () => {
    const { at, ledger } = await newLedger();
    const text = `${HEADINGS}\n${[7, 8, 9].map((pounds) => `02/10/2026,DEB,'11-22-33,12345678,Café,1.00,,${pounds}.00`).join('\n')}\n`;
    writeFileSync(at('utf16.csv'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    expect(await json('import', ledger, at('utf16.csv'), '--account', 'Main')).toMatchObject({ rows: 3, added: 3, refused: [] });
    expect(await json('import', ledger, at('utf16.csv'), '--account', 'Main')).toMatchObject({ added: 0, alreadyThere: 3 });
  });

  it.each([
    ['a ledger that is not there', 'ledger-missing', ['info', 'nothing.dpledger']],
    ['a statement that is not there', 'file-unreadable', ['import', 'LEDGER', 'nothing.csv', '--account', 'Main']],
    ['a folder for a statement', 'file-unreadable', ['import', 'LEDGER', 'tests', '--account', 'Main']],
    ['a folder for a ledger', 'is-a-folder', ['info', 'tests']],
    ['a folder for a ledger to list the flags of', 'is-a-folder', ['flags', 'tests']],
    ['a folder to look over', 'is-a-folder', ['verify', 'tests']],
    ['a folder for a backup', 'backup-missing', ['restore', 'tests', '--to', 'other.dpledger']],
    ['a folder for data', 'data-missing', ['load', 'other.dpledger', 'tests']],
    ['an account that is not there', 'account-not-found', ['entries', 'LEDGER', '--account', 'Other']],
    ['a council that is not known', 'council-not-known', ['new', 'other.dpledger', '--person', 'A', '--council', 'atlantis', '--start', '2026-04-06']],
    ['a ledger that is there already', 'ledger-exists', ['new', 'LEDGER', '--person', 'A', '--council', 'luton', '--start', '2026-04-06']],
    ['no budget to forecast with', 'budget-not-known', ['forecast', 'LEDGER']],
    ['data that is not there', 'data-missing', ['load', 'other.dpledger', 'nothing.json']],
    ['savings over the limit', 'capital-over-limit', ['calc', 'tariff-income', '--capital', '30000']],
    ['a guarantee that is not loaded', 'estimate-not-finished', ['calc', 'contribution', '--income', '190']],
    ['a day before the rates begin', 'rate-not-loaded', ['calc', 'minimum-wage', '--age', '30', '--rate', '9.00', '--on', '1995-01-01']],
  ])('%s is refused in a sentence', async (_what, code, argv) => {
    const { ledger } = await newLedger();
    const words = argv.map((word) => (word === 'LEDGER' ? ledger : word));
    const said = await hear([...words, '--json', ...(words.includes('--on') ? [] : ['--on', '2026-11-20'])]);
    expect(said.exit).toBe(1);
    expect(JSON.parse(said.output)).toMatchObject({ fault: { code } });
    expect(existsSync('other.dpledger')).toBe(false);
  });
});

describe('answers to programs', () => {
  it('has the fields that are promised', async () => {
    const { at, ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'Main');
    expect(await json('info', ledger)).toMatchObject({ person: 'Ann Example', council: 'luton', entries: 12, planInForce: null, lastReturn: null });
    const { flags } = (await json('flags', ledger)) as { flags: object[] };
    expect(Object.keys(flags[0] ?? {})).toEqual(expect.arrayContaining(['check', 'severity', 'title', 'why', 'next', 'figures', 'records']));
    expect(await json('duties', ledger)).toEqual({ duties: [] });
    expect(await json('duties', ledger, '--ics', at('duties.ics'))).toMatchObject({ files: [{ path: at('duties.ics'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }], duties: 0 });
    expect(readFileSync(at('duties.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(await json('planned', ledger, '--from', '2026-10-01', '--to', '2026-10-31')).toMatchObject({ from: '2026-10-01', to: '2026-10-31', rows: [], lowest: null, layers: null });
    expect(await json('backup', ledger, '--out', at('copy.dpledger'))).toMatchObject({ file: at('copy.dpledger'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(await json('restore', at('copy.dpledger'), '--to', at('back.dpledger'))).toMatchObject({ file: at('back.dpledger') });
    expect(await json('info', at('back.dpledger'))).toEqual(await json('info', ledger));
    const period = ['--from', '2026-10-01', '--to', '2026-10-31'];
    const { files } = (await json('export', 'return', ledger, ...period, '--out', at('out'), '--format', 'json,csv')) as { files: { path: string; sha256: string }[] };
    expect(files.map(({ path }) => path)).toEqual([at('out/return.json'), at('out/return.csv')]);
    const spendingReturn = JSON.parse(readFileSync(at('out/return.json'), 'utf8')) as object;
    for (const field of ['from', 'to', 'openingPence', 'income', 'spending', 'closingPence', 'bankPence', 'differencePence', 'owedPence', 'reserves', 'surplusPence', 'surplusLimitPence', 'evidence']) {
      expect(spendingReturn).toHaveProperty(field);
    }
  });

  it('say that a damaged trail was found, with exit code 1', async () => {
    const { ledger } = await newLedger();
    const { openLedger } = await import('#electron/db/open');
    const opened = openLedger(ledger);
    if (opened.ok) {
      opened.value.db.driver.exec("DROP TRIGGER event_fixed; UPDATE event SET what = 'x'; CREATE TRIGGER event_fixed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the trail is never changed'); END");
      opened.value.close();
    }
    const said = await hear(['verify', ledger, '--json']);
    expect(said.exit).toBe(1);
    expect(JSON.parse(said.output)).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.stringContaining('trail')]) });
  });

  it('say that a file too damaged to open was found, in the same words, with exit code 1', async () => {
    const { ledger } = await newLedger();
    writeFileSync(ledger, readFileSync(ledger).subarray(0, 30_000));
    const cut = await hear(['verify', ledger, '--json']);
    expect(cut).toMatchObject({ exit: 1, errors: '' });
    expect(JSON.parse(cut.output)).toEqual({ ok: false, problems: [expect.stringContaining('damaged')] });
    writeFileSync(ledger, 'no ledger any more');
    const said = await hear(['verify', ledger, '--json']);
    expect(JSON.parse(said.output)).toEqual({ ok: false, problems: ['This file is damaged, or is not a ledger although its name ends in .dpledger. It was left as it is. Restore your latest backup, or choose another file.'] });
  });

  it('info names the council as people do', async () => {
    const { ledger } = await newLedger();
    expect((await hear(['info', ledger, '--on', '2026-11-20'])).output).toMatch(/^Ann Example: Luton Council, from 6 April 2026\n/);
  });

  it.each([['nothing', ''], ['a line end', '\n'], ['blank space', ' \t\r\n']])('a passphrase file with %s in it makes no ledger', async (_what, text) => {
    const at = tempFolder();
    writeFileSync(at('words.txt'), text);
    const said = await hear(['new', at('a.dpledger'), '--person', 'Ann', '--council', 'plain', '--start', '2026-04-06', '--passphrase-file', at('words.txt')]);
    expect(said).toMatchObject({ exit: 2, errors: expect.stringContaining('--passphrase-file names is empty') as string });
    expect(existsSync(at('a.dpledger'))).toBe(false);
  });

  it('a protected ledger takes its passphrase from a file', async () => {
    const at = tempFolder();
    writeFileSync(at('words.txt'), 'open sesame\n');
    writeFileSync(at('wrong.txt'), 'close sesame\n');
    await json('new', at('a.dpledger'), '--person', 'Ann', '--council', 'plain', '--start', '2026-04-06', '--passphrase-file', at('words.txt'));
    expect(await faultOf('info', at('a.dpledger'))).toBe('passphrase-needed');
    expect(await faultOf('info', at('a.dpledger'), '--passphrase-file', at('wrong.txt'))).toBe('passphrase-wrong');
    expect(await json('info', at('a.dpledger'), '--passphrase-file', at('words.txt'))).toMatchObject({ person: 'Ann' });
    // As an editor writes it that begins every text with a byte-order mark.
    writeFileSync(at('marked.txt'), `\uFEFF${readFileSync(at('words.txt'), 'utf8')}`);
    expect(await json('info', at('a.dpledger'), '--passphrase-file', at('marked.txt'))).toMatchObject({ person: 'Ann' });
  });
});

describe('the register', () => {
  it('is one line an entry for a person and one object for a program, also where nothing matches', async () => {
    const { ledger } = await newLedger();
    await json('import', ledger, `${FIXTURES}/lloyds.csv`, '--account', 'DP account');
    const { entries } = (await json('entries', ledger)) as { entries: { payee: string; service: string | null; category: string }[] };
    const said = await hear(['entries', ledger]);
    expect(said).toMatchObject({ exit: 0, errors: '' });
    const lines = said.output.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(entries.length);
    lines.forEach((line, at) => expect(line).toMatch(new RegExp(`^\\d+ \\w+ \\d{4} +[−-]?£[\\d,.]+ +[−-]?£[\\d,.]+  .*\\(${entries[at]?.service ?? entries[at]?.category}\\)$`)));
    expect(await json('entries', ledger, '--search', 'zebra')).toEqual({ entries: [] });
    expect((await hear(['entries', ledger, '--search', 'zebra'])).output).toBe('No entry matches.\n');
  });
});

describe('one rule by itself', () => {
  it.each<[string, string[], object]>([
    ['£12.50 is below the National Living Wage of April 2026', ['minimum-wage', '--age', '25', '--rate', '12.50', '--on', '2026-11-20'], { requiredPence: 1271, ratePence: 1250, enough: false }],
    ['£12.71 is just enough', ['minimum-wage', '--age', '25', '--rate', '12.71', '--on', '2026-11-20'], { requiredPence: 1271, enough: true }],
    ['3 hours a week at £13.50 for 52 weeks', ['service-cost', '--times', '3', '--every', 'week', '--minutes', '60', '--rate', '13.50'], { weeklyPence: 4050, fourWeeklyPence: 16200, yearlyPence: 210600 }],
    ['£15,750.00 is £1,500.00 over the lower limit: 6 steps of £250.00', ['tariff-income', '--capital', '15750.00', '--on', '2026-11-20'], { weeklyPence: 600 }],
    ['the worked check: £190.00 and £7.00 from savings, less £186.40 and £10.00', ['contribution', '--income', '190', '--capital', '16000', '--premiums', 'disability,enhanced', '--disability-costs', '10', '--on', '2025-11-20'], { weeklyPence: 60, estimate: true, basis: 'sum' }],
    ['20 hours a week at £13.50 without the allowance or a pension', ['employer-cost', '--rate', '13.50', '--hours-per-week', '20', '--age', '30', '--pension', 'no', '--on', '2026-11-20'], { wagesPence: 1404000, holidayPence: 169463, pensionPence: 0 }],
  ])('%s', async (_what, argv, answer) => {
    expect(await json('calc', ...argv)).toMatchObject({ ...answer, source: expect.stringMatching(/\.$/) as string });
  });
});
