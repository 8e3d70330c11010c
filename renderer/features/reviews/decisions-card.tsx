import { useCommand } from '../../api/use-command';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Decision } from '../../../shared/plan/reviews';
import { Button } from '../../ui/button';
import { Checkbox, Radios } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { KeptCard } from './kept-card';
import { readDecision, type DecisionText } from './kept-forms';
import { NotEligibleHelp } from './not-eligible-help';
import { useRemoval } from './use-removal';

/** What the council decided about whether the person is eligible, the newest first, and what to do when it said no. */
export function DecisionsCard({ decisions, today }: { decisions: readonly Decision[]; today: IsoDay }) {
  const newestFirst = [...decisions].sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
  const newest = newestFirst[0];
  return (
    <KeptCard
      title="Are you still eligible?"
      add="Write down a decision"
      change="Change a decision"
      empty="If the council decides, after a review, whether you are still eligible for its support, write the decision down here with its reasons. You will see what to do."
      records={newestFirst}
      titleOf={titleOf}
      detailOf={detailsOf}
      form={(decision, onDone) => <DecisionForm decision={decision} today={today} onDone={onDone} />}
    >
      {newest && !newest.eligible && <NotEligibleHelp decision={newest} />}
    </KeptCard>
  );
}

function titleOf({ eligible, decidedOn }: Decision): string {
  return `${eligible ? 'Eligible' : 'Not eligible any more'}, decided on ${formatDay(decidedOn)}`;
}

function detailsOf({ eligible, hasWrittenReasons, reasons, supportEndsOn, otherHelp }: Decision): string[] {
  return [
    reasons === '' ? '' : `Reasons${hasWrittenReasons ? ', in writing' : ''}: ${reasons}`,
    !eligible && !hasWrittenReasons ? 'You have no reasons in writing yet.' : '',
    supportEndsOn ? `Last day of support: ${formatDay(supportEndsOn)}.` : '',
    otherHelp === '' ? '' : `Other help that the council named: ${otherHelp}`,
  ].filter((line) => line !== '');
}

function DecisionForm({ decision, today, onDone }: { decision: Decision | null; today: IsoDay; onDone: () => void }) {
  const save = useCommand('decisions.save');
  const remove = useRemoval<Decision>(useCommand('decisions.remove').run, save.run, onDone);
  const notice = useNotice();
  const form = useForm({
    start: {
      eligible: decision ? (decision.eligible ? 'yes' : 'no') : '',
      decidedOn: decision ? formatDay(decision.decidedOn) : '',
      hasWrittenReasons: decision?.hasWrittenReasons ?? false,
      reasons: decision?.reasons ?? '',
      supportEndsOn: decision?.supportEndsOn ? formatDay(decision.supportEndsOn) : '',
      otherHelp: decision?.otherHelp ?? '',
    } as DecisionText,
    read: (text) => readDecision(text, decision?.id ?? null, today),
    save: save.run,
    onSaved: (_, { decidedOn }) => {
      onDone();
      notice.show({ words: `Written down: the decision of ${formatDay(decidedOn)}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save decision" isBusy={form.isBusy} others={decision && <Button onPress={() => remove(decision, titleOf(decision))}>Remove</Button>}>
      <Radios
        {...form.field('eligible')}
        label="What did the council decide?"
        choices={[
          { value: 'yes', label: 'I am still eligible' },
          { value: 'no', label: 'I am not eligible any more' },
        ]}
      />
      <DayField {...form.field('decidedOn')} label="Day of the decision" hint="As the letter says, for example 6 April or 6/4/26." today={today} />
      <Checkbox {...form.field('hasWrittenReasons')} label="The council gave its reasons in writing" />
      <TextArea {...form.field('reasons')} label="Its reasons" rows={4} />
      {form.text.eligible === 'no' && (
        <>
          <DayField {...form.field('supportEndsOn')} label="Last day of the support" hint="Leave it empty if the council gave none." today={today} />
          <TextArea {...form.field('otherHelp')} label="Other help that the council named" hint="Such as paying for care yourself, charities, or equipment." rows={3} />
        </>
      )}
    </Form>
  );
}
