import { describe, expect, it } from 'vitest';
import { noStatementOfControl } from '#shared/checks/no-statement-of-control';
import type { Facts } from '#shared/checks/check';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const { control, planAnswers } = makeFacts();
const NOT_MADE = ['act: The statement that the plan is yours has not been made'];

describe('no-statement-of-control', () => {
  it.each<[string, Partial<Facts>, string[]]>([
    ['it was made', {}, []],
    ['it was not', { control: control && { ...control, statedOn: null } }, NOT_MADE],
    ['nothing is written of who decides', { control: null }, NOT_MADE],
    ['all seven steps have a word', { control: null, planAnswers: { 1: 'x', 2: 'x', 3: 'x', 4: 'x', 5: 'x', 6: 'x', 7: 'x' } }, NOT_MADE],
    ['six steps: nobody can say yet that the plan is theirs', { control: null, planAnswers: { ...planAnswers, 7: ' ' } }, []],
  ])('%s', (_, facts, flags) => expect(raised(noStatementOfControl, makeFacts(facts))).toEqual(flags));
});
