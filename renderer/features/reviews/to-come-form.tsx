import { useCommand } from '../../api/use-command';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { REVIEW_NAMES } from '../../../shared/plan/review-words';
import { REVIEW_KINDS } from '../../../shared/plan/reviews';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { KIND_WORDS, readToCome, toComeText } from './review-form';
import { useRemoval } from './use-removal';

type Review = Output<'reviews.show'>['reviews'][number];

/** Writes down that a review was asked for, or the day that is agreed for one. */
export function ToComeForm({ review, today, onDone }: { review: Review | null; today: IsoDay; onDone: () => void }) {
  const save = useCommand('reviews.save');
  const remove = useRemoval<Review>(useCommand('reviews.remove').run, save.run, onDone);
  const notice = useNotice();
  const form = useForm({
    start: toComeText(review, today),
    read: (text) => readToCome(text, review, today),
    save: save.run,
    onSaved: (_, { askedOn, plannedOn }) => {
      onDone();
      notice.show({ words: plannedOn ? `Written down: a review on ${formatDay(plannedOn)}.` : `Written down: you asked for a review on ${formatDay(askedOn ?? today)}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy} others={review && <Button onPress={() => remove(review, REVIEW_NAMES[review.kind])}>Remove</Button>}>
      <p>You can ask for a review at any time, when things change or do not work. A letter for it is drafted for you under “If you are not happy”.</p>
      <DayField {...form.field('askedOn')} label="When did you ask?" hint="Leave it empty if the council came by itself." today={today} />
      <TextField {...form.field('withWhom')} label="Whom did you ask?" />
      <DayField {...form.field('plannedOn')} label="Which day is agreed for it?" hint="Leave it empty until there is one." today={today} />
      <Select {...form.field('kind')} label="Which review is it?" choices={REVIEW_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))} />
      <TextArea {...form.field('words')} label="Why you asked" rows={3} />
    </Form>
  );
}
