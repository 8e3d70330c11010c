import { useState } from 'react';
import type { Employer } from '../../../shared/employer/worker';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { Facts } from '../../ui/facts';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { employerText, readEmployer } from './employer-form';

/** The household as HMRC knows it. `isOpened`: a duty asks for it. */
export function EmployerCard({ employer, today, isOpened, onClosed }: { employer: Employer; today: IsoDay; isOpened: boolean; onClosed: () => void }) {
  const [isAsked, setAsked] = useState(false);
  const close = () => {
    setAsked(false);
    onClosed();
  };
  const { claimsEmploymentAllowance: claims } = employer;
  const facts = [
    { label: 'PAYE reference', words: employer.payeReference || 'Not written down' },
    { label: 'Registered with HMRC', words: employer.payeRegisteredOn === null ? 'No day written down' : formatDay(employer.payeRegisteredOn) },
    { label: 'You pay HMRC', words: `${employer.paysHmrcEvery === 'month' ? 'every month' : 'every 3 months'}, ${employer.paysHmrcBy === 'electronic' ? 'by bank payment' : 'by post'}` },
    { label: 'Employment Allowance', words: claims === null ? 'Not decided yet' : claims ? 'Claimed' : 'Not claimed' },
    { label: 'Payroll done by', words: employer.payrollBy || 'Not written down' },
  ];
  return (
    <Card
      title="You as an employer"
      aside={
        <Button kind="link" label="Change you as an employer" onPress={() => setAsked(true)}>
          Change
        </Button>
      }
    >
      <Facts facts={facts} />
      <Dialog isOpen={isAsked || isOpened} title="You as an employer" onClose={close}>
        <EmployerForm employer={employer} today={today} onClose={close} />
      </Dialog>
    </Card>
  );
}

function EmployerForm({ employer, today, onClose }: { employer: Employer; today: IsoDay; onClose: () => void }) {
  const save = useCommand('employer.save');
  const notice = useNotice();
  const form = useForm({
    start: employerText(employer),
    read: (text) => readEmployer(text, today),
    save: save.run,
    onSaved: () => {
      onClose();
      notice.show({ words: 'Saved: you as an employer.', undo: () => save.run(employer) });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy}>
      <TextField {...form.field('payeReference')} label="PAYE reference" hint="On HMRC’s letter, like 123/AB456" width="medium" />
      <DayField {...form.field('payeRegisteredOn')} label="Day you registered with HMRC" today={today} />
      <Radios
        {...form.field('paysHmrcEvery')}
        label="How often do you pay HMRC?"
        choices={[
          { value: 'month', label: 'Every month' },
          { value: 'quarter', label: 'Every 3 months' },
        ]}
      />
      <Radios
        {...form.field('paysHmrcBy')}
        label="How do you pay?"
        hint="A payment by post is due three days sooner."
        choices={[
          { value: 'electronic', label: 'By bank payment' },
          { value: 'post', label: 'By post' },
        ]}
      />
      <Radios
        {...form.field('claimsEmploymentAllowance')}
        label="Do you claim the Employment Allowance?"
        hint="It takes the employer’s National Insurance off for most people who employ a carer."
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <TextField {...form.field('payrollBy')} label="Who does the payroll?" hint="A company, a friend, or you" />
    </Form>
  );
}
