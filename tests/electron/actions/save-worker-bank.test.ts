import { describe, expect, it } from 'vitest';
import { saveWorker } from '#electron/actions/save-worker';
import { saveWorkerBank } from '#electron/actions/save-worker-bank';
import { findInLedger } from '#electron/queries/find-in-ledger';
import { listHistory } from '#electron/queries/list-history';
import { showWorker } from '#electron/queries/show-worker';
import { showWorkerBank } from '#electron/queries/show-worker-bank';
import { bankOf } from '#electron/repositories/jobs';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn, WORKER } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const BANK = { holder: 'P Nair', sortCode: '11-22-33', accountNumber: '1234 5678' };
const EVERYTHING = { record: null, words: '', kind: null, from: null, to: null, all: true, before: null } as const;

function withBank() {
  const services = testServices('2026-11-20');
  startEmpty(services);
  const { id } = done(saveWorker(services, WORKER));
  done(saveWorkerBank(services, { workerId: id, bank: BANK }));
  return { services, id };
}

it('keeps digits alone, shows them whole only when asked, and takes them out', () => {
  const { services, id } = withBank();
  expect(bankOf(services.ledger.db, id)).toEqual({ workerId: id, holder: 'P Nair', sortCode: '112233', accountNumber: '12345678' });
  expect(done(showWorkerBank(services, { workerId: id }))).toEqual({ holder: 'P Nair', sortCode: '112233', accountNumber: '12345678' });
  expect(done(showWorker(services, { id })).bank).toMatchObject({ masked: '••••5678' });
  done(saveWorkerBank(services, { workerId: id, bank: null }));
  expect(done(showWorkerBank(services, { workerId: id }))).toBeNull();
  expect(done(showWorker(services, { id })).bank).toBeNull();
});

it('refuses numbers that cannot be, and changes nothing', () => {
  const { services, id } = withBank();
  expect(faultsIn(saveWorkerBank(services, { workerId: id, bank: { ...BANK, sortCode: '1122' } }))).toEqual(['sortCode: not-a-bank-number']);
  expect(bankOf(services.ledger.db, id)?.sortCode).toBe('112233');
});

it('says on which day they were last written down', () => {
  const { services, id } = withBank();
  const at = services.clock.now();
  expect(done(showWorker(services, { id })).bank?.changedOn).toBe(at.slice(0, 10));
});

describe('nowhere else are the numbers to be seen', () => {
  it('not in the history, which masks them, and not by a search in it', () => {
    const { services, id } = withBank();
    done(saveWorkerBank(services, { workerId: id, bank: { ...BANK, accountNumber: '87654321' } }));
    const said = JSON.stringify(done(listHistory(services, EVERYTHING)));
    expect(said).toContain('••••5678');
    expect(said).toContain('••••4321');
    for (const secret of ['12345678', '87654321', '112233', '11-22-33', '1234 5678']) expect(said).not.toContain(secret);
    expect(done(listHistory(services, { ...EVERYTHING, words: '12345678' })).lines).toEqual([]);
  });

  it('not in what the trail keeps of the request', () => {
    const { services } = withBank();
    const details = services.ledger.db.driver.prepare("SELECT detail FROM event WHERE what = 'workerBank.save'").pluck().all() as string[];
    expect(details).toHaveLength(1);
    expect(details[0]).not.toMatch(/12345678|1234 5678|112233|11-22-33/);
  });

  it('not by the search', () => {
    const { services } = withBank();
    expect(done(findInLedger(services, { words: '12345678' })).results).toEqual([]);
  });
});
