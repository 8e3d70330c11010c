import { formatDay } from '#shared/kernel/iso-date';
import { joinWords } from '#shared/kernel/plain-words';
import { ALL_STEPS, inOrder, isWholePlan, partWords, type PlanChoice } from '#shared/plan/plan-choice';
import { coverOf } from '#shared/plan/plan-data';
import type { PlanCheck, PlanDocument, PlanService, PlanStepAnswer } from '#shared/plan/plan-document-shape';
import { KIND_WORDS } from '#shared/plan/service-words';
import { stepPlace } from '#shared/plan/step-place';
import { exampleLine, facts, header, heading, keptSection, list, NAMELESS, paper, paragraph, pointsInCell, section, stacked, table, typed, unbroken, type Block, type Paper, type Piece, type Words } from './paper';
import { decisions, emergencies, wellbeing } from './plan-paper-life';
import { planMoneyBlocks } from './plan-paper-money';

/**
 * The care and support plan as a document: the steps that were chosen, each with the person's own words first and then the figures and
 * tables that belong to it. What the council looks for and the sign-off are only in the whole plan; a part says what it is, and leaves
 * out the person's date of birth and address.
 */
export function planPaper(plan: PlanDocument, steps: PlanChoice['steps'] = ALL_STEPS): Paper {
  const made = formatDay(plan.madeOn);
  const whose = plan.person.name || NAMELESS;
  const isWhole = isWholePlan(steps);
  const title = isWhole ? plan.title : `${plan.title}: ${stepPlace(plan, ...inOrder(steps))}`;
  const more: Readonly<Record<number, Piece>> = {
    1: goals(plan),
    2: [needs(plan), wellbeing(plan)],
    4: support(plan),
    5: [planMoneyBlocks(plan.money), choices(plan)],
    6: managing(plan),
    7: [decisions(plan), emergencies(plan), staying(plan)],
  };
  return paper({
    title: `${title}, ${whose}, ${made}`,
    foot: `${whose} – ${title}, ${unbroken(made)}`,
    isExample: plan.isExample,
    body: [
      about({ ...plan, title }, steps),
      plan.steps.filter((one) => steps.includes(one.step)).map((one) => step(one, more[one.step] ?? null)),
      isWhole && [checks(plan), signOff(plan)],
    ],
  });
}

function about(plan: PlanDocument, steps: PlanChoice['steps']): Block {
  const { title, standing, madeOn, isExample, person, council, helpers } = plan;
  const part = partWords(plan, steps);
  return header(
    heading(1, title),
    exampleLine(isExample),
    paragraph(person.name || NAMELESS, 'lead'),
    part !== '' && paragraph(part, 'standing'),
    paragraph(standing, 'standing'),
    facts([
      ['Date of birth', part === '' && person.bornOn ? formatDay(person.bornOn) : ''],
      ['Address', part === '' ? person.address.trim() : ''],
      ['Council', council.name],
      ['Council’s reference', person.councilReference],
      ['To be heard and understood', person.communicationNeeds.trim()],
      ['Plan made on', formatDay(madeOn)],
      ['Who helped', pointsInCell(helpers.map((helper) => `${helper.name} (${helper.role.toLowerCase()})${helper.mayDo === '' ? '' : `. They may: ${helper.mayDo}`}`), '')],
    ]),
  );
}

/** A step, with the number that it has with this council. */
function step({ number, question, isAnswered, answer }: PlanStepAnswer, more: Piece): Block {
  return section(heading(2, `${number}. ${question}`), isAnswered ? typed(answer) : paragraph('Not answered yet.'), more);
}

function goals(plan: PlanDocument): Piece {
  const points = plan.goals.map((goal) => (goal.needs.length === 0 ? goal.words : `${goal.words} (rests on: ${joinWords(goal.needs)})`));
  return [heading(3, 'Goals'), list(points, 'No goals are written down yet.')];
}

function needs({ outcomes }: PlanDocument): Piece {
  return [
    heading(3, 'Needs, by what the Care Act calls outcomes'),
    outcomes.length === 0
      ? paragraph('No needs are written down yet.')
      : table({
          caption: 'Each need from the assessment, and how it is met',
          columns: [
            { name: 'Need', width: 22 },
            { name: 'Outcome', width: 18 },
            { name: 'Eligible', width: 19 },
            { name: 'Assessed as', width: 16 },
            { name: 'Met by', width: 25 },
          ],
          rows: outcomes.flatMap((outcome) =>
            outcome.needs.map((need) => [
              need.words,
              outcome.plain,
              `${need.eligible ? 'Yes' : 'No'}${need.eligibleBecause === '' ? '' : `: ${need.eligibleBecause}`}`,
              need.assessed || 'No amount',
              need.metBy.length === 0 ? [{ strong: 'No support yet' }] : pointsInCell(need.coverage === 'part' ? [...need.metBy, `Only part: ${need.coverageWords}`] : need.metBy, ''),
            ]),
          ),
        }),
  ];
}

function support({ paidSupport, informalSupport, otherSupport }: PlanDocument): Piece {
  return [
    heading(3, 'Support that is paid for'),
    supportTable('What, from whom, how often, and which needs it meets', paidSupport, 'No paid support is written down yet.'),
    heading(3, 'Support without pay'),
    informalTable(informalSupport),
    heading(3, 'What other bodies should provide'),
    supportTable('From the council itself, the NHS and others. The direct payment does not pay for any of it.', otherSupport, 'Nothing is written down.'),
    notes([...paidSupport, ...informalSupport, ...otherSupport]),
  ];
}

function informalTable(services: readonly PlanService[]): Block {
  if (services.length === 0) return paragraph('No help without pay is written down.');
  return table({
    caption: 'Help from family, friends and the community',
    columns: [
      { name: 'Support', width: 19 },
      { name: 'From whom', width: 17 },
      { name: 'How often', width: 22 },
      { name: 'Needs it meets', width: 20 },
      { name: 'What they can and will do', width: 22 },
    ],
    rows: services.map((service) => [
      service.name,
      service.provider || 'Not named yet',
      stacked(service.frequency, service.runs),
      pointsInCell(service.needs, 'None named'),
      service.limits || 'Not written down yet',
    ]),
  });
}

/** Why each service was chosen, and what else was looked at: Buckinghamshire asks for the most cost-effective way. */
function choices({ paidSupport }: PlanDocument): Piece {
  const chosen = paidSupport.filter((service) => service.whyThis !== '' || service.alternatives.length > 0);
  return chosen.length > 0 && [
    heading(3, 'Why this support, and what else was looked at'),
    table({
      caption: 'Each choice, with its reason',
      columns: [{ name: 'Support', width: 24 }, { name: 'Why this one', width: 38 }, { name: 'What else was looked at', width: 38 }],
      rows: chosen.map((service) => [service.name, service.whyThis || 'Not written down yet', pointsInCell(service.alternatives, 'Nothing else')]),
    }),
  ];
}

/** Only where the person wants them in the document: they have room here, and none in a table. */
function notes(services: readonly PlanService[]): Piece {
  const noted = services.flatMap(({ name, note = '' }): (readonly [string, string])[] => (note === '' ? [] : [[name, note]]));
  return noted.length > 0 && [heading(3, 'Private notes'), facts(noted)];
}

/** On a line of its own, because a narrow column would break it at its hyphen. */
function referenceLines({ kind, providerReference }: PlanService): string[] {
  if (providerReference === '') return [];
  return [kind === KIND_WORDS.agency ? 'CQC number' : 'Number', providerReference];
}

function supportTable(caption: string, services: readonly PlanService[], none: string): Block {
  if (services.length === 0) return paragraph(none);
  return table({
    caption,
    columns: [
      { name: 'Support', width: 19 },
      { name: 'From whom', width: 20 },
      { name: 'How often', width: 24 },
      { name: 'Needs it meets', width: 24 },
      { name: 'Paid by', width: 13 },
    ],
    rows: services.map((service) => [
      service.name,
      stacked(service.provider || 'Not chosen yet', service.kind, ...referenceLines(service)),
      stacked(service.frequency, service.runs),
      pointsInCell(service.needs, service.kind === KIND_WORDS.employing ? 'None: a cost of employing' : 'None named'),
      service.fundedByWords,
    ]),
  });
}

function managing({ managing: { words, workers, arrangements } }: PlanDocument): Piece {
  return [
    heading(3, 'The money'),
    paragraph(words),
    workers.length > 0 && [heading(3, 'Who works for the person'), list(workers.map((worker) => (worker.words === '' ? worker.name : `${worker.name}: ${worker.words}`)))],
    arrangements.length > 0 && [heading(3, 'How the duties of an employer are met'), list(arrangements)],
  ];
}

function staying(plan: PlanDocument): Piece {
  const { risks } = plan;
  const people = coverOf(plan);
  return [
    heading(3, 'If someone cannot come'),
    people.length === 0
      ? paragraph('No support is written down yet.')
      : table({
          caption: 'Who usually comes, and who covers for them',
          columns: [{ name: 'Support', width: 34 }, { name: 'Usually from', width: 30 }, { name: 'Covered by', width: 36 }],
          rows: people.map((service) => [service.name, service.provider || 'Not chosen yet', service.cover || 'Nobody written down yet']),
        }),
    heading(3, 'Risks and what is done about them'),
    risks.length === 0
      ? paragraph('No risks are written down yet.')
      : table({
          caption: 'Each risk, the need it belongs to, and what is done',
          columns: [{ name: 'Risk', width: 26 }, { name: 'Need', width: 25 }, { name: 'What is done', width: 31 }, { name: 'Last checked', width: 18 }],
          rows: risks.map((risk) => [risk.words, risk.need ?? '', risk.action || 'Nothing written down yet', risk.checkedOn ? formatDay(risk.checkedOn) : 'Not yet']),
        }),
  ];
}

function checks({ checks: rows }: PlanDocument): Block {
  return section(
    heading(2, 'What the council looks for'),
    table({
      caption: 'Each check, and where this plan answers it',
      columns: [{ name: 'The plan must be or show', width: 30 }, { name: 'Asked by', width: 21 }, { name: 'Answer', width: 49 }],
      rows: rows.map((row) => [row.check, row.askedBy, answerWords(row)]),
    }),
  );
}

/** What is still to do first; then what speaks for it. */
function answerWords({ against, speaksFor }: PlanCheck): Words {
  const answered = stacked(...speaksFor);
  if (against.length === 0) return answered;
  return [{ strong: 'Still to do.' }, ` ${stacked(...against)}`, answered === '' ? '' : `\n${answered}`];
}

function signOff({ versions, council, person, life }: PlanDocument): Block {
  const contact = council.complaints ?? council.contact;
  return keptSection(
    heading(2, 'Sign-off'),
    list(versions.map((version) => `Version ${version.number}. ${version.words}`)),
    paragraph(life.control.statement),
    { kind: 'signature', who: `by ${person.name || NAMELESS}, or by who acts for them` },
    paragraph('The council agrees this plan and the personal budget in it.'),
    { kind: 'signature', who: `for ${council.name}` },
    contact && [heading(3, 'If you are not happy with the plan'), paragraph('Talk to your care manager, ask for a review, or complain to:'), paragraph(stacked(contact.name, ...contact.address, contact.phone ?? '', contact.email ?? ''))],
  );
}
