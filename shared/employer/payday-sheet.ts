import type { Facts } from '../checks/check';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { isCurrent } from '../kernel/period';
import { formatMinutes, joinWords, lowerFirst } from '../kernel/plain-words';
import { managedByWords } from '../person/managed-by-words';
import type { Helper } from '../person/person';
import type { EmergencyContact } from '../plan/emergencies';
import { SITUATION_WORDS } from '../plan/plan-words';
import { EACH_WORDS } from '../plan/service-words';
import { usualPayPence } from './pay-period';
import { paydaysOf } from './paydays';
import { wagesPaid } from './wages-paid';
import { rateOnDay, type Worker } from './worker';

/** What someone needs who pays the wages for once, because whoever does it cannot. It holds no number of a bank and no password. */
export type PaydaySheet = {
  readonly title: string;
  readonly madeOn: IsoDay;
  readonly isExample: boolean;
  readonly personName: string;
  /** Who looks after the money, as a sentence. */
  readonly managedBy: string;
  /** Who may do what: “My sister: looks at the statements”. */
  readonly helpers: readonly string[];
  readonly people: readonly { readonly name: string; readonly usual: string; readonly every: string; readonly lastPaid: string; readonly nextPayday: string }[];
  readonly keptWhere: readonly (readonly [what: string, words: string])[];
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** The person’s own words: for a payday on which they cannot pay, and for money that is late. */
  readonly ownWords: readonly { readonly title: string; readonly words: string }[];
  readonly contacts: readonly Omit<EmergencyContact, 'id'>[];
  readonly council: { readonly name: string; readonly contact: Facts['council']['contact'] };
};

/** Longer than any pay period. */
const OVER_A_YEAR = 370;

/** The sheet as the record stands on a day. Usual pay is before tax, from the hours and the rate of the PA; amounts are in words. */
export function buildPaydaySheet(facts: Facts, helpers: readonly Helper[], on: IsoDay): PaydaySheet {
  const { person, employer, council } = facts;
  const workers = facts.workers.filter((worker) => isCurrent(worker, on));
  const paid = wagesPaid(facts.services, facts.entries, on);
  return {
    title: 'What to do on payday, if someone else must pay',
    madeOn: on,
    isExample: person.exampleOn !== null,
    personName: person.name,
    managedBy: managedByWords(person),
    helpers: helpers.map(({ name, mayDo }) => (mayDo.trim() === '' ? name : `${name}: ${lowerFirst(mayDo.trim())}`)),
    people: workers.map((worker) => ({
      name: worker.name,
      usual: usualWords(worker, on),
      every: EACH_WORDS[worker.payEvery],
      lastPaid: lastPaid(worker, facts, on),
      nextPayday: dayOrNone(paydaysOf({ ...worker, wages: paid.get(worker.id) }, { from: on, to: addDays(on, OVER_A_YEAR) })[0]),
    })),
    keptWhere: keptWhere(facts, on),
    steps: stepsOf(workers, employer.payrollBy.trim(), facts),
    ownWords: (['payday', 'money_late'] as const).flatMap((situation) => {
      const words = facts.emergencies.find((one) => one.situation === situation)?.words.trim() ?? '';
      return words === '' ? [] : [{ title: SITUATION_WORDS[situation], words }];
    }),
    contacts: facts.contacts.map(({ id: _id, ...contact }) => contact),
    council: { name: council.name, contact: council.contact },
  };
}

const dayOrNone = (day: IsoDay | undefined): string => (day === undefined ? 'Not known yet' : formatDay(day));

function usualWords(worker: Worker, on: IsoDay): string {
  const ratePence = rateOnDay(worker, on);
  if (ratePence === undefined) return 'The rate is not written down';
  if (worker.minutesAWeek === 0) return `${formatPounds(ratePence)} an hour; the hours differ`;
  return `${formatPounds(usualPayPence(ratePence, worker.minutesAWeek, worker.payEvery))} before tax: ${formatMinutes(worker.minutesAWeek)} a week at ${formatPounds(ratePence)} an hour`;
}

/** What left the account for this PA’s services on the last day on which they were paid. */
function lastPaid(worker: Worker, { services, entries }: Facts, on: IsoDay): string {
  const own = new Map(services.filter((service) => service.workerId === worker.id).map((service) => [service.id, service.category]));
  const parts = entries
    .filter((entry) => entry.paidOn <= on)
    .flatMap((entry) => entry.parts.filter((part) => part.serviceId !== null && own.get(part.serviceId) === part.category && part.amountPence < 0).map((part) => ({ on: entry.paidOn, pence: -part.amountPence })));
  const last = parts.map((part) => part.on).sort().at(-1);
  if (last === undefined) return 'Nothing paid yet';
  return `${formatPounds(parts.filter((part) => part.on === last).reduce((sum, part) => sum + part.pence, 0))} on ${formatDay(last)}`;
}

function keptWhere({ accounts, employer, policies, duties }: Facts, on: IsoDay): (readonly [string, string])[] {
  const account = accounts.filter((one) => one.isDirectPayment && one.closedOn === null).map((one) => one.name);
  const policy = policies.find((one) => isCurrent({ startsOn: one.from, endsOn: one.to }, on));
  const hmrc = duties.filter((duty) => duty.dutyId === 'hmrc-payment' && duty.state !== 'done' && duty.state !== 'not_needed').map((duty) => duty.dueOn).sort()[0];
  return [
    ['Paid from', account.length === 0 ? 'The account is not written down' : joinWords(account)],
    ['Who works out the wages', employer.payrollBy.trim() || 'Not written down'],
    ['HMRC employer reference', employer.payeReference.trim() || 'Not written down'],
    ['HMRC is paid', `${employer.paysHmrcEvery === 'month' ? 'every month' : 'every 3 months'}, ${employer.paysHmrcBy === 'post' ? 'by post by the 19th' : 'by bank transfer by the 22nd'}${hmrcWords(hmrc, on)}`],
    ['Insurance', policy ? `${policy.insurer}, policy ${policy.policyNumber}, to ${formatDay(policy.to)}` : 'No policy is written down for today'],
  ];
}

/** The first bill that is not done: one that is late comes before the next. */
function hmrcWords(dueOn: IsoDay | undefined, on: IsoDay): string {
  if (dueOn === undefined) return '';
  return dueOn < on ? `; one was due on ${formatDay(dueOn)} and is not seen as paid` : `; next due on ${formatDay(dueOn)}`;
}

function stepsOf(workers: readonly Worker[], payrollBy: string, { accounts }: Facts): string[] {
  const account = accounts.find((one) => one.isDirectPayment && one.closedOn === null)?.name;
  const names = joinWords(workers.map((worker) => worker.name)) || 'each PA';
  return [
    `Ask ${names} for the hours since the last payday, and check them against the timesheet.`,
    payrollBy === '' ? 'Find out what is due after tax. The council’s direct payments team can say who helps.' : `Send the hours to ${payrollBy} and wait for the payslips. Pay the amount that stands there, after tax.`,
    `Pay each PA by bank transfer from ${account === undefined ? 'the direct payment account' : `“${account}”`}, never in cash. Only someone who may use the account can do this; nobody should use another person’s card or password.`,
    'If nobody may use the account, ring the council and the payroll company on the same day and tell the PAs. Wages paid late can be put right; wages paid wrongly are harder.',
    'Give each PA the payslip on or before payday, and keep a copy.',
    'Pay HMRC by its day. Write down what was paid, to whom and when, for the person to enter in the ledger.',
  ];
}
