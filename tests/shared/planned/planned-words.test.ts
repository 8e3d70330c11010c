import { expect, it } from 'vitest';
import type { StatedOccurrence } from '#shared/planned/planned-state';
import { plannedStateWords } from '#shared/planned/planned-words';
import { makeStated } from '../../support/make-planned';

const paid = { entryIds: [7], metOn: '2026-11-03', metPence: -70_00, differencePence: 0 } as const;

it.each([
  ['to come: the state says it', { state: 'planned' }, ''],
  ['paid as planned', { state: 'met', ...paid }, '£70.00 on 3 November 2026'],
  ['paid as a person said', { state: 'met', ...paid, answerOn: '2026-11-02' }, '£70.00 on 3 November 2026 (you said so)'],
  ['less than planned', { state: 'met_differently', ...paid, metPence: -50_00, differencePence: -20_00 }, '£50.00 on 3 November 2026, £20.00 less than planned'],
  ['more, in two payments', { state: 'met_differently', ...paid, entryIds: [7, 8], metPence: -90_00, differencePence: 20_00 }, '£90.00 on 3 November 2026 in 2 payments, £20.00 more than planned'],
  ['paid where no payment shows it', { state: 'met', reason: 'Paid together with others' }, 'Paid together with others'],
  ['cancelled', { state: 'cancelled', reason: 'The class is closed' }, 'The class is closed'],
  ['the ledger ends sooner', { state: 'not_known' }, 'Your ledger ends before it could show this. Import the newest statement.'],
  ['own money', { state: 'not_known', account: 'own' }, 'It is paid from your own money, which this ledger does not see.'],
  ['late', { state: 'late' }, 'Nothing like it is in the ledger.'],
  ['missed', { state: 'missed' }, 'It is more than 4 weeks late, or the same support was paid for since. It is not waited for.'],
  ['due', { state: 'due' }, 'It may take up to 3 working days.'],
] as [string, Partial<StatedOccurrence>, string][])('%s', (_, over, words) => expect(plannedStateWords(makeStated('2026-11-02', over))).toBe(words));
