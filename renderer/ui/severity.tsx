import { Check, CheckCheck, CircleDashed, CircleHelp, CircleX, ClockAlert, Info, OctagonAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon';

const SEVERITIES = {
  stop: { word: 'Stop', icon: OctagonAlert },
  act: { word: 'Act', icon: ClockAlert },
  know: { word: 'Know', icon: Info },
} as const;

/** Icon, word, colour and border, in that order of importance. */
export function Severity({ of }: { of: keyof typeof SEVERITIES }) {
  const { word, icon } = SEVERITIES[of];
  return <Badge tone={of} icon={icon} children={word} />;
}

export type Tone = 'stop' | 'act' | 'know' | 'good' | 'plain';

/** A word in a border. Its icon and word carry the meaning; its colour helps. */
export function Badge({ tone = 'plain', icon, children }: { tone?: Tone; icon?: LucideIcon; children: ReactNode }) {
  return (
    <span className={`badge badge-${tone}`}>
      {icon && <Icon of={icon} size="1.125em" />}
      <span>{children}</span>
    </span>
  );
}

const STATES = {
  met: { tone: 'good', icon: Check },
  over: { tone: 'know', icon: CheckCheck },
  part: { tone: 'act', icon: CircleDashed },
  unmet: { tone: 'stop', icon: CircleX },
  not_assessed: { tone: 'plain', icon: CircleHelp },
} as const;

/** How far something is met, in words of its own: “3 of 5 h a week”. */
export function StatusPill({ state, children }: { state: keyof typeof STATES; children: ReactNode }) {
  const { tone, icon } = STATES[state];
  return <Badge tone={tone} icon={icon} children={children} />;
}
