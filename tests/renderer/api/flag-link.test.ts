import { describe, expect, it } from 'vitest';
import { linkOfFlag, type FlagShown } from '../../../renderer/api/flag-link';

type Case = [name: string, flag: Pick<FlagShown, 'check' | 'screen' | 'records'> & Partial<FlagShown>, link: ReturnType<typeof linkOfFlag>];

describe('the next step of a flag', () => {
  it.each<Case>([
    [
      'an unmet need: a service for it',
      { check: 'need-unmet', screen: 'needs-and-services', records: [{ kind: 'need', id: 4 }] },
      { words: 'Add a service', to: '/needs-and-services/service/new', search: { need: 4 } },
    ],
    [
      'two unmet needs: a service',
      { check: 'need-unmet', screen: 'needs-and-services', records: [{ kind: 'need', id: 4 }, { kind: 'need', id: 5 }] },
      { words: 'Add a service', to: '/needs-and-services/service/new' },
    ],
    ['one payment is opened itself', { check: 'receipt-missing', screen: 'money', records: [{ kind: 'entry', id: 9 }] }, { words: 'See the payment', to: '/money', search: { entry: 9 } }],
    ['several payments: the register with these', { check: 'receipt-missing', screen: 'money', records: [{ kind: 'entry', id: 9 }, { kind: 'entry', id: 10 }] }, { words: 'See the payments', to: '/money', search: { entries: '9,10' } }],
    ['one service is opened itself', { check: 'support-not-happening', screen: 'needs-and-services', records: [{ kind: 'service', id: 2 }] }, { words: 'See the service', to: '/needs-and-services/service/2' }],
    ['one need is opened itself', { check: 'need-partly-met', screen: 'needs-and-services', records: [{ kind: 'need', id: 3 }] }, { words: 'See the need', to: '/needs-and-services/need/3' }],
    ['no right to work check: its field', { check: 'right-to-work-missing', screen: 'employing', records: [{ kind: 'worker', id: 2 }] }, { words: 'Write down the check', to: '/employing/person/2', search: { field: 'rightToWorkSeenOn' } }],
    ['no contract: its field', { check: 'contract-missing', screen: 'employing', records: [{ kind: 'worker', id: 2 }] }, { words: 'Write down the contract', to: '/employing/person/2', search: { field: 'contractGivenOn' } }],
    ['a certificate that nobody decided about: its part', { check: 'dbs-not-seen', screen: 'employing', records: [{ kind: 'worker', id: 2 }] }, { words: 'Write down the certificate', to: '/employing/person/2', search: { part: 'checks' } }],
    ['a permission that ends: its PA', { check: 'right-to-work-expiring', screen: 'employing', records: [{ kind: 'worker', id: 2 }] }, { words: 'See the PA', to: '/employing/person/2' }],
    ['permissions of two that end: all PAs', { check: 'right-to-work-expiring', screen: 'employing', records: [{ kind: 'worker', id: 2 }, { kind: 'worker', id: 3 }] }, { words: 'See the PA', to: '/employing' }],
    ['no insurance: a new policy', { check: 'insurance-missing', screen: 'employing', records: [{ kind: 'worker', id: 2 }] }, { words: 'Write down the insurance', to: '/employing', search: { open: 'insurance' } }],
    ['no letter about the contribution: a new one', { check: 'contribution-letter-missing', screen: 'contribution', records: [{ kind: 'budget', id: 1 }] }, { words: 'Add the letter', to: '/contribution', search: { open: 'letter' } }],
    ['no day of the first payment: its budget', { check: 'payment-in-missing', screen: 'needs-and-services', records: [{ kind: 'budget', id: 5 }] }, { words: 'Write down the day', to: '/needs-and-services/budget/5' }],
    ['a payment that has not come: the money', { check: 'payment-in-missing', screen: 'money', records: [{ kind: 'budget', id: 5 }] }, { words: 'See the money', to: '/money' }],
    ['a step of the plan', { check: 'plan-step-empty', screen: 'plan', records: [{ kind: 'step', id: 7 }] }, { words: 'Write step 7', to: '/plan/7' }],
    ['a step that the council asks first', { check: 'plan-step-empty', screen: 'plan', figures: { firstStep: 1 }, records: [{ kind: 'step', id: 7 }] }, { words: 'Write step 1', to: '/plan/7' }],
    ['two empty steps: the first', { check: 'plan-step-empty', screen: 'plan', records: [{ kind: 'step', id: 3 }, { kind: 'step', id: 7 }] }, { words: 'Write step 3', to: '/plan/3' }],
    ['areas of wellbeing: their screen', { check: 'wellbeing-area-not-considered', screen: 'plan', records: [] }, { words: 'See your wellbeing', to: '/plan/wellbeing' }],
    ['no plan for emergencies: its screen', { check: 'no-emergency-plan', screen: 'plan', records: [] }, { words: 'Plan for emergencies', to: '/plan/emergency' }],
    ['no statement: where it is made', { check: 'no-statement-of-control', screen: 'plan', records: [] }, { words: 'See the statement', to: '/plan/decisions' }],
    ['advice that is missing: its step', { check: 'prevention-advice-empty', screen: 'plan', records: [{ kind: 'step', id: 3 }] }, { words: 'Write step 3', to: '/plan/3' }],
    ['a question that waits for its reply', { check: 'reply-awaited', screen: 'reviews', records: [{ kind: 'contact', id: 4 }] }, { words: 'See what was asked', to: '/reviews' }],
    ['a step with a name of its own', { check: 'return-due', screen: 'return', records: [] }, { words: 'Make the return', to: '/return' }],
    ['a check that nobody has named: its screen', { check: 'new-check', screen: 'employing', records: [] }, { words: 'Go to Employing', to: '/employing' }],
    ['Home has the shortest path', { check: 'new-check', screen: 'home', records: [] }, { words: 'Go to Home', to: '/' }],
  ])('%s', (_, flag, link) => {
    expect(linkOfFlag(flag)).toEqual(link);
  });
});
