import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useToday } from '../../api/use-today';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { Button, LinkButton } from '../../ui/button';
import { Card, Columns, Stack } from '../../ui/card';
import { Radios } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { StatusPill } from '../../ui/severity';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { controlText, readControl } from './control-form';
import { HelpersCard } from './helpers-card';
import { decisionsSentence, statementLead } from './life-sentences';
import './plan.css';

type Shown = Output<'control.show'>;

/** Who decides about my care? How decisions are made, how the person is heard, and the statement that the plan is theirs. */
export function DecisionsPage() {
  const control = useQuery('control.show', {});
  return <Answer query={control}>{(value) => <Decisions value={value} />}</Answer>;
}

function Decisions({ value }: { value: Shown }) {
  return (
    <Page screen="Who decides" title={decisionsSentence(value.control)} lead={<p>{statementLead(value.control)}</p>} back={<LinkButton kind="link" to="/plan">Back to the plan</LinkButton>}>
      <Columns kind="wideFirst">
        <Stack>
          <ControlCard key={JSON.stringify(controlText(value.control))} control={value.control} />
          <StatementCard value={value} />
        </Stack>
        <Stack>
          <Card title="How you are heard and understood">
            {value.communicationNeeds.trim() === '' ? (
              <p className="quiet">Nothing is written about what you need to be heard and understood, such as large print, more time, signs or an interpreter.</p>
            ) : (
              <p>{value.communicationNeeds}</p>
            )}
            <div>
              <LinkButton to="/settings">Change it in Settings</LinkButton>
            </div>
          </Card>
          <HelpersCard helpers={value.helpers} />
          <Card title="What the law says about deciding">
            <ul>
              {value.capacity.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <p className="quiet">In our words, from the Mental Capacity Act 2005, section 1. An advocate can speak up with you: ask the council for one.</p>
          </Card>
        </Stack>
      </Columns>
    </Page>
  );
}

function ControlCard({ control }: { control: Shown['control'] }) {
  const today = useToday();
  const notice = useNotice();
  const save = useCommand('control.save');
  const form = useForm({
    start: controlText(control),
    read: (text) => readControl(text, control?.statedOn ?? null, today),
    save: save.run,
    onSaved: ({ statedOn }) => {
      const isTakenBack = control?.statedOn && statedOn === null;
      notice.show({
        words: isTakenBack ? 'Saved who decides. Somebody else decides now, so the statement was taken back. Read it and make it again.' : 'Saved who decides.',
        ...(control && { undo: () => save.run(control) }),
      });
    },
  });
  const { decides } = form.text;
  return (
    <Card title="How decisions are made">
      <Form faults={form.faults} onSubmit={form.submit} submit="Save who decides" isBusy={form.isBusy}>
        <Radios
          {...form.field('decides')}
          label="Who decides about your care?"
          choices={[
            { value: 'self', label: 'I decide' },
            { value: 'with_help', label: 'I decide, and someone helps me', hint: 'They explain, ask or write. The decision is mine.' },
            { value: 'someone_else', label: 'Someone else decides for me', hint: 'Because I cannot make these decisions. It must be in my best interests.' },
          ]}
        />
        {(decides === 'with_help' || decides === 'someone_else') && (
          <TextField {...form.field('decider')} label={decides === 'with_help' ? 'Who helps you to decide?' : 'Who decides for you?'} hint={decides === 'someone_else' ? 'With what gives them the right: lasting power of attorney, deputy, or the council’s decision.' : undefined} />
        )}
        <TextArea {...form.field('howDecided')} label="How are decisions made?" hint="Small ones each day, and big ones such as a new PA or a change of money." rows={4} />
        <TextArea {...form.field('viewsHeard')} label="How are your views heard if someone decides for you?" hint={decides === 'someone_else' ? 'How do they find out what you want and feel?' : 'It may happen for a time, when you are very ill. Leave it empty if you do not want to say.'} rows={3} />
      </Form>
    </Card>
  );
}

/** “This is my plan”, said on a day; it can be taken back at any time. */
function StatementCard({ value: { control, statement } }: { value: Shown }) {
  const today = useToday();
  const notice = useNotice();
  const { run, isRunning } = useCommand('control.save');
  async function state(on: string | null) {
    if (!control) return;
    const result = await run({ ...control, statedOn: on as typeof control.statedOn });
    if (result.ok) notice.show({ words: on === null ? 'The statement is taken back.' : `The statement is made, on ${formatDay(today)}.`, undo: () => run(control) });
  }
  return (
    <Card title="The statement that the plan is yours">
      <p className="statement">“{statement}”</p>
      {control?.statedOn ? (
        <>
          <p>
            <StatusPill state="met">Said on {formatDay(control.statedOn)}</StatusPill>
          </p>
          <div>
            <Button isBusy={isRunning} onPress={() => void state(null)}>
              Take it back
            </Button>
          </div>
        </>
      ) : control ? (
        <>
          <p>Read the plan first. Say this only if it is true. If anybody presses you, tell someone you trust, or the council.</p>
          <div>
            <Button isBusy={isRunning} onPress={() => void state(today)}>
              Yes, I say this today
            </Button>
          </div>
        </>
      ) : (
        <p className="quiet">First save who decides, above. Then you can make the statement.</p>
      )}
    </Card>
  );
}
