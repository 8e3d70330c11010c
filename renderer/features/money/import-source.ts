import type { Input, Output } from '../../../shared/contract/contract';

/** A file that the person chose, as main keeps it under a token. */
export type ChosenFile = NonNullable<Output<'imports.choose'>>;
/** Which file is read for which account, as which bank's. */
export type ImportSource = Input<'imports.preview'>;
/** What an import came to. */
export type SavedImport = Output<'imports.save'>;
