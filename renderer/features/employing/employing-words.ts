import type { Output } from '../../../shared/contract/contract';
import type { Duty } from '../../../shared/employer/duty';
import type { AgeBand, Relationship, Worker } from '../../../shared/employer/worker';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { lowerFirst } from '../../../shared/kernel/plain-words';

export const KIND_WORDS: Readonly<Record<Worker['kind'], string>> = { employed: 'You employ them', self_employed: 'They work for themselves' };

export const AGE_BAND_WORDS: Readonly<Record<AgeBand, string>> = {
  '16_to_17': '16 or 17',
  '18_to_20': '18 to 20',
  '21_to_22': '21 or 22',
  '23_and_over': '23 or over',
};

export const RELATIONSHIP_WORDS: Readonly<Record<Relationship, string>> = {
  none: 'Not related',
  friend: 'Friend',
  partner: 'Husband, wife or partner',
  parent: 'Parent',
  child: 'Son or daughter',
  sibling: 'Brother or sister',
  grandparent: 'Grandparent',
  aunt_or_uncle: 'Aunt or uncle',
  other_relative: 'Another relative',
};

export const PENSION_WORDS: Readonly<Record<Worker['pension'], string>> = {
  not_assessed: 'Not assessed yet',
  enrolled: 'In a pension scheme',
  opted_out: 'Chose to leave the scheme',
  not_eligible: 'Does not have to be in one',
};

type Workers = Output<'employing.show'>['workers'];

/** PAs who work now, those whose first day is still to come, and those who have left. */
export function workersByTime(workers: Workers, today: IsoDay): { current: Workers; toCome: Workers; past: Workers } {
  return {
    current: workers.filter((each) => each.isCurrent),
    toCome: workers.filter((each) => !each.isCurrent && each.worker.startsOn > today),
    past: workers.filter((each) => !each.isCurrent && each.worker.startsOn <= today),
  };
}

/** “Employed since 6 April 2026, until 5 May 2026.” or “You will employ them from 30 November 2026.” */
export function employedWords({ kind, startsOn, endsOn }: Pick<Worker, 'kind' | 'startsOn' | 'endsOn'>, today: IsoDay): string {
  const until = endsOn === null ? '' : `, until ${formatDay(endsOn)}`;
  if (startsOn > today) return `${kind === 'employed' ? 'You will employ them' : 'Will work for themselves'} from ${formatDay(startsOn)}${until}.`;
  return `${kind === 'employed' ? 'Employed' : 'Works for themselves'} since ${formatDay(startsOn)}${until}.`;
}

/** The page’s title: its answer. */
export function employingTitle(workers: number, late: number): string {
  if (workers === 0) return 'You have no personal assistants yet';
  if (late === 0) return 'Your duties as an employer are up to date';
  return `${late} of your duties as an employer ${late === 1 ? 'is' : 'are'} late`;
}

/** What comes next, and what the PAs cost in a tax year where all of it is known. */
export function employingLead({ workers, duties }: Pick<Output<'employing.show'>, 'workers' | 'duties'>): string {
  const open = duties.filter((duty) => duty.state === 'due' || duty.state === 'coming').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const [next] = open;
  const current = workers.filter((each) => each.isCurrent);
  const costs = current.flatMap((each) => (each.yearly ? [each.yearly.totalPence] : []));
  const nextWords = next ? `Next: ${lowerFirst(next.title)} by ${formatDay(next.dueOn)}.` : '';
  const costWords = costs.length > 0 && costs.length === current.length ? ` Your personal ${costs.length === 1 ? 'assistant costs' : 'assistants cost'} ${formatPounds(costs.reduce((a, b) => a + b, 0))} a tax year.` : '';
  return `${nextWords}${costWords}`.trim();
}

export type Standing = { readonly label: string; readonly tone: 'good' | 'act' | 'plain'; readonly words: string };

/** Where the papers of a PA stand: right to work, written contract, pension. */
export function paperStandings(worker: Worker, on: IsoDay): Standing[] {
  const { rightToWorkSeenOn: seenOn, rightToWorkUntil: until, contractGivenOn: givenOn, pension } = worker;
  const hasEnded = until !== null && until < on;
  const rightToWork: Standing =
    seenOn === null
      ? { label: 'Right to work', tone: 'act', words: 'Not checked yet' }
      : hasEnded
        ? { label: 'Right to work', tone: 'act', words: `Permission ended on ${formatDay(until)}` }
        : { label: 'Right to work', tone: 'good', words: `Checked on ${formatDay(seenOn)}${until === null ? '' : `, lasts until ${formatDay(until)}`}` };
  const contract: Standing =
    givenOn === null
      ? { label: 'Written contract', tone: 'act', words: 'Not given yet' }
      : { label: 'Written contract', tone: 'good', words: `Given on ${formatDay(givenOn)}` };
  const pensionStanding: Standing = { label: 'Pension', tone: pension === 'not_assessed' ? 'act' : 'good', words: PENSION_WORDS[pension] };
  return worker.kind === 'self_employed' ? [rightToWork] : [rightToWork, contract, pensionStanding];
}

export type ProofField = 'rightToWorkSeenOn' | 'contractGivenOn' | 'pension';

const PROOF_FIELDS: Readonly<Record<string, ProofField>> = { 'right-to-work': 'rightToWorkSeenOn', 'written-statement': 'contractGivenOn', 'pension-assessment': 'pension' };

/** The field on a PA's page that makes a duty done. */
export function fieldOf(dutyId: string): ProofField | null {
  return PROOF_FIELDS[dutyId] ?? null;
}

export const DUTY_FILTERS = { now: 'To do now', coming: 'To come', settled: 'Done or not needed', all: 'All' } as const;
export type DutyFilter = keyof typeof DUTY_FILTERS;

/** Duties of a list: what is still to do oldest first, what is settled newest first. */
export function dutiesShown(duties: readonly Duty[], filter: DutyFilter): Duty[] {
  const byDay = (a: Duty, b: Duty) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);
  const inState = (...states: readonly Duty['state'][]) => duties.filter((duty) => states.includes(duty.state)).sort(byDay);
  const [now, coming, settled] = [inState('late', 'due'), inState('coming'), inState('done', 'not_needed').reverse()];
  return { now, coming, settled, all: [...now, ...coming, ...settled] }[filter];
}
