import { expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { answersFor } from '#shared/planned/answers-for';
import type { PlannedAnswer } from '#shared/planned/planned-answer';
import { makeOccurrence } from '../../support/make-planned';

const planned = [makeOccurrence('2026-11-02'), makeOccurrence('2026-11-09'), makeOccurrence('2026-11-09', { sourceId: 2 })];
const answer = (dueOn: IsoDay, over: Partial<PlannedAnswer> = {}): PlannedAnswer => ({ id: 1, source: 'service', sourceId: 1, dueOn, answer: 'cancelled', entryId: null, reason: 'Closed', ...over });
const found = (...answers: PlannedAnswer[]) => [...answersFor(planned, answers)].map(([{ dueOn, sourceId }, { id }]) => [dueOn, sourceId, id]);

it.each([
  ['its own day', [answer('2026-11-02')], [['2026-11-02', 1, 1]]],
  ['a day that has moved by two: the nearest', [answer('2026-11-11')], [['2026-11-09', 1, 1]]],
  ['five days: still', [answer('2026-11-14')], [['2026-11-09', 1, 1]]],
  ['six days: nothing is planned there', [answer('2026-11-15')], []],
  ['the nearest is answered already: the next within five days', [answer('2026-11-09', { id: 2 }), answer('2026-11-07')], [['2026-11-09', 1, 2], ['2026-11-02', 1, 1]]],
  ['of another record', [answer('2026-11-02', { sourceId: 3 })], []],
  ['none', [], []],
] as [string, PlannedAnswer[], [IsoDay, number, number][]][])('%s', (_, answers, expected) => expect(found(...answers)).toEqual(expected));
