import { useCommand } from '../../api/use-command';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { ASSESSMENT_WORDS } from '../../../shared/plan/review-words';
import { ASSESSMENT_KINDS, type Assessment } from '../../../shared/plan/reviews';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { KeptCard } from './kept-card';
import { readAssessment, type AssessmentText } from './kept-forms';
import { useRemoval } from './use-removal';

/** Assessments that were asked for or held: of needs, of a carer, of money, of a risk. */
export function AssessmentsCard({ assessments, today }: { assessments: readonly Assessment[]; today: IsoDay }) {
  return (
    <KeptCard
      title="Assessments"
      add="Add an assessment"
      change="Change an assessment"
      empty="A review may lead to a new assessment of your needs, of your money or of a risk. Who cares for you can ask for a carer’s assessment. Write down when you asked, and when it was held."
      records={[...assessments].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))}
      titleOf={({ kind }) => ASSESSMENT_WORDS[kind]}
      detailOf={(assessment) => [whenWords(assessment), assessment.words].filter((line) => line !== '')}
      form={(assessment, onDone) => <AssessmentForm assessment={assessment} today={today} onDone={onDone} />}
    />
  );
}

const dayOf = ({ heldOn, askedOn }: Assessment): string => heldOn ?? askedOn ?? '';

function whenWords({ askedOn, heldOn, byWhom }: Assessment): string {
  const asked = askedOn ? `Asked for on ${formatDay(askedOn)}. ` : '';
  return `${asked}${heldOn ? `Held on ${formatDay(heldOn)}${byWhom ? ` by ${byWhom}` : ''}.` : 'Not held yet.'}`;
}

function AssessmentForm({ assessment, today, onDone }: { assessment: Assessment | null; today: IsoDay; onDone: () => void }) {
  const save = useCommand('assessments.save');
  const remove = useRemoval<Assessment>(useCommand('assessments.remove').run, save.run, onDone);
  const notice = useNotice();
  const form = useForm({
    start: {
      kind: assessment?.kind ?? '',
      askedOn: assessment?.askedOn ? formatDay(assessment.askedOn) : '',
      heldOn: assessment?.heldOn ? formatDay(assessment.heldOn) : '',
      byWhom: assessment?.byWhom ?? '',
      words: assessment?.words ?? '',
    } as AssessmentText,
    read: (text) => readAssessment(text, assessment?.id ?? null, today),
    save: save.run,
    onSaved: (_, { kind }) => {
      onDone();
      notice.show({ words: `Saved: ${ASSESSMENT_WORDS[kind]}` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save assessment" isBusy={form.isBusy} others={assessment && <Button onPress={() => remove(assessment, ASSESSMENT_WORDS[assessment.kind])}>Remove</Button>}>
      <Select {...form.field('kind')} label="Which assessment is it?" blank="Choose" choices={ASSESSMENT_KINDS.map((value) => ({ value: value as AssessmentText['kind'], label: ASSESSMENT_WORDS[value] }))} />
      <DayField {...form.field('askedOn')} label="When did you ask for it?" hint="Leave it empty if you did not have to ask." today={today} />
      <DayField {...form.field('heldOn')} label="When was it held?" hint="Leave it empty until it was." today={today} />
      <TextField {...form.field('byWhom')} label="Who did it?" />
      <TextArea {...form.field('words')} label="What it found" rows={3} />
    </Form>
  );
}
