import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { joinWords } from '#shared/kernel/plain-words';
import type { PlanCostLine, PlanMoney } from '#shared/plan/plan-document-money';
import type { PlanDocument, PlanService } from '#shared/plan/plan-document-shape';
import { documentPage, exampleLine, facts, lines, list, listInCell, NAMELESS, paragraphs, pounds, table } from './document-page';
import { html, type Html } from './html';

/** The care and support plan as a page that prints: the seven steps, each with the figures and tables that belong to it. */
export function planPage(plan: PlanDocument): string {
  const made = formatDay(plan.madeOn);
  const whose = plan.person.name || NAMELESS;
  return documentPage({
    title: `${plan.title}, ${whose}, ${made}`,
    foot: `${whose} – ${plan.title}, ${made}`,
    isExample: plan.isExample,
    body: html`${header(plan)}
${step(plan, 1, goals(plan))}${step(plan, 2, needs(plan))}${step(plan, 3)}${step(plan, 4, support(plan))}${step(plan, 5, money(plan.money))}${step(plan, 6, managing(plan))}${step(plan, 7, staying(plan))}${checks(plan)}${signOff(plan)}`,
  });
}

function header({ title, standing, madeOn, isExample, person, council, helpers }: PlanDocument): Html {
  return html`<header>
<h1>${title}</h1>
${exampleLine(isExample)}<p class="lead">${person.name || NAMELESS}</p>
<p class="standing">${standing}</p>
${facts([
  ['Date of birth', person.bornOn ? formatDay(person.bornOn) : ''],
  ['Address', lines(person.address)],
  ['Council', council.name],
  ['Council’s reference', person.councilReference],
  ['To be heard and understood', lines(person.communicationNeeds)],
  ['Plan made on', formatDay(madeOn)],
  ['Who helped', helpers.length === 0 ? '' : list(helpers.map((helper) => `${helper.name} (${helper.role.toLowerCase()})${helper.mayDo === '' ? '' : `: ${helper.mayDo}`}`))],
])}</header>`;
}

function step(plan: PlanDocument, number: number, more: Html = html``): Html {
  const found = plan.steps.find((one) => one.step === number);
  return html`<section>
<h2>${number}. ${found?.question ?? ''}</h2>
${found?.isAnswered ? paragraphs(found.answer) : html`<p>Not answered yet.</p>
`}${more}</section>
`;
}

function goals(plan: PlanDocument): Html {
  const points = plan.goals.map((goal) => (goal.needs.length === 0 ? goal.words : `${goal.words} (rests on: ${joinWords(goal.needs)})`));
  return html`<h3>Goals</h3>
${list(points, 'No goals are written down yet.')}`;
}

function needs({ outcomes }: PlanDocument): Html {
  return html`<h3>Needs, by what the Care Act calls outcomes</h3>
${outcomes.length === 0 ? html`<p>No needs are written down yet.</p>
` : table({
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
        need.metBy.length === 0 ? html`<strong>No support yet</strong>` : listInCell(need.metBy, ''),
      ]),
    ),
  })}`;
}

function support({ paidSupport, informalSupport, otherSupport }: PlanDocument): Html {
  return html`<h3>Support that is paid for</h3>
${supportTable('What, from whom, how often, and which needs it meets', paidSupport, 'No paid support is written down yet.')}<h3>Support without pay</h3>
${supportTable('Help from family, friends and the community', informalSupport, 'No help without pay is written down.')}<h3>What other bodies should provide</h3>
${supportTable('From the council itself, the NHS and others. The direct payment does not pay for any of it.', otherSupport, 'Nothing is written down.')}`;
}

function supportTable(caption: string, services: readonly PlanService[], none: string): Html {
  if (services.length === 0) return html`<p>${none}</p>
`;
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
      html`${service.name}${service.note !== '' && html`<br>${lines(service.note)}`}`,
      html`${service.provider || 'Not chosen yet'}${service.fundedBy !== 'informal' && html`<br>${service.kind}`}${service.providerReference !== '' && html`<br>Number ${service.providerReference}`}`,
      html`${service.frequency}<br>${service.runs}`,
      listInCell(service.needs, 'None named'),
      service.fundedBy === 'informal' ? 'Nobody' : service.fundedByWords,
    ]),
  });
}

function money(plan: PlanMoney): Html {
  return html`<h3>Exact cost of each service</h3>
${costTable(`Paid from the direct payment, in the plan year ${formatPeriod(plan.year)}`, plan.services, [
    ['All these services', '', formatPounds(plan.weeklyPence), formatPounds(plan.fourWeeklyPence), formatPounds(plan.servicesYearlyPence)],
  ], 'No service is paid from the direct payment yet.')}${plan.ownServices.length > 0 && costTable('Paid with the person’s own money', plan.ownServices, [], '')}<div class="keep"><h3>The year against the budget</h3>
${table({
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
  })}</div><div class="keep"><h3>Personal budget</h3>
${budget(plan)}</div><div class="keep"><h3>Direct payment</h3>
${plan.directPayment ? html`<p>${plan.directPayment.words}</p>
<p>It is for these needs:</p>
${list(plan.directPayment.needs, 'No needs are tied to the services that it pays for yet.')}` : html`<p>The amount is not known yet.</p>
`}</div><h3>What the person pays towards it</h3>
<p>${plan.contribution.words}</p>
`;
}

function budget({ budget: found }: PlanMoney): Html {
  if (!found) return html`<p>The personal budget is not known yet.</p>
`;
  const figures = [found, ...(found.per === 'year' ? [] : [found.yearly])];
  return table({
    caption: `${found.state === 'agreed' ? 'Agreed' : 'Estimated'} from ${formatDay(found.startsOn)}`,
    columns: [{ name: 'Figure' }, ...figures.map(({ perWords }) => ({ name: perWords.charAt(0).toUpperCase() + perWords.slice(1), isMoney: true }))],
    rows: [
      ['The council’s share', ...figures.map((one) => formatPounds(one.councilPence))],
      ['The person’s contribution', ...figures.map((one) => formatPounds(one.contributionPence))],
    ],
    totals: [['Personal budget', ...figures.map((one) => formatPounds(one.totalPence))]],
  });
}

function costTable(caption: string, services: readonly PlanCostLine[], totals: readonly (readonly string[])[], none: string): Html {
  if (services.length === 0) return html`<p>${none}</p>
`;
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
      html`${service.name}${service.provider !== '' && html`<br>${service.provider}`}`,
      html`${service.frequency}, ${service.price.charAt(0).toLowerCase() + service.price.slice(1)}<br>${service.runs}`,
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

function managing({ managing: { words, workers, arrangements } }: PlanDocument): Html {
  return html`<h3>The money</h3>
<p>${words}</p>
${workers.length > 0 && html`<h3>Who works for the person</h3>
${list(workers.map((worker) => (worker.words === '' ? worker.name : `${worker.name}: ${worker.words}`)))}`}${arrangements.length > 0 && html`<h3>How the duties of an employer are met</h3>
${list(arrangements)}`}`;
}

function staying({ risks, paidSupport, informalSupport }: PlanDocument): Html {
  const people = [...paidSupport, ...informalSupport].filter((service) => service.needsCover);
  return html`<h3>If someone cannot come</h3>
${people.length === 0 ? html`<p>No support is written down yet.</p>
` : table({
    caption: 'Who usually comes, and who covers for them',
    columns: [{ name: 'Support', width: 34 }, { name: 'Usually from', width: 30 }, { name: 'Covered by', width: 36 }],
    rows: people.map((service) => [service.name, service.provider || 'Not chosen yet', service.cover || 'Nobody written down yet']),
  })}<h3>Risks and what is done about them</h3>
${risks.length === 0 ? html`<p>No risks are written down yet.</p>
` : table({
    caption: 'Each risk, the need it belongs to, and what is done',
    columns: [{ name: 'Risk', width: 26 }, { name: 'Need', width: 25 }, { name: 'What is done', width: 31 }, { name: 'Last checked', width: 18 }],
    rows: risks.map((risk) => [risk.words, risk.need ?? '', risk.action || 'Nothing written down yet', risk.checkedOn ? formatDay(risk.checkedOn) : 'Not yet']),
  })}`;
}

function checks({ checks: rows }: PlanDocument): Html {
  return html`<section>
<h2>What the council looks for</h2>
${table({
  caption: 'Each check, and where this plan answers it',
  columns: [{ name: 'The plan must be or show', width: 30 }, { name: 'Asked by', width: 21 }, { name: 'Answer', width: 49 }],
  rows: rows.map((row) => [row.check, row.askedBy, html`${!row.isAnswered && html`<strong>Still to do.</strong> `}${row.answer}`]),
})}</section>
`;
}

function signOff({ versions, council, person }: PlanDocument): Html {
  const contact = council.complaints ?? council.contact;
  return html`<section class="keep">
<h2>Sign-off</h2>
${versions.length > 0 && list(versions.map((version) => `Version ${version.number}. ${version.words}`))}<p>This is my plan. I made the decisions in it, and nobody put pressure on me.</p>
<div class="sign"><p>Signed by ${person.name || NAMELESS}, or by who acts for them</p><p>Date</p></div>
<p>The council agrees this plan and the personal budget in it.</p>
<div class="sign"><p>Signed for ${council.name}</p><p>Date</p></div>
${contact && html`<h3>If you are not happy with the plan</h3>
<p>${lines([contact.name, ...contact.address, ...(contact.phone ? [contact.phone] : [])].join('\n'))}</p>
`}</section>
`;
}
