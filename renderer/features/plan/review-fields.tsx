import { useCommand } from '../../api/use-command';
import { useToday } from '../../api/use-today';
import { formatDay } from '../../../shared/kernel/iso-date';
import { REVIEW_KINDS } from '../../../shared/plan/reviews';
import { Radios } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readReview, REVIEW_WORDS, type ReviewText } from './review-form';

const EMPTY: ReviewText = { kind: '', heldOn: '', words: '' };

/** Writes down that the council looked at the plan again. */
export function ReviewFields({ onDone }: { onDone: () => void }) {
  const today = useToday();
  const notice = useNotice();
  const form = useForm({
    start: EMPTY,
    read: (text) => readReview(text, today),
    save: useCommand('reviews.record').run,
    onSaved: (_, { heldOn }) => {
      onDone();
      notice.show({ words: `Written down: the review of ${formatDay(heldOn)}` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save review" isBusy={form.isBusy}>
      <Radios {...form.field('kind')} label="Which review was it?" choices={REVIEW_KINDS.map((value) => ({ value, label: REVIEW_WORDS[value] }))} />
      <DayField {...form.field('heldOn')} label="When was it held?" hint="For example, 6 April or 6/4/26." today={today} />
      <TextArea {...form.field('words')} label="What was said" hint="What changes, and what the council will send you." rows={4} />
    </Form>
  );
}
