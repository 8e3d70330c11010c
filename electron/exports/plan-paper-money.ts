import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { upperFirst } from '#shared/kernel/plain-words';
import type { PlanCostLine, PlanMoney } from '#shared/plan/plan-document-money';
import { heading, kept, list, paragraph, pounds, stacked, table, type Block, type Piece } from './paper';

/** The money of the plan: what each service costs, the year against the budget, the direct payment, and what the person pays. */
export function planMoneyBlocks(plan: PlanMoney): Piece {
  return [
    heading(3, 'Exact cost of each service'),
    costTable(
      `Paid from the direct payment, in the plan year ${formatPeriod(plan.year)}`,
      plan.services,
      [[`All these services${plan.weekWords === '' ? '' : `, ${plan.weekWords}`}`, '', formatPounds(plan.weeklyPence), formatPounds(plan.fourWeeklyPence), formatPounds(plan.servicesYearlyPence)]],
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
    plan.afterAprilWords !== '' && kept(heading(3, 'After next April'), paragraph(plan.afterAprilWords)),
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
    plan.contribution.isOther && paragraph('This is not what the budget above says. The council says which is right.'),
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
