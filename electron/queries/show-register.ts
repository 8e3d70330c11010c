import type { Input, Output } from '#shared/contract/contract';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { CATEGORIES } from '#shared/ledger/categories';
import type { Entry } from '#shared/ledger/entry';
import { findTransfers } from '#shared/ledger/find-transfers';
import { closesAgreed } from '#shared/ledger/reconciliation';
import { isCurrent } from '#shared/kernel/period';
import { meetPlanned } from '#shared/planned/meet-planned';
import { isStillToCome, type StatedOccurrence } from '#shared/planned/planned-state';
import { statedOccurrences } from '#shared/planned/state-of-occurrence';
import { NOTHING_SOUGHT, readSearch } from '#shared/search/read-search';
import { applyRules, type Rule } from '#shared/statements/rules';
import { proposeRules } from '#shared/statements/propose-rules';
import { readLedger } from '../db/transaction';
import type { ReadDb } from '../db/database';
import { memo } from '../db/memo';
import { balanceAtEndOf, balancesByAccount, listAccounts, listStatements } from '../repositories/accounts';
import { balancesOfPage, registerPage, registerTotals, type RegisterFilter } from '../repositories/register';
import { isMet } from '../repositories/met-entries';
import { listNeeds } from '../repositories/needs';
import { readCouncil } from '../repositories/council-profiles';
import { agreedPeriodOf, listReconciliations } from '../repositories/reconciliations';
import { listRules } from '../repositories/rules';
import { listServices } from '../repositories/services';
import { listTransfers, moveSides } from '../repositories/transfers';
import { ruleOfEntry } from '../repositories/sorting';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** A rule that sorted a payment and was forgotten since. */
const FORGOTTEN = 'a rule that was forgotten since';

type View = Output<'money.register'>;

/** A week and a bank holiday more than the days within which a payment meets what was planned. */
const AROUND_DAYS = 10;
/** What nothing met for longer is not to come any more, and so long shows in what rhythm things are paid. */
const RECENT_DAYS = 120;
type Row = View['rows'][number];

/** A page of the register, newest first: what moved, what it was for, and the balance after it. */
export function showRegister(services: Services, input: Input<'money.register'>): Result<View> {
  return readLedger(services, (db) => {
    const accounts = listAccounts(db);
    const balances = balancesByAccount(db);
    const accountId = input.accountId ?? accounts.find((account) => account.isDirectPayment)?.id ?? accounts[0]?.id ?? null;
    // Without the page: the totals are those of every page, and are remembered by what was asked.
    const { before, limit, ...wanted } = input;
    const asked: RegisterFilter = { ...wanted, accountId, search: readSearch(input.search, services.clock.today()) };
    // Payments asked for by name can be in any account.
    const filter: RegisterFilter = input.entryIds ? { ...asked, accountId: input.accountId } : asked;
    const page = registerPage(db, filter, before, limit + 1);
    const shown = page.slice(0, limit);
    const totals = registerTotals(db, filter);
    const whole = { accountId, search: NOTHING_SOUGHT, from: null, to: null };
    const allServices = listServices(db);
    return ok({
      accounts: accounts.map((account) => ({ ...account, balancePence: balances.get(account.id) ?? 0, ...agreement(db, account.id) })),
      accountId,
      balancePence: accountId === null ? 0 : (balances.get(accountId) ?? 0),
      rows: toRows(db, shown, balances, services.clock.today()),
      hasMore: page.length > shown.length,
      ...totals,
      withoutEvidence: registerTotals(db, { ...whole, show: 'no_evidence' }).matching,
      notSorted: registerTotals(db, { ...whole, show: 'not_sorted' }).matching,
      services: allServices.map((service) => ({ id: service.id, name: service.name, isCurrent: isCurrent(service, services.clock.today()) })),
    });
  });
}

/** To which day the ledger agrees with the bank, and by how much it differs at the last stated balance. */
export function agreement(db: ReadDb, accountId: number): Pick<View['accounts'][number], 'agreesTo' | 'disagreesPence'> {
  const last = listStatements(db).findLast((statement) => statement.accountId === accountId);
  if (!last) return { agreesTo: null, disagreesPence: null };
  const difference = balanceAtEndOf(db, accountId, last.closingOn) - last.closingPence;
  const agrees = difference === 0 || closesAgreed(listReconciliations(db), last);
  return agrees ? { agreesTo: last.closingOn, disagreesPence: null } : { agreesTo: null, disagreesPence: difference };
}

function toRows(db: ReadDb, entries: readonly Entry[], balances: ReadonlyMap<number, number>, on: IsoDay): Row[] {
  if (entries.length === 0) return [];
  const after = balancesOfPage(db, entries, balances);
  const services = new Map(listServices(db).map((service) => [service.id, service]));
  const needs = new Map(listNeeds(db).map((need) => [need.id, need.words]));
  const suggest = suggestions(db, entries, on);
  const otherSide = otherSides(db, entries);
  const ruleWords = new Map(listRules(db).map((rule) => [rule.id, rule.words]));
  const sortedBy = (entryId: number) => {
    const ruleId = ruleOfEntry(db, entryId);
    return ruleId === null ? null : (ruleWords.get(ruleId) ?? FORGOTTEN);
  };
  return entries.map((entry) => ({
    id: entry.id,
    accountId: entry.accountId,
    paidOn: entry.paidOn,
    payee: entry.payee,
    bankText: entry.bankText,
    amountPence: entry.amountPence,
    balancePence: after.get(entry.id) ?? 0,
    parts: entry.parts.map((part) => {
      const service = part.serviceId === null ? undefined : services.get(part.serviceId);
      return {
        ...part,
        categoryName: CATEGORIES[part.category],
        serviceName: service?.name ?? null,
        needs: service?.needs.map(({ needId }) => needs.get(needId) ?? '') ?? [],
      };
    }),
    evidence: entry.evidence,
    evidenceWords: entry.evidenceWords,
    note: entry.note,
    batchId: entry.batchId,
    isMet: isMet(db, entry.id),
    move: otherSide(entry),
    isOpening: entry.parts.some((part) => part.category === 'opening'),
    agreed: agreedPeriodOf(db, entry.id),
    sortedBy: sortedBy(entry.id),
    suggestion: suggest(entry),
  }));
}

/** For moves between own accounts: where the money went, or came from. */
function otherSides(db: ReadDb, entries: readonly Entry[]): (entry: Entry) => Row['move'] {
  const isMove = (entry: Entry) => entry.parts.some((part) => part.category === 'transfer');
  if (!entries.some(isMove)) return () => null;
  const names = new Map(listAccounts(db).map(({ id, name }) => [id, name]));
  const { confirmed } = findTransfers(moveSides(db), listTransfers(db));
  const others = new Map(confirmed.flatMap(({ out, in: into }) => [[out.id, into] as const, [into.id, out] as const]));
  return ({ id }) => {
    const other = others.get(id);
    return other ? { entryId: other.id, accountName: names.get(other.accountId) ?? '' } : null;
  };
}

/** For what nobody has sorted yet: what a remembered rule, what the household wrote down, or planned money says of it. */
function suggestions(db: ReadDb, entries: readonly Entry[], on: IsoDay): (entry: Entry) => Row['suggestion'] {
  const unsorted = entries.filter((entry) => entry.parts.some((part) => part.category === 'not_sorted'));
  if (unsorted.length === 0) return () => null;
  const services = listServices(db);
  const names = new Map(services.map((service) => [service.id, service.name]));
  const known = { services, workers: listWorkers(db), councilName: readCouncil(db).name };
  const rules = [...listRules(db), ...proposeRules(unsorted, known).map((rule, index) => ({ ...rule, id: -1 - index }))];
  const bySort = new Map(unsorted.map((entry) => [entry, applyRules(entry, rules)]));
  const planned = lookLikePlanned(db, unsorted.filter((entry) => needsPlan(bySort.get(entry))), on);
  return (entry) => {
    const proposal = planned.get(entry);
    const sorted = proposal?.occurrence ?? bySort.get(entry);
    if (!sorted) return null;
    const { category, serviceId } = sorted;
    return { category, serviceId, words: serviceId === null ? CATEGORIES[category] : (names.get(serviceId) ?? ''), because: proposal?.words ?? '' };
  };
}

/** No rule sorts it, or one that does not know which of several services it is for. */
const needsPlan = (rule: Rule | null | undefined) => !rule || rule.category === 'not_sorted';

/** What unsorted payments look like among the planned money that nothing has met. Gathered only where a payment needs it. */
function lookLikePlanned(db: ReadDb, unsorted: readonly Entry[], on: IsoDay): ReturnType<typeof meetPlanned<StatedOccurrence, Entry>> {
  const recent = addDays(on, -RECENT_DAYS);
  const days = unsorted.map(({ paidOn }) => paidOn).filter((day) => day >= recent).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const period = { from: addDays(first, -AROUND_DAYS), to: addDays(last, AROUND_DAYS) };
  // Ten years of payments are not read for a suggestion, and those that are only once.
  const stated = memo(db, `planned ${period.from} ${period.to} ${on}`, () => {
    const near = registerPage(db, { accountId: null, from: addDays(period.from, -RECENT_DAYS), to: period.to, search: NOTHING_SOUGHT, show: 'all' }, null, -1).reverse();
    return statedOccurrences(gatherFacts(db, on, near), period, on);
  });
  return meetPlanned(stated.filter((one) => isStillToCome(one) || one.state === 'missed'), unsorted);
}
