import { CircleAlert } from 'lucide-react';
import type { Fault } from '../../shared/kernel/result';
import { Icon } from './icon';

/** What stands in the way, outside a form: what happened, what it means, what to do. */
export function FaultBox({ faults }: { faults: readonly Fault[] }) {
  return (
    <div className="fault-box" role="alert">
      <Icon of={CircleAlert} size="1.5em" />
      <div>
        {faults.map((fault) => (
          <p key={fault.message}>{fault.message}</p>
        ))}
      </div>
    </div>
  );
}
