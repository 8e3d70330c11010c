import type { z } from 'zod';
import type { Result } from '../kernel/result';
import { accountsRoutes } from './accounts.routes';
import { contributionRoutes } from './contribution.routes';
import { councilRoutes } from './council.routes';
import { documentsRoutes } from './documents.routes';
import { dutiesRoutes } from './duties.routes';
import { emergencyRoutes } from './emergency.routes';
import { employingRoutes } from './employing.routes';
import { endingRoutes } from './ending.routes';
import { historyRoutes } from './history.routes';
import { homeRoutes } from './home.routes';
import { leaveRoutes } from './leave.routes';
import { hoursRoutes } from './hours.routes';
import { ledgerRoutes } from './ledger.routes';
import { matchingRoutes } from './matching.routes';
import { moneyRoutes } from './money.routes';
import { payRoutes } from './pay.routes';
import { peopleRoutes } from './people.routes';
import { planRoutes } from './plan.routes';
import { reconciliationRoutes } from './reconciliation.routes';
import { plannedRoutes } from './planned.routes';
import { returnRoutes } from './return.routes';
import { reviewsRoutes } from './reviews.routes';
import { wellbeingRoutes } from './wellbeing.routes';
import { servicesRoutes } from './services.routes';

/** Everything the window may ask of the main process, each declared once. */
export const CONTRACT = {
  ...ledgerRoutes,
  ...homeRoutes,
  ...historyRoutes,
  ...planRoutes,
  ...wellbeingRoutes,
  ...emergencyRoutes,
  ...servicesRoutes,
  ...moneyRoutes,
  ...documentsRoutes,
  ...reconciliationRoutes,
  ...matchingRoutes,
  ...accountsRoutes,
  ...plannedRoutes,
  ...employingRoutes,
  ...leaveRoutes,
  ...hoursRoutes,
  ...dutiesRoutes,
  ...payRoutes,
  ...peopleRoutes,
  ...endingRoutes,
  ...contributionRoutes,
  ...reviewsRoutes,
  ...returnRoutes,
  ...councilRoutes,
};

export type Contract = typeof CONTRACT;
export type RouteName = keyof Contract;
export type QueryName = { [R in RouteName]: Contract[R]['kind'] extends 'query' ? R : never }[RouteName];
export type CommandName = { [R in RouteName]: Contract[R]['kind'] extends 'command' ? R : never }[RouteName];
export type Input<R extends RouteName> = z.input<Contract[R]['input']>;
export type Output<R extends RouteName> = z.output<Contract[R]['output']>;

/** One function for each route: none missing, none extra, or it does not compile. */
export type Handlers = { readonly [R in RouteName]: (input: Input<R>) => Result<Output<R>> | Promise<Result<Output<R>>> };
