import { Link } from '@tanstack/react-router';
import { Check, CircleDashed } from 'lucide-react';
import { Icon } from '../../ui/icon';

export type Guided = {
  readonly key: string;
  readonly name: string;
  readonly to: string;
  readonly state: 'empty' | 'thin' | 'enough';
  /** What a screen reader says after the name: “step 3, a little written”. */
  readonly said: string;
};

/** The questions of a part of the plan, each with how far it is. */
export function GuidedNav({ label, items, here }: { label: string; items: readonly Guided[]; here: string }) {
  return (
    <nav className="card steps" aria-label={label}>
      <ol>
        {items.map(({ key, name, to, state, said }, at) => (
          <li key={key}>
            <Link to={to} className={`step-link${key === here ? ' is-here' : ''}`} aria-current={key === here ? 'step' : undefined}>
              <span className={`step-mark step-${state}`} aria-hidden="true">
                {state === 'enough' ? <Icon of={Check} /> : state === 'thin' ? <Icon of={CircleDashed} /> : at + 1}
              </span>
              <span>
                {name}
                <span className="visually-hidden">, {said}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
