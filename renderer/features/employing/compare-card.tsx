import { useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract';
import { WAY_DUTIES, WAY_NAMES } from '../../../shared/employer/ways-words';
import { ok } from '../../../shared/kernel/result';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { useQuery } from '../../api/use-query';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { FaultBox } from '../../ui/fault-box';
import { Form } from '../../ui/form';
import { HoursField } from '../../ui/hours-field';
import { Money } from '../../ui/money';
import { MoneyField } from '../../ui/money-field';
import { Table } from '../../ui/table';
import { useForm } from '../../ui/use-form';
import { COMPARE_AGES, NEW_COMPARE, readCompare } from './costs-form';

type Ways = Output<'costs.compare'>['ways'];

const PART_WORDS: Readonly<Record<Ways[number]['onTop'][number]['part'], string>> = { holiday: 'holiday pay', national_insurance: 'National Insurance', pension: 'pension', extras: 'insurance and payroll' };

/** What would the same hours cost in another way? Nothing of it is saved. */
export function CompareCard({ today }: { today: IsoDay }) {
  const [asked, setAsked] = useState<Input<'costs.compare'> | null>(null);
  const form = useForm({
    start: NEW_COMPARE,
    read: (text) => readCompare(text, today),
    save: (value: Input<'costs.compare'>) => Promise.resolve(ok(value)),
    onSaved: (_, value) => setAsked(value),
  });
  return (
    <Card title="Compare: employ, agency or self-employed">
      <p>What would the same hours cost? This changes nothing in your ledger.</p>
      <Form faults={form.faults} onSubmit={form.submit} submit="Compare" isQuiet>
        <HoursField {...form.field('minutesAWeek')} label="Hours a week" />
        <MoneyField {...form.field('ratePence')} label="Pay for an hour if you employ" />
        <Select {...form.field('age')} label="How old is the PA?" choices={COMPARE_AGES} />
        <MoneyField {...form.field('extrasPence')} label="Insurance and payroll for a year, if you do not pay them yet" hint="Leave it empty if you pay them already." />
        <MoneyField {...form.field('agencyRatePence')} label="What an agency asks for an hour" hint="Leave it empty if you do not ask one." />
        <MoneyField {...form.field('selfEmployedRatePence')} label="What a PA who works for themselves asks for an hour" hint="Leave it empty if you do not ask one." />
      </Form>
      {asked && <Compared asked={asked} />}
    </Card>
  );
}

function Compared({ asked }: { asked: Input<'costs.compare'> }) {
  const { value, faults } = useQuery('costs.compare', asked);
  if (faults.length > 0) return <FaultBox faults={faults} />;
  if (!value) return null;
  const { ways } = value;
  const employed = ways.find(({ way }) => way === 'employed');
  const onTop = employed?.onTop.filter(({ pence }) => pence > 0) ?? [];
  return (
    <div className="stack" aria-live="polite">
      <Table
        caption="The same hours in each way"
        rows={ways}
        keyOf={({ way }) => way}
        columns={[
          { key: 'way', title: 'Way', isRowHeader: true, cell: ({ way }) => WAY_NAMES[way] },
          { key: 'hour', title: 'An hour', align: 'right', cell: ({ hourPence }) => <Money pence={hourPence} /> },
          { key: 'week', title: 'A week', align: 'right', cell: ({ weekPence }) => <Money pence={weekPence} /> },
          { key: 'year', title: 'A year', align: 'right', cell: ({ yearPence }) => <Money pence={yearPence} /> },
        ]}
      />
      {onTop.length > 0 && (
        <p>
          Employing has on top of the wages, in a year:{' '}
          {onTop.map(({ part, pence }, at) => (
            <span key={part}>
              {at > 0 && ', '}
              {PART_WORDS[part]} <Money pence={pence} />
            </span>
          ))}
          .
        </p>
      )}
      {asked.extrasPence === 0 && <p className="quiet">Insurance and payroll are not in these figures. Money for redundancy is in none of them.</p>}
      {ways.map(({ way }) => (
        <div key={way}>
          <h3>{WAY_NAMES[way]}</h3>
          <p>You still do this:</p>
          <Points of={WAY_DUTIES[way].yours} />
          <p>It takes this off your hands:</p>
          <Points of={WAY_DUTIES[way].theirs} />
        </div>
      ))}
    </div>
  );
}

function Points({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
