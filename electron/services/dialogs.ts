/** What the main process asks a person for. The window never names a path; it only asks for one of these. */
export type Dialogs = {
  /** A file to open; null when the person closes the dialog. */
  readonly chooseFile: (what: { readonly title: string; readonly extensions: readonly string[] }) => Promise<string | null>;
  /** Files to open, any number; null when the person closes the dialog. */
  readonly chooseFiles: (what: { readonly title: string; readonly extensions: readonly string[] }) => Promise<readonly string[] | null>;
  /** Where to write one file; null when the person closes the dialog. */
  readonly chooseSave: (what: { readonly title: string; readonly name: string }) => Promise<string | null>;
  /** A folder to write several files in; null when the person closes the dialog. */
  readonly chooseFolder: (what: { readonly title: string }) => Promise<string | null>;
};
