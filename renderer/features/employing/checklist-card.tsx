import { Check, CircleAlert, CircleDashed, CircleSlash, Hand } from 'lucide-react';
import type { Output } from '../../../shared/contract/contract';
import { openSteps } from '../../../shared/employer/checklist';
import { formatDay } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Badge, type Tone } from '../../ui/severity';
import { pathOfPlace, type PartOfPerson } from './person-parts';

type Checklist = Output<'workers.show'>['starting'];
type Step = Checklist[number]['steps'][number];

const STATES: Readonly<Record<Step['state'], { words: string; tone: Tone; icon: typeof Check }>> = {
  late: { words: 'Late', tone: 'stop', icon: CircleAlert },
  open: { words: 'To do', tone: 'act', icon: CircleDashed },
  done: { words: 'Done', tone: 'good', icon: Check },
  not_needed: { words: 'Not needed', tone: 'plain', icon: CircleSlash },
  by_hand: { words: 'See to it yourself', tone: 'plain', icon: Hand },
};

const isSettled = ({ state }: Step) => state === 'done' || state === 'not_needed';

/** What is to do when somebody starts or leaves: what is open in sight, what is done folded away. */
export function ChecklistCard({ title, parts, onPart }: { title: string; parts: Checklist; onPart: (part: PartOfPerson) => void }) {
  const open = openSteps(parts).length;
  return (
    <Card title={title}>
      <p>{open === 0 ? 'Nothing is left to do here.' : `${countOf(open, 'thing')} to do.`}</p>
      {parts.map(({ heading, steps }) =>
        openSteps([{ heading, steps }]).length === 0 && steps.every(({ state }) => state !== 'by_hand') ? (
          <Disclosure key={heading} summary={`${heading}: all done`}>
            <Steps steps={steps} onPart={onPart} />
          </Disclosure>
        ) : (
          <section key={heading} className="checklist-part">
            <h3>{heading}</h3>
            <Steps steps={steps.filter((step) => !isSettled(step))} onPart={onPart} />
            {steps.some(isSettled) && (
              <Disclosure summary={`${heading}: ${steps.filter(isSettled).length} done`}>
                <Steps steps={steps.filter(isSettled)} onPart={onPart} />
              </Disclosure>
            )}
          </section>
        ),
      )}
    </Card>
  );
}

function Steps({ steps, onPart }: { steps: readonly Step[]; onPart: (part: PartOfPerson) => void }) {
  return (
    <ul className="checklist">
      {steps.map((step) => {
        const { words, tone, icon } = STATES[step.state];
        const isToDo = step.state === 'open' || step.state === 'late';
        return (
          <li key={step.key}>
            <div className="checklist-words">
              <strong>{step.words}</strong>
              {isToDo && step.byOn !== null && <span>By {formatDay(step.byOn)}</span>}
              {step.detail !== '' && <span className="quiet">{step.detail}</span>}
            </div>
            <div className="checklist-state">
              <Badge tone={tone} icon={icon}>
                {words}
              </Badge>
              {(isToDo || step.state === 'by_hand') && <Way step={step} onPart={onPart} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The way to where a step is done: a part of this page, or another place that is there. */
function Way({ step, onPart }: { step: Step; onPart: (part: PartOfPerson) => void }) {
  if (step.place === null) return null;
  const way = pathOfPlace(step.place);
  if ('part' in way) {
    return (
      <Button kind="link" label={`Write it down: ${step.words}`} onPress={() => onPart(way.part)}>
        Write it down
      </Button>
    );
  }
  return (
    <LinkButton kind="link" label={`Go there: ${step.words}`} to={way.to} search={way.search}>
      Go there
    </LinkButton>
  );
}
