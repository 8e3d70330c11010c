import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { ok } from '../../../shared/kernel/result';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { FaultBox } from '../../ui/fault-box';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { useForm } from '../../ui/use-form';
import { EmployingPlaces } from './employing-places';
import './employing.css';
import { DueTable, Steps } from './ending-due';
import { END_CHOICES, hasNotice, leavingText, readEnding, readLeaving, REASON_CHOICES, type PersonLeaving } from './ending-form';
import { LetterForm, WorkingsForm } from './ending-papers';

type People = Output<'leaving.people'>;

/** What if a job ends, or all of them? */
export function EndingPage() {
  const people = useQuery('leaving.people', {});
  return <Answer query={people}>{(shown) => <Ending shown={shown} />}</Answer>;
}

function Ending({ shown }: { shown: People }) {
  const { people, today, employingEndsOn } = shown;
  const open = people.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const leave = open.filter(({ endsOn }) => endsOn !== null);
  const title = leave.length === 0 ? 'What is due if a job ends?' : leave.map(({ name, endsOn }) => `${name} leaves on ${formatDay(endsOn ?? today)}`).join(', ');
  return (
    <Page
      title={title}
      screen="If a job ends"
      lead={<p>Try a day and a reason. You see what would be due and what to do. Nothing is saved until you say that they leave.</p>}
      back={
        <LinkButton kind="link" to="/employing/costs">
          Back to costs
        </LinkButton>
      }
    >
      <EmployingPlaces />
      {people.length === 0 ? (
        <Card>
          <EmptyState action={<LinkButton to="/employing">Add a personal assistant</LinkButton>}>
            <p>When somebody works for you, you can see here what would be due if the job ended: notice, holiday, redundancy, and each thing to do with its day.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <OneCard people={people} today={today} />
          <EveryoneCard today={today} endsOn={employingEndsOn} />
        </>
      )}
    </Page>
  );
}

function OneCard({ people, today }: { people: readonly PersonLeaving[]; today: IsoDay }) {
  const search: { readonly worker?: number } = useSearch({ strict: false });
  const [asked, setAsked] = useState<Input<'leaving.show'> | null>(null);
  const form = useForm({
    start: leavingText(people, people.find(({ workerId }) => workerId === search.worker), today),
    read: (text) => readLeaving(text, today),
    save: (value: Input<'leaving.show'>) => Promise.resolve(ok(value)),
    onSaved: (_, value) => setAsked(value),
  });
  const choose = (workerId: string) => {
    setAsked(null);
    form.setText(leavingText(people, people.find((person) => String(person.workerId) === workerId), today));
  };
  const person = people.find(({ workerId }) => String(workerId) === form.text.workerId);
  return (
    <Card title="If one PA leaves">
      <Form faults={form.faults} onSubmit={form.submit} submit="Show what is due">
        <Select {...form.field('workerId')} onChange={choose} label="Whose job?" blank="Choose a PA" choices={people.map(({ workerId, name, endsOn }) => ({ value: String(workerId), label: endsOn === null ? name : `${name} (last day ${formatDay(endsOn)})` }))} />
        <Radios {...form.field('reason')} label="Why does it end?" choices={REASON_CHOICES} />
        {hasNotice(form.text.reason) && person?.isEmployed !== false && (
          <DayField {...form.field('noticeGivenOn')} label={form.text.reason === 'resigned' ? 'Day on which they give notice' : 'Day on which you give notice'} hint="It runs from the next day." today={today} />
        )}
        <DayField {...form.field('endsOn')} label="Last day of the job" hint={hasNotice(form.text.reason) ? 'Leave it empty to take the day on which the notice ends.' : undefined} today={today} />
      </Form>
      {asked && person && <OneLeaving asked={asked} person={person} />}
    </Card>
  );
}

function OneLeaving({ asked, person }: { asked: Input<'leaving.show'>; person: PersonLeaving }) {
  const { value, faults } = useQuery('leaving.show', asked);
  const end = useCommand('jobs.end');
  const notice = useNotice();
  const [open, setOpen] = useState<'letter' | 'workings' | null>(null);
  const [refusal, setRefusal] = useState('');
  if (faults.length > 0) return <FaultBox faults={faults} />;
  if (!value) return null;
  const { due, steps, letter, hasWorkings } = value;
  const save = async (endsOn: IsoDay | null) => {
    const saved = await end.run({ ...asked, endsOn });
    setRefusal(saved.ok ? '' : (saved.faults[0]?.message ?? ''));
    if (saved.ok) notice.show({ words: endsOn === null ? `Saved: ${person.name} stays.` : `Saved: ${person.name} leaves on ${formatDay(endsOn)}.` });
  };
  const isSaved = person.endsOn === due.endsOn && person.reason === asked.reason;
  return (
    <div className="stack" aria-live="polite">
      <h3>
        {person.name} would leave on {formatDay(due.endsOn)}
      </h3>
      {due.lines.length > 0 && <DueTable dues={[due]} />}
      <Steps steps={steps} />
      {refusal !== '' && <p role="alert">{refusal}</p>}
      <Buttons>
        {!isSaved && (
          <Button kind="filled" onPress={() => void save(due.endsOn)}>
            {`Write down that ${person.name} leaves`}
          </Button>
        )}
        {letter && <Button onPress={() => setOpen('letter')}>Draft the letter</Button>}
        {hasWorkings && <Button onPress={() => setOpen('workings')}>Save the redundancy workings</Button>}
        {person.endsOn !== null && <Button onPress={() => void save(null)}>{`${person.name} stays after all`}</Button>}
      </Buttons>
      {open === 'letter' && letter && (
        <Dialog isOpen title={`Letter to ${person.name}`} onClose={() => setOpen(null)}>
          <LetterForm workerId={person.workerId} letter={letter} onClose={() => setOpen(null)} />
        </Dialog>
      )}
      {open === 'workings' && (
        <Dialog isOpen title="Redundancy workings" onClose={() => setOpen(null)}>
          <WorkingsForm workerId={person.workerId} endsOn={due.endsOn} noticeGivenOn={asked.noticeBy === 'employer' ? asked.noticeGivenOn : null} onClose={() => setOpen(null)} />
        </Dialog>
      )}
    </div>
  );
}

function EveryoneCard({ today, endsOn }: { today: IsoDay; endsOn: IsoDay | null }) {
  const [asked, setAsked] = useState<Input<'leaving.everyone'> | null>(null);
  const form = useForm({
    start: { reason: '', noticeGivenOn: formatDay(today), endsOn: endsOn === null ? '' : formatDay(endsOn) },
    read: (text) => readEnding(text, today),
    save: (value: Input<'leaving.everyone'>) => Promise.resolve(ok(value)),
    onSaved: (_, value) => setAsked(value),
  });
  return (
    <Card title="If you stop employing">
      <p>{endsOn === null ? 'When the direct payment ends, somebody moves to a care home, or the employer dies.' : `Written down: you stop being an employer on ${formatDay(endsOn)}.`}</p>
      <Form faults={form.faults} onSubmit={form.submit} submit="Show what is due for everyone" isQuiet>
        <Radios {...form.field('reason')} label="Why do you stop employing?" choices={END_CHOICES} />
        {form.text.reason !== 'employer_died' && <DayField {...form.field('noticeGivenOn')} label="Day on which everyone is given notice" today={today} />}
        <DayField {...form.field('endsOn')} label={form.text.reason === 'employer_died' ? 'Day of the death' : 'Last day of being an employer'} today={today} />
      </Form>
      {asked && <Everyone asked={asked} endsOn={endsOn} />}
    </Card>
  );
}

function Everyone({ asked, endsOn }: { asked: Input<'leaving.everyone'>; endsOn: IsoDay | null }) {
  const { value, faults } = useQuery('leaving.everyone', asked);
  const end = useCommand('employer.end');
  const notice = useNotice();
  const [refusal, setRefusal] = useState('');
  if (faults.length > 0) return <FaultBox faults={faults} />;
  if (!value) return null;
  const save = async (day: IsoDay | null) => {
    const saved = await end.run({ ...asked, endsOn: day });
    setRefusal(saved.ok ? '' : (saved.faults[0]?.message ?? ''));
    if (saved.ok) notice.show({ words: day === null ? 'Saved: you go on employing. Look at the last day of each PA.' : `Saved: you stop employing on ${formatDay(day)}.` });
  };
  return (
    <div className="stack" aria-live="polite">
      <h3>
        {value.isPart ? 'At least ' : ''}
        {formatPounds(value.knownPence)} would be due beside the wages
      </h3>
      <p>{value.who}</p>
      {value.dues.length === 0 ? <p>Nobody is employed on that day.</p> : <DueTable dues={value.dues} />}
      <Steps steps={value.steps} />
      {refusal !== '' && <p role="alert">{refusal}</p>}
      <Buttons>
        {endsOn !== asked.endsOn && <Button onPress={() => void save(asked.endsOn)}>Write down that you stop employing</Button>}
        {endsOn !== null && <Button onPress={() => void save(null)}>You go on employing after all</Button>}
      </Buttons>
    </div>
  );
}
