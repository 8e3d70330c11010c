import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { ServiceText } from './service-form';

/** What each part of the service's form is given. */
export type ServicePart = {
  readonly text: ServiceText;
  /** Props for a field of the kit. */
  readonly field: <K extends keyof ServiceText & string>(name: K) => { name: K; value: ServiceText[K]; onChange: (value: ServiceText[K]) => void };
  readonly set: <K extends keyof ServiceText>(name: K, value: ServiceText[K]) => void;
  readonly setText: (text: ServiceText) => void;
  readonly today: IsoDay;
};
