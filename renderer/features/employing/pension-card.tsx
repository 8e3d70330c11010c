import { FileDown, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract';
import { PENSION_LETTERS } from '../../../shared/employer/pension-letters';
import { PENSION_STEPS, PENSION_STEP_WORDS as STEP_NAMES } from '../../../shared/employer/pension-step';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { countOf, joinWords } from '../../../shared/kernel/plain-words';
import { ok, refused } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkboxes, Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { PAPER_FORMATS } from '../../ui/paper-formats';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { LETTER_NAMES, pensionSentence, pensionState } from './duties-words';
import { emptyStep, isForAll, readPensionStep } from './pension-step-form';

type Pension = Output<'duties.show'>['pension'];
type Person = Pension['people'][number];
type Step = Person['steps'][number];

/** The workplace pension: what the rules say of each PA now, what was done on which day, and the letters. */
export function PensionCard({ pension, today }: { pension: Pension; today: IsoDay }) {
  const [asked, setAsked] = useState<{ readonly step: true } | { readonly letterTo: Person } | null>(null);
  const remove = useCommand('pensionSteps.remove');
  const save = useCommand('pensionSteps.save');
  const notice = useNotice();
  const names = new Map(pension.people.map(({ workerId, name }) => [workerId, name]));
  const steps = [...pension.people.flatMap((person) => person.steps), ...pension.steps].sort((a, b) => (a.on < b.on ? 1 : -1));
  const nameOf = (step: Step) => (step.workerId === null ? 'Everyone' : (names.get(step.workerId) ?? 'Somebody who has left'));

  async function takeOut(step: Step) {
    const result = await remove.run({ id: step.id });
    const { id: _, ...rest } = step;
    notice.show(result.ok ? { words: `Removed: ${STEP_NAMES[step.kind]}.`, undo: () => save.run({ ...rest, id: null }) } : { words: result.faults.map((fault) => fault.message).join(' ') });
  }
  return (
    <Card
      title="Pension"
      aside={
        <Button icon={Plus} onPress={() => setAsked({ step: true })}>
          Write down a step
        </Button>
      }
    >
      {pension.people.map((person) => (
        <section key={person.workerId} className="pension-person">
          <h3>{person.name}</h3>
          <p>{pensionState(person)}</p>
          <p className="quiet">{pensionSentence(person)}</p>
          <div>
            <Button icon={FileDown} label={`Make the letter to ${person.name}`} onPress={() => setAsked({ letterTo: person })}>
              Make the letter
            </Button>
          </div>
        </section>
      ))}
      {pension.reenrolment && (
        <p>
          You look at everyone who left the pension again every 3 years. Next: choose a day from {formatDay(pension.reenrolment.from)} to {formatDay(pension.reenrolment.to)}, and declare it by {formatDay(pension.reenrolment.declareBy)}.
        </p>
      )}
      {steps.length === 0 ? (
        <p className="quiet">No step is written down yet. Each letter, each joining and leaving, and each declaration stands here with its day.</p>
      ) : (
        <Disclosure summary={`What was done about the pension: ${countOf(steps.length, 'step')}`}>
          <Table
            caption="What was done about the pension"
            hideCaption
            rows={steps}
            keyOf={(step) => step.id}
            columns={[
              { key: 'on', title: 'Day', width: 'tight', cell: (step) => formatDay(step.on) },
              { key: 'kind', title: 'What', isRowHeader: true, width: 'wide', cell: (step) => `${STEP_NAMES[step.kind]}${step.until === null ? '' : ` until ${formatDay(step.until)}`}` },
              { key: 'who', title: 'Who', cell: nameOf },
              { key: 'words', title: 'What you keep', cell: (step) => step.words || 'Not written down' },
              {
                key: 'do',
                title: 'What to do',
                hideTitle: true,
                width: 'tight',
                cell: (step) => (
                  <Button kind="link" label={`Remove ${STEP_NAMES[step.kind]}, ${nameOf(step)}, ${formatDay(step.on)}`} onPress={() => void takeOut(step)}>
                    Remove
                  </Button>
                ),
              },
            ]}
          />
        </Disclosure>
      )}
      {asked && 'step' in asked && (
        <Dialog isOpen title="A step of the pension" onClose={() => setAsked(null)}>
          <StepForm people={pension.people} today={today} onClose={() => setAsked(null)} />
        </Dialog>
      )}
      {asked && 'letterTo' in asked && (
        <Dialog isOpen title={`Letter to ${asked.letterTo.name}`} onClose={() => setAsked(null)}>
          <LetterForm person={asked.letterTo} onClose={() => setAsked(null)} />
        </Dialog>
      )}
    </Card>
  );
}

function StepForm({ people, today, onClose }: { people: readonly Person[]; today: IsoDay; onClose: () => void }) {
  const save = useCommand('pensionSteps.save');
  const remove = useCommand('pensionSteps.remove');
  const notice = useNotice();
  const form = useForm({
    start: emptyStep(people, today),
    read: (text) => readPensionStep(text, today),
    save: save.run,
    onSaved: ({ id }, { kind, on }) => {
      onClose();
      notice.show({ words: `Saved: ${STEP_NAMES[kind]}, ${formatDay(on)}.`, undo: () => remove.run({ id }) });
    },
  });
  const { kind } = form.text;
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the step" isBusy={form.isBusy}>
      <Select {...form.field('kind')} label="What happened?" blank="Choose" choices={PENSION_STEPS.map((value) => ({ value, label: STEP_NAMES[value] }))} />
      {!isForAll(kind) && <Select {...form.field('workerId')} label="Who is it about?" blank="Choose" choices={people.map(({ workerId, name }) => ({ value: String(workerId), label: name }))} />}
      <DayField {...form.field('on')} label="Day" today={today} />
      {kind === 'postponed' && <DayField {...form.field('until')} label="Last day of the wait" hint="Up to 3 months" today={today} />}
      <TextField {...form.field('words')} label="What you keep as evidence" hint="For example, a copy of the letter in the blue folder" />
    </Form>
  );
}

type LetterAsked = Input<'pensionLetters.export'>;

function LetterForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { letter: person.letter, formats: ['pdf'] as LetterAsked['formats'] },
    read: ({ letter, formats }) =>
      formats.length === 0 ? refused({ code: 'no-format', field: 'formats', message: 'Choose at least one kind of file.' }) : ok({ workerId: person.workerId, letter, formats }),
    save: useCommand('pensionLetters.export').run,
    onSaved: (saved) => {
      onClose();
      if (saved) notice.show({ words: [`Saved: ${joinWords(saved.files.map(({ name }) => name))}.`, ...saved.notes, 'When you have given it, write down the step “Letter given”.'].join(' ') });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <Radios {...form.field('letter')} label="Which letter?" choices={PENSION_LETTERS.map((value) => ({ value, ...LETTER_NAMES[value] }))} />
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={PAPER_FORMATS} />
    </Form>
  );
}
