import type { Duty } from '../../../shared/employer/duty';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { useCommand } from '../../api/use-command';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readDutyDone } from './duty-form';

/** Says that a duty is done, with what was kept, or why it is not needed in this household. */
export function DutyDoneForm({ duty, state, today, onClose }: { duty: Duty; state: 'done' | 'not_needed'; today: IsoDay; onClose: () => void }) {
  const record = useCommand('duties.record');
  const takeBack = useCommand('duties.takeBack');
  const notice = useNotice();
  const { dutyId, workerId, dueOn } = duty;
  const form = useForm({
    start: { doneOn: formatDay(today), words: '' },
    read: (text) => readDutyDone(text, duty, state, today),
    save: record.run,
    onSaved: () => {
      onClose();
      notice.show({
        words: state === 'done' ? `Done: ${duty.title}.` : `Not needed: ${duty.title}.`,
        undo: () => takeBack.run({ dutyId, workerId, dueOn }),
      });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit={state === 'done' ? 'Mark as done' : 'Mark as not needed'} isBusy={form.isBusy}>
      <p className="quiet">
        {duty.workerName !== null && `For ${duty.workerName}. `}Due by {formatDay(duty.dueOn)}.
      </p>
      {state === 'done' ? (
        <>
          <DayField {...form.field('doneOn')} label="Day you did it" today={today} />
          <TextField {...form.field('words')} label="What you keep as evidence" hint={duty.evidence} />
        </>
      ) : (
        <TextField {...form.field('words')} label="Why is it not needed?" hint="For example, the payroll company does it" />
      )}
    </Form>
  );
}
