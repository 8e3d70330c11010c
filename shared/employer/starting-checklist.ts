import { addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import { contains } from '../kernel/period';
import { firstDuties, stepOfDuty, stepOfRecord, type ChecklistFacts, type ChecklistPart, type ChecklistStep } from './checklist';
import { dutyRules, type DutyRule } from './duty-rule';
import { isCloseFamily, type Relationship } from './worker';

/** Duties that begin with a PA; those that come round later are in the list of duties. */
const AT_THE_START: readonly DutyRule[] = ['before_start', 'before_start_then_yearly', 'on_start', 'on_start_then_yearly', 'within_of_start', 'before_first_payday', 'each_payday'];
/** Steps that are asked for below from facts, not from the duty alone. */
const ASKED_BELOW = new Set(['insurance', 'employment-status', 'dbs', 'self-employed-papers']);
/** The household’s declaration is due within five months. */
const MONTHS_OF_STARTING = 6;

/**
 * Everything to see to when a PA starts, in four parts by when it is due; what is done stays in sight. From the record and from the
 * duties, whose rules and sources are in `resources/duties`.
 */
export function startingChecklist(facts: ChecklistFacts, on: IsoDay): ChecklistPart[] {
  const { worker } = facts;
  const duties = dutiesOfStart(facts);
  const firstPayday = duties.find(({ key }) => key === 'payslip')?.byOn ?? addMonths(worker.startsOn, 1);
  const dueBy = (from: IsoDay | null, to: IsoDay | null) => duties.filter(({ byOn }) => byOn !== null && (from === null || byOn > from) && (to === null || byOn <= to));
  const dayBefore = duties.filter(({ byOn }) => byOn !== null && byOn < worker.startsOn);
  const firstDay = duties.filter(({ byOn }) => byOn === worker.startsOn);
  const parts: ChecklistPart[] = [
    { heading: 'Before the first day', steps: [...beforeSteps(facts, on), ...dayBefore] },
    { heading: 'On the first day', steps: firstDay },
    { heading: 'Before the first payday', steps: [...paydaySteps(facts), ...dueBy(worker.startsOn, firstPayday)] },
    { heading: 'In the first months', steps: dueBy(firstPayday, null) },
  ];
  return parts.filter(({ steps }) => steps.length > 0);
}

function dutiesOfStart({ worker, duties }: ChecklistFacts): ChecklistStep[] {
  const until = addMonths(worker.startsOn, MONTHS_OF_STARTING);
  const rules = dutyRules();
  const own = duties.filter((duty) => duty.workerId === worker.id && !ASKED_BELOW.has(duty.dutyId));
  const ofHousehold = worker.kind === 'employed' ? duties.filter((duty) => duty.workerId === null && !ASKED_BELOW.has(duty.dutyId) && duty.dueOn <= until) : [];
  // A household that employs already has seen to its own duties, or is late with them.
  return [...firstDuties(own, rules, AT_THE_START), ...firstDuties(ofHousehold, rules, AT_THE_START)].map(stepOfDuty).sort((a, b) => ((a.byOn ?? '') < (b.byOn ?? '') ? -1 : (a.byOn ?? '') > (b.byOn ?? '') ? 1 : 0));
}

const PARTNER: Relationship = 'partner';

function beforeSteps(facts: ChecklistFacts, on: IsoDay): ChecklistStep[] {
  const { worker, job } = facts;
  const needsAgreement = worker.relationship === PARTNER || (worker.livesInHousehold && !['none', 'friend'].includes(worker.relationship));
  const shared = [
    stepOfRecord('pay', 'Agree the pay and the usual hours', worker.rates.length > 0 && worker.minutesAWeek > 0, 'worker', 'Write down the pay for an hour and the hours of a usual week.'),
    ...(needsAgreement ? [stepOfRecord('council-agreement', 'Have the council’s agreement to pay a close relative', worker.councilAgreedOn !== null, 'worker', 'Ask your council in writing before they start. Without its agreement it can ask for the money back.', worker.startsOn)] : []),
    stepOfRecord('contact', 'Write down their address, phone and whom to ring in an emergency', job.address !== '' && job.phone !== '' && job.emergencyName !== '', 'contact'),
  ];
  if (worker.kind === 'self_employed') return [...shared, ...selfEmployedSteps(facts)];
  return [
    ...shared,
    stepOfRecord('terms', 'Agree the terms of the job', job.title !== '' && job.duties !== '' && job.workplace !== '', 'terms', 'The title, what they do and where. The written statement is made from them.'),
    stepOfRecord('born', 'Write down their date of birth', worker.bornOn !== null, 'worker', 'The lowest pay allowed, National Insurance and the pension go by age.'),
    stepOfRecord('certificate', 'Decide about a criminal records (DBS) certificate', job.certificate === 'seen' || job.certificate === 'not_asked', 'checks', 'The law does not ask for one. You may look at one that they apply for themselves, or decide not to ask.'),
    insuranceStep(facts, on),
  ];
}

function selfEmployedSteps({ worker, job, duties }: ChecklistFacts): ChecklistStep[] {
  const isMarked = duties.some((duty) => duty.workerId === worker.id && duty.dutyId === 'employment-status' && duty.state === 'done');
  return [
    stepOfRecord('employment-status', 'Check that they are not your employee', job.statusCheckedOn !== null || isMarked, 'checks', 'Use HMRC’s tool “Check employment status for tax”, and keep its answer. HMRC decides by what is so, not by what you agreed.', worker.startsOn),
    stepOfRecord('tax-reference', 'See their tax reference (UTR)', job.taxReferenceSeenOn !== null, 'checks', 'It shows that they are registered as self-employed.'),
    stepOfRecord('own-insurance', 'See their own liability insurance', job.ownInsuranceUntil !== null, 'checks', 'Yours does not cover someone who works for themselves.'),
  ];
}

function insuranceStep({ worker, workers, policies }: ChecklistFacts, on: IsoDay): ChecklistStep {
  const day = worker.startsOn > on ? worker.startsOn : on;
  const policy = policies.find((one) => contains(one, day));
  const onlyFamily = workers.filter(({ kind, startsOn, endsOn }) => kind === 'employed' && startsOn <= day && (endsOn === null || endsOn >= day)).every(isCloseFamily);
  const step = { key: 'insurance', words: 'Have employers’ liability insurance', byOn: worker.startsOn, place: 'insurance' } as const;
  if (policy) return { ...step, state: 'done', detail: `${policy.insurer} covers you until ${formatDay(policy.to)}.` };
  if (onlyFamily && isCloseFamily(worker)) return { ...step, state: 'not_needed', detail: 'You employ only close family, so the law does not ask for it. Your council may still ask.' };
  return { ...step, state: worker.startsOn <= on ? 'late' : 'open', detail: 'The law asks for cover from the first day. Many councils pay for it.' };
}

function paydaySteps({ worker, job, hasBank }: ChecklistFacts): ChecklistStep[] {
  const bank = stepOfRecord('bank', 'Write down the bank account to pay into', hasBank, 'bank', 'Ask for it in person or by voice, not by a message alone.');
  if (worker.kind === 'self_employed') return [bank];
  return [bank, stepOfRecord('other-job', 'Ask whether they have another job or a pension', job.hasOtherJob !== null, 'checks', 'If they have, you register with HMRC whatever you pay.')];
}
