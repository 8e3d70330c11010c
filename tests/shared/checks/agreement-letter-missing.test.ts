import { describe, expect, it } from 'vitest';
import { agreementLetterMissing } from '#shared/checks/agreement-letter-missing';
import { makeFacts, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const FLAG = ['act: The council’s letter about Dana is not in the ledger'];
const household = (over: Parameters<typeof makeWorker>[0], more = {}) => makeFacts({ workers: [makeWorker({ councilAgreedOn: '2026-04-01', ...over })], ...more });

describe('agreement-letter-missing', () => {
  it.each([
    ['agreed, and no document of that PA', household({}), FLAG],
    ['agreed, and a document', household({}, { workersWithDocuments: [1] }), []],
    ['a document of another PA', household({}, { workersWithDocuments: [2] }), FLAG],
    ['no exception', household({ councilAgreedOn: null }), []],
    ['agreed on the day', household({ councilAgreedOn: ON }), FLAG],
    ['agreed the day after', household({ councilAgreedOn: '2026-11-21' }), []],
    ['the PA’s last day', household({ endsOn: ON }), FLAG],
    ['the day after it', household({ endsOn: '2026-11-19' }), []],
  ])('%s', (_, facts, flags) => expect(raised(agreementLetterMissing, facts)).toEqual(flags));
});
