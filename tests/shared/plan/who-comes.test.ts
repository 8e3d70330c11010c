import { expect, it } from 'vitest';
import { needsCover, onePerson } from '#shared/plan/who-comes';
import { makeService } from '../../support/make-facts';

it.each([
  ['a PA', makeService({ workerId: 3 }), true, 'PA 3'],
  ['a PA who is not in the ledger', makeService({ provider: ' Dana ' }), true, 'dana'],
  ['a friend whose name is not written down', makeService({ kind: 'informal', provider: '', name: 'Sundays' }), true, 'service Sundays'],
  ['an agency', makeService({ kind: 'agency' }), true, undefined],
  ['respite', makeService({ kind: 'respite' }), true, undefined],
  ['one time only', makeService({ every: 'once' }), false, undefined],
  ['a bus pass', makeService({ kind: 'transport' }), false, undefined],
  ['payroll', makeService({ kind: 'employing' }), false, undefined],
])('who must come: %s', (_, service, cover, person) => expect([needsCover(service), onePerson(service)]).toEqual([cover, person]));
