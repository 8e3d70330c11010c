import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { DECIDES } from '../../../shared/plan/control';
import { readForm } from '../../ui/form-reader';

type Saved = Input<'control.save'>;

export type ControlText = { decides: Saved['decides'] | ''; decider: string; howDecided: string; viewsHeard: string };

/** Who decides as the form shows it; null: nothing is written down yet. */
export function controlText(control: Saved | null): ControlText {
  return { decides: control?.decides ?? '', decider: control?.decider ?? '', howDecided: control?.howDecided ?? '', viewsHeard: control?.viewsHeard ?? '' };
}

/**
 * Who decides, as typed → the record to save, or what stands in its way. `statedOn` is the statement as it stands. Who decides or helps is
 * left out where the person decides alone.
 */
export function readControl(text: ControlText, statedOn: IsoDay | null, today: IsoDay): Result<Saved> {
  return readForm(today, (field) => {
    const decides = field.choice('decides', text.decides, DECIDES, 'Choose who decides');
    return { decides, decider: decides === 'self' ? '' : text.decider.trim(), howDecided: text.howDecided.trim(), viewsHeard: text.viewsHeard.trim(), statedOn };
  });
}
