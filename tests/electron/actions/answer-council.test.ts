import { expect, it } from 'vitest';
import { answerCouncil } from '#electron/actions/answer-council';
import { gatherFacts } from '#electron/queries/gather-facts';
import { readCouncilAnswers } from '#electron/repositories/council-answers';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('puts an answer of one’s own before the council’s file, until it is taken back', () => {
  const services = testServices();
  startEmpty(services);
  const cycle = () => gatherFacts(services.ledger.db, '2026-11-20').council.paymentCycle;
  expect(cycle()).toBe('4-weeks');
  done(answerCouncil(services, { key: 'paymentCycle', value: 'month' }));
  expect(cycle()).toBe('month');
  done(answerCouncil(services, { key: 'paymentCycle', value: null }));
  expect(cycle()).toBe('4-weeks');
});

it('refuses an answer that the rule cannot have, and a rule that is not there', () => {
  const services = testServices();
  expect(faultsIn(answerCouncil(services, { key: 'surplusWeeks', value: 'many' }))).toEqual(['value: council-answer-unclear']);
  expect(faultsIn(answerCouncil(services, { key: 'shoeSize', value: 8 }))).toEqual(['key: council-rule-unknown']);
  expect(readCouncilAnswers(services.ledger.db)).toEqual({});
});
