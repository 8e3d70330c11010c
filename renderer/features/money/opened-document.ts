import type { Output } from '../../../shared/contract/contract';

/** A document with its content, as the window looks at it. */
export type Opened = Output<'documents.open'>;
