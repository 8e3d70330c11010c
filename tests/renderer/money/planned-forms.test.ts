import { expect, it } from 'vitest';
import { keyOf, readCancel, readMeet } from '../../../renderer/features/money/planned-forms';
import { makeStated } from '../../support/make-planned';
import { faultsOf, readAs } from '../form-answers';

const row = makeStated('2026-12-02');
const key = { source: 'service', sourceId: 1, dueOn: '2026-12-02' };

it('names a planned payment and nothing else of it', () => expect(keyOf(row)).toEqual(key));

it('reads why it does not come', () => {
  expect(readAs(readCancel(' Closed ', row, '2026-11-20'))).toEqual({ ...key, reason: 'Closed' });
  expect(faultsOf(readCancel(' ', row, '2026-11-20'))).toEqual(['reason: Enter why it does not come']);
});

it('reads which payment it was', () => {
  expect(readAs(readMeet('17', row, '2026-11-20'))).toEqual({ ...key, entryId: 17 });
  expect(faultsOf(readMeet('', row, '2026-11-20'))).toEqual(['entryId: Choose the payment']);
});
