import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';

type Version = Output<'plan.compare'>['versions'][number];

/** Choices that are no version. */
export const NOTHING = 'nothing';
export const TODAY = 'today';

/** The versions, newest first, each with what became of it last. */
export function versionChoices(versions: readonly Version[]): { value: string; label: string }[] {
  return versions.toReversed().map((version) => ({ value: String(version.id), label: `Version ${version.number}, ${latest(version)}` }));
}

function latest({ agreedOn, changesAskedOn, sentOn }: Version): string {
  if (agreedOn) return `agreed on ${formatDay(agreedOn)}`;
  if (changesAskedOn) return `changes asked for on ${formatDay(changesAskedOn)}`;
  return sentOn ? `sent on ${formatDay(sentOn)}` : 'being written';
}

/** The page's sentence: what is compared, and how much of it is different. */
export function changesTitle(count: number, before: number | null, after: number | null, versions: readonly Version[]): string {
  const name = (id: number | null) => (id === null ? 'today' : `version ${versions.find((version) => version.id === id)?.number ?? ''}`);
  if (before === null) return after === null ? 'The plan as it is today' : `The plan as it was in ${name(after)}`;
  if (before === after) return 'One version is the same as itself. Choose another to compare it with';
  return count === 0 ? `Nothing changed from ${name(before)} to ${name(after)}` : `${countOf(count, 'thing')} changed from ${name(before)} to ${name(after)}`;
}
