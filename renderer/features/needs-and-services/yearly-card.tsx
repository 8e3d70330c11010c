import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';
import { isNothingPlanned } from './support-words';

/** A year of the direct payment against the plan. */
export function YearlyCard({ yearly }: { yearly: Output<'support.show'>['yearly'] }) {
  if (!yearly) {
    return (
      <Card title="A year of the plan">
        <EmptyState action={<LinkButton to="/needs-and-services/budget/new">Add your budget</LinkButton>}>
          With your personal budget written down, this shows whether it pays for the plan.
        </EmptyState>
      </Card>
    );
  }
  const begins = yearly.beginsOn !== null && <span className="quiet">Begins on {formatDay(yearly.beginsOn)}</span>;
  if (isNothingPlanned(yearly)) {
    return (
      <Card title="A year of the plan" aside={begins}>
        <EmptyState>
          Your budget is <Money pence={yearly.budgetPence} /> a year. With your services written down, this shows whether it pays for them.
        </EmptyState>
      </Card>
    );
  }
  const rows = [
    { words: 'Your personal budget for the year', pence: yearly.budgetPence },
    { words: 'Services paid from the direct payment', pence: -yearly.servicesPence },
    { words: 'Employer’s costs on top of wages: holiday, National Insurance, pension', pence: -yearly.employerCostsPence },
    { words: 'Money kept for known bills', pence: -yearly.reservesPence },
  ];
  return (
    <Card title="A year of the plan" aside={begins}>
      <Table
        caption="The budget, less what the plan costs"
        columns={[
          { key: 'what', title: 'What', isRowHeader: true, cell: (row) => row.words },
          { key: 'amount', title: 'A year', align: 'right', cell: (row) => <Money pence={row.pence} /> },
        ]}
        rows={rows}
        keyOf={(row) => row.words}
        footer={[[yearly.leftPence < 0 ? 'More than the budget' : 'Left', <Money key="left" pence={yearly.leftPence} />]]}
      />
      {yearly.afterAprilWords !== '' && <p>{yearly.afterAprilWords}</p>}
    </Card>
  );
}
