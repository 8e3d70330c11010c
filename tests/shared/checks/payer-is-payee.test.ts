import { describe, expect, it } from 'vitest';
import { payerIsPayee } from '#shared/checks/payer-is-payee';
import type { Person } from '#shared/person/person';
import { makeFacts, makeService, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const managed = (managedBy: Person['managedBy'], managerName: string): Person => ({ ...makeFacts().person, managedBy, managerName });
const nominated = managed('nominated', 'Dana');
const flagged = ['stop: Dana looks after the money and is paid by it'];

describe('payer-is-payee', () => {
  it.each([
    ['the nominated person is the PA', makeFacts({ person: nominated, workers: [makeWorker()], services: [makeService({ workerId: 1 })] }), flagged],
    ['and the council agreed today', makeFacts({ person: nominated, workers: [makeWorker({ councilAgreedOn: ON })], services: [makeService({ workerId: 1 })] }), []],
    ['and the council agrees tomorrow', makeFacts({ person: nominated, workers: [makeWorker({ councilAgreedOn: '2026-11-21' })], services: [makeService({ workerId: 1 })] }), flagged],
    ['the same name written otherwise', makeFacts({ person: managed('authorised', ' dana '), services: [makeService({ kind: 'self_employed' })] }), ['stop: dana looks after the money and is paid by it']],
    ['somebody else', makeFacts({ person: managed('nominated', 'Ruth'), services: [makeService()] }), []],
    ['the last day of the service', makeFacts({ person: nominated, services: [makeService({ endsOn: ON })] }), flagged],
    ['the day after it', makeFacts({ person: nominated, services: [makeService({ endsOn: '2026-11-19' })] }), []],
    ['help without pay', makeFacts({ person: nominated, services: [makeService({ kind: 'informal', fundedBy: 'informal' })] }), []],
    ['a company with its fee for the account', makeFacts({ person: managed('managed_account', 'Dana'), services: [makeService()] }), []],
    ['someone who only helps', makeFacts({ person: managed('self', 'Dana'), services: [makeService()] }), []],
    ['nobody named', makeFacts({ person: managed('nominated', ''), services: [makeService({ provider: '' })] }), []],
  ])('%s', (_, facts, flags) => expect(raised(payerIsPayee, facts)).toEqual(flags));
});
