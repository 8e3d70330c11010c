import { useCommand } from '../../api/use-command';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { GOAL_STATE_WORDS, PLAN_WORKS_WORDS, RESULT_WORDS, REVIEW_NAMES, YES_NO_WORDS } from '../../../shared/plan/review-words';
import { REVIEW_KINDS } from '../../../shared/plan/reviews';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { FieldGroup, Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { heldText, KIND_WORDS, readHeld, type GoalText } from './review-form';

type Shown = Output<'reviews.show'>;

const choicesOf = <V extends string>(words: Readonly<Record<V, string>>) => (Object.entries(words) as [V, string][]).map(([value, label]) => ({ value, label }));

/** The answers first; last, that there was none. */
function answersOf<V extends string>(words: Readonly<Record<V | 'not_said', string>>, none: string) {
  const answers = choicesOf<V | 'not_said'>(words).filter(({ value }) => value !== 'not_said');
  return [...answers, { value: 'not_said' as const, label: none }];
}

/** Writes down a review that was held: Buckinghamshire’s three questions, each goal, and what comes of it. */
export function HeldPage({ review, goals, today, onClose }: { review: Shown['reviews'][number] | null; goals: Shown['goals']; today: IsoDay; onClose: () => void }) {
  const save = useCommand('reviews.save');
  const remove = useCommand('reviews.remove');
  const notice = useNotice();
  const form = useForm({
    start: heldText(review, goals),
    read: (text) => readHeld(text, review, today),
    save: save.run,
    onSaved: (_, { heldOn }) => {
      notice.showOnNextPage({ words: `Written down: the review of ${formatDay(heldOn ?? today)}.` });
      onClose();
    },
  });
  const setGoal = (at: number, part: Partial<GoalText>) => form.set('goals', form.text.goals.map((goal, index) => (index === at ? { ...goal, ...part } : goal)));
  async function takeAway(gone: NonNullable<typeof review>) {
    const result = await remove.run({ id: gone.id });
    notice.showOnNextPage(result.ok ? { words: `Removed: ${REVIEW_NAMES[gone.kind]}`, undo: () => save.run({ ...gone, id: null }) } : { words: result.faults.map(({ message }) => message).join(' ') });
    onClose();
  }
  const title = review?.heldOn ? 'Change a review' : 'Write down a review';
  return (
    <Page
      title={title}
      screen={title}
      back={
        <Button kind="link" onPress={onClose}>
          Back to Reviews
        </Button>
      }
    >
      <Card>
        <Form
          faults={form.faults}
          onSubmit={form.submit}
          submit="Save review"
          isBusy={form.isBusy}
          others={
            <>
              <Button onPress={onClose}>Cancel</Button>
              {review && <Button onPress={() => void takeAway(review)}>Remove</Button>}
            </>
          }
        >
          <Radios {...form.field('kind')} label="Which review was it?" hint="Where the plan and the money were looked at in one meeting, write down one of each." choices={REVIEW_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))} />
          <DayField {...form.field('heldOn')} label="When was it held?" hint="For example, 6 April or 6/4/26." today={today} />
          <TextField {...form.field('withWhom')} label="Who was there?" />
          <Radios {...form.field('planWorks')} label="Is the plan still working, and meeting your goals?" choices={answersOf(PLAN_WORKS_WORDS, 'It was not talked about')} />
          <Radios {...form.field('needsChanged')} label="Have your needs changed?" choices={answersOf(YES_NO_WORDS, 'It was not talked about')} />
          <Radios {...form.field('risksChecked')} label="Are the risk assessments up to date?" choices={answersOf(YES_NO_WORDS, 'It was not talked about')} />
          {form.text.goals.length > 0 && (
            <FieldGroup legend="How far has each goal come?" hint="Leave out those that were not talked about.">
              {form.text.goals.map(({ goal, state, words }, at) => (
                <div key={goal} className="review-goal">
                  <Select name={`goal-${at}`} label={goal} blank="Not talked about" choices={choicesOf(GOAL_STATE_WORDS)} value={state} onChange={(chosen) => setGoal(at, { state: chosen })} />
                  <TextField name={`goal-words-${at}`} label={<>What was said <span className="visually-hidden">of: {goal}</span></>} value={words} onChange={(typed) => setGoal(at, { words: typed })} />
                </div>
              ))}
            </FieldGroup>
          )}
          <Radios {...form.field('result')} label="What comes of it?" choices={answersOf(RESULT_WORDS, 'Not known yet')} />
          <TextArea {...form.field('words')} label="What was said" hint="What changes and from when, and what the council will send you." rows={5} />
        </Form>
      </Card>
    </Page>
  );
}
