import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Input } from '../../../shared/contract/contract';
import type { Fault } from '../../../shared/kernel/result';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkbox, Radios } from '../../ui/choice-fields';
import { FaultBox } from '../../ui/fault-box';
import { largerText, LARGEST_TEXT, SMALLEST_TEXT, smallerText } from './text-size';

type Preferences = Input<'preferences.save'>;

/** Theme, text size and typeface. Each takes effect as it is chosen. */
export function DisplayCard() {
  const preferences = useQuery('preferences.show', {});
  const save = useCommand('preferences.save');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  // Shown at once: a choice that jumped back until it was kept would look refused.
  const [chosen, setChosen] = useState<Preferences | null>(null);

  async function set(next: Preferences) {
    setChosen(next);
    const result = await save.run(next);
    if (!result.ok) setChosen(null);
    setFaults(result.ok ? [] : result.faults);
  }
  return (
    <Card title="Reading and display">
      {faults.length > 0 && <FaultBox faults={faults} />}
      <Answer query={preferences}>
        {/* The name is another card’s to change, and may have been since. */}
        {(kept) => <Choices now={{ ...(chosen ?? kept), yourName: kept.yourName }} set={(next) => void set(next)} />}
      </Answer>
    </Card>
  );
}

function Choices({ now, set }: { now: Preferences; set: (next: Preferences) => void }) {
  return (
    <div className="stack">
      <Radios
        name="theme"
        label="Colours"
        value={now.theme}
        onChange={(theme) => set({ ...now, theme })}
        choices={[
          { value: 'system', label: 'As this computer is set' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'contrast', label: 'High contrast' },
        ]}
      />
      <TextSize percent={now.textPercent} onChange={(textPercent) => set({ ...now, textPercent })} />
      <Checkbox
        name="systemFont"
        label="Use this computer’s own typeface"
        hint="Otherwise the ledger uses Atkinson Hyperlegible, made for readers with low vision."
        value={now.systemFont}
        onChange={(systemFont) => set({ ...now, systemFont })}
      />
    </div>
  );
}

function TextSize({ percent, onChange }: { percent: number; onChange: (percent: number) => void }) {
  return (
    <div role="group" aria-labelledby="text-size" className="text-size">
      <p id="text-size">
        <strong>Size of the text</strong>
      </p>
      <Buttons>
        <Button icon={Minus} isBusy={percent <= SMALLEST_TEXT} onPress={() => onChange(smallerText(percent))}>
          Smaller
        </Button>
        <output className="figures">{percent} %</output>
        <Button icon={Plus} isBusy={percent >= LARGEST_TEXT} onPress={() => onChange(largerText(percent))}>
          Larger
        </Button>
      </Buttons>
    </div>
  );
}
