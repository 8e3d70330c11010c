import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { formatMinutes } from '#shared/kernel/plain-words';
import { ok, type Result } from '#shared/kernel/result';
import { showPay, showPayPeriod } from '../../queries/show-pay';
import type { Services } from '../../services/services';
import { optional, UsageError, type Answer, type Run } from '../command';
import { optionalDay } from '../values';
import { withLedger } from '../with-ledger';

const STATE = { coming: 'to come', open: 'not approved', approved: 'approved' } as const;

/** Pay periods of everyone with HMRC’s bills; with `--person` and `--from`, the pay of one period in its parts. */
export const pay: Run = (call) => {
  const [from, person] = [optionalDay(call, 'from'), optional(call, 'person')];
  if ((from === null) !== (person === undefined)) throw new UsageError('Give --person and --from together to see one pay period, or neither to list them all.');
  return withLedger(call, (services) => (from === null || person === undefined ? listed(services) : onePeriod(services, person, from)));
};

function listed(services: Services): Result<Answer> {
  const shown = showPay(services);
  if (!shown.ok) return shown;
  const { people, bills } = shown.value;
  const periods = people.flatMap(({ name, periods: own }) =>
    own.map(({ from, to, payday, grossPence, netPence, paidPence, state }) => {
      const gross = grossPence === null ? 'cannot be worked out' : `${formatPounds(grossPence)} before tax`;
      const more = [...(netPence === null ? [] : [`payslip ${formatPounds(netPence)} net`]), ...(paidPence === 0 ? [] : [`paid ${formatPounds(paidPence)}`])];
      return `${formatDay(payday).padEnd(17)}  ${name.padEnd(12)}  ${[`${formatPeriod({ from, to })}: ${gross}, ${STATE[state]}`, ...more].join('; ')}`;
    }),
  );
  const owed = bills.map(({ from, to, dueOn, totalPence, missing }) => `${formatDay(dueOn).padEnd(17)}  ${'HMRC'.padEnd(12)}  ${formatPeriod({ from, to })}: ${formatPounds(totalPence)}${missing.length === 0 ? '' : ' so far, payslips are missing'}`);
  return ok({ json: { people, bills }, text: [...periods, ...owed].join('\n') || 'Nobody is employed.' });
}

function onePeriod(services: Services, person: string, from: IsoDay): Result<Answer> {
  const shown = showPay(services);
  if (!shown.ok) return shown;
  const found = shown.value.people.find(({ name }) => name.toLowerCase() === person.toLowerCase());
  if (!found) throw new UsageError(`Nobody called “${person}” is employed in this ledger.`);
  const view = showPayPeriod(services, { workerId: found.workerId, from, payday: null, added: [] });
  if (!view.ok) return view;
  const { period, state, lines, grossPence, onTop, notes, faults, differences } = view.value;
  const text = [
    `${found.name}, ${formatPeriod(period)}, paid on ${formatDay(period.payday)} (${STATE[state]})`,
    ...lines.map(({ words, minutes, amountPence }) => `${formatPounds(amountPence).padStart(12)}  ${words}${minutes === null ? '' : `, ${formatMinutes(minutes)}`}`),
    `${formatPounds(grossPence).padStart(12)}  before tax`,
    ...(onTop ? [`${formatPounds(onTop.costPence).padStart(12)}  with National Insurance and pension, less the Employment Allowance`] : []),
    ...notes,
    ...faults.map(({ message }) => message),
    ...differences.map(({ words }) => words),
  ];
  return ok({ json: view.value, text: text.join('\n') });
}
