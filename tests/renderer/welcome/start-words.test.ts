import { describe, expect, it } from 'vitest';
import { EMPTY_START, type StartStep, type StartText } from '../../../renderer/features/welcome/start-form';
import { stepWords } from '../../../renderer/features/welcome/start-words';

describe('an answer in a line', () => {
  it.each<[StartStep, Partial<StartText>, string]>([
    ['person', { name: 'Example person', startsOn: '6/4/26' }, 'Example person, direct payment from 6 April 2026'],
    ['council', {}, 'Luton Council'],
    ['money', {}, 'The person'],
    ['money', { managedBy: 'nominated', managerName: 'A daughter' }, 'A daughter (someone the person chose)'],
    ['account', { opening: '£100' }, 'Direct payment account, £100.00 at the start'],
    ['account', {}, 'Direct payment account, £0.00 at the start'],
    ['budget', { total: '412.60', contribution: '38.20' }, '£412.60 a week, of which you pay £38.20'],
    ['contribution', { letterAmount: '38.20', letterFrom: '6 April 2026' }, '£38.20 a week from 6 April 2026'],
  ])('%s', (step, changes, expected) => {
    expect(stepWords(step, { ...EMPTY_START, ...changes }, 'Luton Council', '2026-11-20')).toBe(expected);
  });
});
