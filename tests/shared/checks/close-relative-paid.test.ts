import { describe, expect, it } from 'vitest';
import { closeRelativePaid } from '#shared/checks/close-relative-paid';
import type { Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker } from '../../support/make-facts';

const ON = '2026-11-20';
const flagsFor = (over: Partial<Worker>) => closeRelativePaid.check(makeFacts({ workers: [makeWorker({ startsOn: '2026-05-01', councilAgreedOn: null, ...over })] }), ON);

describe('close-relative-paid', () => {
  it.each<[string, Partial<Worker>, number]>([
    ['no relative', { relationship: 'none', livesInHousehold: true }, 0],
    ['a friend who lives in', { relationship: 'friend', livesInHousehold: true }, 0],
    ['a partner who lives elsewhere', { relationship: 'partner', livesInHousehold: false }, 1],
    ['a sister in the same home', { relationship: 'sibling', livesInHousehold: true }, 1],
    ['a sister in another home', { relationship: 'sibling', livesInHousehold: false }, 0],
    ['a self-employed mother in the same home', { relationship: 'parent', livesInHousehold: true, kind: 'self_employed' }, 1],
    ['a cousin in the same home: not on the list', { relationship: 'other_relative', livesInHousehold: true }, 0],
    ['agreed by the council today', { relationship: 'partner', councilAgreedOn: ON }, 0],
    ['agreed from tomorrow', { relationship: 'partner', councilAgreedOn: '2026-11-21' }, 1],
    ['left yesterday', { relationship: 'partner', endsOn: '2026-11-19' }, 0],
    ['leaves today', { relationship: 'partner', endsOn: ON }, 1],
  ])('%s', (_, over, count) => expect(flagsFor(over)).toHaveLength(count));

  it('says who, why and what to do', () => {
    expect(flagsFor({ name: 'Sam', relationship: 'sibling', livesInHousehold: true })[0]).toMatchObject({
      severity: 'stop',
      title: 'Sam is a close relative, and the council has not agreed to it in your records',
      why: expect.stringContaining('your brother or sister and lives with you'),
      next: expect.stringContaining('in writing'),
    });
  });
});
