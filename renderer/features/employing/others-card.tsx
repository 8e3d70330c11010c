import type { Output } from '../../../shared/contract/contract';
import { Card } from '../../ui/card';
import { LinkButton } from '../../ui/button';
import { Table } from '../../ui/table';

type Helping = Output<'people.show'>['agencies'];

/** Agencies and people who help without pay: they are in the plan, and bring no duties of an employer. */
export function OthersCard({ agencies, unpaid }: Output<'people.show'>) {
  if (agencies.length === 0 && unpaid.length === 0) return null;
  return (
    <Card title="Others who support you">
      {agencies.length > 0 && (
        <>
          <h3>Agencies</h3>
          <p>The agency employs who comes. You have no duties as an employer for them.</p>
          <List caption="Agencies" rows={agencies} />
        </>
      )}
      {unpaid.length > 0 && (
        <>
          <h3>People who help without pay</h3>
          <p>Nobody who helps without pay is employed. If you begin to pay them, add them as a personal assistant.</p>
          <List caption="People who help without pay" rows={unpaid} />
        </>
      )}
    </Card>
  );
}

function List({ caption, rows }: { caption: string; rows: Helping }) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      keyOf={(row) => row.serviceId}
      columns={[
        { key: 'who', title: 'Who', isRowHeader: true, cell: (row) => row.provider || 'Not chosen yet' },
        { key: 'what', title: 'What', cell: (row) => row.name },
        { key: 'when', title: 'When', cell: (row) => row.when },
        {
          key: 'see',
          title: 'See it',
          hideTitle: true,
          width: 'tight',
          cell: (row) => (
            <LinkButton kind="link" label={`See ${row.name}`} to={`/needs-and-services/service/${row.serviceId}`}>
              See
            </LinkButton>
          ),
        },
      ]}
    />
  );
}
