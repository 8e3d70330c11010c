import { describe, expect, it } from 'vitest';
import { decisionsSentence, emergencyLead, emergencySentence, firstUnwritten, statementLead, wellbeingSentence } from '../../../renderer/features/plan/life-sentences';
import type { Output } from '../../../shared/contract/contract';

type Emergency = Output<'emergency.show'>;

const SELF = { decides: 'self', decider: '', howDecided: '', viewsHeard: '', statedOn: '2026-03-01' } as const;

it.each([
  ['nothing', null, 'Say who decides about your care', 'The council looks whether you are in control, and whether anybody puts pressure on you.'],
  ['decided and stated', SELF, 'You make the decisions about your care', 'The statement that the plan is yours was made on 1 March 2026.'],
  ['not stated', { ...SELF, statedOn: null }, 'You make the decisions about your care', 'The council looks whether you are in control, and whether anybody puts pressure on you.'],
] as const)('who decides: %s', (_, control, sentence, lead) => expect([decisionsSentence(control), statementLead(control)]).toEqual([sentence, lead]));

it('wellbeing', () => expect(wellbeingSentence('All 9 areas are written.')).toBe('Your wellbeing: all 9 areas are written'));

it.each([
  ['the first that is not written', [{ words: 'a' }, { words: ' ' }, { words: '' }], 1],
  ['the first where all are', [{ words: 'a' }, { words: 'b' }], 0],
])('opens %s', (_, all, at) => expect(firstUnwritten(all)).toBe(all[at]));

describe('emergencies', () => {
  const situation = (name: Emergency['situations'][number]['situation'], words: string) => ({ situation: name, title: '', asks: '', example: '', words });
  const ruth = { id: 1, name: 'Ruth', relation: '', phone: '', hasKey: false, words: '' };
  it.each<[string, Emergency['situations'], Emergency['contacts'], string]>([
    ['nothing', [situation('home', '')], [], 'Nobody could read yet what to do in an emergency'],
    ['what to know first is no plan', [situation('must_know', 'I cannot stand.')], [], 'Nobody could read yet what to do in an emergency'],
    ['names alone', [situation('home', ' ')], [ruth], 'Others know whom to ring, and not yet what to do'],
    ['a plan alone', [situation('home', 'Ring.')], [], 'Others know what to do, and not yet whom to ring'],
    ['both', [situation('home', 'Ring.')], [ruth], 'In an emergency others know what to do and whom to ring'],
  ])('%s', (_, situations, contacts, words) => expect(emergencySentence({ situations, contacts })).toBe(words));

  it('says how much is written', () => {
    expect(emergencyLead({ progress: 'All 8 situations are written.', contacts: [ruth] })).toBe('All 8 situations are written. 1 name to ring.');
    expect(emergencyLead({ progress: 'None of the 8 situations is written yet.', contacts: [] })).toBe('None of the 8 situations is written yet. No names to ring.');
  });
});
