import type { Output } from '../../../shared/contract/contract';

type Found = Output<'search.find'>['results'][number];

/** Where a search result leads: a path of routes.tsx. */
export function pathOfResult(found: Pick<Found, 'kind' | 'id' | 'screen'>): { to: string; search?: Record<string, number> } {
  switch (found.kind) {
    case 'entry':
      return { to: '/money', search: { entry: found.id } };
    case 'service':
      return { to: `/needs-and-services/service/${found.id}` };
    case 'need':
      return { to: `/needs-and-services/need/${found.id}` };
    case 'goal':
    case 'risk':
      return { to: '/needs-and-services' };
    case 'worker':
      return { to: `/employing/person/${found.id}` };
    case 'policy':
      return { to: '/employing' };
    case 'letter':
      return { to: '/contribution' };
    case 'helper':
      return { to: '/settings' };
    case 'step':
      return { to: `/plan/${found.id}` };
    case 'review':
    case 'contact':
      return { to: '/reviews' };
    case 'document':
      return { to: '/money/receipts', search: { document: found.id } };
    case 'screen':
      return { to: found.screen === 'home' ? '/' : `/${found.screen}` };
  }
}
