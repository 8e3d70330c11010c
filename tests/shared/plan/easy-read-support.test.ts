import { describe, expect, it } from 'vitest';
import { easyFrequency, easySupport } from '#shared/plan/easy-read-support';
import { wordsOfLine } from '#shared/plan/easy-read-terms';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { withoutNotes } from '#shared/plan/plan-data';
import { household, service, TODAY } from '../returns/household';

const facts = household();
const support = (change: object = {}) => easySupport(withoutNotes(buildPlanDocument({ ...facts, ...change }, { helpers: [] }, TODAY)));
const linesOf = (name: string) => support().find(({ title }) => title === name)?.lines.map(wordsOfLine);

describe('how often, in Easy Read', () => {
  it.each([
    ['Once a week, 2 h', 'Once a week, 2 hours'],
    ['Twice every 2 weeks, 1 h 30 min each time', '2 times every 2 weeks, 1 hour 30 minutes each time'],
    ['5 times a week, 1 min each time', '5 times a week, 1 minute each time'],
    ['One time only', '1 time only'],
    ['3 times in all', '3 times in all'],
  ])('“%s” becomes “%s”', (words, easy) => expect(easyFrequency(words)).toBe(easy));
});

describe('who helps, in Easy Read', () => {
  it('is paid help first, then help without pay, then other bodies; costs of employing help nobody', () => {
    expect(support().map(({ title }) => title)).toEqual([
      'Weekday mornings', 'Weekend mornings', 'Cleaning and cooking', 'Art group', 'Swimming', 'Washing clothes on Saturdays', 'Trips to the library', 'Physiotherapy at home',
    ]);
  });

  it('says who, when, from which day and for what', () => {
    expect(linesOf('Weekday mornings')).toEqual([
      'Who: Grace Obi',
      'When: 5 times a week, 2 hours each time',
      'From: 6 April 2026',
      'This is for these things:',
      '“Washing and drying each morning”\n“Getting dressed for the day”\n“A cooked meal each day”',
    ]);
  });

  it.each([
    ['days without it', 'Art group', 'Not: 22 July 2026 to 1 September 2026, 19 December 2026 to 3 January 2027'],
    ['that nobody is paid', 'Trips to the library', 'Nobody is paid for this.'],
    ['that another body pays', 'Physiotherapy at home', 'Who pays: The NHS'],
    ['that the person pays', 'Swimming', 'Who pays: I do, with my own money'],
  ])('says %s', (_, name, line) => expect(linesOf(name)).toContain(line));

  it('says that nobody is chosen, and that there is no help', () => {
    expect(support({ services: [service(1, 'Mornings')] })[0]?.lines.map(wordsOfLine)).toContain('Who: I have not chosen yet');
    expect(support({ services: [] }).flatMap(({ lines }) => lines.map(wordsOfLine))).toEqual(['No help is written down yet.']);
  });

  it('has a private note only where the plan has it', () => {
    const noted = { ...facts, services: [service(1, 'Mornings', { note: 'Be kind' })] };
    const plan = buildPlanDocument(noted, { helpers: [] }, TODAY);
    expect(easySupport(plan)[0]?.lines.map(wordsOfLine)).toContain('My private note: Be kind');
    expect(easySupport(withoutNotes(plan))[0]?.lines.map(wordsOfLine).join()).not.toContain('Be kind');
  });
});
