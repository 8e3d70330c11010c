import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Fault } from '../../../shared/kernel/result';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { FaultBox } from '../../ui/fault-box';
import { Form } from '../../ui/form';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readStep, stepText } from './council-step-form';
import { inOrder, movedStep, type Council, type CouncilStep } from './council-words';
import { useCouncilSave } from './use-council-save';

/** The seven steps of the plan as this council asks them: their names, their order, and what to write about. */
export function CouncilStepsCard({ council, today }: { council: Council; today: IsoDay }) {
  const [open, setOpen] = useState<number | null>(null);
  const { list, move, moved, faults } = useMoving(council);
  const step = council.steps.find((one) => one.step === open);
  return (
    <Card title="The seven steps of its plan">
      <p>Councils ask nearly the same seven things. Give each step the name and the prompts that yours gives it, in its order. What you have written in your plan stays with its step.</p>
      {faults.length > 0 && <FaultBox faults={faults} />}
      <ol className="council-steps" ref={list}>
        {council.steps.map((one) => (
          <StepRow key={one.step} step={one} last={council.steps.length} onMove={move} onChange={() => setOpen(one.step)} />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      {step && (
        <Dialog isOpen title={`Step ${step.number}: ${step.name}`} onClose={() => setOpen(null)}>
          <StepForm step={step} council={council} today={today} onClose={() => setOpen(null)} />
        </Dialog>
      )}
    </Card>
  );
}

type Move = (step: CouncilStep, by: -1 | 1) => void;

function StepRow({ step, last, onMove, onChange }: { step: CouncilStep; last: number; onMove: Move; onChange: () => void }) {
  return (
    <li data-step={step.step}>
      <span className="council-step-number" aria-hidden="true">
        {step.number}
      </span>
      <div>
        <p>
          <strong>{step.name}</strong>
        </p>
        <p className="quiet">{step.question}</p>
        {step.changes.length > 0 && (
          <ul className="quiet small">
            {step.changes.map((change, index) => (
              <li key={`${index}-${change}`}>{change}</li>
            ))}
          </ul>
        )}
      </div>
      <Buttons>
        {step.number > 1 && (
          <span data-move="-1">
            <Button kind="link" icon={ArrowUp} label={`Move up: ${step.name}`} onPress={() => onMove(step, -1)}>
              Move up
            </Button>
          </span>
        )}
        {step.number < last && (
          <span data-move="1">
            <Button kind="link" icon={ArrowDown} label={`Move down: ${step.name}`} onPress={() => onMove(step, 1)}>
              Move down
            </Button>
          </span>
        )}
        <Button label={`Change: ${step.name}`} onPress={onChange}>
          Change
        </Button>
      </Buttons>
    </li>
  );
}

/**
 * Moves a step a place and says where it is now. Every press counts, also while an earlier one is being saved. A row that moves loses the
 * focus in the browser: it comes back to the button that was pressed or, at an end, to the one that leads back.
 */
function useMoving(council: Council) {
  const { run } = useCouncilSave(council);
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<{ readonly step: number; readonly by: -1 | 1 } | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [moved, setMoved] = useState('');
  const shown = council.steps.map(({ step }) => step).join();
  const wanted = useRef(stepsIn(shown));
  const waiting = useRef(0);
  useEffect(() => {
    if (waiting.current === 0) wanted.current = stepsIn(shown);
    if (!last.current || document.activeElement !== document.body) return;
    const { step, by } = last.current;
    const buttonOf = (way: number) => list.current?.querySelector<HTMLButtonElement>(`[data-step="${step}"] [data-move="${way}"] button`);
    (buttonOf(by) ?? buttonOf(-by))?.focus();
  }, [shown]);

  const move: Move = ({ step, name }, by) => {
    const order = movedStep(wanted.current, step, by);
    wanted.current = order;
    last.current = { step, by };
    waiting.current += 1;
    void run(inOrder(council, order)).then((result) => {
      waiting.current -= 1;
      if (!result.ok) wanted.current = stepsIn(shown);
      setFaults(result.ok ? [] : result.faults);
      if (result.ok) setMoved(`${name} is now step ${order.indexOf(step) + 1} of ${order.length}.`);
    });
  };
  return { list, move, moved, faults };
}

const stepsIn = (shown: string): readonly number[] => shown.split(',').map(Number);

function StepForm({ step, council, today, onClose }: { step: CouncilStep; council: Council; today: IsoDay; onClose: () => void }) {
  const save = useCouncilSave(council);
  const form = useForm({
    start: stepText(step),
    read: (text) => readStep(text, council, step.step, today),
    save: save.run,
    onSaved: (saved, written) => {
      onClose();
      save.say(`Saved: step ${step.number}, “${written.steps.find((one) => one.step === step.step)?.name}”.`, saved);
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save step" isBusy={form.isBusy}>
      <TextField {...form.field('stepName')} label="Name of the step" hint="A few words, for the list of steps" />
      <TextField {...form.field('question')} label="The question that your council asks" />
      <TextArea {...form.field('prompts')} rows={6} label="What to write about" hint="One thing a line. Add a line to add a prompt; take a line out to leave it out." />
      <TextArea {...form.field('example')} rows={3} label="An example of an answer" />
      <TextArea {...form.field('looksFor')} rows={4} label="What your council looks for" hint="One thing a line" />
    </Form>
  );
}
