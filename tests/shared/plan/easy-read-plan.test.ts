import { describe, expect, it } from 'vitest';
import { buildEasyReadPlan } from '#shared/plan/easy-read-plan';
import type { EasyLine, EasyReadPlan } from '#shared/plan/easy-read-shape';
import { wordsOfLine } from '#shared/plan/easy-read-terms';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { emptyFacts, HELPERS, household, TODAY } from '../returns/household';

const facts = household();
const document = buildPlanDocument(facts, { helpers: HELPERS }, TODAY);
const plan = buildEasyReadPlan(document);
const linesOf = ({ about, sections }: EasyReadPlan): EasyLine[] => [...about, ...sections.flatMap(({ groups }) => groups)].flatMap(({ lines }) => lines);
const wordsIn = (one: EasyReadPlan) => linesOf(one).map(wordsOfLine).join('\n');
const section = (one: EasyReadPlan, heading: string) => (one.sections.find((found) => found.heading === heading)?.groups ?? []).flatMap(({ lines }) => lines.map(wordsOfLine));

describe('the plan in Easy Read', () => {
  it('is the person first, the money after, and then who looks after it, safety, telephone numbers and what comes next', () => {
    expect(plan.sections.map(({ heading }) => heading)).toEqual([
      'Me and what matters', 'What I want to change', 'What I want to know', 'Who helps me, and when', 'The money', 'Who looks after the money', 'Keeping safe', 'Who to ring', 'What happens next',
    ]);
  });

  it.each([
    ['of a household', plan],
    ['of somebody who has not begun', buildEasyReadPlan(buildPlanDocument(emptyFacts(), { helpers: [] }, TODAY))],
    ['of a part', buildEasyReadPlan(document, [2, 6])],
  ])('%s: our own sentences have 15 words at most', (_, one) => {
    const ours = linesOf(one).filter((line) => line.kind === 'said' || line.kind === 'meaning').flatMap(({ words }) => words.split(/(?<=[.:?])\s+/));
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });

  it('holds the person’s answers exactly, marked as theirs', () => {
    const own = linesOf(plan).filter((line) => line.kind === 'own' && line.label === 'My own words:');
    expect(own.map((line) => line.kind === 'own' && line.words)).toEqual([1, 2, 3, 4, 5, 6].map((step) => facts.planAnswers[step]));
    expect(section(plan, 'Keeping safe')[0]).toBe('I have not written about this yet.');
  });

  it('uses figures, whole words and no hard word without its meaning', () => {
    const words = linesOf(plan).filter(({ kind }) => kind !== 'own').map(wordsOfLine).join('\n');
    expect(words).not.toMatch(/\d h\b|\d min\b|\btwice\b/i);
    for (const term of ['care and support plan', 'goal', 'personal budget', 'direct payment', 'employer']) expect(linesOf(plan).filter((line) => line.kind === 'meaning' && line.term === term)).toHaveLength(1);
  });

  it('says what the person is to get help with, and what is missing', () => {
    const lines = section(plan, 'What I want to change');
    expect(lines).toContain('The council must help me with them:');
    expect(lines[lines.indexOf('The council does not have to help me with them:') + 1]).toBe('“Volunteering at the library”');
    expect(lines).toContain('I need more help with these things:');
  });

  it('says who comes when somebody cannot, and what could go wrong', () => {
    const lines = section(plan, 'Keeping safe');
    expect(lines).toContain('Weekday mornings, if Grace Obi cannot come: Ben Hart, then Kingfisher Care');
    expect(lines).toContain('Cleaning and cooking, if Ben Hart cannot come: nobody yet');
    expect(lines).toContain('This could go wrong: “Getting lost in town”');
    expect(lines).toContain('What we do: nothing is written down yet');
  });

  it('is the person’s own voice about the money, and says what a helper may do', () => {
    expect(section(plan, 'Who looks after the money')[1]).toBe('I look after the money.');
    const helped = buildEasyReadPlan({ ...document, helpers: [{ name: 'My sister', role: 'Family', mayDo: 'See everything' }, { name: 'Ruth', role: 'Friend', mayDo: '' }] });
    const lines = helped.about.flatMap((group) => group.lines.map(wordsOfLine));
    expect(lines.slice(lines.indexOf('I had help with my plan.') + 1)).toEqual(['My sister: helps me', 'They may: “See everything”', 'Ruth: helps me']);
  });

  it('calls a helper without a name as people do', () => {
    const sister = { ...document, paidSupport: document.paidSupport.map((service) => ({ ...service, provider: 'My sister' })) };
    expect(section(buildEasyReadPlan(sister), 'Keeping safe').some((line) => line.includes(', if my sister cannot come: '))).toBe(true);
  });

  it('has a place for each number that is not known, and gives those that are', () => {
    expect(section(plan, 'Who to ring').slice(0, 2)).toEqual(['Is someone in danger now?', 'Ring 999.']);
    expect(section(plan, 'Who to ring')).toEqual(expect.arrayContaining(['Luton Council', 'Zara Khan: 01632 960002', 'Adult Social Care, Town Hall, Luton, LU1 2BQ']));
    const unknown = { ...document, life: { ...document.life, contacts: document.life.contacts.map((one) => ({ ...one, phone: ' ' })) } };
    expect(section(buildEasyReadPlan(unknown), 'Who to ring')).toContain('Zara Khan');
    expect(section(buildEasyReadPlan({ ...document, life: { ...document.life, contacts: [] } }), 'Who to ring')).toContain('Zara Khan');
    const withPhone = { ...document, council: { ...document.council, contact: { name: 'Adult Social Care', address: ['Town Hall'], phone: '01000 000000', email: null } } };
    expect(section(buildEasyReadPlan(withPhone), 'Who to ring')).toEqual(expect.arrayContaining(['Adult Social Care: 01000 000000', 'Or I ring 01000 000000.']));
  });

  it('says which version counts now, and how much is still to do', () => {
    const inForce = { ...document, standing: 'Proposed plan for sign-off. It is not agreed until the council signs it. Version 2 has been in force since 6 April 2026.' };
    expect(section(buildEasyReadPlan(inForce), 'What happens next')).toEqual(expect.arrayContaining(['Now, version 2 of my plan counts.', 'It started on 6 April 2026.']));
    const open = document.checks.filter((check) => !check.isAnswered).length;
    expect(section(plan, 'What happens next')).toContain(`${open} things are still to do.`);
    expect(wordsIn(plan)).not.toContain('Now, version');
  });
});

describe('a part of the plan in Easy Read', () => {
  const part = buildEasyReadPlan(document, [5, 1]);
  it('has its steps and who to ring, and not what happens next', () => expect(part.sections.map(({ heading }) => heading)).toEqual(['Me and what matters', 'The money', 'Who to ring']));
  it('says so at the front', () => expect(part.about.flatMap(({ lines }) => lines.map(wordsOfLine))).toEqual(expect.arrayContaining(['This is a part of my plan.', 'It has steps 1 and 5 of 7.'])));
  it('explains its own hard words', () => expect(linesOf(part).some((line) => line.kind === 'meaning' && line.term === 'employer')).toBe(true));
});
