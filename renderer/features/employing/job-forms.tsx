import { useCommand } from '../../api/use-command';
import type { Job } from '../../../shared/employer/job';
import type { Worker } from '../../../shared/employer/worker';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Input } from '../../../shared/contract/contract';
import type { Result } from '../../../shared/kernel/result';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { FieldGroup, FieldRow, Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { checksText, contactText, leavingText, readChecks, readContact, readLeaving, readTerms, termsText } from './job-form';
import { BANK_HOLIDAYS_WORDS, CERTIFICATE_LEVEL_WORDS, CERTIFICATE_WORDS, HOLIDAY_PAY_WORDS, JOB_HOURS_WORDS, LEAVING_WORDS, NOTICE_BY_WORDS, RIGHT_TO_WORK_WORDS } from './job-words';

type Props = { readonly worker: Worker; readonly job: Job; readonly today: IsoDay; readonly onClose: () => void };

const choicesOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** A form over some of a job’s fields: all of the job is saved, with those changed. */
function useJobForm<Text extends object>({ worker, today, onClose, job }: Props, start: Text, read: (text: Text, job: Job, today: IsoDay) => Result<Input<'jobs.save'>>) {
  const notice = useNotice();
  return useForm({
    start,
    read: (text: Text) => read(text, job, today),
    save: useCommand('jobs.save').run,
    onSaved: () => {
      onClose();
      notice.show({ words: `Saved: ${worker.name}.` });
    },
  });
}

/** What is agreed of the job: what the written statement says. */
export function TermsForm(props: Props) {
  const form = useJobForm(props, termsText(props.job), readTerms);
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the terms" isBusy={form.isBusy}>
      <TextField {...form.field('title')} label="Job title" hint="For example, Personal assistant" />
      <TextArea {...form.field('duties')} label="What they do" hint="In a few words: help with washing, meals, getting out." rows={3} />
      <TextField {...form.field('workplace')} label="Where they work" hint="For example, at your home, and wherever they go with you" />
      <Radios {...form.field('hours')} label="Are the hours regular?" choices={choicesOf(JOB_HOURS_WORDS)} />
      <FieldGroup legend="Holiday" hint="Everyone has 5.6 weeks of paid holiday a year.">
        <TextField {...form.field('leaveYearStarts')} label="Holiday year starts on" hint="A day and a month, like 1 April. Empty: the day on which the job began." width="medium" />
        <Radios {...form.field('holidayPay')} label="When is holiday paid?" hint="With the pay of each period only where the hours are not regular." choices={choicesOf(HOLIDAY_PAY_WORDS)} />
        <Radios {...form.field('bankHolidays')} label="Bank holidays" choices={choicesOf(BANK_HOLIDAYS_WORDS)} />
      </FieldGroup>
      <FieldGroup legend="Notice and time" hint="Leave empty what is not agreed. Then the law’s notice holds, and there is no trial period and no fixed end.">
        <FieldRow>
          <TextField {...form.field('employerNoticeWeeks')} label="Notice from you, in weeks" width="short" inputMode="numeric" />
          <TextField {...form.field('workerNoticeWeeks')} label="Notice from them, in weeks" width="short" inputMode="numeric" />
        </FieldRow>
        <TextField {...form.field('probationWeeks')} label="Trial period, in weeks" width="short" inputMode="numeric" />
        <DayField {...form.field('fixedUntil')} label="Last day of a job for a fixed time" today={props.today} />
      </FieldGroup>
      <FieldGroup legend="What else the law asks to be said" hint="Leave empty where there is none. The statement then says so.">
        <TextArea {...form.field('complaintsWords')} label="Whom they go to with a complaint" rows={2} />
        <TextArea {...form.field('sickPayWords')} label="Sick pay beyond what the law gives" rows={2} />
        <TextArea {...form.field('otherLeaveWords')} label="Other paid leave" rows={2} />
        <TextArea {...form.field('trainingWords')} label="Training, and who pays for it" rows={2} />
        <TextArea {...form.field('benefitsWords')} label="Other benefits" rows={2} />
        <TextArea {...form.field('otherWords')} label="Anything else that is agreed" rows={2} />
      </FieldGroup>
    </Form>
  );
}

export function ContactForm(props: Props) {
  const form = useJobForm(props, contactText(props.job), readContact);
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save contact" isBusy={form.isBusy}>
      <TextArea {...form.field('address')} label="Address" rows={3} />
      <TextField {...form.field('phone')} label="Phone" width="medium" />
      <TextField {...form.field('email')} label="Email" />
      <FieldGroup legend="In an emergency" hint="Whom to ring if something happens to them at work.">
        <TextField {...form.field('emergencyName')} label="Their name" />
        <TextField {...form.field('emergencyPhone')} label="Their phone" width="medium" />
      </FieldGroup>
    </Form>
  );
}

export function ChecksForm(props: Props) {
  const form = useJobForm(props, checksText(props.job), readChecks);
  const isEmployed = props.worker.kind === 'employed';
  const hasCertificate = form.text.certificate === 'applied' || form.text.certificate === 'seen';
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save checks" isBusy={form.isBusy}>
      <Select {...form.field('rightToWorkKind')} label="What did you see for the right to work?" choices={choicesOf(RIGHT_TO_WORK_WORDS)} />
      <Radios
        {...form.field('certificate')}
        label="Criminal records (DBS) certificate"
        hint="The law does not make you ask. They apply for it themselves and show it to you. You may decide not to ask."
        choices={choicesOf(CERTIFICATE_WORDS)}
      />
      {hasCertificate && (
        <FieldGroup legend="The certificate">
          <Select {...form.field('certificateLevel')} label="Level" choices={choicesOf(CERTIFICATE_LEVEL_WORDS)} />
          <TextField {...form.field('certificateNumber')} label="Number" width="medium" />
          <DayField {...form.field('certificateOn')} label="Day on the certificate" today={props.today} />
        </FieldGroup>
      )}
      {isEmployed ? (
        <>
          <Radios
            {...form.field('hasOtherJob')}
            label="Do they have another job or a pension?"
            hint="If they have, you register with HMRC whatever you pay them."
            choices={[{ value: '', label: 'Not asked yet' }, { value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]}
          />
          <DayField {...form.field('over48HoursAgreedOn')} label="Day they agreed in writing to work over 48 hours a week (if they did)" today={props.today} />
        </>
      ) : (
        <FieldGroup legend="They work for themselves" hint="HMRC decides by what is so, not by what you agreed. If it finds that you employ them, you owe the tax.">
          <DayField {...form.field('statusCheckedOn')} label="Day you checked their employment status" today={props.today} />
          <TextField {...form.field('statusReference')} label="Reference of the check" hint="From HMRC’s tool “Check employment status for tax”." width="medium" />
          <DayField {...form.field('taxReferenceSeenOn')} label="Day you saw their tax reference (UTR)" today={props.today} />
          <DayField {...form.field('ownInsuranceUntil')} label="Last day of their own liability insurance" today={props.today} />
        </FieldGroup>
      )}
    </Form>
  );
}

export function LeavingForm(props: Props) {
  const form = useJobForm(props, leavingText(props.job), readLeaving);
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy}>
      <DayField {...form.field('noticeGivenOn')} label="Day notice was given" today={props.today} />
      <Radios {...form.field('noticeBy')} label="Who gave notice?" choices={choicesOf(NOTICE_BY_WORDS)} />
      <Select {...form.field('leavingReason')} label="Why does the job end?" choices={choicesOf(LEAVING_WORDS)} />
    </Form>
  );
}
