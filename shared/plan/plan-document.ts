import type { Check, Facts } from '../checks/check';
import { closeRelativePaid } from '../checks/close-relative-paid';
import { contractMissing } from '../checks/contract-missing';
import { insuranceMissing } from '../checks/insurance-missing';
import { payBelowMinimumWage } from '../checks/pay-below-minimum-wage';
import { rightToWorkMissing } from '../checks/right-to-work-missing';
import { serviceWithoutNeed } from '../checks/service-without-need';
import { planEmployerCosts } from '../employer/plan-employer-costs';
import { costRatesDay } from '../employer/rates-known';
import { rateOnDay } from '../employer/worker';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, type Pence } from '../kernel/money';
import { isCurrent } from '../kernel/period';
import { calledInside, formatMinutes } from '../kernel/plain-words';
import { indexEntries } from '../ledger/entry-index';
import { managedByOwnWords, managedByWords } from '../person/managed-by-words';
import type { Helper } from '../person/person';
import { ROLE_WORDS } from '../person/role-words';
import { answerState } from './answer-state';
import { coverage } from './coverage';
import { assessedWords } from './need-words';
import { OUTCOME_KEYS, OUTCOMES } from './outcomes';
import { planChecks } from './plan-document-checks';
import { planLife } from './plan-document-life';
import { planMoney } from './plan-document-money';
import type { PlanDocument, PlanOutcome, PlanService } from './plan-document-shape';
import { planInForce, type PlanVersion } from './plan-version';
import { priceWords } from './price-words';
import { alternativeWords, frequencyWords, FUNDER_WORDS, KIND_WORDS, needTitle, needTitlesOf, runsWords } from './service-words';
import type { Funder, Service } from './services';
import { planStepsOf } from './steps-of-council';
import { inForceWords, VERSION_STATES, versionHistory } from './version-history';
import { needsCover } from './who-comes';

/**
 * Builds the plan as it stands today (`on`), in the seven steps, with what section 25 of the Care Act and the councils' pages ask for:
 * each need and whether it is eligible, how it is met, the exact cost and frequency of each service, the personal budget, and the
 * needs, amount and frequency of the direct payment. Amounts are pence. In law the council prepares the plan, so this is a proposal
 * for it to agree, and says so. Support that has ended is left out.
 */
export function buildPlanDocument(facts: Facts, extra: { readonly helpers: readonly Helper[] }, on: IsoDay): PlanDocument {
  const services = facts.services.filter((service) => service.endsOn === null || service.endsOn >= on);
  // Payroll and insurance make support possible; they do not themselves meet a need.
  const support = services.filter((service) => service.kind !== 'employing');
  const needs = facts.needs.filter((need) => need.endsOn === null || need.endsOn >= on);
  const shown = (funders: readonly Funder[]) =>
    funders.flatMap((funder) => services.filter((service) => service.fundedBy === funder)).map((service) => planService(service, facts, withoutNeed.has(service.id)));
  const covered = new Map(coverage({ needs, services: facts.services, terms: facts.terms }, indexEntries(facts.entries), on).map((row) => [row.needId, row]));
  const withoutNeed = new Set(serviceWithoutNeed.check(facts, on).flatMap(({ records }) => records.map(({ id }) => id)));
  const outcomes = OUTCOME_KEYS.flatMap((outcome): PlanOutcome[] => {
    const own = needs.filter((need) => need.outcome === outcome);
    if (own.length === 0) return [];
    return [{ outcome, ...OUTCOMES[outcome], needs: own.map((need) => ({
      words: needTitle(need),
      eligible: need.eligible,
      eligibleBecause: need.eligibleBecause.trim(),
      assessed: need.assessed ? assessedWords(need.assessed) : '',
      metBy: support.filter((service) => service.needs.some((met) => met.needId === need.id)).map(nameAndProvider),
      coverage: covered.get(need.id)?.state ?? 'not_assessed',
      coverageWords: covered.get(need.id)?.stateWords ?? '',
    })) }];
  });
  const needWords = (id: number) => facts.needs.filter((need) => need.id === id).map(needTitle);
  const document: Omit<PlanDocument, 'checks'> = {
    title: 'Care and support plan',
    standing: standingOf(facts.planVersions, on),
    madeOn: on,
    isExample: facts.person.exampleOn !== null,
    person: {
      name: facts.person.name,
      bornOn: facts.person.bornOn,
      address: facts.person.address,
      councilReference: facts.person.councilReference,
      communicationNeeds: facts.person.communicationNeeds.trim(),
    },
    council: { id: facts.council.id, name: facts.council.name, contact: facts.council.contact, complaints: facts.council.complaints },
    helpers: extra.helpers.map(({ name, role, mayDo }) => ({ name, role: ROLE_WORDS[role], mayDo: mayDo.trim() })),
    steps: planStepsOf(facts.council).map(({ step, number, question }) => {
      const answer = (facts.planAnswers[step] ?? '').trim();
      return { step, number, question, answer, isAnswered: answer !== '', state: answerState(answer) };
    }),
    outcomes,
    goals: facts.goals.map((goal) => ({ words: goal.words, needs: goal.needIds.flatMap(needWords) })),
    risks: facts.risks.map(({ words, needId, action, checkedOn }) => ({ words, need: needId === null ? null : (needWords(needId)[0] ?? null), action: action.trim(), checkedOn })),
    paidSupport: shown(['direct_payment', 'own_money']),
    informalSupport: shown(['informal']),
    otherSupport: shown(['council', 'nhs', 'other']),
    money: planMoney(facts, services, on),
    managing: { words: managedByWords(facts.person), ownWords: managedByOwnWords(facts.person), ...employing(facts, on) },
    life: planLife(facts),
    versions: facts.planVersions.map((version) => ({ number: version.number, words: versionWords(version) })),
  };
  return { ...document, checks: planChecks(document) };
}

function planService(service: Service, facts: Pick<Facts, 'needs'>, lacksNeed: boolean): PlanService {
  return {
    name: service.name,
    kind: KIND_WORDS[service.kind],
    provider: service.provider.trim(),
    providerReference: service.providerReference.trim(),
    fundedBy: service.fundedBy,
    fundedByWords: FUNDER_WORDS[service.fundedBy],
    needs: needTitlesOf(service, facts.needs),
    lacksNeed,
    frequency: frequencyWords(service),
    price: priceWords(service),
    runs: runsWords(service),
    cover: service.cover.trim(),
    needsCover: needsCover(service),
    limits: service.limits.trim(),
    alternatives: service.alternatives.map(alternativeWords),
    whyThis: service.whyThis.trim(),
    note: service.note.trim(),
  };
}

function nameAndProvider({ name, provider }: Service): string {
  return provider.trim() === '' ? name : `${name} (${provider.trim()})`;
}

function standingOf(versions: readonly PlanVersion[], on: IsoDay): string {
  const agreed = planInForce(versions, on);
  const proposed = 'Proposed plan for sign-off. It is not agreed until the council signs it.';
  if (!agreed?.inForceFrom) return proposed;
  return `${proposed} Version ${agreed.number} has been in force since ${formatDay(agreed.inForceFrom)}.`;
}

function versionWords(version: PlanVersion): string {
  const inForce = inForceWords(version);
  const days = [...versionHistory(version), ...(inForce === '' ? [] : [`in force ${inForce}`])];
  const because = version.endedBecause.trim() === '' ? '' : `. It ended because: ${version.endedBecause.trim()}`;
  return `${[VERSION_STATES[version.state], days.join(', ')].filter((words) => words !== '').join(': ')}${because}`;
}

/** What the law asks of an employer before and while someone works; each `stop` of these is a breach. */
const PAY_AND_PROOF: readonly Check[] = [payBelowMinimumWage, rightToWorkMissing, closeRelativePaid];
const PAPERS: readonly Check[] = [insuranceMissing, contractMissing];

/** Who works for the person and how the duties of an employer are met (Luton's step 6). */
function employing(facts: Facts, on: IsoDay): Omit<PlanDocument['managing'], 'words' | 'ownWords'> {
  const breaches = (checks: readonly Check[]) => checks.flatMap((check) => check.check(facts, on)).filter((flag) => flag.severity === 'stop').map((flag) => flag.title);
  const toPutRight = breaches(PAY_AND_PROOF);
  const againstTheLaw = [...toPutRight, ...breaches(PAPERS)];
  const workers = facts.workers.filter((worker) => worker.endsOn === null || worker.endsOn >= on);
  const costs = planEmployerCosts(workers, facts.employer, on, costRatesDay(on));
  const extraOf = (id: number): Pence | undefined => (costs.ok ? costs.value.workers.find((one) => one.workerId === id)?.extraPence : undefined);
  const described = workers.map((worker) => {
    const rate = rateOnDay(worker, worker.startsOn > on ? worker.startsOn : on);
    const extra = extraOf(worker.id);
    const words = [
      worker.kind === 'employed' ? 'Employed' : 'Self-employed',
      worker.minutesAWeek > 0 ? `${formatMinutes(worker.minutesAWeek)} a week` : '',
      rate === undefined ? '' : `${formatPounds(rate)} an hour`,
      extra === undefined ? '' : `holiday, National Insurance and pension cost ${formatPounds(extra)} a year on top`,
    ];
    return { name: worker.name, words: words.filter((part) => part !== '').join(', ') };
  });
  if (!workers.some((worker) => worker.kind === 'employed')) return { workers: described, arrangements: [], againstTheLaw };
  const { payrollBy, payeRegisteredOn } = facts.employer;
  const policy = facts.policies.find((one) => isCurrent({ startsOn: one.from, endsOn: one.to }, on));
  const mayAllWork = workers.every(({ kind, rightToWorkSeenOn, rightToWorkUntil }) => kind !== 'employed' || (rightToWorkSeenOn !== null && (rightToWorkUntil === null || rightToWorkUntil >= on)));
  const withoutContract = workers.filter((worker) => worker.kind === 'employed' && worker.contractGivenOn === null).map((worker) => worker.name);
  return {
    workers: described,
    againstTheLaw,
    arrangements: [
      // The two papers have a sentence below, whether they are there or not.
      ...toPutRight.map((title) => `To put right: ${title}.`),
      payrollBy.trim() === '' ? 'Who works out the wages is not written down yet.' : `Wages are worked out by ${calledInside(payrollBy.trim())}.`,
      payeRegisteredOn === null ? 'Registering with HMRC as an employer is not recorded.' : `Registered with HMRC as an employer on ${formatDay(payeRegisteredOn)}.`,
      policy ? `Employers’ liability insurance with ${calledInside(policy.insurer)}, from ${formatDay(policy.from)} to ${formatDay(policy.to)}.` : 'No employers’ liability insurance is recorded for today.',
      ...(mayAllWork ? ['The right to work of everyone who is employed was checked.'] : []),
      withoutContract.length === 0 ? 'Everyone who is employed has a written statement of terms.' : `No written statement of terms is recorded for ${withoutContract.join(', ')}.`,
    ],
  };
}
