import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { joinWords, upperFirst } from '#shared/kernel/plain-words';
import type { PlanCostLine, PlanMoney } from '#shared/plan/plan-document-money';
import type { PlanCheck, PlanDocument, PlanService } from '#shared/plan/plan-document-shape';
import { exampleLine, facts, header, heading, kept, keptSection, list, NAMELESS, paper, paragraph, pointsInCell, pounds, section, stacked, table, typed, type Block, type Paper, type Piece, type Words } from './paper';

/** The care and support plan as a document: the seven steps, each with the figures and tables that belong to it. */
export function planPaper(plan: PlanDocument): Paper {
  const made = formatDay(plan.madeOn);
  const whose = plan.person.name || NAMELESS;
  return paper({
    title: `${plan.title}, ${whose}, ${made}`,
    foot: `${whose} – ${plan.title}, ${made}`,
    isExample: plan.isExample,
    body: [
      about(plan),
      step(plan, 1, goals(plan)),
      step(plan, 2, needs(plan)),
      step(plan, 3),
      step(plan, 4, support(plan)),
      step(plan, 5, money(plan.money)),
      step(plan, 6, managing(plan)),
      step(plan, 7, staying(plan)),
      checks(plan),
      signOff(plan),
    ],
  });
}

function about({ title, standing, madeOn, isExample, person, council, helpers }: PlanDocument): Block {
  return header(
    heading(1, title),
    exampleLine(isExample),
    paragraph(person.name || NAMELESS, 'lead'),
    paragraph(standing, 'standing'),
    facts([
      ['Date of birth', person.bornOn ? formatDay(person.bornOn) : ''],
      ['Address', person.address.trim()],
      ['Council', council.name],
      ['Council’s reference', person.councilReference],
      ['To be heard and understood', person.communicationNeeds.trim()],
      ['Plan made on', formatDay(madeOn)],
      ['Who helped', pointsInCell(helpers.map((helper) => `${helper.name} (${helper.role.toLowerCase()})${helper.mayDo === '' ? '' : `: ${helper.mayDo}`}`), '')],
    ]),
  );
}

function step(plan: PlanDocument, number: number, more: Piece = null): Block {
  const found = plan.steps.find((one) => one.step === number);
  return section(heading(2, `${number}. ${found?.question ?? ''}`), found?.isAnswered ? typed(found.answer) : paragraph('Not answered yet.'), more);
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
    supportTable('Help from family, friends and the community', informalSupport, 'No help without pay is written down.'),
    heading(3, 'What other bodies should provide'),
    supportTable('From the council itself, the NHS and others. The direct payment does not pay for any of it.', otherSupport, 'Nothing is written down.'),
  ];
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
      stacked(service.name, service.note),
      stacked(service.provider || 'Not chosen yet', service.fundedBy === 'informal' ? '' : service.kind, service.providerReference && `Number ${service.providerReference}`),
      stacked(service.frequency, service.runs),
      pointsInCell(service.needs, 'None named'),
      service.fundedBy === 'informal' ? 'Nobody' : service.fundedByWords,
    ]),
  });
}

function money(plan: PlanMoney): Piece {
  return [
    heading(3, 'Exact cost of each service'),
    costTable(
      `Paid from the direct payment, in the plan year ${formatPeriod(plan.year)}`,
      plan.services,
      [['All these services', '', formatPounds(plan.weeklyPence), formatPounds(plan.fourWeeklyPence), formatPounds(plan.servicesYearlyPence)]],
      'No service is paid from the direct payment yet.',
    ),
    plan.ownServices.length > 0 && costTable('Paid with the person’s own money', plan.ownServices, [], ''),
    kept(
      heading(3, 'The year against the budget'),
      table({
        caption: `Plan year ${formatPeriod(plan.year)}`,
        columns: [{ name: 'Line', width: 80 }, { name: 'A year', isMoney: true, width: 20 }],
        rows: [
          ['Services', formatPounds(plan.servicesYearlyPence)],
          [`Costs of employing. ${plan.employerCostsWords}`, pounds(plan.employerCostsPence)],
          ...plan.reserves.map((reserve) => [`Kept for: ${reserve.words}`, formatPounds(reserve.amountPence)]),
          ...(plan.oneOffsPence === 0 ? [] : [['Covered by one-off payments', formatPounds(-plan.oneOffsPence)]]),
        ],
        totals: [
          ['The plan costs', formatPounds(plan.totalYearlyPence)],
          ['Personal budget', pounds(plan.budgetYearlyPence)],
          ...(plan.topUpsPence === 0 ? [] : [['Own money added so far', formatPounds(plan.topUpsPence)]]),
          [plan.leftPence !== null && plan.leftPence < 0 ? 'Over the budget by' : 'Left', pounds(plan.leftPence === null ? null : Math.abs(plan.leftPence))],
        ],
      }),
    ),
    kept(heading(3, 'Personal budget'), budget(plan)),
    kept(
      heading(3, 'Direct payment'),
      plan.directPayment
        ? [
            paragraph(plan.directPayment.words),
            paragraph('It is for these needs:'),
            list(plan.directPayment.needs, 'No needs are tied to the services that it pays for yet.'),
          ]
        : paragraph('The amount is not known yet.'),
    ),
    heading(3, 'What the person pays towards it'),
    paragraph(plan.contribution.words),
  ];
}

function budget({ budget: found }: PlanMoney): Block {
  if (!found) return paragraph('The personal budget is not known yet.');
  const figures = [found, ...(found.per === 'year' ? [] : [found.yearly])];
  return table({
    caption: `${found.state === 'agreed' ? 'Agreed' : 'Estimated'} from ${formatDay(found.startsOn)}`,
    columns: [{ name: 'Figure' }, ...figures.map(({ perWords }) => ({ name: upperFirst(perWords), isMoney: true }))],
    rows: [
      ['The council’s share', ...figures.map((one) => formatPounds(one.councilPence))],
      ['The person’s contribution', ...figures.map((one) => formatPounds(one.contributionPence))],
    ],
    totals: [['Personal budget', ...figures.map((one) => formatPounds(one.totalPence))]],
  });
}

function costTable(caption: string, services: readonly PlanCostLine[], totals: readonly (readonly string[])[], none: string): Block {
  if (services.length === 0) return paragraph(none);
  return table({
    caption,
    columns: [
      { name: 'Service', width: 25 },
      { name: 'How often and price', width: 33 },
      { name: 'A week', isMoney: true, width: 13 },
      { name: '4 weeks', isMoney: true, width: 14 },
      { name: 'Plan year', isMoney: true, width: 15 },
    ],
    rows: services.map((service) => [
      stacked(service.name, service.provider),
      stacked(`${service.frequency}, ${service.price.charAt(0).toLowerCase() + service.price.slice(1)}`, service.runs),
      pounds(service.weeklyPence, withoutAmount(service)),
      pounds(service.fourWeeklyPence, withoutAmount(service)),
      pounds(service.yearlyPence),
    ]),
    totals,
  });
}

/** Why a week of a service has no amount. */
function withoutAmount({ hasEnded, yearlyPence }: PlanCostLine): string {
  if (hasEnded) return 'ended';
  return yearlyPence === null ? 'not known' : 'once';
}

function managing({ managing: { words, workers, arrangements } }: PlanDocument): Piece {
  return [
    heading(3, 'The money'),
    paragraph(words),
    workers.length > 0 && [heading(3, 'Who works for the person'), list(workers.map((worker) => (worker.words === '' ? worker.name : `${worker.name}: ${worker.words}`)))],
    arrangements.length > 0 && [heading(3, 'How the duties of an employer are met'), list(arrangements)],
  ];
}

function staying({ risks, paidSupport, informalSupport }: PlanDocument): Piece {
  const people = [...paidSupport, ...informalSupport].filter((service) => service.needsCover);
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

function signOff({ versions, council, person }: PlanDocument): Block {
  const contact = council.complaints ?? council.contact;
  return keptSection(
    heading(2, 'Sign-off'),
    list(versions.map((version) => `Version ${version.number}. ${version.words}`)),
    paragraph('This is my plan. I made the decisions in it, and nobody put pressure on me.'),
    { kind: 'signature', who: `by ${person.name || NAMELESS}, or by who acts for them` },
    paragraph('The council agrees this plan and the personal budget in it.'),
    { kind: 'signature', who: `for ${council.name}` },
    contact && [heading(3, 'If you are not happy with the plan'), paragraph(stacked(contact.name, ...contact.address, contact.phone ?? ''))],
  );
}
