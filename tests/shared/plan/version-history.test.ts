import { expect, it } from 'vitest';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { inForceWords, versionHistory } from '#shared/plan/version-history';

const version = (over: Partial<PlanVersion>): PlanVersion => ({ id: 1, number: 1, state: 'sent', sentOn: '2026-05-01', ...BARE_VERSION, ...over });

it.each([
  ['being written', version({ sentOn: null }), []],
  ['sent', version({}), ['sent on 1 May 2026']],
  ['sent back', version({ changesAskedOn: '2026-05-05' }), ['sent on 1 May 2026', 'changes asked for on 5 May 2026']],
  ['agreed', version({ agreedOn: '2026-05-10', agreedBy: ' J. Shah ', agreedLetter: 'AB-12' }), ['sent on 1 May 2026', 'agreed on 10 May 2026 by J. Shah (letter: AB-12)']],
  ['agreed by nobody named', version({ agreedOn: '2026-05-10' }), ['sent on 1 May 2026', 'agreed on 10 May 2026']],
])('says what became of a version that is %s', (_, of, expected) => expect(versionHistory(of)).toEqual(expected));

it.each([
  ['never', {}, ''],
  ['still', { inForceFrom: '2026-05-18' }, 'from 18 May 2026'],
  ['no more', { inForceFrom: '2026-05-18', inForceTo: '2026-10-31' }, 'from 18 May 2026 to 31 October 2026'],
] as const)('in force %s', (_, over, expected) => expect(inForceWords(version(over))).toBe(expected));
