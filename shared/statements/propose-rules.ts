import type { Worker } from '../employer/worker';
import type { Category } from '../ledger/categories';
import { usualFund } from '../ledger/funds';
import type { Service } from '../plan/services';
import { KNOWN_WORDS } from './known-words';
import { directionOf, foldRow, foldWords, holdsWords, type Rule, type SortableRow } from './rules';

export type RuleProposal = Omit<Rule, 'id'> & {
  /** Why, in a sentence for people. */
  readonly because: string;
  /** How many of the rows it would sort. */
  readonly rows: number;
  /** The bank's text of the first of them. */
  readonly example: string;
};

/** What a household has written down that can be found in a bank's words. */
export type Known = {
  readonly services: readonly Pick<Service, 'id' | 'name' | 'provider' | 'workerId' | 'category'>[];
  readonly workers: readonly Pick<Worker, 'id' | 'name' | 'kind'>[];
  /** Empty: not chosen. */
  readonly councilName: string;
};

type Candidate = Omit<Rule, 'id'> & { readonly because: string; readonly strength: number };

/**
 * Rules that a person may confirm, for rows that no rule sorts yet (leave the others out). What the household wrote down itself
 * (its PAs, providers, council) goes before words that are known in general; among those, the longest words win. A rule that would
 * sort most rows comes first.
 */
export function proposeRules(rows: readonly SortableRow[], known: Known): RuleProposal[] {
  const candidates = [...fromWorkers(known), ...fromProviders(known), ...fromCouncil(known), ...fromKnownWords()]
    .filter(({ words }) => words.length >= 2)
    .sort((a, b) => b.strength - a.strength || b.words.length - a.words.length);
  const proposals = new Map<Candidate, { rows: number; example: string }>();
  // Statements repeat themselves, so each text is looked at once.
  const seen = new Map<string, Candidate | undefined>();
  for (const row of rows) {
    const direction = directionOf(row);
    const key = `${direction} ${row.bankText}\n${row.payee}`;
    if (!seen.has(key)) {
      const text = foldRow(row);
      seen.set(key, candidates.find((one) => one.direction === direction && holdsWords(text, one.words)));
    }
    const fits = seen.get(key);
    if (!fits) continue;
    const sofar = proposals.get(fits);
    proposals.set(fits, { rows: (sofar?.rows ?? 0) + 1, example: sofar?.example ?? row.bankText });
  }
  return [...proposals]
    .map(([{ strength: _, ...rule }, found]) => ({ ...rule, ...found }))
    .sort((a, b) => b.rows - a.rows || (a.words < b.words ? -1 : 1));
}

const OWN_WORDS = 2;
const COUNCIL_WORDS = 1;
const GENERAL_WORDS = 0;

function candidate(words: string, direction: 'in' | 'out', category: Category, serviceId: number | null, because: string, strength: number): Candidate {
  return { words, direction, category, serviceId, fund: usualFund(category), because, strength };
}

/** Banks write `J EXAMPLE`, `JANE EXAMPLE`, `EXAMPLE J` or `EXAMPLE JANE` for Jane Example. */
function namesInBankWords(name: string): string[] {
  const words = foldWords(name).split(' ').filter((word) => word !== '');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (words.length === 1) return [first];
  const initial = [...first][0] ?? first;
  return [...new Set([words.join(' '), `${first} ${last}`, `${initial} ${last}`, `${last} ${first}`, `${last} ${initial}`])];
}

function fromWorkers({ workers, services }: Known): Candidate[] {
  return workers.flatMap((worker) => {
    const theirs = services.filter((service) => service.workerId === worker.id);
    const service = onlyOne(theirs);
    const category = worker.kind === 'employed' ? 'pa_wages' : (theirs[0]?.category ?? 'agency');
    return namesInBankWords(worker.name).map((words) =>
      candidate(words, 'out', category, service?.id ?? null, `It has the name of your personal assistant ${worker.name} in it.`, OWN_WORDS),
    );
  });
}

function fromProviders({ services }: Known): Candidate[] {
  const providers = new Map<string, Known['services'][number][]>();
  for (const service of services) {
    const words = foldWords(service.provider);
    if (words !== '' && service.workerId === null) providers.set(words, [...(providers.get(words) ?? []), service]);
  }
  return [...providers].flatMap(([words, theirs]) => {
    const [first] = theirs;
    if (!first) return [];
    const service = onlyOne(theirs);
    const because = service
      ? `${first.provider} provides “${first.name}” in your plan.`
      : `${first.provider} provides ${theirs.length} services in your plan. Choose the service for each payment.`;
    const category = theirs.every((one) => one.category === first.category) ? first.category : 'not_sorted';
    return withoutCompanyEnding(words).map((shorter) => candidate(shorter, 'out', category, service?.id ?? null, because, OWN_WORDS));
  });
}

/** Banks cut names short, and leave out “Ltd”. */
function withoutCompanyEnding(words: string): string[] {
  return [...new Set([words, words.replace(/ (?:ltd|limited|plc|llp|cic)$/, '')])];
}

function fromCouncil({ councilName }: Known): Candidate[] {
  const name = foldWords(councilName);
  if (name === '') return [];
  // “Luton Borough Council” is also “Luton BC” or “Luton Council” at a bank. The place alone is too little: a shop may have it.
  const place = name.replace(/ (?:(?:metropolitan |london )?borough |city |county |district )?council$/, '');
  const written = place === name ? [name] : [name, `${place} council`, `${place} bc`, `${place} borough`, `${place} city council`, `${place} county council`, `${place} cc`];
  return [...new Set(written)].flatMap((words) => [
    candidate(words, 'in', 'direct_payment', null, `It has the name of your council, ${councilName}, in it.`, COUNCIL_WORDS),
    candidate(words.endsWith(' council') ? `${words} tax` : `${words} council tax`, 'out', 'household_bills', null, 'It looks like council tax. A direct payment is not for that.', COUNCIL_WORDS),
    candidate(words, 'out', 'returned_to_council', null, `It went to your council, ${councilName}.`, COUNCIL_WORDS),
  ]);
}

function fromKnownWords(): Candidate[] {
  return KNOWN_WORDS.flatMap(({ words, direction, category, because }) => words.map((word) => candidate(word, direction, category, null, because, GENERAL_WORDS)));
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
