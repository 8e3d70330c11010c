import type { BudgetPeriod } from '../budget/personal-budget';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { formatPeriod } from '../kernel/period';
import { formatMinutes, joinWords, upperFirst } from '../kernel/plain-words';
import { SPENDING_CATEGORIES } from '../ledger/categories';
import type { Helper } from '../person/person';
import { ROLE_WORDS } from '../person/role-words';
import type { Control } from './control';
import type { Emergency, EmergencyContact } from './emergencies';
import { CARE_WORDS, DECIDES_WORDS, nightWords, RATE_WORDS, RUNS_WORDS, SITUATION_WORDS, visitWords } from './plan-words';
import { assessedWords } from './need-words';
import type { Goal, Need, Risk } from './needs';
import { OUTCOMES } from './outcomes';
import type { PlanContent } from './plan-content';
import { alternativeWords, EACH_WORDS, FUNDER_WORDS, KIND_WORDS, needTitle, roundWords, usualPriceWords } from './service-words';
import type { Service } from './services';
import { WELLBEING_AREAS, type Wellbeing } from './wellbeing';

/** One line of what a record says: “Price: £13.50 an hour”. Values that are read together (how often and how long) are one line. */
type Field<T> = {
  readonly label: string;
  /** The values that it speaks of. A line has changed when one of them has. */
  readonly of: readonly (keyof T)[];
  readonly words: (record: T, content: PlanContent) => string;
};

/** A kind of record that a plan holds: what it is called, what one of them is called, and its lines. */
export type RecordKind<T> = { readonly plural: string; readonly one: string; readonly title: (record: T, content: PlanContent) => string; readonly fields: readonly Field<T>[] };

const dayOr = (day: IsoDay | null, none: string) => (day === null ? none : formatDay(day));
const needWords = (ids: readonly number[], { needs }: PlanContent) => joinWords(ids.map((id) => needs.find((need) => need.id === id)).flatMap((need) => (need ? [needTitle(need)] : ['a need that is gone']))) || 'None';

const NEED: RecordKind<Need> = {
  plural: 'Needs',
  one: 'Need',
  title: needTitle,
  fields: [
    { label: 'In words', of: ['words'], words: (need) => need.words },
    { label: 'Outcome', of: ['outcome'], words: (need) => OUTCOMES[need.outcome].plain },
    { label: 'Eligible', of: ['eligible'], words: (need) => (need.eligible ? 'Yes' : 'No') },
    { label: 'Why', of: ['eligibleBecause'], words: (need) => need.eligibleBecause },
    { label: 'Assessed as', of: ['assessed'], words: (need) => (need.assessed ? upperFirst(assessedWords(need.assessed)) : 'No amount') },
    { label: 'From', of: ['startsOn'], words: (need) => formatDay(need.startsOn) },
    { label: 'Until', of: ['endsOn'], words: (need) => dayOr(need.endsOn, 'Goes on') },
  ],
};

const GOAL: RecordKind<Goal> = {
  plural: 'Goals',
  one: 'Goal',
  title: (goal) => goal.words,
  fields: [
    { label: 'In words', of: ['words'], words: (goal) => goal.words },
    { label: 'Needs it rests on', of: ['needIds'], words: (goal, content) => needWords(goal.needIds, content) },
  ],
};

const RISK: RecordKind<Risk> = {
  plural: 'Risks',
  one: 'Risk',
  title: (risk) => risk.words,
  fields: [
    { label: 'In words', of: ['words'], words: (risk) => risk.words },
    { label: 'Need', of: ['needId'], words: (risk, content) => (risk.needId === null ? 'None' : needWords([risk.needId], content)) },
    { label: 'What is done', of: ['action'], words: (risk) => risk.action },
    { label: 'Last checked', of: ['checkedOn'], words: (risk) => dayOr(risk.checkedOn, 'Not yet') },
  ],
};

const SERVICE: RecordKind<Service> = {
  plural: 'Services',
  one: 'Service',
  title: (service) => service.name,
  fields: [
    { label: 'Name', of: ['name'], words: (service) => service.name },
    { label: 'Kind', of: ['kind'], words: (service) => KIND_WORDS[service.kind] },
    { label: 'From whom', of: ['provider'], words: (service) => service.provider || 'Not chosen yet' },
    { label: 'Number of the provider', of: ['providerReference'], words: (service) => service.providerReference },
    { label: 'One of the household’s personal assistants', of: ['workerId'], words: (service) => (service.workerId === null ? 'No' : `Yes, number ${service.workerId} in the ledger`) },
    { label: 'Paid by', of: ['fundedBy'], words: (service) => FUNDER_WORDS[service.fundedBy] },
    { label: 'How often', of: ['times', 'every', 'minutes'], words: roundWords },
    { label: 'When in the week', of: ['visits'], words: (service) => joinWords(service.visits.map(visitWords)) || 'At no day in particular' },
    { label: 'What kind of time', of: ['care'], words: (service) => CARE_WORDS[service.care] },
    { label: 'When in the year', of: ['runs'], words: (service) => RUNS_WORDS[service.runs] },
    { label: 'Price', of: ['ratePence', 'ratePer'], words: usualPriceWords },
    { label: 'Other prices', of: ['rates'], words: (service) => joinWords(service.rates.map(({ kind, from, ratePence }) => `${RATE_WORDS[kind]} ${formatPounds(ratePence)} from ${formatDay(from)}`)) || 'None' },
    { label: 'Night rate', of: ['night'], words: (service) => (service.night === null ? 'None' : nightWords(service.night)) },
    { label: 'Fares and the like', of: ['extraPence'], words: (service) => (service.extraPence === 0 ? 'None' : `${formatPounds(service.extraPence)} each time`) },
    { label: 'Miles', of: ['tenthsOfMiles', 'milePence'], words: (service) => (service.tenthsOfMiles === 0 ? 'None' : `${service.tenthsOfMiles / 10} miles each time at ${service.milePence}p a mile`) },
    { label: 'From', of: ['startsOn'], words: (service) => formatDay(service.startsOn) },
    { label: 'Until', of: ['endsOn'], words: (service) => dayOr(service.endsOn, 'Goes on') },
    { label: 'Breaks', of: ['breaks'], words: (service) => joinWords(service.breaks.map(formatPeriod)) || 'None' },
    { label: 'Needs it meets', of: ['needs'], words: (service, content) => serviceNeedWords(service, content) },
    { label: 'Bill or wages', of: ['paidEvery'], words: (service) => upperFirst(EACH_WORDS[service.paidEvery]) },
    { label: 'Line of the return', of: ['category'], words: (service) => SPENDING_CATEGORIES[service.category] },
    { label: 'Who covers', of: ['cover'], words: (service) => service.cover },
    { label: 'What this help can and cannot do', of: ['limits'], words: (service) => service.limits },
    { label: 'What else was looked at', of: ['alternatives'], words: (service) => service.alternatives.map(alternativeWords).join('; ') || 'Nothing written down' },
    { label: 'Why this one', of: ['whyThis'], words: (service) => service.whyThis },
    { label: 'Note', of: ['note'], words: (service) => service.note },
  ],
};

function serviceNeedWords({ needs }: Service, content: PlanContent): string {
  return joinWords(needs.map(({ needId, minutes }) => `${needWords([needId], content)}${minutes === null ? '' : ` (${formatMinutes(minutes)} of each visit)`}`)) || 'None';
}

const BUDGET: RecordKind<BudgetPeriod> = {
  plural: 'Personal budget',
  one: 'Personal budget',
  title: (budget) => `From ${formatDay(budget.startsOn)}`,
  fields: [
    { label: 'From', of: ['startsOn'], words: (budget) => formatDay(budget.startsOn) },
    { label: 'Until', of: ['endsOn'], words: (budget) => dayOr(budget.endsOn, 'Until another begins') },
    { label: 'State', of: ['state'], words: (budget) => upperFirst(budget.state) },
    { label: 'Personal budget', of: ['totalPence', 'per'], words: (budget) => `${formatPounds(budget.totalPence)} ${EACH_WORDS[budget.per]}` },
    { label: 'The person’s contribution', of: ['contributionPence', 'per'], words: (budget) => `${formatPounds(budget.contributionPence)} ${EACH_WORDS[budget.per]}` },
    { label: 'The council’s share', of: ['councilPence', 'per'], words: (budget) => `${formatPounds(budget.councilPence)} ${EACH_WORDS[budget.per]}` },
    { label: 'The council pays', of: ['paid'], words: (budget) => (budget.paid === 'net' ? 'Its share only (net)' : 'All of it (gross)') },
    { label: 'How often it pays', of: ['paidEvery'], words: (budget) => upperFirst(EACH_WORDS[budget.paidEvery]) },
    { label: 'First payment', of: ['firstPaymentOn'], words: (budget) => dayOr(budget.firstPaymentOn, 'Not known yet') },
  ],
};

const HELPER: RecordKind<Helper> = {
  plural: 'Who helps',
  one: 'Helper',
  title: (helper) => helper.name,
  fields: [
    { label: 'Name', of: ['name'], words: (helper) => helper.name },
    { label: 'Who they are', of: ['role'], words: (helper) => ROLE_WORDS[helper.role] },
    { label: 'What they may do', of: ['mayDo'], words: (helper) => helper.mayDo },
  ],
};

const CONTROL: RecordKind<Control> = {
  plural: 'Who decides',
  one: 'Who decides',
  title: () => 'about the care',
  fields: [
    { label: 'Who decides', of: ['decides'], words: (control) => DECIDES_WORDS[control.decides] },
    { label: 'Who helps to decide, or decides', of: ['decider'], words: (control) => control.decider },
    { label: 'How decisions are made', of: ['howDecided'], words: (control) => control.howDecided },
    { label: 'How the person’s views are heard', of: ['viewsHeard'], words: (control) => control.viewsHeard },
    { label: 'Statement of control', of: ['statedOn'], words: (control) => dayOr(control.statedOn, 'Not made yet') },
  ],
};

const WELLBEING: RecordKind<Wellbeing> = {
  plural: 'Wellbeing',
  one: 'Wellbeing',
  title: ({ area }) => WELLBEING_AREAS[area].plain,
  fields: [
    { label: 'Area', of: ['area'], words: ({ area }) => WELLBEING_AREAS[area].plain },
    { label: 'In words', of: ['words'], words: (wellbeing) => wellbeing.words },
  ],
};

const EMERGENCY: RecordKind<Emergency> = {
  plural: 'In an emergency',
  one: 'In an emergency',
  title: ({ situation }) => SITUATION_WORDS[situation],
  fields: [
    { label: 'What happens', of: ['situation'], words: ({ situation }) => SITUATION_WORDS[situation] },
    { label: 'What to do', of: ['words'], words: (emergency) => emergency.words },
  ],
};

const CONTACT: RecordKind<EmergencyContact> = {
  plural: 'Whom to ring',
  one: 'Whom to ring',
  title: (contact) => contact.name,
  fields: [
    { label: 'Name', of: ['name'], words: (contact) => contact.name },
    { label: 'Who they are', of: ['relation'], words: (contact) => contact.relation },
    { label: 'Telephone', of: ['phone'], words: (contact) => contact.phone },
    { label: 'Has a key', of: ['hasKey'], words: (contact) => (contact.hasKey ? 'Yes' : 'No') },
    { label: 'What they do', of: ['words'], words: (contact) => contact.words },
  ],
};

/** Every kind of record in a plan, in the order in which a plan is read. */
export const RECORD_KINDS = { needs: NEED, goals: GOAL, risks: RISK, services: SERVICE, budgets: BUDGET, helpers: HELPER, control: CONTROL, wellbeing: WELLBEING, emergencies: EMERGENCY, contacts: CONTACT };
export type PlanPart = keyof typeof RECORD_KINDS;
export const PLAN_PARTS = Object.keys(RECORD_KINDS) as readonly PlanPart[];
