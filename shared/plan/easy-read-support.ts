import { upperFirst } from '../kernel/plain-words';
import type { EasyGroup, EasyLine, EasyPicture } from './easy-read-shape';
import type { PlanDocument, PlanService } from './plan-document-shape';
import { KIND_WORDS } from './service-words';

/** Who helps, when, and with what: paid help first, then help without pay, then what other bodies give. Costs of employing help nobody. */
export function easySupport({ paidSupport, informalSupport, otherSupport }: Pick<PlanDocument, 'paidSupport' | 'informalSupport' | 'otherSupport'>): EasyGroup[] {
  const all = [...paidSupport, ...informalSupport, ...otherSupport].filter((service) => service.kind !== KIND_WORDS.employing);
  if (all.length === 0) return [{ picture: 'helper', lines: [{ kind: 'said', words: 'No help is written down yet.' }] }];
  return all.map(service);
}

const PICTURES: Readonly<Record<string, EasyPicture>> = { [KIND_WORDS.activity]: 'group', [KIND_WORDS.transport]: 'travel', [KIND_WORDS.equipment]: 'list' };

function service({ name, kind, provider, fundedBy, fundedByWords, needs, frequency, runs, note }: PlanService): EasyGroup {
  const [span = '', ...breaks] = runs.split(', not ');
  const lines: (EasyLine | false)[] = [
    { kind: 'named', name: 'Who', words: provider || 'I have not chosen yet' },
    { kind: 'named', name: 'When', words: easyFrequency(frequency) },
    { kind: 'named', name: 'From', words: span.replace(/^From /, '') },
    breaks.length > 0 && { kind: 'named', name: 'Not', words: breaks.join(', ') },
    needs.length > 0 && { kind: 'said', words: needs.length === 1 ? 'This is for:' : 'This is for these things:' },
    needs.length > 0 && { kind: 'points', points: needs.map((need) => `“${need}”`) },
    fundedBy === 'informal' && { kind: 'said', words: 'Nobody is paid for this.' },
    (fundedBy === 'council' || fundedBy === 'nhs' || fundedBy === 'other') && { kind: 'named', name: 'Who pays', words: fundedByWords },
    fundedBy === 'own_money' && { kind: 'named', name: 'Who pays', words: 'I do, with my own money' },
    note !== undefined && note !== '' && { kind: 'own', label: 'My private note:', words: note },
  ];
  return { picture: PICTURES[kind] ?? 'helper', title: name, lines: lines.filter((line) => line !== false) };
}

/** How often, with whole words and figures: “Twice a week, 1 h 30 min each time” → “2 times a week, 1 hour 30 minutes each time”. */
export function easyFrequency(words: string): string {
  return upperFirst(
    words
      .replace(/^Twice\b/, '2 times')
      .replace(/^One time\b/, '1 time')
      .replace(/\b(\d+) h\b/g, (_, count: string) => `${count} ${count === '1' ? 'hour' : 'hours'}`)
      .replace(/\b(\d+) min\b/g, (_, count: string) => `${count} ${count === '1' ? 'minute' : 'minutes'}`),
  );
}
