import { describe, expect, it } from 'vitest';
import { directPaymentTermsMissing } from '#shared/checks/direct-payment-terms-missing';
import { makeBudget, makeFacts, makeNeed, makeService, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const needs = [makeNeed()];
const amount = ['act: The plan does not say how much the direct payment is, and how often it comes'];
const purpose = ['act: The plan does not say which needs the direct payment is for'];

describe('direct-payment-terms-missing', () => {
  it.each([
    ['a budget, and a service with its need', makeFacts({ needs, services: [makeService()] }), []],
    ['no budget', makeFacts({ needs, services: [makeService()], budgets: [] }), amount],
    ['a budget that is still to come', makeFacts({ needs, services: [makeService()], budgets: [makeBudget({ startsOn: '2026-12-01' })] }), []],
    ['a budget that ended, on its last day', makeFacts({ needs, services: [makeService()], budgets: [makeBudget({ endsOn: ON })] }), []],
    ['the day after', makeFacts({ needs, services: [makeService()], budgets: [makeBudget({ endsOn: '2026-11-19' })] }), amount],
    ['no budget, and nothing paid by it', makeFacts({ needs, budgets: [], services: [makeService({ fundedBy: 'own_money' })] }), []],
    ['a budget, and nothing paid by it yet', makeFacts({ needs }), purpose],
    ['a budget, and a service for no need', makeFacts({ needs, services: [makeService({ needs: [] })] }), purpose],
    ['nothing written down but the budget', makeFacts({}), []],
  ])('%s', (_, facts, flags) => expect(raised(directPaymentTermsMissing, facts)).toEqual(flags));
});
