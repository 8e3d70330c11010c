/** The kinds of file in which a letter or a sheet is written, as choices. */
export const PAPER_FORMATS = [
  { value: 'pdf' as const, label: 'PDF', hint: 'To print' },
  { value: 'docx' as const, label: 'Word (DOCX)', hint: 'To change before you print it' },
];
