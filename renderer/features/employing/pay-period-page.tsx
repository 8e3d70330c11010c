import { useState } from 'react';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { formatPeriod } from '../../../shared/kernel/period';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import type { Fault } from '../../../shared/kernel/result';
import type { Input } from '../../../shared/contract/contract';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { Facts } from '../../ui/facts';
import { FaultBox } from '../../ui/fault-box';
import { Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { Money } from '../../ui/money';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { EmployingPlaces } from './employing-places';
import { howWords, periodLead, periodTitle, type PeriodView } from './pay-words';
import { readAdded, readPayday } from './payslip-form';
import { PayslipForm } from './payslip-fields';

type Added = Input<'pay.approve'>['added'];

/** One pay period: what the pay is made of, the payslip beside it, and what was paid. */
export function PayPeriodPage({ workerId, from, today }: { workerId: number; from: IsoDay; today: IsoDay }) {
  const [added, setAdded] = useState<Added>([]);
  const [payday, setPayday] = useState<IsoDay | null>(null);
  const period = useQuery('pay.period', { workerId, from, payday, added });
  const back = (
    <LinkButton kind="link" to="/employing/pay">
      Back to Pay
    </LinkButton>
  );
  if (period.value === undefined && period.faults.length > 0) {
    return (
      <Page title="There is no such pay period" screen="Pay" back={back}>
        <FaultBox faults={period.faults} />
      </Page>
    );
  }
  return (
    <Answer query={period}>
      {(view) => (
        <Page title={periodTitle(view)} screen={`Pay of ${view.name}`} back={back} lead={<p>{periodLead(view)}</p>}>
          <EmployingPlaces />
          <PartsCard view={view} added={added} onAdd={(line) => setAdded((before) => [...before, line])} onClear={() => setAdded([])} onPayday={setPayday} today={today} />
          <PayslipCard view={view} today={today} />
          <PaidCard view={view} />
        </Page>
      )}
    </Answer>
  );
}

type PartsProps = { view: PeriodView; added: Added; onAdd: (line: Added[number]) => void; onClear: () => void; onPayday: (payday: IsoDay) => void; today: IsoDay };

function PartsCard({ view, added, onAdd, onClear, onPayday, today }: PartsProps) {
  const [isAdding, setAdding] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const approve = useCommand('pay.approve');
  const takeBack = useCommand('pay.takeBack');
  const notice = useNotice();
  const { run, lines, period, name, grossPence } = view;
  async function approveNow() {
    const result = await approve.run({ workerId: view.workerId, from: period.from, payday: period.payday, added, grossPence, words: '' });
    setFaults(result.ok ? [] : result.faults);
    if (!result.ok) return;
    onClear();
    const { id } = result.value;
    notice.show({ words: `Approved: ${name}’s pay for ${formatPeriod(period)}, ${formatPounds(grossPence)} before tax.`, undo: () => takeBack.run({ id }) });
  }
  async function takeBackNow(id: number) {
    const result = await takeBack.run({ id });
    setFaults(result.ok ? [] : result.faults);
    if (result.ok) notice.show({ words: `Taken back: the approval of ${name}’s pay for ${formatPeriod(period)}.` });
  }
  return (
    <Card title={run ? `Pay before tax, approved on ${formatDay(run.approvedOn)}` : 'Pay before tax'}>
      {view.faults.length > 0 && <FaultBox faults={view.faults} />}
      {faults.length > 0 && <FaultBox faults={faults} />}
      {lines.length === 0 ? (
        view.faults.length === 0 && <p className="quiet">Nothing is to be paid for these days: no hours and no days away are written down.</p>
      ) : (
        <Table
          caption={`What ${name}’s pay is made of`}
          hideCaption
          rows={lines.map((line, at) => ({ ...line, at }))}
          keyOf={({ at }) => at}
          columns={[
            { key: 'what', title: 'Part', isRowHeader: true, width: 'wide', cell: ({ words }) => words },
            { key: 'how', title: 'How it comes about', width: 'wide', cell: (line) => howWords(line) },
            { key: 'amount', title: 'Amount', align: 'right', cell: ({ amountPence }) => <Money pence={amountPence} /> },
          ]}
          footer={[['Gross pay', '', <Money key="gross" pence={grossPence} />]]}
        />
      )}
      {view.notes.length > 0 && (
        <ul className="pay-notes">
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <OnTop view={view} />
      <Buttons>
        {run ? (
          <Button isBusy={takeBack.isRunning} onPress={() => void takeBackNow(run.id)}>
            Take the approval back
          </Button>
        ) : (
          <>
            {lines.length > 0 && (
              <Button kind={view.payslip ? 'outlined' : 'filled'} isBusy={approve.isRunning} onPress={() => void approveNow()}>
                Approve this pay
              </Button>
            )}
            <Button onPress={() => setAdding(true)}>Add an amount</Button>
            <Button onPress={() => setMoving(true)}>Pay on another day</Button>
            {added.length > 0 && <Button onPress={onClear}>Leave out what I added</Button>}
          </>
        )}
      </Buttons>
      <Dialog isOpen={isMoving} title="Pay on another day" onClose={() => setMoving(false)}>
        <PaydayForm
          payday={period.payday}
          today={today}
          onChosen={(payday) => {
            onPayday(payday);
            setMoving(false);
          }}
        />
      </Dialog>
      <Dialog isOpen={isAdding} title="Add an amount to the pay" onClose={() => setAdding(false)}>
        <AddedForm
          today={today}
          onAdded={(line) => {
            onAdd(line);
            setAdding(false);
          }}
        />
      </Dialog>
    </Card>
  );
}

/** What comes on top of the pay, and whether it is at least the minimum wage. */
function OnTop({ view: { onTop, floor, grossPence, payslip } }: { view: PeriodView }) {
  return (
    <>
      {onTop && grossPence > 0 && (
        <Facts
          facts={[
            { label: 'Your National Insurance', words: formatPounds(onTop.employerInsurancePence) },
            { label: 'The Employment Allowance takes off', words: formatPounds(onTop.allowancePence) },
            { label: 'Your pension payment', words: formatPounds(onTop.employerPensionPence) },
            { label: 'Pension from the pay', words: onTop.workerPensionPence === 0 ? 'None' : `${formatPounds(onTop.workerPensionPence)} with tax relief` },
            { label: 'This pay costs you', words: formatPounds(onTop.costPence) },
            // Once the payslip is there, it says it exactly.
            ...(payslip ? [] : [{ label: 'About, after tax', words: `${formatPounds(onTop.takeHomePence)}; the payslip says it exactly` }]),
          ]}
        />
      )}
      {floor && (
        <Disclosure summary={floor.shortPence === 0 ? 'The minimum wage is paid' : `Made up to the minimum wage with ${formatPounds(floor.shortPence)}`}>
          <p>
            {formatMinutes(floor.minutes)} of work at {formatPounds(floor.requiredPence)} an hour, the least on the first day of the period, are {formatPounds(floor.leastPence)}. The pay that counts is{' '}
            {formatPounds(floor.countedPence)}.
          </p>
          <p>Of a sleep-in only the time awake for work counts, and the pay for the night does not. Extra pay for evenings, weekends or bank holidays does not count either, and nor do holiday and sick pay.</p>
        </Disclosure>
      )}
    </>
  );
}

function PaydayForm({ payday, today, onChosen }: { payday: IsoDay; today: IsoDay; onChosen: (payday: IsoDay) => void }) {
  const form = useForm({
    start: { payday: formatDay(payday) },
    read: (text) => readPayday(text, today),
    save: (value) => Promise.resolve({ ok: true as const, value }),
    onSaved: ({ payday: chosen }) => onChosen(chosen),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Use this day" isBusy={form.isBusy}>
      <DayField {...form.field('payday')} label="Payday" hint="National Insurance and pension go by the rates and the age of this day. Later periods follow it" today={today} />
    </Form>
  );
}

function AddedForm({ today, onAdded }: { today: IsoDay; onAdded: (line: Added[number]) => void }) {
  const form = useForm({
    start: { kind: 'other', words: '', amount: '' },
    read: (text) => readAdded(text, today),
    save: (line) => Promise.resolve({ ok: true as const, value: line }),
    onSaved: onAdded,
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Add to the pay" isBusy={form.isBusy}>
      <Select
        {...form.field('kind')}
        label="What is it?"
        choices={[
          { value: 'holiday', label: 'Holiday not taken, paid on leaving' },
          { value: 'other_leave', label: 'Other paid leave' },
          { value: 'notice', label: 'Pay in place of notice' },
          { value: 'redundancy', label: 'Redundancy pay' },
          { value: 'other', label: 'Something else' },
        ]}
      />
      <TextField {...form.field('words')} label="What is it for?" hint="As the payslip should say it" />
      <MoneyField {...form.field('amount')} label="Amount before tax" />
    </Form>
  );
}

function PayslipCard({ view, today }: { view: PeriodView; today: IsoDay }) {
  const [isAsked, setAsked] = useState(false);
  const remove = useCommand('payslips.remove');
  const save = useCommand('payslips.save');
  const notice = useNotice();
  const { payslip, differences, run, name } = view;
  async function removeNow() {
    if (!payslip) return;
    const result = await remove.run({ id: payslip.id });
    notice.show(result.ok ? { words: `Removed: ${name}’s payslip.`, undo: () => save.run({ ...payslip, id: null }) } : { words: result.faults.map(({ message }) => message).join(' ') });
  }
  return (
    <Card
      title="Payslip"
      aside={
        payslip && (
          <Button kind="link" label="Change the payslip" onPress={() => setAsked(true)}>
            Change
          </Button>
        )
      }
    >
      {payslip ? (
        <>
          <p>{!run ? 'Approve the pay to have it compared with the payslip.' : differences.length === 0 ? 'The payslip agrees with what was worked out from the hours.' : 'The payslip differs from what was worked out. Ask payroll before you pay.'}</p>
          {differences.length > 0 && (
            <ul className="pay-notes">
              {differences.map(({ words }) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
          <Facts
            facts={[
              { label: 'Payday', words: formatDay(payslip.payday) },
              { label: 'Gross', words: formatPounds(payslip.grossPence) },
              { label: 'Tax', words: formatPounds(payslip.taxPence) },
              { label: 'National Insurance', words: formatPounds(payslip.workerInsurancePence) },
              { label: 'Pension', words: formatPounds(payslip.workerPensionPence) },
              ...(payslip.otherDeductionsPence > 0 ? [{ label: 'Other deductions', words: formatPounds(payslip.otherDeductionsPence) }] : []),
              { label: 'Net: to pay', words: formatPounds(payslip.netPence) },
            ]}
          />
          <Buttons>
            <Button kind="link" label="Remove the payslip" onPress={() => void removeNow()}>
              Remove
            </Button>
          </Buttons>
        </>
      ) : (
        <>
          <p className="quiet">No payslip is kept for this payday. It is due on or before {formatDay(view.period.payday)}. This program does not make it: your payroll does.</p>
          <Buttons>
            <Button kind={run ? 'filled' : 'outlined'} onPress={() => setAsked(true)}>
              Type the payslip in
            </Button>
          </Buttons>
        </>
      )}
      <Dialog isOpen={isAsked} title={`${name}’s payslip`} onClose={() => setAsked(false)}>
        <PayslipForm view={view} today={today} onClose={() => setAsked(false)} />
      </Dialog>
    </Card>
  );
}

function PaidCard({ view: { paid, payslip, name, workerId, hasService } }: { view: PeriodView }) {
  const sum = paid.reduce((all, { amountPence }) => all + amountPence, 0);
  if (!hasService) {
    return (
      <Card title="Paid">
        <p>{name}’s work is not in the plan yet, so a payment to {name} cannot be known in the bank statement. Add it once: the hours and the pay are filled in.</p>
        <Buttons>
          <LinkButton to="/needs-and-services/service/new" search={{ worker: workerId }}>
            Add {name}’s work to the plan
          </LinkButton>
        </Buttons>
      </Card>
    );
  }
  return (
    <Card title="Paid">
      {paid.length === 0 ? (
        <p className="quiet">No payment to {name} is seen for this payday. Import the bank statement, or record the payment, and tie it to {name}’s service.</p>
      ) : (
        <>
          <p>{payslip === null ? `${formatPounds(sum)} left the account.` : sum === payslip.netPence ? `${formatPounds(sum)} left the account, as the payslip says.` : `${formatPounds(sum)} left the account; the payslip says ${formatPounds(payslip.netPence)}.`}</p>
          <ul className="pay-notes">
            {paid.map(({ entryId, paidOn, amountPence }) => (
              <li key={entryId}>
                {formatPounds(amountPence)} on {formatDay(paidOn)}{' '}
                <LinkButton kind="link" to="/money" search={{ entry: entryId }} label={`See the payment of ${formatPounds(amountPence)} on ${formatDay(paidOn)}`}>
                  See the payment
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <Buttons>
        <LinkButton to="/money/import">Import a bank statement</LinkButton>
      </Buttons>
    </Card>
  );
}
