/** The kinds of file that a pack or a letter can be written as. */
export const FILES = [
  { value: 'pdf', label: 'PDF', hint: 'To print, or to send to the council' },
  { value: 'docx', label: 'Word (DOCX)', hint: 'To change it, or to write into it' },
] as const;
