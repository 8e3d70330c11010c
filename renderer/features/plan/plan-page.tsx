import { useParams } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import type { Output } from '../../../shared/contract/contract';
import { Button } from '../../ui/button';
import { Card, Columns } from '../../ui/card';
import { Page } from '../../ui/page';
import { StatusPill } from '../../ui/severity';
import { CouncilChecksCard } from './council-checks-card';
import { ExportDialog } from './export-dialog';
import { GoalsCard } from './goals-card';
import { GuidedNav } from './guided-nav';
import { PartsCard } from './parts-card';
import './plan.css';
import { openChecks, planLead, planSentence, stepToOpen } from './plan-sentences';
import { RisksCard } from './risks-card';
import { SettleCard } from './settle-card';
import { StepEditor } from './step-editor';
import { useMoved } from './use-moved';
import { VersionsCard } from './versions-card';

type Plan = Output<'plan.show'>;
type Step = Plan['steps'][number];

/** Is my plan ready? The seven steps, what is left to settle, who helps, and the versions that were sent and agreed. */
export function PlanPage() {
  const plan = useQuery('plan.show', {});
  return <Answer query={plan}>{(value) => <PlanOf plan={value} />}</Answer>;
}

function PlanOf({ plan }: { plan: Plan }) {
  const { step: named } = useParams({ strict: false }) as { step?: string };
  const [first] = useState(() => stepToOpen(plan.steps));
  const number = named === undefined ? first : Number(named);
  const step = plan.steps.find((one) => one.step === number) ?? plan.steps[0];
  const hasMoved = useMoved(number);
  const [isExporting, setExporting] = useState(false);
  if (!step) return null;
  return (
    <Page
      screen="Plan"
      title={planSentence(plan)}
      lead={<p>{planLead(plan)}</p>}
      actions={
        <Button icon={FileDown} onPress={() => setExporting(true)}>
          Export the plan
        </Button>
      }
    >
      <div className="plan-grid">
        <StepsNav steps={plan.steps} here={step.step} />
        <StepEditor
          key={step.step}
          step={step}
          next={plan.steps.find((one) => one.number === step.number + 1)}
          takesFocus={hasMoved}
          atEnd={
            <Button kind="filled" icon={FileDown} onPress={() => setExporting(true)}>
              Export the plan
            </Button>
          }
        />
        <CouncilCard step={step} />
      </div>
      <PartsCard parts={plan.parts} />
      <SettleCard flags={plan.toSettle} />
      <CouncilChecksCard plan={plan} />
      <Columns>
        <GoalsCard goals={plan.goals} needs={plan.needs} />
        <RisksCard risks={plan.risks} needs={plan.needs} />
      </Columns>
      <VersionsCard plan={plan} />
      <ExportDialog isOpen={isExporting} openChecks={openChecks(plan)} steps={plan.steps} onClose={() => setExporting(false)} />
    </Page>
  );
}

const STATE_WORDS: Record<Step['state'], string> = { enough: 'enough written', thin: 'a little written', empty: 'not written' };

function StepsNav({ steps, here }: { steps: Plan['steps']; here: number }) {
  const items = steps.map(({ step, number, name, state }) => ({ key: String(step), name, to: `/plan/${step}`, state, said: `step ${number}, ${STATE_WORDS[state]}` }));
  return <GuidedNav label="Steps of the plan" items={items} here={String(here)} />;
}

function CouncilCard({ step }: { step: Step }) {
  return (
    <Card title="What the council looks for">
      <ul>
        {step.councilLooksFor.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {step.state === 'enough' && step.missing.length === 0 && <StatusPill state="met">Enough to send</StatusPill>}
      {step.state === 'enough' && step.missing.length > 0 && <StatusPill state="part">Nearly there</StatusPill>}
      {step.state === 'thin' && <StatusPill state="part">Write a little more</StatusPill>}
      {step.state === 'empty' && <StatusPill state="unmet">Not written yet</StatusPill>}
      {step.missing.length > 0 && (
        <>
          <h3>Still missing</h3>
          <ul>
            {step.missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">From {step.source}.</p>
    </Card>
  );
}
