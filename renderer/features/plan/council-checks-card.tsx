import { StatusPill } from '../../ui/severity';
import { Card } from '../../ui/card';
import { LinkButton } from '../../ui/button';
import { Table } from '../../ui/table';
import type { Output } from '../../../shared/contract/contract';
import { checksTitle } from './plan-sentences';

type Plan = Output<'plan.show'>;
type PlanCheck = Plan['checks'][number];

const SCREENS: Record<PlanCheck['mendAt']['screen'], { readonly words: string; readonly to: string }> = {
  plan: { words: 'See the plan', to: '/plan' },
  decisions: { words: 'Say who decides', to: '/plan/decisions' },
  wellbeing: { words: 'See your wellbeing', to: '/plan/wellbeing' },
  emergency: { words: 'Plan for emergencies', to: '/plan/emergency' },
  'needs-and-services': { words: 'See the services', to: '/needs-and-services' },
  employing: { words: 'See employing', to: '/employing' },
};

/** Each thing that a council looks for before it signs a plan: what speaks for it, what against it, and where to mend it. */
export function CouncilChecksCard({ plan }: { plan: Plan }) {
  return (
    <Card title={checksTitle(plan)}>
      <Table
        caption="This is what your records show. The council looks for itself, and may see it otherwise."
        columns={[
          { key: 'check', title: 'The plan must be or show', isRowHeader: true, cell: (row) => <Asked row={row} /> },
          { key: 'state', title: 'State', width: 'tight', cell: (row) => (row.isAnswered ? <StatusPill state="met">There</StatusPill> : <StatusPill state="unmet">Open</StatusPill>) },
          { key: 'why', title: 'Why', width: 'wide', cell: (row) => <Reasons row={row} /> },
          { key: 'mend', title: 'Put it right', hideTitle: true, cell: (row) => (row.isAnswered ? null : <MendLink row={row} steps={plan.steps} />) },
        ]}
        rows={plan.checks.toSorted((a, b) => Number(a.isAnswered) - Number(b.isAnswered))}
        keyOf={(row) => row.check}
      />
    </Card>
  );
}

function Asked({ row: { check, askedBy } }: { row: PlanCheck }) {
  return (
    <>
      {check}
      <span className="quiet asked-by">Asked by: {askedBy}</span>
    </>
  );
}

function Reasons({ row: { against, speaksFor } }: { row: PlanCheck }) {
  return (
    <>
      {against.map((words) => (
        <p key={words}>
          <strong>Still to do:</strong> {words}
        </p>
      ))}
      {speaksFor.map((words) => (
        <p key={words} className="quiet">
          {words}
        </p>
      ))}
    </>
  );
}

function MendLink({ row: { check, mendAt }, steps }: { row: PlanCheck; steps: Plan['steps'] }) {
  const number = steps.find((one) => one.step === mendAt.step)?.number ?? mendAt.step;
  const { words, to } = mendAt.step === null ? SCREENS[mendAt.screen] : { words: `Write step ${number}`, to: `/plan/${mendAt.step}` };
  return (
    <LinkButton to={to} label={`${words}: ${check}`}>
      {words}
    </LinkButton>
  );
}
