import type { Output } from '../../../shared/contract/contract';
import { formatPounds } from '../../../shared/kernel/money';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Money } from '../../ui/money';
import { EACH } from '../../ui/rhythm-words';
import { Badge } from '../../ui/severity';
import { Table } from '../../ui/table';

type Shown = Output<'contribution.estimate'>;
type Estimate = NonNullable<Shown['estimate']>;
type Step = Estimate['steps'][number];

/** What stands before an amount: what the step does with it. */
const BEFORE: Readonly<Record<Step['effect'], string>> = { adds: '+', takes: '−', shown: '', limits: '' };

/** The estimate like a sum on paper: each step, its amount and what the sum comes to; under it the council’s figure. */
export function SumCard({ estimate, council }: { estimate: Estimate; council: Shown['council'] }) {
  const { steps, resultPence } = estimate;
  return (
    <Card title="The sum, step by step">
      <Table
        caption="Pounds a week"
        rows={steps}
        keyOf={({ key }) => key}
        columns={[
          { key: 'step', title: 'Step', isRowHeader: true, cell: (step) => <StepWords step={step} /> },
          { key: 'amount', title: 'Amount', align: 'right', cell: (step) => <Amount step={step} /> },
          { key: 'running', title: 'Comes to', align: 'right', cell: ({ runningPence, effect }) => (effect === 'shown' || runningPence === null ? null : <Money pence={runningPence} />) },
        ]}
        footer={[
          ['Estimate', null, resultPence === null ? <NotKnown key="result" words="Not finished" /> : <Money key="result" pence={resultPence} />],
          ...(council === null ? [] : [['The council’s figure', null, <Money key="council" pence={council.weeklyPence} />]]),
          ...(council === null || resultPence === null ? [] : [['Difference', null, <Money key="difference" pence={Math.abs(council.weeklyPence - resultPence)} />]]),
        ]}
      />
      {estimate.remarks.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <Disclosure summary="Where each figure comes from">
        <p>An amount that is not for a week is turned into one: a month is times 12, divided by 52. A part of a penny goes your way (regulation 11 of the charging Regulations).</p>
        <ul>
          {steps.map(({ key, title, rate, source }) => (
            <li key={key}>
              <strong>{title}</strong>: {rate === null ? `${source}.` : `${rate} Rule: ${source}.`}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}

function StepWords({ step: { title, why, items } }: { step: Step }) {
  return (
    <div className="sum-step">
      <span className="sum-title">{title}</span>
      <span className="quiet">{why}</span>
      {items.length > 0 && (
        <ul className="sum-items">
          {items.map(({ words, weeklyPence, told }, index) => (
            <li key={index}>
              <span>
                {words}
                {told && ` (${formatPounds(told.amountPence)} ${EACH[told.every]})`}
              </span>
              {weeklyPence === null ? <NotKnown words="Not loaded" /> : <Money pence={weeklyPence} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Amount({ step: { key, effect, amountPence } }: { step: Step }) {
  if (key === 'ignored') return <span className="quiet">Left out</span>;
  if (key === 'no_charge') return null;
  if (amountPence === null) return effect === 'shown' ? null : <NotKnown words={key === 'cost' ? 'Not written down' : 'Not loaded'} />;
  if (effect === 'limits') return <span className="quiet figures">{`At ${key === 'cost' ? 'most' : 'least'} ${formatPounds(amountPence)}`}</span>;
  return (
    <span className="figures">
      {amountPence === 0 ? '' : BEFORE[effect]}
      {formatPounds(amountPence)}
    </span>
  );
}

function NotKnown({ words }: { words: string }) {
  return <Badge tone="act">{words}</Badge>;
}
