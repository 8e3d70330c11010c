import { expect, it } from 'vitest';
import { readReason } from '../../../renderer/features/money/reason-form';
import { faultsOf, readAs } from '../form-answers';

it('a statement is opened again with a reason', () => expect(readAs(readReason(' A payment is missing ', 3))).toEqual({ id: 3, reason: 'A payment is missing' }));
it('and not without one', () => expect(faultsOf(readReason('  ', 3))).toEqual(['reason: Say why you open it again, in a few words']));
