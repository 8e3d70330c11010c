import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { frequencyWords } from '#shared/plan/service-words';
import type { Service, ServiceKind } from '#shared/plan/services';
import { readLedger } from '../db/transaction';
import { listServices } from '../repositories/services';
import type { Services } from '../services/services';

type View = Output<'people.show'>;

/** Agencies and people who help without pay, as the plan has them today or later. They bring no duties of an employer. */
export function showPeople(services: Services): Result<View> {
  const on = services.clock.today();
  const planned = readLedger(services, listServices).filter(({ endsOn }) => endsOn === null || endsOn >= on);
  const ofKind = (kind: ServiceKind) => planned.filter((service) => service.kind === kind).map(helping);
  return ok({ agencies: ofKind('agency'), unpaid: ofKind('informal') });
}

function helping(service: Service): View['agencies'][number] {
  return { serviceId: service.id, name: service.name, provider: service.provider, when: frequencyWords(service), reference: service.providerReference };
}
