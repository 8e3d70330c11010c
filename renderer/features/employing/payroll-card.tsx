import { useState } from 'react';
import type { Payroll } from '../../../shared/employer/payroll';
import { ok } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { Facts } from '../../ui/facts';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { payrollWords, WAY_MEANS, WAY_WORDS } from './pay-words';

const WAYS = ['bureau', 'hmrc_tool', 'software', 'paper', 'none_needed'] as const;

/** Who tells HMRC: this program never does. */
export function PayrollCard({ payroll, payrollBy, payeReference }: { payroll: Payroll; payrollBy: string; payeReference: string }) {
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const facts = [
    { label: 'Who runs the payroll', words: payrollWords(payroll.way, payrollBy) },
    { label: 'PAYE reference', words: payeReference || 'Not written down' },
    { label: 'Accounts Office reference', words: payroll.accountsOfficeReference || 'Not written down' },
    { label: 'Pension scheme', words: [payroll.pensionScheme, payroll.pensionReference].filter((words) => words !== '').join(', ') || 'Not written down' },
  ];
  return (
    <Card
      title="Who tells HMRC"
      aside={
        <Button kind="link" label="Change who tells HMRC" onPress={() => setAsked(true)}>
          Change
        </Button>
      }
    >
      <p>{WAY_MEANS[payroll.way]}</p>
      <Facts facts={facts} />
      <p className="quiet">Keep the proof: put payslips, reports and HMRC’s answers under Documents, and mark the report as done in the list of duties.</p>
      <Buttons>
        <LinkButton kind="link" to="/employing">
          See the duties
        </LinkButton>
      </Buttons>
      <Dialog isOpen={isAsked} title="Who tells HMRC" onClose={close}>
        <PayrollForm payroll={payroll} onClose={close} />
      </Dialog>
    </Card>
  );
}

function PayrollForm({ payroll, onClose }: { payroll: Payroll; onClose: () => void }) {
  const save = useCommand('payroll.save');
  const notice = useNotice();
  const form = useForm({
    start: { ...payroll },
    read: (text) => ok(text),
    save: save.run,
    onSaved: () => {
      onClose();
      notice.show({ words: 'Saved: who tells HMRC.', undo: () => save.run(payroll) });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy}>
      <Radios {...form.field('way')} label="Who works out tax and tells HMRC?" choices={WAYS.map((way) => ({ value: way, label: WAY_WORDS[way], hint: WAY_MEANS[way] }))} />
      <TextField {...form.field('accountsOfficeReference')} label="Accounts Office reference" hint="On HMRC’s letter, like 123PA00012345. You pay HMRC with it" width="medium" />
      <TextField {...form.field('pensionScheme')} label="Pension scheme" width="medium" />
      <TextField {...form.field('pensionReference')} label="Your number with the pension scheme" width="medium" />
    </Form>
  );
}
