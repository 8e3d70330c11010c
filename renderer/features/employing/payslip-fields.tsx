import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { useCommand } from '../../api/use-command';
import { DayField } from '../../ui/day-field';
import { Disclosure } from '../../ui/disclosure';
import { FieldRow, Form } from '../../ui/form';
import { HoursField } from '../../ui/hours-field';
import { MoneyField } from '../../ui/money-field';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import type { PeriodView } from './pay-words';
import { payslipText, readPayslip } from './payslip-form';

/** The figures of a payslip, in the order in which most payslips show them. */
export function PayslipForm({ view, today, onClose }: { view: PeriodView; today: IsoDay; onClose: () => void }) {
  const save = useCommand('payslips.save');
  const remove = useCommand('payslips.remove');
  const notice = useNotice();
  const form = useForm({
    start: payslipText(view.payslip, view.period),
    read: (text) => readPayslip(text, view, today),
    save: save.run,
    onSaved: ({ id }, { netPence }) => {
      const { payslip } = view;
      onClose();
      notice.show({ words: `Saved: ${view.name}’s payslip, ${formatPounds(netPence)} net.`, undo: () => (payslip ? save.run(payslip) : remove.run({ id })) });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save payslip" isBusy={form.isBusy}>
      <FieldRow>
        <DayField {...form.field('payday')} label="Payday" today={today} />
        <HoursField {...form.field('hours')} label="Hours, if it shows them" />
      </FieldRow>
      <FieldRow>
        <MoneyField {...form.field('gross')} label="Gross pay" hint="Before anything is taken off" />
        <MoneyField {...form.field('net')} label="Net pay" hint="What the PA gets" />
      </FieldRow>
      <FieldRow>
        <MoneyField {...form.field('tax')} label="Tax" hint="Empty: none. A refund has a minus" />
        <MoneyField {...form.field('workerInsurance')} label="National Insurance" hint="Of the PA" />
      </FieldRow>
      <FieldRow>
        <MoneyField {...form.field('workerPension')} label="Pension" hint="Of the PA" />
        <MoneyField {...form.field('otherDeductions')} label="Other deductions" />
      </FieldRow>
      <FieldRow>
        <MoneyField {...form.field('employerInsurance')} label="Employer’s National Insurance" hint="If the payslip or report shows it" />
        <MoneyField {...form.field('employerPension')} label="Employer’s pension" hint="If it shows it" />
      </FieldRow>
      <Disclosure summary="Holiday pay, sick pay and a note">
        <FieldRow>
          <MoneyField {...form.field('holiday')} label="Holiday pay in the gross" />
          <MoneyField {...form.field('sick')} label="Sick pay in the gross" />
        </FieldRow>
        <TextField {...form.field('words')} label="Note" />
      </Disclosure>
    </Form>
  );
}
