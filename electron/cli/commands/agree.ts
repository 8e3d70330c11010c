import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { countOf } from '#shared/kernel/plain-words';
import { ok, refused, type Result } from '#shared/kernel/result';
import { accountNamed } from '#shared/statements/account-of-statement';
import { beginStatement, changeStatement } from '../../actions/begin-statement';
import { finishStatement } from '../../actions/finish-statement';
import { readLedger } from '../../db/transaction';
import { statementView } from '../../queries/show-statement';
import { listAccounts } from '../../repositories/accounts';
import { listReconciliations } from '../../repositories/reconciliations';
import type { Services } from '../../services/services';
import { required, UsageError, type Answer, type Run } from '../command';
import { dayOption, signedPoundsOption } from '../values';
import { withLedger } from '../with-ledger';

type Figures = { readonly from: ReturnType<typeof dayOption>; readonly to: ReturnType<typeof dayOption>; readonly openingPence: number; readonly closingPence: number };

/** Holds an account against a statement, as the window does; one of the account that is begun takes on these figures. */
export const agree: Run = (call) => {
  const name = required(call, 'account');
  const figures: Figures = { from: dayOption(call, 'from'), to: dayOption(call, 'to'), openingPence: signedPoundsOption(call, 'opening'), closingPence: signedPoundsOption(call, 'closing') };
  if (figures.to < figures.from) throw new UsageError('--to is a day before --from.');
  return withLedger(call, (services) => {
    const account = accountNamed(readLedger(services, listAccounts), name);
    if (!account) return refused({ code: 'account-not-found', field: 'account', message: `This ledger has no account called “${name}”. info lists those that it has.` });
    const begun = readLedger(services, listReconciliations).find((one) => one.accountId === account.id && one.state === 'begun');
    const saved = begun ? changeStatement(services, { ...figures, id: begun.id }) : beginStatement(services, { ...figures, accountId: account.id });
    if (!saved.ok) return saved;
    const id = begun?.id ?? ('id' in saved.value ? saved.value.id : 0);
    return tell(services, id, call.options['finish'] === true);
  });
};

function tell(services: Services, id: number, wantsFinish: boolean): Result<Answer> {
  const viewed = readLedger(services, (db) => statementView(db, id));
  if (!viewed.ok) return viewed;
  const { accountName, from, to, openingPence, inPence, outPence, reachedPence, closingPence, differencePence, tickedCount, rows, bankRows, refusedRows, unreadFiles, explanations } = viewed.value;
  const notTicked = rows.filter((row) => !row.ticked).map(({ ticked: _ticked, ...row }) => row);
  const finished = wantsFinish ? finishStatement(services, { id }) : null;
  const json = {
    statement: id,
    account: accountName,
    from,
    to,
    openingPence,
    inPence,
    outPence,
    reachedPence,
    closingPence,
    differencePence,
    ticked: tickedCount,
    unmatched: { ledger: notTicked, bank: bankRows, refused: refusedRows, unreadFiles },
    explanations: explanations.map(({ kind, words }) => ({ kind, words })),
    agreed: finished?.ok === true,
  };
  const text = [
    `${accountName}, ${formatPeriod({ from, to })}: ${formatPounds(openingPence)} + ${formatPounds(inPence)} − ${formatPounds(outPence)} = ${formatPounds(reachedPence)}. The statement closes on ${formatPounds(closingPence)}.`,
    differencePence === 0 ? `${countOf(tickedCount, 'payment')} ticked. Nothing is left between the two.` : `${countOf(tickedCount, 'payment')} ticked. ${formatPounds(Math.abs(differencePence))} is left between the two.`,
    ...notTicked.map(({ paidOn, amountPence, payee }) => `In the ledger and not ticked: ${formatDay(paidOn)}, ${formatPounds(amountPence)}, ${payee}`),
    ...bankRows.map(({ fileName, row, paidOn, amountPence, payee }) => `In ${fileName}, line ${row}, and not in the ledger: ${formatDay(paidOn)}, ${formatPounds(amountPence)}, ${payee}`),
    ...refusedRows.map(({ fileName, row, reason }) => `In ${fileName}, line ${row} could not be read. ${reason}`),
    ...explanations.map(({ words }) => words),
    ...(finished?.ok ? [finished.value.words] : []),
  ];
  if (finished && !finished.ok) return finished.faults[0] ? ok({ json, text: text.join('\n'), refusal: finished.faults[0] }) : finished;
  return ok({ json, text: text.join('\n'), isBad: differencePence !== 0 });
}
