import { describe, expect, it } from 'vitest';
import { PENSION_LETTERS, pensionLetter, type PensionLetterFacts, type PensionLetterKind } from '#shared/employer/pension-letters';

const FACTS: PensionLetterFacts = {
  kind: 'enrolment',
  workerName: 'Asha',
  employerName: 'Maya Green',
  writtenOn: '2026-06-10',
  from: '2026-06-01',
  until: '2026-08-31',
  optOutUntil: '2026-07-09',
  scheme: 'A pension scheme',
  schemeReference: 'P-100',
  limits: { triggerPence: 10_000_00, lowerPence: 6_240_00, upperPence: 50_270_00, employerPercent: 3, totalPercent: 8, fromAge: 22 },
};
const wordsOf = (kind: PensionLetterKind, change: Partial<PensionLetterFacts> = {}) => {
  const { subject, opening, parts, closing } = pensionLetter({ ...FACTS, ...change, kind });
  return [subject, ...opening, ...parts.flatMap(({ heading, words, points }) => [heading, ...words, ...points]), ...closing].join('\n');
};

describe('letters about the pension', () => {
  it.each<[PensionLetterKind, string[]]>([
    ['enrolment', ['From 1 June 2026 you are in a workplace pension', '£10,000.00 a year', 'at least 3 %', 'at least 8 % in all', '£6,240.00 and £50,270.00', 'The scheme is A pension scheme. My number there is P-100.', 'opt out until 9 July 2026', 'every 3 years', 'moneyhelper.org.uk']],
    ['postponement', ['I wait until 31 August 2026', 'Write to me that you want to be in a pension', '£6,240.00 a year', 'moneyhelper.org.uk']],
    ['opt_in', ['You can ask me to, and then I must', 'at least 3 %', 'moneyhelper.org.uk']],
    ['join', ['You can ask to join one through me', 'I do not have to pay into it', 'moneyhelper.org.uk']],
  ])('%s says what the law asks', (kind, said) => {
    const words = wordsOf(kind);
    for (const each of ['Dear Asha,', 'Maya Green', 'The Pensions Regulator', ...said]) expect(words).toContain(each);
  });

  it('has a line to fill in where the scheme is not known', () => expect(wordsOf('enrolment', { scheme: ' ', schemeReference: '' })).toContain('The scheme is ____________________. It will write'));

  it('says when the time to opt out is over', () => expect(wordsOf('enrolment', { optOutUntil: '2026-06-09' })).toContain('ended on 9 June 2026. You can still leave.'));

  it.each(PENSION_LETTERS)('%s is in short, plain sentences', (kind) => {
    expect(wordsOf(kind)).not.toMatch(/jobholder|qualifying|pursuant|auto-enrol/i);
    for (const sentence of wordsOf(kind).split(/[.:\n] ?/)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(32);
  });
});
