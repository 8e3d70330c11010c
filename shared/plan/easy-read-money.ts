import { formatPounds, sumPence } from '../kernel/money';
import type { EasyGroup, EasyLine } from './easy-read-shape';
import type { PlanCostLine, PlanMoney } from './plan-document-money';
import { EACH_WORDS } from './service-words';

/** The money in few figures: what there is and what help costs a week, what arrives and how often, and whether the year's money is enough. */
export function easyMoney(money: PlanMoney): EasyGroup[] {
  return [budget(money), ...payment(money), ...costs(money), year(money)];
}

const said = (words: string): EasyLine => ({ kind: 'said', words });

/** Rhythms that are a whole number of weeks; the others have no exact amount a week. */
const IN_WEEKS = new Set(['week', 'fortnight', '4-weeks']);

function budget({ budget: found, contribution }: PlanMoney): EasyGroup {
  if (!found) return { picture: 'coins', lines: [said('I do not know my personal budget yet.')] };
  const about = IN_WEEKS.has(found.per) ? '' : 'about ';
  const { totalPence, councilPence, contributionPence } = found.weekly;
  const { weeklyPence, isOther } = contribution;
  return {
    picture: 'coins',
    lines: [
      said(`My personal budget is ${about}${formatPounds(totalPence)} a week.`),
      ...(found.state === 'agreed' ? [] : [said('The council has not agreed this amount yet.')]),
      said(`The council’s share is ${about}${formatPounds(councilPence)} a week.`),
      said(contributionPence === 0 ? 'I pay nothing.' : `My part is ${about}${formatPounds(contributionPence)} a week.`),
      ...(isOther && weeklyPence !== null ? [said(`But the council’s letter says that my part is ${formatPounds(weeklyPence)} a week.`), said('I will ask the council which is right.')] : []),
    ],
  };
}

function payment({ directPayment }: PlanMoney): EasyGroup[] {
  if (!directPayment) return [];
  return [{ picture: 'letter', lines: [said(`My direct payment is ${formatPounds(directPayment.amountPence)}.`), said(`The council pays it ${ARRIVES[directPayment.every]}.`)] }];
}

const ARRIVES: Readonly<Record<keyof typeof EACH_WORDS, string>> = { ...EACH_WORDS, week: 'each week', month: 'each month', year: 'each year' };

function costs({ services, ownServices, weeklyPence, weekWords }: PlanMoney): EasyGroup[] {
  const now = services.filter((line) => !line.hasEnded);
  const mine = ownServices.filter((line) => !line.hasEnded);
  return [
    ...(now.length === 0 ? [] : [{ picture: 'sum', lines: [said('My help costs this a week:'), amounts(now), ...total(weeklyPence, weekWords === '')] } satisfies EasyGroup]),
    ...(mine.length === 0 ? [] : [{ picture: 'coins', lines: [said('I pay for this with my own money:'), amounts(mine)] } satisfies EasyGroup]),
  ];
}

function total(weeklyPence: number, isAll: boolean): EasyLine[] {
  return isAll ? [said(`All of it is ${formatPounds(weeklyPence)} a week.`)] : [said('Not all of it comes at the same time.'), said(`1 week costs ${formatPounds(weeklyPence)} at most.`)];
}

function amounts(lines: readonly PlanCostLine[]): EasyLine {
  return { kind: 'points', points: lines.map((line) => `${line.name}: ${amountWords(line)}`) };
}

function amountWords({ weeklyPence, yearlyPence }: PlanCostLine): string {
  if (weeklyPence !== null) return formatPounds(weeklyPence);
  return yearlyPence === null ? 'I do not know yet' : `${formatPounds(yearlyPence)}, 1 time only`;
}

function year({ employerCostsPence, reserves, topUpsPence, totalYearlyPence, budgetYearlyPence, leftPence }: PlanMoney): EasyGroup {
  const reserved = sumPence(reserves.map(({ amountPence }) => amountPence));
  return {
    picture: 'calendar',
    lines: [
      said(`In 1 year my plan costs ${formatPounds(totalYearlyPence)}.`),
      ...(employerCostsPence === null ? [said('The costs of being an employer are not in it.')] : employerCostsPence === 0 ? [] : [said(`${formatPounds(employerCostsPence)} of it is for being an employer.`)]),
      ...(reserved === 0 ? [] : [said(`${formatPounds(reserved)} of it I keep for later.`)]),
      ...(budgetYearlyPence === null || leftPence === null
        ? []
        : [
            said(`My budget for the year is ${formatPounds(budgetYearlyPence)}.`),
            ...(topUpsPence === 0 ? [] : [said(`I added ${formatPounds(topUpsPence)} of my own money.`)]),
            said(leftPence < 0 ? `That is ${formatPounds(-leftPence)} too little.` : `${formatPounds(leftPence)} is left.`),
          ]),
    ],
  };
}
