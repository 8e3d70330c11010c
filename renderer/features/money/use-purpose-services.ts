import { useQuery } from '../../api/use-query';
import type { PurposeService } from './purpose';

/** The services that a payment can be tied to, each with its line of the return; empty while they are on their way. */
export function usePurposeServices(): readonly PurposeService[] {
  const support = useQuery('support.show', {});
  return (support.value?.services ?? [])
    .filter(({ service }) => service.fundedBy === 'direct_payment' || service.fundedBy === 'own_money')
    .map(({ service, isCurrent }) => ({ id: service.id, name: service.name, category: service.category, isCurrent }));
}
