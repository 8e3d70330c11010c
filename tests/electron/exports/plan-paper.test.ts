import { describe, expect, it } from 'vitest';
import { paperPage } from '#electron/exports/paper-page';
import { planPaper } from '#electron/exports/plan-paper';
import { withoutNotes } from '#shared/plan/plan-data';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { PLAN_STEPS } from '#shared/plan/steps';
import { emptyFacts, HELPERS, household, TODAY } from '../../shared/returns/household';
import { pageFaults, roughen } from './page-structure';

const plan = buildPlanDocument(household(), { helpers: HELPERS }, TODAY);
const wordsOf = (page: string) => page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const pageOf = (document: Parameters<typeof planPaper>[0]) => paperPage(planPaper(document));

describe('the plan as a page', () => {
  it.each([
    ['of a household', plan],
    ['of a household whose every text is rough', roughen(plan, ['fundedBy', 'state', 'outcome'])],
    ['of somebody who has not begun', buildPlanDocument(emptyFacts(), { helpers: [] }, TODAY)],
  ])('%s is in order', (_, one) => expect(pageFaults(pageOf(one))).toEqual([]));

  it('is a proposal for the council to sign', () => {
    const words = wordsOf(pageOf(plan));
    expect(words).toContain('Proposed plan for sign-off. It is not agreed until the council signs it.');
    expect(words).toContain('Signed for Luton Council');
  });

  it('speaks of the person where no name is written down', () => {
    const page = pageOf({ ...plan, title: 'Care and support plan', madeOn: '2026-10-05', person: { ...plan.person, name: '' } });
    expect(page).toContain('<title>Care and support plan, the person, 5 October 2026</title>');
    expect(wordsOf(page)).toContain('Signed by the person, or by who acts for them');
  });

  it('asks the seven questions in order and gives each answer, or says that there is none', () => {
    const page = pageOf(plan);
    const headings = [...page.matchAll(/<h2>(\d)\. ([^<]*)<\/h2>/g)].map(([, step, question]) => [Number(step), question]);
    expect(headings).toEqual(PLAN_STEPS.map(({ step, question }) => [step, question]));
    expect(page).toContain('<p dir="auto">I paint, and I want to sell a picture one day.</p>');
    expect(wordsOf(page)).toContain('7. How will you stay in control? Not answered yet.');
  });

  it('asks in the council’s own order and words, and what belongs to a step goes with it', () => {
    const facts = household();
    const planSteps = [5, 1, 2, 3, 4, 6, 7].map((step) => (step === 5 ? { step, question: 'What will it cost?' } : { step }));
    const page = pageOf(buildPlanDocument({ ...facts, council: { ...facts.council, planSteps } }, { helpers: HELPERS }, TODAY));
    expect([...page.matchAll(/<h2>(\d\. [^<]*)<\/h2>/g)].map(([, title]) => title).slice(0, 2)).toEqual(['1. What will it cost?', '2. What is important to you?']);
    expect(page.indexOf('Exact cost of each service')).toBeLessThan(page.indexOf('2. What is important to you?'));
    expect(pageFaults(page)).toEqual([]);
  });

  it('shows a service that ended in the year, and no amount a week for it', () => {
    const facts = household();
    const ended = { ...facts, services: facts.services.map((service, at) => (at === 0 ? { ...service, endsOn: '2026-04-12' as const } : service)) };
    // One week of £135.00.
    expect(wordsOf(pageOf(buildPlanDocument(ended, { helpers: [] }, TODAY)))).toContain('6 April 2026 to 12 April 2026 ended ended £135.00');
  });

  it('states cost, budget and direct payment exactly', () => {
    const words = wordsOf(pageOf(plan));
    expect(words).toContain('Weekday mornings Grace Obi 5 times a week, 2 h each time, £13.50 an hour From 6 April 2026 £135.00 £540.00 £7,020.00');
    expect(words).toContain('The council’s share £298.28 £15,510.56 The person’s contribution £30.00 £1,560.00 Personal budget £328.28 £17,070.56');
    expect(words).toContain('£1,193.12 every 4 weeks, first on 10 April 2026.');
  });

  it('says who decides, wellbeing, and what to do in an emergency', () => {
    const words = wordsOf(pageOf(plan));
    expect(words).toContain('Who decides Amina Khan makes the decisions about their care, with help from Zara Khan. Zara and I go through the post on Sundays. I decide.');
    expect(words).toContain('“This is my plan. I made the decisions in it, with the help that I chose, and nobody put pressure on me.” Said on 30 March 2026.');
    expect(words).toContain('What you give to others I give away my pictures for the hospice fair.');
    expect(words).toContain('A PA or care worker cannot come Ring Ben. Then Kingfisher Care.');
    expect(words).toContain('Zara Khan 01632 960002 Daughter Has a key. Not on Monday mornings');
    const page = pageOf(plan);
    expect(page.indexOf('Who decides')).toBeGreaterThan(page.indexOf('<h2>7.'));
    expect(page.indexOf('The nine areas of wellbeing')).toBeLessThan(page.indexOf('<h2>3.'));
  });

  it('says what a helper may do, whose number an agency has, which paid line is a cost of employing, and what to do if not happy', () => {
    const [one] = plan.paidSupport;
    const paidSupport = one ? [{ ...one, kind: 'Care agency', providerReference: '1-123456789' }, { ...one, kind: 'Cost of employing', needs: [] }] : [];
    const words = wordsOf(pageOf({ ...plan, paidSupport, helpers: [{ name: 'My sister', role: 'Family', mayDo: 'See everything' }] }));
    expect(words).toContain('My sister (family). They may: See everything');
    expect(words).toContain('CQC number 1-123456789');
    expect(words).toContain('None: a cost of employing');
    expect(words).toContain('If you are not happy with the plan Talk to your care manager, ask for a review, or complain to:');
    expect(words).not.toContain('This is not what the budget above says.');
    expect(wordsOf(pageOf({ ...plan, money: { ...plan.money, contribution: { ...plan.money.contribution, isOther: true } } }))).toContain('This is not what the budget above says. The council says which is right.');
  });

  it('makes points of lines that begin with a hyphen', () => {
    const steps = plan.steps.map((one) => (one.step === 1 ? { ...one, answer: 'I like:\n- tea\n- talk' } : one));
    expect(pageOf({ ...plan, steps })).toContain('<p dir="auto">I like:</p>\n<ul><li>tea</li>\n<li>talk</li>\n</ul>');
  });

  it('of the example household says so in its title, under it, and at the foot of each page', () => {
    const facts = household();
    const page = pageOf(buildPlanDocument({ ...facts, person: { ...facts.person, exampleOn: TODAY } }, { helpers: HELPERS }, TODAY));
    expect(pageFaults(page)).toEqual([]);
    expect(page).toContain('<title>Example: ');
    expect(page).toMatch(/<h1>[^<]*<\/h1>\n<p class="standing">An example: the people and the amounts in it are made up\.<\/p>/);
    expect(page).toMatch(/@bottom-left { content: "Example /);
    expect(pageOf(plan)).not.toContain('An example: ');
  });

  it('says what unpaid help can and will do, and why each service was chosen', () => {
    const first = <T>(list: readonly T[], change: Partial<T>) => list.map((one, at) => (at === 0 ? { ...one, ...change } : one));
    const words = wordsOf(
      pageOf({
        ...plan,
        informalSupport: first(plan.informalSupport, { limits: 'Sundays only, no lifting' }),
        paidSupport: first(plan.paidSupport, { whyThis: 'She knows me', alternatives: ['An agency, £220.00 a week: strangers each day', 'Nobody'] }),
      }),
    );
    expect(words).toMatch(/What they can and will do.*Sundays only, no lifting/);
    expect(words).toMatch(/Why this support, and what else was looked at.*Weekday mornings She knows me An agency, £220\.00 a week: strangers each day Nobody/);
    expect(wordsOf(pageOf(plan))).not.toContain('what else was looked at');
  });

  it('puts money after the person: no amount stands before step 5', () => {
    const before = wordsOf(pageOf(plan)).split('5. How will you spend your personal budget?')[0];
    expect(before).toContain('4. How will you arrange your support?');
    expect(before).not.toContain('£');
  });

  it('puts the person’s own words first in each step', () => {
    const page = pageOf({ ...plan, steps: plan.steps.map((one) => ({ ...one, answer: `Own words ${one.step}`, isAnswered: true })) });
    expect([...page.matchAll(/<h2>\d\. [^<]*<\/h2>\n<p dir="auto">Own words (\d)<\/p>/g)].map(([, step]) => step)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
});

describe('private notes', () => {
  const facts = household();
  const noted = buildPlanDocument({ ...facts, services: facts.services.map((service) => (service.id === 2 ? { ...service, note: 'Ring on Wednesdays' } : service)) }, { helpers: HELPERS }, TODAY);

  it('have a place of their own at the end of step 4', () => {
    const page = pageOf(noted);
    expect(pageFaults(page)).toEqual([]);
    expect(page).toMatch(/<h3>Private notes<\/h3>\n<dl><div><dt>Weekend mornings<\/dt><dd>Ring on Wednesdays<\/dd><\/div>\n<\/dl>\n<\/section>/);
  });

  it('leave no trace where there are none, or where they are left out', () => {
    expect(pageOf(plan)).not.toContain('Private notes');
    expect(pageOf(withoutNotes(noted))).not.toMatch(/Private notes|Ring on Wednesdays/);
  });
});

describe('a part of the plan', () => {
  const page = paperPage(planPaper(plan, [4, 1]));

  it('says on its first page, in its title and at its foot that it is one', () => {
    expect(pageFaults(page)).toEqual([]);
    expect(page).toMatch(/<title>Care and support plan: steps 1 and 4, Amina Khan/);
    expect(page).toContain('<h1>Care and support plan: steps 1 and 4</h1>');
    expect(wordsOf(page)).toContain('This is a part of the plan: steps 1 and 4.');
  });

  it('has its steps in order, and neither checks nor sign-off', () => {
    expect([...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, words]) => words)).toEqual(['1. What is important to you?', '4. How will you arrange your support?']);
  });

  it('has no date of birth and no address', () => {
    expect(wordsOf(page)).not.toMatch(/Date of birth|Mill Lane/);
    expect(wordsOf(pageOf(plan))).toMatch(/Date of birth 9 March 1971 Address 4 Mill Lane/);
  });
});
