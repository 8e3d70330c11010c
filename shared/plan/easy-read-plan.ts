import { formatDay } from '../kernel/iso-date';
import { calledInside, countOf, joinWords, upperFirst } from '../kernel/plain-words';
import { easyMoney } from './easy-read-money';
import type { EasyGroup, EasyLine, EasyPicture, EasyReadPlan, EasySection } from './easy-read-shape';
import { easySupport } from './easy-read-support';
import { explainTerms } from './easy-read-terms';
import { ALL_STEPS, inOrder, isWholePlan } from './plan-choice';
import { coverOf } from './plan-data';
import type { PlanDocument, PlanNeed } from './plan-document-shape';

/**
 * The plan in Easy Read: a short document of its own, not the long one in big letters. Sentences of 15 words at most with one idea each, a
 * picture beside them, hard words explained where they stand first, numbers as figures, the person's own words as they wrote them (the
 * rules of GOV.UK and of councils for Easy Read). Only the steps that were chosen; what happens next is only in the whole plan. Amounts are
 * a week's where they can be.
 */
export function buildEasyReadPlan(plan: PlanDocument, steps: readonly number[] = ALL_STEPS): EasyReadPlan {
  const chosen = (step: number, heading: string, groups: () => readonly EasyGroup[]): EasySection[] => (steps.includes(step) ? [{ heading, groups: [answer(plan, step), ...groups()] }] : []);
  const sections: EasySection[] = [
    ...chosen(1, 'Me and what matters', () => goals(plan)),
    ...chosen(2, 'What I want to change', () => needs(plan)),
    ...chosen(3, 'What I want to know', () => []),
    ...chosen(4, 'Who helps me, and when', () => easySupport(plan)),
    ...chosen(5, 'The money', () => easyMoney(plan.money)),
    ...chosen(6, 'Who looks after the money', () => managing(plan)),
    ...chosen(7, 'Keeping safe', () => safety(plan)),
    { heading: 'Who to ring', groups: ringing(plan) },
    ...(isWholePlan(steps) ? [{ heading: 'What happens next', groups: next(plan) }] : []),
  ];
  const [front, ...others] = explainTerms([{ heading: '', groups: about(plan, steps) }, ...sections]);
  return { title: 'My care and support plan in Easy Read', about: front?.groups ?? [], sections: others };
}

const said = (words: string): EasyLine => ({ kind: 'said', words });
const named = (name: string, words: string): EasyLine => ({ kind: 'named', name, words });
const own = (label: string, words: string): EasyLine => ({ kind: 'own', label, words });
/** Short things in the person's own words, marked as theirs. */
const ownPoints = (words: readonly string[]): EasyLine => ({ kind: 'points', points: words.map((one) => `“${one}”`) });
const group = (picture: EasyPicture, ...lines: readonly (EasyLine | false)[]): EasyGroup => ({ picture, lines: lines.filter((line) => line !== false) });

function about({ person, madeOn, council, helpers }: PlanDocument, steps: readonly number[]): EasyGroup[] {
  const numbers = inOrder(steps);
  return [
    group('person', said('This is my care and support plan.'), person.name !== '' && said(`My name is ${person.name}.`)),
    ...(isWholePlan(steps) ? [] : [group('list', said('This is a part of my plan.'), said(`It has ${numbers.length === 1 ? 'step' : 'steps'} ${joinWords(numbers.map(String))} of ${ALL_STEPS.length}.`))]),
    group('calendar', said(`The plan is from ${formatDay(madeOn)}.`), said(`My council is ${council.name}.`)),
    ...(person.communicationNeeds === '' ? [] : [group('speech', own('How I want to hear from people, in my own words:', person.communicationNeeds))]),
    ...(helpers.length === 0 ? [] : [group('helper', said('I had help with my plan.'), ...helpers.flatMap(({ name, mayDo }) => [named(name, 'helps me'), mayDo !== '' && named('They may', `“${mayDo}”`)]))]),
  ];
}

const ANSWER_PICTURES: Readonly<Record<number, EasyPicture>> = { 1: 'person', 2: 'goal', 3: 'question', 4: 'helper', 5: 'coins', 6: 'list', 7: 'shield' };

function answer(plan: PlanDocument, step: number): EasyGroup {
  const words = plan.steps.find((one) => one.step === step)?.answer ?? '';
  return group(ANSWER_PICTURES[step] ?? 'person', words === '' ? said('I have not written about this yet.') : own('My own words:', words));
}

function goals({ goals: found }: PlanDocument): EasyGroup[] {
  return found.length === 0 ? [] : [group('goal', said('These are my goals, in my own words:'), ownPoints(found.map(({ words }) => words)))];
}

function needs({ outcomes }: PlanDocument): EasyGroup[] {
  const all = outcomes.flatMap((outcome) => outcome.needs);
  const listed = (picture: EasyPicture, found: readonly PlanNeed[], ...words: readonly string[]): EasyGroup[] =>
    found.length === 0 ? [] : [group(picture, ...words.map(said), ownPoints(found.map((need) => need.words)))];
  const eligible = all.filter((need) => need.eligible);
  return [
    ...listed('list', eligible, 'I need help with these things.', 'The council must help me with them:'),
    ...listed('list', all.filter((need) => !need.eligible), 'I also need help with these things.', 'The council does not have to help me with them:'),
    ...listed('warning', eligible.filter((need) => need.coverage === 'unmet'), 'I have no help yet with these things:'),
    ...listed('warning', eligible.filter((need) => need.coverage === 'part'), 'I need more help with these things:'),
  ];
}

function managing({ managing: { ownWords, workers, againstTheLaw } }: PlanDocument): EasyGroup[] {
  return [
    group('coins', said(ownWords)),
    ...(workers.length === 0
      ? []
      : [group('helper', said('These people work for me:'), { kind: 'points', points: workers.map(({ name }) => name) }, workers.some((worker) => worker.words.startsWith('Employed')) && said('I am an employer.'))]),
    ...(againstTheLaw.length === 0 ? [] : [group('warning', said('I must put this right:'), { kind: 'points', points: againstTheLaw })]),
  ];
}

function safety(plan: PlanDocument): EasyGroup[] {
  const cover = coverOf(plan);
  return [
    ...(cover.length === 0
      ? []
      : [group('helper', said('Sometimes a helper cannot come.'), said('Then these people come:'), ...cover.map((one) => named(one.provider === '' ? one.name : `${one.name}, if ${calledInside(one.provider)} cannot come`, one.cover === '' ? 'nobody yet' : one.cover)))]),
    ...plan.life.emergencies.filter(({ situation }) => situation !== 'must_know').map(({ title, words }) => group('warning', said(`${title}.`), own('What to do, in my own words:', words))),
    ...plan.risks.map((risk) => group('warning', named('This could go wrong', `“${risk.words}”`), named('What we do', risk.action === '' ? 'nothing is written down yet' : `“${risk.action}”`))),
  ];
}

function ringing({ council, helpers, life: { contacts } }: PlanDocument): EasyGroup[] {
  const { contact, complaints } = council;
  const office = complaints ?? contact;
  return [
    group('warning', said('Is someone in danger now?'), said('Ring 999.')),
    ...(contacts.length === 0 ? [] : [group('telephone', said('I ring these people first:'), ...contacts.map(numberOf))]),
    group(
      'telephone',
      said('These people can help me.'),
      said('I write their numbers here:'),
      contact?.phone ? named(contact.name, contact.phone) : { kind: 'write', label: council.name },
      ...helpers.filter(({ name }) => !contacts.some((contact) => contact.name === name)).map(({ name }): EasyLine => ({ kind: 'write', label: name })),
    ),
    ...(office ? [group('letter', said('Am I not happy with my plan?'), said('Then I write to the council:'), { kind: 'points', points: [[office.name, ...office.address].join(', ')] }, !!office.phone && said(`Or I ring ${office.phone}.`))] : []),
  ];
}

/** Their number, or a line to write it on. */
function numberOf({ name, phone }: PlanDocument['life']['contacts'][number]): EasyLine {
  return phone.trim() === '' ? { kind: 'write', label: name } : named(name, phone.trim());
}

function next({ standing, person, checks, council, life: { control } }: PlanDocument): EasyGroup[] {
  const inForce = /Version (\d+) has been in force since (.+)\.$/.exec(standing);
  const open = checks.filter((check) => !check.isAnswered).length;
  return [
    group('council', said('The council reads my plan.'), said('The council says yes, or asks me to change it.'), said('My plan counts when the council has signed it.')),
    ...(inForce ? [group('calendar', said(`Now, version ${inForce[1]} of my plan counts.`), said(`It started on ${inForce[2]}.`))] : []),
    group('list', said(`The council looks for ${countOf(checks.length, 'thing')}.`), said(open === 0 ? 'All of them are in the plan.' : `${countOf(open, 'thing')} ${open === 1 ? 'is' : 'are'} still to do.`), said('The full plan says more about them.')),
    group('pen', ...control.statement.split(/(?<=\.) |, and /).map((part) => said(upperFirst(part.endsWith('.') ? part : `${part}.`))), { kind: 'sign', who: person.name === '' ? 'by me, or by who acts for me' : `by ${person.name}, or by who acts for them` }),
    group('council', said('The council agrees to this plan.'), { kind: 'sign', who: `for ${council.name}` }),
  ];
}
