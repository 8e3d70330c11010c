import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { MoneyField } from '../../ui/money-field';
import { TextArea, TextField } from '../../ui/text-field';
import type { PurposeService } from './purpose';
import { PurposeSelect } from './purpose-select';
import type { RecordPaymentText } from './record-payment-form';
import type { RegisterAccount } from './register-row';

type FieldName = keyof RecordPaymentText;

/** The fields of a payment, for recording one and for correcting one. */
export function PaymentFields({
  text,
  set,
  accounts,
  services,
  today,
}: {
  text: RecordPaymentText;
  set: (field: FieldName, value: string) => void;
  accounts: readonly RegisterAccount[];
  services: readonly PurposeService[];
  today: IsoDay;
}) {
  const field = (name: FieldName) => ({ name, value: text[name], onChange: (value: string) => set(name, value) });
  const isOut = text.direction !== 'in';
  return (
    <>
      <Radios
        {...field('direction')}
        label="Which way did the money go?"
        choices={[
          { value: 'out', label: 'Paid out' },
          { value: 'in', label: 'Came in' },
        ]}
      />
      <DayField {...field('paidOn')} label={isOut ? 'Day you paid' : 'Day it came in'} hint="For example, 14/11/26 or 14 November" today={today} />
      <TextField {...field('payee')} label={isOut ? 'Who you paid' : 'Who paid you'} />
      <MoneyField {...field('amount')} label="Amount in pounds" />
      {(accounts.length > 1 || accounts.some(isClosed)) && <Select {...field('accountId')} label="Account" choices={accounts.map((account) => ({ value: String(account.id), label: accountWords(account) }))} />}
      <PurposeSelect
        {...field('purpose')}
        label="What was it for?"
        hint={isOut ? 'Choose the service of your plan that it paid for, or the kind of spending.' : 'Choose what kind of money came in.'}
        direction={isOut ? 'out' : 'in'}
        services={services}
      />
      <EvidenceFields evidence={text.evidence} words={text.evidenceWords} set={set} />
      <TextArea {...field('note')} label="Note (you can leave this empty)" rows={2} />
    </>
  );
}

const isClosed = ({ closedOn }: RegisterAccount) => closedOn !== null;

/** What moved in an account before it was closed may still be written down. */
function accountWords({ name, closedOn }: RegisterAccount): string {
  return closedOn === null ? name : `${name} (closed on ${formatDay(closedOn)})`;
}

/** Is there a receipt, what is it, or why is none needed. */
export function EvidenceFields({
  evidence,
  words,
  set,
}: {
  evidence: string;
  words: string;
  set: (field: 'evidence' | 'evidenceWords', value: string) => void;
}) {
  return (
    <>
      <Radios
        name="evidence"
        value={evidence}
        onChange={(value) => set('evidence', value)}
        label="Do you have evidence, such as a receipt?"
        choices={[
          { value: 'missing', label: 'Not yet' },
          { value: 'have', label: 'Yes, I keep it' },
          { value: 'not_needed', label: 'There is none, because…' },
        ]}
      />
      {evidence !== 'missing' && (
        <TextField
          name="evidenceWords"
          value={words}
          onChange={(value) => set('evidenceWords', value)}
          label={evidence === 'have' ? 'What it is (you can leave this empty)' : 'There is none, because'}
          hint={evidence === 'have' ? 'For example, payslip and timesheet' : 'For example, the shop gives none below £5, or the council said so in its letter of 2 May'}
        />
      )}
    </>
  );
}
