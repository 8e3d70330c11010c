import type { Output } from '../../../shared/contract/contract';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { StatusPill } from '../../ui/severity';

type Part = Output<'plan.show'>['parts'][number];

const PARTS: Record<Part['part'], { readonly name: string; readonly open: string }> = {
  decisions: { name: 'Who decides, and who helps', open: 'Open who decides' },
  wellbeing: { name: 'Your wellbeing', open: 'Open your wellbeing' },
  emergency: { name: 'Emergencies', open: 'Open emergencies' },
};

/** The parts of the plan that have a screen of their own, and how far each is. */
export function PartsCard({ parts }: { parts: readonly Part[] }) {
  return (
    <Card title="Other parts of your plan">
      <ul className="records">
        {parts.map(({ part, words, isWhole }) => (
          <li key={part}>
            <div>
              <h3>{PARTS[part].name}</h3>
              <p className="quiet">{words}</p>
            </div>
            <div className="part-end">
              {isWhole ? <StatusPill state="met">There</StatusPill> : <StatusPill state="part">Not finished</StatusPill>}
              <LinkButton to={`/plan/${part}`}>{PARTS[part].open}</LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
