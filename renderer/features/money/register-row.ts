import type { Output } from '../../../shared/contract/contract';

/** One payment as the register shows it. */
export type RegisterRow = Output<'money.register'>['rows'][number];
/** An account with its balance and how far it agrees with the bank. */
export type RegisterAccount = Output<'money.register'>['accounts'][number];
