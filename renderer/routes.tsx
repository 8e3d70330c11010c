import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, type AnyRoute, type RouteComponent } from '@tanstack/react-router';
import { FlagsPage } from './features/home/flags-page';
import { HomePage } from './features/home/home-page';
import { EmptyState } from './ui/empty-state';
import { LinkButton } from './ui/button';
import { Loading } from './ui/loading';
import { Page } from './ui/page';

/** Every screen and its path. Home comes with the window; the others are loaded when they are first opened. */
export function makeRouter(Root: RouteComponent) {
  const root = createRootRoute({ component: Root, notFoundComponent: NoSuchScreen });
  const screen = (path: string, component: RouteComponent) => createRoute({ getParentRoute: () => root, path, component }) as AnyRoute;
  const support = () => import('./features/needs-and-services/support-page');

  const screens: AnyRoute[] = [
    screen('/', HomePage),
    screen('/flags', FlagsPage),
    screen('/start', () => null),
    screen('/plan/versions', lazyRouteComponent(() => import('./features/plan/versions-page'), 'VersionsPage')),
    screen('/plan/decisions', lazyRouteComponent(() => import('./features/plan/decisions-page'), 'DecisionsPage')),
    screen('/plan/wellbeing/{-$area}', lazyRouteComponent(() => import('./features/plan/wellbeing-page'), 'WellbeingPage')),
    screen('/plan/emergency/{-$situation}', lazyRouteComponent(() => import('./features/plan/emergency-page'), 'EmergencyPage')),
    screen('/plan/{-$step}', lazyRouteComponent(() => import('./features/plan/plan-page'), 'PlanPage')),
    screen('/needs-and-services', lazyRouteComponent(support, 'SupportPage')),
    screen('/needs-and-services/what-if', lazyRouteComponent(() => import('./features/needs-and-services/what-if-page'), 'WhatIfPage')),
    screen('/needs-and-services/need/$id', lazyRouteComponent(() => import('./features/needs-and-services/need-page'), 'NeedPage')),
    screen('/needs-and-services/service/$id', lazyRouteComponent(() => import('./features/needs-and-services/service-page'), 'ServicePage')),
    screen('/needs-and-services/terms', lazyRouteComponent(() => import('./features/needs-and-services/terms-page'), 'TermsPage')),
    screen('/needs-and-services/budget/$id', lazyRouteComponent(() => import('./features/needs-and-services/budget-page'), 'BudgetPage')),
    screen('/needs-and-services/one-off/$id', lazyRouteComponent(() => import('./features/needs-and-services/one-off-page'), 'OneOffPage')),
    screen('/needs-and-services/reserve/$id', lazyRouteComponent(() => import('./features/needs-and-services/reserve-page'), 'ReservePage')),
    screen('/money', lazyRouteComponent(() => import('./features/money/money-page'), 'MoneyPage')),
    screen('/money/accounts', lazyRouteComponent(() => import('./features/money/accounts-page'), 'AccountsPage')),
    screen('/money/quick', lazyRouteComponent(() => import('./features/money/quick-page'), 'QuickPage')),
    screen('/money/import', lazyRouteComponent(() => import('./features/money/import-page'), 'ImportPage')),
    screen('/money/receipts', lazyRouteComponent(() => import('./features/money/receipts-page'), 'ReceiptsPage')),
    screen('/money/planned', lazyRouteComponent(() => import('./features/money/planned-page'), 'PlannedPage')),
    screen('/money/record', lazyRouteComponent(() => import('./features/money/record-payment-page'), 'RecordPaymentPage')),
    screen('/money/statements', lazyRouteComponent(() => import('./features/money/statements-page'), 'StatementsPage')),
    screen('/money/statements/$id', lazyRouteComponent(() => import('./features/money/statement-page'), 'StatementPage')),
    screen('/money/transfers', lazyRouteComponent(() => import('./features/money/transfers-page'), 'TransfersPage')),
    screen('/employing', lazyRouteComponent(() => import('./features/employing/employing-page'), 'EmployingPage')),
    screen('/employing/leave', lazyRouteComponent(() => import('./features/employing/leave-page'), 'LeavePage')),
    screen('/employing/hours', lazyRouteComponent(() => import('./features/employing/hours-page'), 'HoursPage')),
    screen('/employing/duties', lazyRouteComponent(() => import('./features/employing/duties-page'), 'DutiesPage')),
    screen('/employing/pay', lazyRouteComponent(() => import('./features/employing/pay-page'), 'PayPage')),
    screen('/employing/person/$id', lazyRouteComponent(() => import('./features/employing/person-page'), 'PersonPage')),
    screen('/employing/costs', lazyRouteComponent(() => import('./features/employing/costs-page'), 'CostsPage')),
    screen('/employing/ending', lazyRouteComponent(() => import('./features/employing/ending-page'), 'EndingPage')),
    screen('/contribution', lazyRouteComponent(() => import('./features/contribution/contribution-page'), 'ContributionPage')),
    screen('/contribution/estimate', lazyRouteComponent(() => import('./features/contribution/estimate-page'), 'EstimatePage')),
    screen('/reviews', lazyRouteComponent(() => import('./features/reviews/reviews-page'), 'ReviewsPage')),
    screen('/return', lazyRouteComponent(() => import('./features/return/return-page'), 'ReturnPage')),
    screen('/history', lazyRouteComponent(() => import('./features/history/history-page'), 'HistoryPage')),
    screen('/settings/council', lazyRouteComponent(() => import('./features/settings/council-page'), 'CouncilPage')),
    screen('/settings/licences', lazyRouteComponent(() => import('./features/settings/licences-page'), 'LicencesPage')),
    screen('/settings', lazyRouteComponent(() => import('./features/settings/settings-page'), 'SettingsPage')),
  ];
  return createRouter({
    routeTree: root.addChildren(screens),
    history: createHashHistory(),
    defaultPendingComponent: Loading,
    defaultPendingMs: 0,
    scrollRestoration: true,
  });
}

function NoSuchScreen() {
  return (
    <Page title="There is no screen here" screen="No such screen">
      <EmptyState action={<LinkButton to="/">Go to Home</LinkButton>}>The link led to a screen that does not exist. Nothing is lost.</EmptyState>
    </Page>
  );
}
