import { useState } from 'react';
import { reserveName } from '../../../shared/budget/reserves';
import { reserveToAccept } from '../../../shared/budget/reserve-to-accept';
import { HOUR_PART_WORDS } from '../../../shared/employer/ways-words';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Money } from '../../ui/money';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Table } from '../../ui/table';
import { CompareCard } from './compare-card';
import type { CostsShown } from './costs-form';
import { aprilWords, costsTitle, reserveWords } from './costs-words';
import { EmployingPlaces } from './employing-places';
import './employing.css';

/** What does an hour truly cost, what would other ways cost, and what should be put aside? */
export function CostsPage() {
  const costs = useQuery('costs.show', {});
  return <Answer query={costs}>{(shown) => <Costs shown={shown} />}</Answer>;
}

function Costs({ shown }: { shown: CostsShown }) {
  const hasCosts = (shown.now.costs ?? []).length > 0;
  return (
    <Page title={costsTitle(shown)} screen="Costs" lead={hasCosts ? <p>Wage, holiday, National Insurance, pension and what else employing costs, for each hour of support.</p> : undefined}>
      <EmployingPlaces />
      {shown.people.length === 0 ? (
        <Card>
          <EmptyState action={<LinkButton to="/employing">Add a personal assistant</LinkButton>}>
            <p>For each PA you employ you will see here what an hour truly costs, part by part, now and after next April.</p>
            <p>You can compare ways below before you take anybody on.</p>
          </EmptyState>
        </Card>
      ) : (
        <HoursCard shown={shown} />
      )}
      <CompareCard today={shown.today} />
      {hasCosts && <ReservesCard shown={shown} />}
      {shown.people.length > 0 && (
        <Card title="If a job ends">
          <p>What is due on the last day, what to do and by when, and the letter: for one PA, or if you stop employing.</p>
          <div>
            <LinkButton to="/employing/ending">See what is due if a job ends</LinkButton>
          </div>
        </Card>
      )}
    </Page>
  );
}

function HoursCard({ shown }: { shown: CostsShown }) {
  const { now, april, people, from } = shown;
  const without = people.filter(({ workerId, selfEmployedPence, minutesAWeek }) => selfEmployedPence === null && minutesAWeek === 0 && !now.costs?.some((cost) => cost.workerId === workerId));
  return (
    <Card title="What an hour costs">
      {now.missing !== '' && <p>{now.missing}</p>}
      {(now.costs ?? []).map((cost) => {
        const name = people.find(({ workerId }) => workerId === cost.workerId)?.name ?? 'Your PA';
        const later = april.costs?.find(({ workerId }) => workerId === cost.workerId);
        const rows = cost.parts.map((part, at) => ({ ...part, later: later?.parts[at]?.hourPence ?? null })).filter((row) => row.yearlyPence !== 0 || row.later !== 0);
        return (
          <div key={cost.workerId}>
            <Table
              caption={`An hour with ${name}`}
              rows={rows}
              keyOf={({ part }) => part}
              columns={[
                { key: 'part', title: 'Part', isRowHeader: true, cell: ({ part }) => HOUR_PART_WORDS[part] },
                { key: 'hour', title: 'An hour now', align: 'right', cell: ({ hourPence }) => <Money pence={hourPence} /> },
                { key: 'later', title: `From ${formatDay(from)}`, align: 'right', cell: (row) => (row.later === null ? 'not known' : <Money pence={row.later} />) },
                { key: 'year', title: 'A year now', align: 'right', cell: ({ yearlyPence }) => <Money pence={yearlyPence} /> },
              ]}
              footer={[['In all', <Money key="hour" pence={cost.hourPence} />, later ? <Money key="later" pence={later.hourPence} /> : 'not known', <Money key="year" pence={cost.yearlyPence} />]]}
            />
            {cost.allowanceUsedPence > 0 && <p className="quiet">The Employment Allowance takes off {formatPounds(cost.allowanceUsedPence)} of National Insurance a year.</p>}
          </div>
        );
      })}
      {aprilWords(shown) !== '' && <p>{aprilWords(shown)}</p>}
      {people.flatMap(({ workerId, name, selfEmployedPence }) =>
        selfEmployedPence === null ? [] : [<p key={workerId}>{name} works for themselves: an hour costs {formatPounds(selfEmployedPence)}, and nothing comes on top.</p>],
      )}
      {without.map(({ workerId, name }) => (
        <p key={workerId}>No usual hours are written down for {name}, so there is no figure.</p>
      ))}
      <Disclosure summary="How these figures are worked out">
        <ul>
          <li>Support is needed in all 52 weeks, so a year is 52 weeks of the usual hours. Holiday pay comes on top: 12.07 % of the wages, for the PA’s holiday or for who stands in.</li>
          <li>National Insurance and pension are worked out on each payday, at the rates of the day. The Employment Allowance is shared by all your PAs.</li>
          <li>Insurance, payroll and training are what the plan has for them, shared by hours. What is not in the plan is not here.</li>
          <li>The parts of an hour are rounded so that they add up.</li>
        </ul>
      </Disclosure>
    </Card>
  );
}

function ReservesCard({ shown: { workedOut, reserves } }: { shown: CostsShown }) {
  const notice = useNotice();
  const save = useCommand('reserves.save');
  const [refusal, setRefusal] = useState('');
  const accept = async (kind: CostsShown['workedOut'][number]['kind'], amountPence: number) => {
    const saved = await save.run(reserveToAccept(kind, amountPence, reserves));
    setRefusal(saved.ok ? '' : (saved.faults[0]?.message ?? ''));
    if (saved.ok) notice.show({ words: `Saved as kept: ${reserveName({ kind, words: '' })}, ${formatPounds(amountPence)}.` });
  };
  return (
    <Card title="Money to put aside" aside={<LinkButton kind="link" to="/needs-and-services">See what you keep</LinkButton>}>
      <p>What the record says these bills come to today. Only what you keep counts in your spare money and your surplus: a figure counts once you take it over.</p>
      {refusal !== '' && <p role="alert">{refusal}</p>}
      <Table
        caption="Money to put aside for employing"
        rows={workedOut}
        keyOf={({ kind }) => kind}
        columns={[
          { key: 'kind', title: 'What for', isRowHeader: true, cell: ({ kind }) => reserveName({ kind, words: '' }) },
          { key: 'asked', title: 'Worked out', align: 'right', cell: ({ amountPence }) => (amountPence === null ? 'not known' : <Money pence={amountPence} />) },
          { key: 'kept', title: 'You keep', align: 'right', cell: ({ keptPence }) => <Money pence={keptPence} /> },
          {
            key: 'do',
            title: 'To do',
            cell: (row) => (
              <>
                <span>{reserveWords(row)}</span>
                {row.amountPence !== null && row.amountPence > 0 && row.amountPence !== row.keptPence && (
                  <Button kind="link" label={`Keep ${formatPounds(row.amountPence)} for ${reserveName({ kind: row.kind, words: '' }).toLowerCase().replace('hmrc', 'HMRC')}`} onPress={() => void accept(row.kind, row.amountPence ?? 0)}>
                    Keep {formatPounds(row.amountPence)}
                  </Button>
                )}
              </>
            ),
          },
        ]}
      />
      <Disclosure summary="How the money to put aside is worked out">
        {workedOut.map(({ kind, workings }) => (
          <div key={kind}>
            <h3>{reserveName({ kind, words: '' })}</h3>
            {workings.length === 0 ? <p>{kind === 'hmrc' ? 'Every bill of the payslips that are written down is paid.' : 'Nobody is employed today.'}</p> : null}
            <ul>
              {workings.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
    </Card>
  );
}
