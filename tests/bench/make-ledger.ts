import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { saveBudget } from '#electron/actions/save-budget';
import { saveNeed } from '#electron/actions/save-need';
import { saveService } from '#electron/actions/save-service';
import { saveWorker } from '#electron/actions/save-worker';
import { startLedger } from '#electron/actions/start-ledger';
import { createLedger, openLedger } from '#electron/db/open';
import { writeLedger } from '#electron/db/transaction';
import { addBatch } from '#electron/repositories/imports';
import { addMoney } from '#electron/repositories/postings';
import { addStatement } from '#electron/repositories/accounts';
import { clockOn } from '#electron/services/clock';
import type { Services } from '#electron/services/services';
import { sha256 } from '#electron/services/files';
import { addDays, daysBetween, type IsoDay } from '#shared/kernel/iso-date';
import { ok } from '#shared/kernel/result';
import type { EntryPart } from '#shared/ledger/entry';
import { BUDGET, done, NEED, SERVICE, WORKER } from '../support/records';

export const TODAY: IsoDay = '2026-11-20';
const FIRST: IsoDay = '2016-11-21';
export const DAYS = daysBetween(FIRST, TODAY);

/** The day of one of `count` payments that are spread evenly over the ten years. */
export function dayOf(index: number, count: number): IsoDay {
  return addDays(FIRST, Math.floor((index * DAYS) / count));
}

/**
 * A ledger of this many payments over ten years, as a household's bank would have brought them: money in every four weeks, wages, an
 * agency, an activity, and one in ten that nobody has sorted. Made once and kept in the folder. Gives its path.
 */
export function ledgerOf(folder: string, count: number): string {
  const path = join(folder, `bench-${count}.dpledger`);
  if (existsSync(path)) return path;
  const part = `${path}.part`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(part + suffix, { force: true });
  const ledger = done(createLedger(part));
  fill({ ledger, clock: clockOn(TODAY, () => `${TODAY}T09:00:00.000Z`) }, count);
  ledger.close();
  renameSync(part, path);
  return path;
}

/** Services in the plan of `planOf`, of which two are those of `ledgerOf`. */
export const PLAN_SERVICES = 60;

/** The same ledger with a plan of 60 services, each of them on two days of the week, some every other week. Made once and kept. Gives its path. */
export function planOf(folder: string, count: number): string {
  const path = join(folder, `bench-plan-${count}.dpledger`);
  if (existsSync(path)) return path;
  const part = `${path}.part`;
  copyFileSync(ledgerOf(folder, count), part);
  const ledger = done(openLedger(part));
  const services = { ledger, clock: clockOn(TODAY, () => `${TODAY}T09:00:00.000Z`) };
  const needIds = Array.from({ length: 10 }, (_, at) => done(saveNeed(services, { ...NEED, words: `Need ${at + 1}`, startsOn: FIRST })).id);
  for (let at = 0; at < PLAN_SERVICES - 2; at += 1) {
    // Half an hour each, from 7:00: one after another, with a few at the same time.
    const weekday = ((at % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
    const visit = { weekday, fromMinutes: 420 + Math.floor(at / 7) * 60, minutes: at % 14 === 0 ? 75 : 45, week: at % 10 === 9 ? 'first' : 'every' } as const;
    const visits = [visit, { ...visit, fromMinutes: visit.fromMinutes + 500 }];
    done(saveService(services, { ...SERVICE, name: `Service ${at + 1}`, kind: 'agency', category: 'agency', provider: `Agency ${at % 9}`, needs: [{ needId: needIds[at % 10] ?? 0, minutes: null }], times: 2, minutes: visit.minutes, ratePence: 100, startsOn: FIRST, visits }));
  }
  ledger.close();
  renameSync(part, path);
  return path;
}

function fill(services: Services, count: number): void {
  const { accountId } = done(
    startLedger(services, {
      person: { name: 'Grace Okafor', bornOn: '1968-07-14', address: '', councilReference: '', communicationNeeds: '', councilId: 'luton', startsOn: FIRST, managedBy: 'self', managerName: '' },
      account: { name: 'Main', kind: 'bank', bank: 'lloyds', openingPence: 0, openedOn: FIRST },
      budget: null,
      letter: null,
      exampleOn: null,
    }),
  );
  done(saveBudget(services, { ...BUDGET, startsOn: FIRST, firstPaymentOn: FIRST }));
  const needId = done(saveNeed(services, { ...NEED, startsOn: FIRST })).id;
  const workerId = done(saveWorker(services, { ...WORKER, startsOn: FIRST, rates: [{ from: FIRST, ratePence: 1350 }] })).id;
  const needs = [{ needId, minutes: null }];
  const wages = done(saveService(services, { ...SERVICE, workerId, needs, startsOn: FIRST })).id;
  const agency = done(saveService(services, { ...SERVICE, name: 'Weekends', kind: 'agency', category: 'agency', needs, startsOn: FIRST })).id;
  done(writeLedger(services, 'bench.fill', { count }, (db) => {
    const batchId = addBatch(db, { accountId, bank: 'lloyds', fileName: 'bench.csv', sha256: sha256(Buffer.alloc(0)), bytes: Buffer.alloc(0), fromOn: FIRST, toOn: TODAY, rowsRead: count, added: count, alreadyThere: 0, refused: 0, importedAt: services.clock.now() });
    let balancePence = 0;
    for (let index = 0; index < count; index += 1) {
      const payment = paymentOf(index, { wages, agency });
      balancePence += payment.amountPence;
      const paidOn = dayOf(index, count);
      const madeAt = services.clock.now();
      addMoney(db, { accountId, paidOn, ...payment }, { ruleId: null, madeAt, bank: { text: `BGC ${payment.payee.toUpperCase()} ${index % 50}`, id: null, balancePence, batchId, row: index + 2 } });
      if (index === count - 1) addStatement(db, { accountId, closingOn: paidOn, closingPence: balancePence, batchId });
    }
    return ok(null);
  }));
}

function paymentOf(index: number, { wages, agency }: { readonly wages: number; readonly agency: number }): { payee: string; amountPence: number; parts: EntryPart[] } {
  const out = -(1000 + ((index * 37) % 900));
  switch (index % 10) {
    case 0:
      return { payee: 'Luton Council', amountPence: 13000, parts: [{ category: 'direct_payment', serviceId: null, fund: 'council', amountPence: 13000 }] };
    case 9:
      return { payee: `Shop ${index % 23}`, amountPence: out, parts: [{ category: 'not_sorted', serviceId: null, fund: 'council', amountPence: out }] };
    case 3:
    case 6:
      return { payee: 'Northfield Home Care', amountPence: out, parts: [{ category: 'agency', serviceId: agency, fund: 'council', amountPence: out }] };
    default:
      return { payee: 'Priya Nair', amountPence: out, parts: [{ category: 'pa_wages', serviceId: wages, fund: 'council', amountPence: out }] };
  }
}

/** A Lloyds file of this many payments over the same ten years, newest first, none of which the ledger has. */
export function statementOf(rows: number): string {
  const lines: string[] = [];
  let balancePence = 5_000_00;
  for (let index = 0; index < rows; index += 1) {
    const out = 2000 + ((index * 53) % 700);
    balancePence += index % 2 === 0 ? -out : out + 1;
    const [year, month, day] = dayOf(index, rows).split('-');
    const money = (pence: number) => `${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
    lines.push(`${day}/${month}/${year},FPO,'30-00-00,00000000,FURTHER PAYEE ${index % 40},${index % 2 === 0 ? money(out) : ''},${index % 2 === 0 ? '' : money(out + 1)},${money(balancePence)}`);
  }
  return `Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n${lines.reverse().join('\n')}\n`;
}
