import { Check, CircleAlert } from 'lucide-react';
import type { Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Money } from '../../ui/money';
import { HOW_OFTEN } from '../../ui/rhythm-words';
import { Badge } from '../../ui/severity';
import { Table } from '../../ui/table';
import { employedWords, paperStandings } from './employing-words';

type Shown = Output<'employing.show'>['workers'][number];

/** One PA: pay against the lowest allowed, papers, and what a year costs, part by part. */
export function WorkerCard({ shown, today }: { shown: Shown; today: IsoDay }) {
  const { worker } = shown;
  return (
    <Card
      title={worker.name}
      aside={
        <LinkButton kind="link" label={`Open ${worker.name}`} to={`/employing/person/${worker.id}`}>
          Open
        </LinkButton>
      }
    >
      <p className="quiet">
        {employedWords(worker, today)} {formatMinutes(worker.minutesAWeek)} a week, paid {HOW_OFTEN[worker.payEvery]}.
      </p>
      <Pay shown={shown} />
      <ul className="standings">
        {paperStandings(worker, today).map((standing) => (
          <li key={standing.label}>
            <span>{standing.label}</span>
            <Badge tone={standing.tone} icon={standing.tone === 'good' ? Check : CircleAlert}>
              {standing.words}
            </Badge>
          </li>
        ))}
      </ul>
      <Yearly shown={shown} />
      <p className="quiet">Paid this tax year: {formatPounds(Math.abs(shown.paidThisYearPence))}.</p>
    </Card>
  );
}

function Pay({ shown: { ratePence, floor, worker } }: { shown: Shown }) {
  if (ratePence === null) return <p>The rate of pay is not written down yet.</p>;
  const isTooLow = floor !== null && ratePence < floor.requiredPence;
  return (
    <div className="pay">
      <p>
        <strong>{formatPounds(ratePence)} an hour</strong>
        {floor !== null && worker.kind === 'employed' && (
          <>
            {' '}
            <Badge tone={isTooLow ? 'stop' : 'good'} icon={isTooLow ? CircleAlert : Check}>
              {isTooLow ? `${formatPounds(floor.requiredPence - ratePence)} too low` : 'Enough'}
            </Badge>
          </>
        )}
      </p>
      {worker.kind === 'employed' && <p className="quiet">{floor === null ? 'The lowest pay allowed today is not known here.' : `At least ${formatPounds(floor.requiredPence)} an hour.`}</p>}
      {floor !== null && worker.kind === 'employed' && (
        <Disclosure summary="Where this comes from">
          <p>{floor.words}</p>
        </Disclosure>
      )}
    </div>
  );
}

function Yearly({ shown: { yearly, worker } }: { shown: Shown }) {
  if (yearly === null) {
    return <p className="quiet">What a year costs can be worked out once the rate of pay and the usual hours are known.</p>;
  }
  const parts = [
    { words: 'Wages for hours worked', pence: yearly.wagesPence },
    { words: 'Holiday pay', pence: yearly.holidayPence },
    { words: 'Employer’s National Insurance', pence: yearly.nationalInsurancePence },
    { words: 'Employer’s pension', pence: yearly.pensionPence },
  ].filter((part) => part.pence !== 0 || worker.kind === 'employed');
  return (
    <>
      <p>
        <strong>{formatPounds(yearly.totalPence)}</strong> in all in a tax year{worker.endsOn === null ? '' : ', up to their last day'}, or <strong>{formatPounds(yearly.perHourPence)}</strong> for each hour of support.
      </p>
      <Disclosure summary={`How the cost of ${worker.name} is worked out`}>
        <Table
          caption={`What ${worker.name} costs in a tax year at the usual hours`}
          rows={parts}
          keyOf={(part) => part.words}
          columns={[
            { key: 'what', title: 'Part', isRowHeader: true, cell: (part) => part.words },
            { key: 'pence', title: 'A year', align: 'right', cell: (part) => <Money pence={part.pence} /> },
          ]}
          footer={[['All together', <Money key="sum" pence={yearly.totalPence} />]]}
        />
      </Disclosure>
    </>
  );
}
