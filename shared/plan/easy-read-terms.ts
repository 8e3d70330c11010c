import type { EasyGroup, EasyLine, EasySection } from './easy-read-shape';

/** Hard words of a plan, and what they mean in short sentences, a line each, that have no other hard word. */
const TERMS: readonly (readonly [term: string, found: RegExp, meaning: string])[] = [
  ['care and support plan', /care and support plan/i, 'A care and support plan says what help I need.\nIt says how I get the help.'],
  ['goal', /\bgoals?\b/i, 'A goal is something that I want to do.'],
  ['PA', /\bPAs?\b/, 'PA means personal assistant.\nA personal assistant is paid to help me.'],
  ['personal assistant', /\bpersonal assistants?\b/i, 'A personal assistant is paid to help me.'],
  ['agency', /\b(agency|agencies)\b/i, 'An agency is a company that sends people to help.'],
  ['personal budget', /\bpersonal budget\b/i, 'A personal budget is the money for my care and support.'],
  ['direct payment', /\bdirect payments?\b/i, 'A direct payment is money from the council.\nI buy my own help with it.'],
  ['contribution', /\bcontribution\b/i, 'A contribution is what I pay towards my care.'],
  ['payroll', /\bpayroll\b/i, 'Payroll means working out wages.'],
  ['insurance', /\binsurance\b/i, 'Insurance pays when something goes wrong.'],
  ['employer', /\bemployers?\b/i, 'An employer pays people to work.\nAn employer must keep the law about work.'],
  ['minimum wage', /\bminimum wage\b/i, 'The minimum wage is the least pay that the law allows.'],
  ['right to work', /\bright to work\b/i, 'A right to work check shows that a person may work in this country.'],
  ['nominated person', /\bnominated person\b/i, 'A nominated person looks after the money because I chose them.'],
  ['authorised person', /\bauthorised person\b/i, 'An authorised person looks after the money because the council agreed.'],
  ['managed account', /\bmanaged account\b/i, 'In a managed account, a company holds the money for me.'],
  ['respite', /\brespite\b/i, 'Respite is a break from care, for me or for who cares for me.'],
  ['advocate', /\badvocates?\b/i, 'An advocate speaks up for me.'],
  ['NHS', /\bNHS\b/, 'NHS means the National Health Service.'],
];

/** Every hard word is explained once, in the line after the one where it stands first. */
export function explainTerms(sections: readonly EasySection[]): EasySection[] {
  const known = new Set<string>();
  const meaningsFor = (words: string): EasyLine[] =>
    TERMS.flatMap(([term, found, meaning]): EasyLine[] => {
      if (known.has(term) || !found.test(words)) return [];
      known.add(term);
      // The short form explains the long one.
      if (term === 'PA') known.add('personal assistant');
      return [{ kind: 'meaning', term, words: meaning }];
    });
  const explained = ({ title, ...group }: EasyGroup): EasyGroup => ({
    ...group,
    ...(title !== undefined && { title }),
    lines: [...meaningsFor(title ?? ''), ...group.lines.flatMap((line) => [line, ...meaningsFor(wordsOfLine(line))])],
  });
  return sections.map((section) => ({ ...section, groups: section.groups.map(explained) }));
}

/** All that a line says. */
export function wordsOfLine(line: EasyLine): string {
  switch (line.kind) {
    case 'said':
    case 'meaning':
      return line.words;
    case 'own':
      return `${line.label} ${line.words}`;
    case 'named':
      return `${line.name}: ${line.words}`;
    case 'points':
      return line.points.join('\n');
    case 'write':
      return line.label;
    case 'sign':
      return line.who;
  }
}
