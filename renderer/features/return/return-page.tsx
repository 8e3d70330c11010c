import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPeriod, type Period } from '../../../shared/kernel/period';
import { ok } from '../../../shared/kernel/result';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { FieldRow, Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { Severity } from '../../ui/severity';
import { useForm } from '../../ui/use-form';
import { ChangesCard } from './changes-card';
import { GapLink } from './gap-link';
import { readPeriod } from './return-form';
import { ReturnPreview } from './return-preview';
import { ReturnToCome } from './return-to-come';
import { SendCard } from './send-card';
import './return.css';
import { periodKey, returnLead, returnTitle } from './return-words';

type Shown = Output<'return.show'>;

/** What do I send? */
export function ReturnPage() {
  const [period, setPeriod] = useState<Period | null>(null);
  const status = useQuery('ledger.status', {});
  const shown = useQuery('return.show', { period });
  return (
    <Answer query={status}>{({ today }) => <Answer query={shown}>{(value) => (value.beginsOn === null ? <Return value={value} period={period ?? value.period} today={today} onPeriod={setPeriod} /> : <ReturnToCome beginsOn={value.beginsOn} />)}</Answer>}</Answer>
  );
}

type OfPeriod = {
  value: Shown;
  /** The chosen one, already while its figures are on their way: what is chosen does not jump back, and nothing is done for another. */
  period: Period;
  today: IsoDay;
  onPeriod: (period: Period) => void;
};

function Return({ value, period, today, onPeriod }: OfPeriod) {
  const { gaps, document, sent } = value;
  const sentences = { title: returnTitle(value, today), screen: 'Return', lead: <p>{returnLead(value, today)}</p> };
  if (value.beginsOn !== null) return <Page {...sentences} />;
  return (
    <Page title={returnTitle(value, today)} screen="Return" lead={<p>{returnLead(value, today)}</p>}>
      <PeriodCard value={value} period={period} today={today} onPeriod={onPeriod} />
      {sent && sent.changes.length > 0 && <ChangesCard key={`changes-${periodKey(period)}`} sent={sent} period={period} today={today} />}
      {gaps.length > 0 && (
        <Card title={gaps.length === 1 ? 'Look at this first' : `Look at these ${gaps.length} first`}>
          <ul className="gaps">
            {gaps.map((gap, index) => (
              <li key={`${gap.check}-${index}`}>
                <Severity of={gap.severity} />
                <div className="gap-words">
                  <h3>{gap.title}</h3>
                  <p className="quiet">{gap.why}</p>
                </div>
                <GapLink gap={gap} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <SendCard key={periodKey(period)} period={period} sent={sent} today={today} />
      <ReturnPreview document={document} />
    </Page>
  );
}

function PeriodCard({ value: { choices }, period, today, onPeriod }: OfPeriod) {
  const [isOwn, setOwn] = useState(false);
  const isListed = choices.some((choice) => periodKey(choice) === periodKey(period));
  return (
    <Card>
      <div className="period-choice">
        <Select
          name="return-period"
          label="Days that the return covers"
          value={periodKey(period)}
          onChange={(key) => {
            const chosen = choices.find((choice) => periodKey(choice) === key);
            if (chosen) onPeriod({ from: chosen.from, to: chosen.to });
          }}
          choices={[
            ...choices.map((choice) => ({
              value: periodKey(choice),
              label: choice.words,
            })),
            ...(isListed ? [] : [{ value: periodKey(period), label: formatPeriod(period) }]),
          ]}
        />
        <Button kind="link" onPress={() => setOwn(true)}>
          Choose other days
        </Button>
      </div>
      <Dialog isOpen={isOwn} title="Choose other days" onClose={() => setOwn(false)}>
        <OwnPeriod
          period={period}
          today={today}
          onChosen={(chosen) => {
            setOwn(false);
            onPeriod(chosen);
          }}
        />
      </Dialog>
    </Card>
  );
}

function OwnPeriod({ period, today, onChosen }: { period: Period; today: IsoDay; onChosen: (period: Period) => void }) {
  const form = useForm({
    start: { from: formatDay(period.from), to: formatDay(period.to) },
    read: (text) => readPeriod(text, today),
    save: (chosen) => Promise.resolve(ok(chosen)),
    onSaved: onChosen,
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Show these days" isBusy={form.isBusy}>
      <FieldRow>
        <DayField {...form.field('from')} label="First day" today={today} />
        <DayField {...form.field('to')} label="Last day" today={today} />
      </FieldRow>
    </Form>
  );
}
