import { StatusPill } from '../../ui/severity';
import { Card } from '../../ui/card';
import { LinkButton } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Table } from '../../ui/table';
import type { Output } from '../../../shared/contract/contract';
import { checksTitle, splitForCalm } from './plan-sentences';

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

/**
 * Each thing that a council looks for before it signs a plan: what speaks for it, what against it, and where to mend it. What is open
 * comes first, a few at a time; what is there is behind a press.
 */
export function CouncilChecksCard({ plan }: { plan: Plan }) {
  const open = plan.checks.filter((row) => !row.isAnswered);
  const there = plan.checks.filter((row) => row.isAnswered);
  const { first, more } = splitForCalm(open);
  const table = (caption: string, rows: readonly PlanCheck[]) => <ChecksTable caption={caption} rows={rows} steps={plan.steps} />;
  return (
    <Card title={checksTitle(plan)}>
      <p className="quiet">This is what your records show. The council looks for itself, and may see it otherwise.</p>
      {first.length > 0 && table('Still open', first)}
      <div>
        {more.length > 0 && <Disclosure summary={`${more.length} more still open`}>{table('More that is still open', more)}</Disclosure>}
        {there.length > 0 && <Disclosure summary={open.length === 0 ? `All ${there.length} are there` : `${there.length} there already`}>{table('There already', there)}</Disclosure>}
      </div>
    </Card>
  );
}

function ChecksTable({ caption, rows, steps }: { caption: string; rows: readonly PlanCheck[]; steps: Plan['steps'] }) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        { key: 'check', title: 'The plan must be or show', isRowHeader: true, cell: (row) => <Asked row={row} /> },
        { key: 'state', title: 'State', width: 'tight', cell: (row) => (row.isAnswered ? <StatusPill state="met">There</StatusPill> : <StatusPill state="part">Open</StatusPill>) },
        { key: 'why', title: 'Why', width: 'wide', cell: (row) => <Reasons row={row} /> },
        { key: 'mend', title: 'Put it right', hideTitle: true, cell: (row) => (row.isAnswered ? null : <MendLink row={row} steps={steps} />) },
      ]}
      rows={rows}
      keyOf={(row) => row.check}
    />
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
