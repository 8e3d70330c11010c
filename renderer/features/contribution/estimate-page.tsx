import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import './contribution.css';
import { estimateLead, estimateTitle, isGuaranteeMissing, whatToDo } from './estimate-words';
import { MeansForm } from './means-fields';
import { MeansLinesCard } from './means-lines-card';
import { meansFacts } from './means-words';
import { SumCard } from './sum-card';

type Shown = Output<'contribution.estimate'>;

/** Is this figure right? The council’s sum, step by step, beside its own figure. */
export function EstimatePage() {
  const status = useQuery('ledger.status', {});
  const estimate = useQuery('contribution.estimate', {});
  return <Answer query={status}>{({ today }) => <Answer query={estimate}>{(value) => <Estimate value={value} today={today} />}</Answer>}</Answer>;
}

function Estimate({ value, today }: { value: Shown; today: IsoDay }) {
  const [isAsked, setAsked] = useState(false);
  const { means, lines, estimate } = value;
  const isCharged = estimate?.basis !== 'no_charge';
  return (
    <Page
      title={estimateTitle(value)}
      screen="Is this figure right?"
      lead={estimateLead(value).map((words) => (
        <p key={words}>{words}</p>
      ))}
      back={
        <LinkButton kind="link" to="/contribution">
          Back to your contribution
        </LinkButton>
      }
    >
      {!means || !estimate ? (
        <Card>
          <EmptyState
            action={
              <Button kind="filled" onPress={() => setAsked(true)}>
                Begin
              </Button>
            }
          >
            <p>First come a few questions about you and your savings. Then you add what you get, what your home costs, and what your disability costs you.</p>
            <p>Have the council’s letter beside you if you can, and your bank statement. Everything stays in this ledger.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <NextCard value={value} onAnswer={() => setAsked(true)} />
          <SumCard estimate={estimate} council={value.council} />
          {isCharged && (
            <>
              <MeansLinesCard list="income" lines={lines} today={today} />
              <MeansLinesCard list="disability" lines={lines} today={today} />
              <MeansLinesCard list="costs" lines={lines} today={today} />
            </>
          )}
          <Card
            title="About you"
            aside={
              <Button icon={Pencil} onPress={() => setAsked(true)}>
                Change these answers
              </Button>
            }
          >
            <Facts facts={meansFacts(means)} />
          </Card>
        </>
      )}
      {isAsked && (
        <Dialog isOpen title="About you" onClose={() => setAsked(false)}>
          <MeansForm means={means} today={today} onClose={() => setAsked(false)} />
        </Dialog>
      )}
    </Page>
  );
}

function NextCard({ value, onAnswer }: { value: Shown; onAnswer: () => void }) {
  return (
    <Card title="What to do">
      <ol>
        {whatToDo(value).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      {isGuaranteeMissing(value) && (
        <div>
          <Button kind="filled" onPress={onAnswer}>
            Write the guarantee from the letter
          </Button>
        </div>
      )}
      <Disclosure summary="What proof the council may want for disability-related costs">
        <ul>
          <li>For each cost a bill, a receipt, or a bank statement that shows it.</li>
          <li>For something that you need more of, such as heating or washing: the bill, and why you need more.</li>
          <li>For special food or equipment: a letter from a doctor, nurse or therapist.</li>
          <li>Some councils take off a standard sum without proof. Ask whether yours does.</li>
        </ul>
      </Disclosure>
    </Card>
  );
}
