import { CircleDashed, CircleCheck, Clock, FileText, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { nextStep, type ComplaintStepKey } from '../../../shared/plan/complaint-steps';
import { OMBUDSMAN } from '../../../shared/plan/ombudsman';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { Badge, type Tone } from '../../ui/severity';
import { Table } from '../../ui/table';
import { LetterForm } from './letter-form';
import { stepStateWords } from './reviews-sentences';

type Shown = Output<'reviews.show'>;
type Step = Shown['steps'][number];

const NAMES: Readonly<Record<ComplaintStepKey, string>> = {
  care_manager: 'Talk with your care manager',
  review: 'Ask for a review',
  complaint: 'Complain to the council',
  ombudsman: 'Go to the Ombudsman',
};

const ABOUT: Readonly<Record<ComplaintStepKey, string>> = {
  care_manager: 'Say what is wrong and what you want instead. Many things are settled here. Write down the day and what was said.',
  review: 'You can ask for one at any time. Have somebody you trust with you, and take the review pack along.',
  complaint: 'Write to the people who deal with complaints. Say what went wrong, how it affected you, and what would put it right. Ask by when they will answer.',
  ombudsman: 'The Ombudsman looks at complaints about councils, free of charge and without taking sides. Usually the council must have answered first, and you have 12 months from the day on which you first knew of the matter.',
};

const LOOKS: Readonly<Record<Step['state'], { readonly tone: Tone; readonly icon: LucideIcon }>> = {
  not_taken: { tone: 'plain', icon: CircleDashed },
  waiting: { tone: 'know', icon: Clock },
  answered: { tone: 'good', icon: CircleCheck },
};

/** The four steps of a disagreement, where the household stands in them, where to write, a letter for each, and the days as evidence. */
export function NotHappyCard({ shown, today }: { shown: Shown; today: IsoDay }) {
  const [letter, setLetter] = useState<ComplaintStepKey | null>(null);
  const next = nextStep(shown.steps);
  return (
    <Card title="If you are not happy">
      <p>{intro(next)}</p>
      <ol className="complaint-steps">
        {shown.steps.map((step) => {
          const { tone, icon } = LOOKS[step.state];
          return (
            <li key={step.key}>
              <div className="complaint-step">
                <h3>{NAMES[step.key]}</h3>
                <Badge tone={tone} icon={icon}>
                  {stepStateWords(step)}
                </Badge>
                <p>{ABOUT[step.key]}</p>
                <Address of={step.key} shown={shown} />
                <Button icon={FileText} label={`Draft a letter: ${NAMES[step.key]}`} onPress={() => setLetter(step.key)}>
                  Draft a letter
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <Disclosure summary="What happened, day by day">
        {shown.timeline.length === 0 ? (
          <p>Nothing is written down yet. Reviews, questions, replies and versions of the plan come here by themselves.</p>
        ) : (
          <Table
            caption="The oldest first. This is your evidence; it goes into the letters."
            rows={shown.timeline}
            keyOf={(line) => `${line.on} ${line.words}`}
            columns={[
              { key: 'on', title: 'Day', isRowHeader: true, width: 'tight', cell: (line) => formatDay(line.on) },
              { key: 'words', title: 'What happened', width: 'wide', cell: (line) => line.words },
            ]}
          />
        )}
      </Disclosure>
      {letter && (
        <Dialog isOpen title="Draft a letter" onClose={() => setLetter(null)}>
          <LetterForm kind={letter} today={today} onDone={() => setLetter(null)} />
        </Dialog>
      )}
    </Card>
  );
}

function intro(next: ComplaintStepKey | null): string {
  const rest = 'Take the steps one after another, and write down each with its day under “Questions to the council”.';
  if (next === null) return 'You have taken all four steps. What was said and when stands below.';
  if (next === 'care_manager') return `You can disagree with the plan, the money, or any decision of the council. ${rest}`;
  return `The next step would be: ${NAMES[next].charAt(0).toLowerCase()}${NAMES[next].slice(1)}. ${rest}`;
}

function Address({ of, shown }: { of: ComplaintStepKey; shown: Shown }) {
  if (of === 'ombudsman') {
    return <address className="complaint-address">{`${OMBUDSMAN.name}\n${OMBUDSMAN.website}\nTelephone ${OMBUDSMAN.phone}`}</address>;
  }
  const known = of === 'complaint' ? shown.councilComplaints : shown.councilContact;
  if (known) return <address className="complaint-address">{[known.name, ...known.address, ...(known.phone ? [`Telephone ${known.phone}`] : [])].join('\n')}</address>;
  return <p className="quiet">{of === 'complaint' ? `Ask ${shown.councilName} where to send a complaint: its address was not seen.` : `Ask ${shown.councilName} how to reach your care manager.`}</p>;
}
