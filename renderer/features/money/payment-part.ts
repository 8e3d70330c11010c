import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { PurposeService } from './purpose';
import type { RegisterRow } from './register-row';

/** What every part of a payment's details needs. `onDone` closes them and says what was done, with the way back. */
export type PaymentPart = {
  readonly row: RegisterRow;
  readonly services: readonly PurposeService[];
  readonly today: IsoDay;
  readonly onDone: (words: string, undo?: () => Promise<unknown>) => void;
};
