import { useNavigate, useSearch } from '@tanstack/react-router';
import { Check, CircleAlert, Clock, FileUp } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, isIsoDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPeriod } from '../../../shared/kernel/period';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { FaultBox } from '../../ui/fault-box';
import { Money } from '../../ui/money';
import { Page } from '../../ui/page';
import { Badge } from '../../ui/severity';
import { Table } from '../../ui/table';
import { EmployingPlaces } from './employing-places';
import './pay.css';
import { PayPeriodPage } from './pay-period-page';
import { billWords, isWaiting, lacksPayslip, PAID_EVERY, payTitle, shortPeriod, stateWords, type PayShown, type PeriodShown, type PersonShown } from './pay-words';
import { PayrollCard } from './payroll-card';
import { PayslipFileForm } from './payslip-file-dialog';

/** What a flag or a row asks this page to open. */
type Search = { readonly worker?: number; readonly from?: string };

/** What is there to pay, to whom and when? */
export function PayPage() {
  const { worker, from }: Search = useSearch({ strict: false });
  const status = useQuery('ledger.status', {});
  const asked = worker !== undefined && from !== undefined && isIsoDay(from) ? { workerId: worker, from } : null;
  return <Answer query={status}>{({ today }) => (asked ? <PayPeriodPage key={`${asked.workerId}-${asked.from}`} workerId={asked.workerId} from={asked.from} today={today} /> : <PayList today={today} />)}</Answer>;
}

function PayList({ today }: { today: IsoDay }) {
  const pay = useQuery('pay.show', {});
  return <Answer query={pay}>{(shown) => <Shown shown={shown} today={today} />}</Answer>;
}

function Shown({ shown, today }: { shown: PayShown; today: IsoDay }) {
  const choose = useCommand('payslips.choose');
  const [file, setFile] = useState<Output<'payslips.choose'>>(null);
  const [faults, setFaults] = useState<readonly { code: string; message: string }[]>([]);
  async function chooseFile() {
    const chosen = await choose.run({});
    setFaults(chosen.ok ? [] : chosen.faults);
    if (chosen.ok) setFile(chosen.value);
  }
  return (
    <Page
      key="pay"
      title={payTitle(shown, today)}
      screen="Pay"
      lead={shown.hasEmployed && <p>The hours become pay before tax. Payroll makes the payslip from it, and the payslip says what to pay.</p>}
      actions={
        shown.hasEmployed && (
          <Button icon={FileUp} isBusy={choose.isRunning} onPress={() => void chooseFile()}>
            Read payslips from a file
          </Button>
        )
      }
    >
      <EmployingPlaces />
      {faults.length > 0 && <FaultBox faults={faults} />}
      {!shown.hasEmployed ? (
        <Card>
          <EmptyState action={<LinkButton kind="filled" to="/employing/person/new">Add a personal assistant</LinkButton>}>
            <p>Once a personal assistant whom you employ is written down, their pay stands here for each pay period: from the hours, with holiday and sick pay, National Insurance and pension.</p>
            <p>Someone who works for themselves sends you invoices, and an agency pays its own staff: they have no pay here.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          {shown.people.map((person) => (
            <PersonCard key={person.workerId} person={person} today={today} />
          ))}
          <BillsCard bills={shown.bills} today={today} />
          <PayrollCard payroll={shown.payroll} payrollBy={shown.payrollBy} payeReference={shown.payeReference} />
        </>
      )}
      <Dialog isOpen={file !== null} title="Payslips from a file" onClose={() => setFile(null)}>
        {file && <PayslipFileForm file={file} onClose={() => setFile(null)} />}
      </Dialog>
    </Page>
  );
}

const FIRST_PERIODS = 4;

function PersonCard({ person, today }: { person: PersonShown; today: IsoDay }) {
  const [isWhole, setWhole] = useState(false);
  const navigate = useNavigate();
  const open = ({ from }: PeriodShown) => void navigate({ to: '/employing/pay', search: { worker: person.workerId, from } as never });
  const shown = isWhole ? person.periods : person.periods.filter((period, at) => at < FIRST_PERIODS || isWaiting(period, today) || lacksPayslip(period, today)).slice(0, FIRST_PERIODS * 2);
  return (
    <Card title={`${person.name}, paid ${PAID_EVERY[person.payEvery]}`}>
      <Table
        caption={`Pay periods of ${person.name}`}
        hideCaption
        rows={shown}
        keyOf={({ from }) => from}
        onOpen={open}
        columns={[
          { key: 'period', title: 'Period', isRowHeader: true, width: 'wide', cell: (period) => shortPeriod(period) },
          { key: 'payday', title: 'Payday', width: 'tight', cell: ({ payday }) => formatDay(payday) },
          { key: 'gross', title: 'Before tax', align: 'right', cell: ({ grossPence }) => (grossPence === null ? 'Not known' : <Money pence={grossPence} />) },
          { key: 'net', title: 'Payslip, net', align: 'right', cell: ({ netPence }) => (netPence === null ? '' : <Money pence={netPence} />) },
          { key: 'state', title: 'State', width: 'narrow', cell: (period) => <State period={period} today={today} /> },
          {
            key: 'open',
            title: 'Open',
            hideTitle: true,
            width: 'tight',
            cell: (period) => (
              <LinkButton kind="link" to="/employing/pay" search={{ worker: person.workerId, from: period.from }} label={`See ${person.name}’s pay for ${formatPeriod(period)}`}>
                See
              </LinkButton>
            ),
          },
        ]}
      />
      {person.periods.length > shown.length && (
        <Button kind="link" label={`Show earlier pay periods of ${person.name}`} onPress={() => setWhole(true)}>
          Show earlier pay periods
        </Button>
      )}
    </Card>
  );
}

function State({ period, today }: { period: PeriodShown; today: IsoDay }) {
  const isLate = (isWaiting(period, today) && period.payday < today) || lacksPayslip(period, today);
  const isGood = period.netPence !== null && period.paidPence === period.netPence && period.differences === 0 && !period.isChanged;
  return (
    <Badge tone={period.differences > 0 || period.isChanged || isLate ? 'act' : isGood ? 'good' : 'plain'} icon={period.differences > 0 || period.isChanged || isLate ? CircleAlert : isGood ? Check : Clock}>
      {stateWords(period, today)}
    </Badge>
  );
}

function BillsCard({ bills, today }: { bills: PayShown['bills']; today: IsoDay }) {
  if (bills.length === 0) {
    return (
      <Card title="HMRC’s bill">
        <EmptyState>
          <p>Once a payslip is kept, what HMRC is owed for the month or quarter stands here: the tax and National Insurance on the payslips and your own National Insurance, less the Employment Allowance.</p>
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title="HMRC’s bill">
      <Table
        caption="What HMRC is owed, from the payslips"
        hideCaption
        rows={bills}
        keyOf={({ from }) => from}
        columns={[
          { key: 'period', title: 'Paydays from', isRowHeader: true, width: 'wide', cell: (bill) => shortPeriod(bill) },
          { key: 'due', title: 'Pay by', width: 'tight', cell: ({ dueOn }) => formatDay(dueOn) },
          { key: 'tax', title: 'Tax', align: 'right', cell: ({ payslips, taxPence }) => payslips > 0 && <Money pence={taxPence} /> },
          { key: 'insurance', title: 'National Insurance', align: 'right', cell: ({ payslips, workerInsurancePence, employerInsurancePence }) => payslips > 0 && <Money pence={workerInsurancePence + employerInsurancePence} /> },
          { key: 'allowance', title: 'Allowance', align: 'right', cell: ({ payslips, allowancePence }) => payslips > 0 && <Money pence={-allowancePence} /> },
          { key: 'total', title: 'To pay', align: 'right', cell: ({ payslips, totalPence }) => (payslips > 0 ? <Money pence={totalPence} /> : 'Not known yet') },
          { key: 'state', title: 'State', width: 'narrow', cell: (bill) => billWords(bill, today) },
        ]}
      />
      <p className="quiet">National Insurance is the PAs’ and yours together. Pay what your payroll says. If it says another figure, ask why before you pay.</p>
    </Card>
  );
}
