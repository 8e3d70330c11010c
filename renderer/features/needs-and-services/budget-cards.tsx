import { Link } from '@tanstack/react-router';
import { Check, CircleDashed, Plus } from 'lucide-react';
import { reserveName } from '../../../shared/budget/reserves';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { LinkButton } from '../../ui/button';
import { Card, Columns } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Money } from '../../ui/money';
import { EACH } from '../../ui/rhythm-words';
import { Badge } from '../../ui/severity';
import { Table } from '../../ui/table';

type Support = Output<'support.show'>;
const HERE = '/needs-and-services';

/** Where the money comes from: budgets by period, one-off payments, and what is kept for known bills. */
export function BudgetCards({ support }: { support: Support }) {
  return (
    <>
      <Card
        title="Your personal budget"
        aside={
          <LinkButton icon={Plus} to={`${HERE}/budget/new`}>
            Add a budget
          </LinkButton>
        }
      >
        {support.budgets.length === 0 ? (
          <EmptyState>The council’s letter gives three figures: the whole budget, your share and the council’s share.</EmptyState>
        ) : (
          <>
            {support.budgetFigures && <FiguresTable current={support.budgetFigures} />}
            <BudgetsTable budgets={support.budgets} />
          </>
        )}
      </Card>
      <Columns>
        <Card
          title="One-off payments"
          aside={
            <LinkButton icon={Plus} to={`${HERE}/one-off/new`}>
              Add a one-off payment
            </LinkButton>
          }
        >
          {support.oneOffs.length === 0 ? (
            <EmptyState>A single payment from the council for one thing, such as equipment, would stand here.</EmptyState>
          ) : (
            <Table
              caption="Single payments from the council"
              columns={[
                { key: 'what', title: 'What for', isRowHeader: true, cell: (one) => <Link to={`${HERE}/one-off/${one.id}`}>{one.words}</Link> },
                { key: 'when', title: 'Expected', cell: (one) => formatDay(one.expectedOn) },
                { key: 'amount', title: 'Amount', align: 'right', cell: (one) => <Money pence={one.amountPence} /> },
              ]}
              rows={support.oneOffs}
              keyOf={(one) => one.id}
            />
          )}
        </Card>
        <Card
          title="Kept for known bills"
          aside={
            <LinkButton icon={Plus} to={`${HERE}/reserve/new`}>
              Add money kept
            </LinkButton>
          }
        >
          {support.reserves.length === 0 ? (
            <EmptyState>Money that you keep for holiday pay, HMRC or another known bill would stand here.</EmptyState>
          ) : (
            <Table
              caption="It is in the account, and not spare"
              columns={[
                { key: 'what', title: 'What for', isRowHeader: true, cell: (one) => <Link to={`${HERE}/reserve/${one.id}`}>{reserveName(one)}</Link> },
                { key: 'amount', title: 'Amount', align: 'right', cell: (one) => <Money pence={one.amountPence} /> },
              ]}
              rows={support.reserves}
              keyOf={(one) => one.id}
            />
          )}
        </Card>
      </Columns>
    </>
  );
}

/** The three figures of the budget that counts now, each a week, 4 weeks and a year. */
function FiguresTable({ current: { state, beginsOn, figures } }: { current: NonNullable<Support['budgetFigures']> }) {
  const rows = [
    { words: 'The council’s share', of: 'councilPence' },
    { words: 'Your share', of: 'contributionPence' },
  ] as const;
  const titles = { week: 'A week', '4-weeks': '4 weeks', year: 'A year' } as const;
  const isAgreed = state === 'agreed';
  return (
    <>
      <div className="budget-state">
        <Badge tone={isAgreed ? 'good' : 'act'} icon={isAgreed ? Check : CircleDashed}>
          {isAgreed ? 'Agreed' : 'Estimated'}
        </Badge>
        <p>
          {isAgreed ? 'These figures are agreed with the council.' : 'These figures are a first guess to plan with. The council has not agreed them yet, and they can change.'}
          {beginsOn !== null && ` They begin on ${formatDay(beginsOn)}.`}
        </p>
      </div>
      <Table
        caption="The three figures. Four weeks is 28 days, not a month."
        columns={[
          { key: 'what', title: 'Figure', isRowHeader: true, cell: ({ words }: (typeof rows)[number]) => words },
          ...figures.map((one) => ({ key: one.per, title: titles[one.per as keyof typeof titles], align: 'right' as const, cell: ({ of }: (typeof rows)[number]) => <Money pence={one[of]} /> })),
        ]}
        rows={rows}
        keyOf={({ of }) => of}
        footer={[['Your personal budget', ...figures.map((one) => <Money key={one.per} pence={one.totalPence} />)]]}
      />
    </>
  );
}

function BudgetsTable({ budgets }: { budgets: Support['budgets'] }) {
  return (
    <Table
      caption="Every budget, as the council’s letters state it"
      columns={[
        {
          key: 'from',
          title: 'From',
          isRowHeader: true,
          cell: (budget) => (
            <>
              <Link to={`${HERE}/budget/${budget.id}`}>{formatDay(budget.startsOn)}</Link>
              <p className="quiet second-line">{budget.endsOn ? `to ${formatDay(budget.endsOn)}` : 'until another begins'}</p>
            </>
          ),
        },
        { key: 'state', title: 'State', cell: (budget) => <Badge tone={budget.state === 'agreed' ? 'good' : 'plain'}>{budget.state === 'agreed' ? 'Agreed' : 'Estimated'}</Badge> },
        { key: 'per', title: 'Figures are', cell: (budget) => EACH[budget.per] },
        { key: 'total', title: 'Whole budget', align: 'right', cell: (budget) => <Money pence={budget.totalPence} /> },
        { key: 'own', title: 'Your share', align: 'right', cell: (budget) => <Money pence={budget.contributionPence} /> },
        { key: 'council', title: 'Council’s share', align: 'right', cell: (budget) => <Money pence={budget.councilPence} /> },
      ]}
      rows={budgets}
      keyOf={(budget) => budget.id}
    />
  );
}
