import { formatDay } from '../kernel/iso-date';
import type { PlanState, PlanVersion } from './plan-version';

export const VERSION_STATES: Readonly<Record<PlanState, string>> = {
  draft: 'Draft',
  sent: 'Sent to the council',
  changes_asked: 'Changes asked for',
  agreed: 'Agreed',
  replaced: 'Replaced',
  ended: 'Ended',
};

/** What became of a version, in order: “sent on 1 May 2026”, “agreed on 10 May 2026 by the adults’ team (letter AB-12)”. */
export function versionHistory({ sentOn, changesAskedOn, agreedOn, agreedBy, agreedLetter }: Omit<PlanVersion, 'id'>): string[] {
  const letter = agreedLetter.trim() === '' ? '' : ` (letter: ${agreedLetter.trim()})`;
  const by = agreedBy.trim() === '' ? '' : ` by ${agreedBy.trim()}`;
  return [
    ...(sentOn ? [`sent on ${formatDay(sentOn)}`] : []),
    ...(changesAskedOn ? [`changes asked for on ${formatDay(changesAskedOn)}`] : []),
    ...(agreedOn ? [`agreed on ${formatDay(agreedOn)}${by}${letter}`] : []),
  ];
}

/** “from 18 May 2026 to 30 November 2026”; empty: it was never in force. */
export function inForceWords({ inForceFrom, inForceTo }: Pick<PlanVersion, 'inForceFrom' | 'inForceTo'>): string {
  if (!inForceFrom) return '';
  return `from ${formatDay(inForceFrom)}${inForceTo ? ` to ${formatDay(inForceTo)}` : ''}`;
}
