import type { ReturnDocument } from '../../../shared/contract/return.routes';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { formatPeriod } from '../../../shared/kernel/period';
import { agreementWords } from '../../../shared/returns/agree-to-bank';
import { contributionWords } from '../../../shared/returns/contribution-words';
import { hoursRows } from '../../../shared/returns/hours-of-pas';
import { closingLabel, isRunning } from '../../../shared/returns/so-far';
import { versionWords } from '../../../shared/returns/version-words';
import { Facts } from '../../ui/facts';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';
import { PreviewEntries } from './preview-entries';
import { aboutReturn, evidenceWords } from './return-words';

/** The return as the council reads it: the same value as the files. */
export function ReturnPreview({ document }: { document: ReturnDocument }) {
  const { accounts, budget, contribution, evidence, owed, reserves, services } = document;
  return (
    <section className="paper" aria-labelledby="return-paper">
      <header>
        <h2 id="return-paper">{document.title}</h2>
        <p>{formatPeriod(document)}</p>
        {document.replacesOn !== null && <p>{versionWords(document)}</p>}
      </header>
      <Facts facts={aboutReturn(document)} />
      <h3>Summary</h3>
      <Summary document={document} />
      {document.fundWords !== undefined && <p>Of the balance, {document.fundWords}</p>}
      <h3>Agreement with the bank</h3>
      <p>{bankWords(document)}</p>
      <Lines caption="Money in" lines={document.income} sumPence={document.incomePence} />
      <Lines caption="Money spent" lines={document.spending} sumPence={document.spendingPence} />
      {(owed.length > 0 || reserves.length > 0) && <Kept document={document} />}
      <h3>Budget and contribution</h3>
      {budget && (
        <p>
          Personal budget: {formatPounds(budget.totalPence)} {budget.per}, of which the council pays {formatPounds(budget.councilPence)} and the person{' '}
          {formatPounds(budget.contributionPence)}.
        </p>
      )}
      <p>
        {contribution.expectedPence > 0 && `Of ${formatPounds(contribution.expectedPence)} contribution that was due in these days, ${formatPounds(contribution.paidPence)} is paid in. `}
        {contributionWords(contribution)}
      </p>
      {services.length > 0 && <h3>Services: planned and paid</h3>}
      {services.length > 0 && (
        <Table
          caption="Services: planned and paid"
          hideCaption
          rows={services}
          keyOf={(service) => `${service.name}-${service.provider}`}
          columns={[
            { key: 'name', title: 'Service', isRowHeader: true, cell: (service) => service.name },
            { key: 'provider', title: 'Provider', cell: (service) => service.provider },
            { key: 'needs', title: 'Needs it meets', cell: (service) => service.needs.join(', ') },
            { key: 'planned', title: 'Planned', align: 'right', cell: (service) => <Money pence={service.plannedPence} /> },
            { key: 'paid', title: 'Paid', align: 'right', cell: (service) => <Money pence={service.paidPence} /> },
          ]}
        />
      )}
      <HoursOfPas document={document} />
      {accounts.length > 1 && <h3>Accounts</h3>}
      {accounts.length > 1 && (
        <Table
          caption="Accounts"
          hideCaption
          rows={accounts}
          keyOf={(account) => account.name}
          columns={[
            { key: 'name', title: 'Account', isRowHeader: true, cell: (account) => account.name },
            { key: 'opening', title: 'At the start', align: 'right', cell: (account) => <Money pence={account.openingPence} /> },
            { key: 'closing', title: 'At the end', align: 'right', cell: (account) => <Money pence={account.closingPence} /> },
            { key: 'agreed', title: 'Agreed with the bank to', cell: (account) => (account.agreedTo ? formatDay(account.agreedTo) : '') },
          ]}
        />
      )}
      <h3>Evidence</h3>
      <p>{evidenceWords(evidence)}</p>
      <PreviewEntries income={document.income} spending={document.spending} />
    </section>
  );
}

function Summary({ document }: { document: ReturnDocument }) {
  const rows = [
    { words: document.from > document.madeOn ? 'Balance now' : `Balance on ${formatDay(document.from)}`, pence: document.openingPence },
    { words: 'Money in', pence: document.incomePence },
    { words: 'Money spent', pence: -Math.abs(document.spendingPence) },
  ];
  const limit = document.surplusLimitPence;
  return (
    <>
      <Table
        caption="From the opening to the closing balance"
        hideCaption
        rows={rows}
        keyOf={(row) => row.words}
        columns={[
          { key: 'what', title: 'What', isRowHeader: true, cell: (row) => row.words },
          { key: 'pence', title: 'Amount', align: 'right', cell: (row) => <Money pence={row.pence} /> },
        ]}
        footer={[[isRunning(document, document.madeOn) ? closingLabel(document) : `Balance on ${formatDay(document.to)}`, <Money key="closing" pence={document.closingPence} />]]}
      />
      <p>
        Not owed and not set aside: {formatPounds(document.surplusPence)}.{' '}
        {limit === null ? 'The council’s limit is not known.' : `The council lets up to ${formatPounds(limit)} stay in the account.`}
      </p>
    </>
  );
}

function Kept({ document: { owed, owedPence, reserves } }: { document: ReturnDocument }) {
  const rows = [...owed.map((each) => ({ ...each, kind: 'Owed' })), ...reserves.map((each) => ({ ...each, kind: 'Kept for later' }))];
  return (
    <>
      <h3>What the balance is for</h3>
      <Table
        caption={`${formatPounds(owedPence)} is owed`}
        rows={rows}
        keyOf={(row) => `${row.kind}-${row.words}`}
        columns={[
          { key: 'words', title: 'What', isRowHeader: true, cell: (row) => row.words },
          { key: 'kind', title: 'Why', cell: (row) => row.kind },
          { key: 'pence', title: 'Amount', align: 'right', cell: (row) => <Money pence={row.amountPence} /> },
        ]}
      />
    </>
  );
}

function HoursOfPas({ document }: { document: ReturnDocument }) {
  const rows = hoursRows(document);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>Hours of personal assistants</h3>
      <Table
        caption="Hours over the days of this return"
        rows={rows}
        keyOf={(row) => row.name}
        columns={[
          { key: 'name', title: 'Personal assistant', isRowHeader: true, cell: (row) => row.name },
          { key: 'hours', title: 'Hours', cell: (row) => row.words },
        ]}
      />
      <p className="quiet">Hours on timesheets are those written down in the ledger.</p>
    </>
  );
}

function Lines({ caption, lines, sumPence }: { caption: string; lines: ReturnDocument['income']; sumPence: number }) {
  return (
    <>
      <h3>{caption}</h3>
      {lines.length === 0 ? (
        <p>None in these days.</p>
      ) : (
        <Table
          caption={caption}
          hideCaption
          rows={lines}
          keyOf={(line) => line.category}
          columns={[
            { key: 'line', title: 'Line', isRowHeader: true, cell: (line) => line.line },
            { key: 'count', title: 'Payments', align: 'right', cell: (line) => line.entries.length },
            { key: 'pence', title: 'Amount', align: 'right', cell: (line) => <Money pence={Math.abs(line.amountPence)} /> },
          ]}
          footer={[['All together', '', <Money key="sum" pence={Math.abs(sumPence)} />]]}
        />
      )}
    </>
  );
}

/** Whether it agrees, and what stands on each statement. */
function bankWords(document: ReturnDocument): string {
  const words = agreementWords(document);
  if (words === undefined) return 'No bank statement with a balance in these days is recorded yet, so this is not checked against the bank.';
  const stated = document.banks.map(({ name, on, bankPence, differencePence }) => `${name}: the bank states ${formatPounds(bankPence)} on ${formatDay(on)}, and this ledger ${formatPounds(bankPence - differencePence)}.`);
  return [words, ...stated].join(' ');
}
